import { Stack, Textarea, TextInput } from '@mantine/core'
import { DayField } from '@vinhdanh/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useDraft } from '../../shared/draft.ts'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { type Entry, Life_CorrectEntry, Life_RevokeEntry } from './documents.ts'

interface Grounds {
  readonly reason: string
  readonly decisionNumber: string
  readonly day: string
}

/** What both steps rest on: a reason and another decision. */
function GroundsFields(props: {
  draft: Grounds
  today: string
  change: (part: Partial<Grounds>) => void
}) {
  const text = useWords().register
  const { draft, change } = props
  return (
    <>
      <Textarea
        label={text.reason}
        value={draft.reason}
        onChange={(event) => change({ reason: event.currentTarget.value })}
        autosize
        minRows={2}
        required
      />
      <TextInput
        label={text.byDecision}
        value={draft.decisionNumber}
        onChange={(event) => change({ decisionNumber: event.currentTarget.value })}
        required
      />
      <DayField
        label={text.onDay}
        value={draft.day}
        max={props.today}
        onDay={(day) => change({ day })}
        required
      />
    </>
  )
}

/** Hủy bỏ: the line stays and says so; the name is typed again, since this cannot be undone. */
export function RevokeDialog(props: { entry: Entry; close: () => void }) {
  const { entry } = props
  const text = useWords().register
  const { today } = useFrame()
  const [typed, setTyped] = useState('')
  const { draft, change, discard } = useDraft(`revoke.${entry.id}`, {
    reason: '',
    decisionNumber: '',
    day: today,
  })
  const command = useCommand(Life_RevokeEntry)
  const matches = typed.normalize('NFC').trim() === entry.subjectNameAsWritten.normalize('NFC')
  return (
    <CommandDialog
      title={text.revoke}
      lead={text.revokeLead}
      danger
      ready={matches}
      command={command}
      onClose={props.close}
      onSubmit={async () => {
        const event = await command.send({
          entry: entry.id,
          reason: draft.reason,
          decisionNumber: draft.decisionNumber,
          revokedOn: draft.day,
        })
        if (event === null) return
        discard()
        props.close()
      }}
    >
      <Stack gap="sm">
        <GroundsFields draft={draft} change={change} today={today} />
        <TextInput
          label={text.confirmRevoke(entry.subjectNameAsWritten)}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={typed !== '' && !matches ? text.confirmMismatch : undefined}
          autoComplete="off"
          required
        />
      </Stack>
    </CommandDialog>
  )
}

/** Đính chính tên ghi trong quyết định. */
export function CorrectDialog(props: { entry: Entry; close: () => void }) {
  const { entry } = props
  const text = useWords().register
  const { today } = useFrame()
  const { draft, change, discard } = useDraft(`correct.${entry.id}`, {
    name: entry.subjectNameAsWritten,
    reason: '',
    decisionNumber: '',
    day: today,
  })
  const command = useCommand(Life_CorrectEntry)
  return (
    <CommandDialog
      title={text.correct}
      lead={text.correctLead}
      ready={draft.name.trim() !== '' && draft.name !== entry.subjectNameAsWritten}
      command={command}
      onClose={props.close}
      onSubmit={async () => {
        const event = await command.send({
          entry: entry.id,
          subjectNameAsWritten: draft.name.trim(),
          reason: draft.reason,
          decisionNumber: draft.decisionNumber,
          correctedOn: draft.day,
        })
        if (event === null) return
        discard()
        props.close()
      }}
    >
      <Stack gap="sm">
        <TextInput
          label={text.nameAsWritten}
          value={draft.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          required
        />
        <GroundsFields draft={draft} change={change} today={today} />
      </Stack>
    </CommandDialog>
  )
}
