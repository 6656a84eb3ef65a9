import { Textarea } from '@mantine/core'
import { DayField } from '@vinhdanh/ui'
import { useState } from 'react'
import type { CommandState } from './command.ts'
import { CommandDialog } from './command-dialog.tsx'
import { useFrame } from './viewer.tsx'

/** Chấm dứt một điều từ một ngày, với lý do: what ends stays in its list, with its last day. */
export function EndDialog(props: {
  title: string
  lead: string
  day: string
  reason: string
  command: { readonly state: CommandState; readonly sending: boolean; readonly reset: () => void }
  /** Whether it has ended. */
  send: (day: string, reason: string) => Promise<boolean>
  close: (done: boolean) => void
}) {
  const { today } = useFrame()
  const [day, setDay] = useState(today)
  const [reason, setReason] = useState('')
  return (
    <CommandDialog
      title={props.title}
      lead={props.lead}
      danger
      command={props.command}
      ready={reason.trim() !== ''}
      onClose={() => props.close(false)}
      onSubmit={async () => {
        if (await props.send(day, reason)) props.close(true)
      }}
    >
      <DayField label={props.day} value={day} onDay={setDay} required />
      <Textarea
        mt="sm"
        label={props.reason}
        required
        autosize
        minRows={3}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </CommandDialog>
  )
}
