import { Button, Group, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../../shared/words.ts'

/** Thanh lưu: what is not saved, what is wrong, and why the change is made where signatures fall. */
export function SaveBar(props: {
  count: number
  faulty: number
  signed: number
  reason: string
  onReason: (reason: string) => void
  sending: boolean
  onSave: () => void
  onDiscard: () => void
  children?: ReactNode
}) {
  const words = useWords().covenants
  const { count, faulty, signed, reason } = props
  const needsReason = signed > 0 && count > 0
  return (
    <>
      <div className="ad-score-bar">
        <p role="status" className="ad-sum">
          {count === 0 ? words.saved : words.unsaved(count)}
          {faulty > 0 && `. ${words.faulty(faulty)}`}
        </p>
        <Group gap="xs">
          {props.children}
          {count > 0 && (
            <Button variant="default" onClick={props.onDiscard}>
              {words.discard}
            </Button>
          )}
          <Button
            loading={props.sending}
            disabled={count === 0 || faulty > 0 || (needsReason && reason.trim() === '')}
            onClick={props.onSave}
          >
            {words.save}
          </Button>
        </Group>
      </div>
      {needsReason && (
        <TextInput
          label={words.reason}
          description={words.reasonLead(signed)}
          required
          mb="sm"
          value={reason}
          onChange={(event) => props.onReason(event.currentTarget.value)}
        />
      )}
    </>
  )
}
