import { Button, Group, Modal } from '@mantine/core'
import { useShared } from '@vinhdanh/ui'
import type { ReactNode } from 'react'
import type { CommandState } from './command.ts'
import { CommandNotice } from './command-notice.tsx'

interface DialogProps {
  title: string
  lead: string
  command: { readonly state: CommandState; readonly sending: boolean; readonly reset: () => void }
  onReload?: (() => void) | undefined
  onClose: () => void
  submit?: string
  danger?: boolean
  ready?: boolean
  size?: string
  children?: ReactNode
}

/** Hộp thoại của một lệnh: what it does, its fields, why it was refused, one button that sends. */
export function CommandDialog(props: DialogProps & { onSubmit: () => Promise<void> }) {
  const words = useShared()
  const { command } = props
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={<strong>{props.title}</strong>}
      size={props.size ?? 'lg'}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void props.onSubmit()
        }}
      >
        <p className="vd-dim">{props.lead}</p>
        <CommandNotice
          state={command.state}
          onReload={
            props.onReload === undefined
              ? undefined
              : () => {
                  command.reset()
                  props.onReload?.()
                }
          }
        />
        {props.children}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={props.onClose}>
            {words.cancel}
          </Button>
          <Button
            type="submit"
            loading={command.sending}
            disabled={props.ready === false}
            {...(props.danger === true ? { color: 'lacquer' } : {})}
          >
            {props.submit ?? props.title}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
