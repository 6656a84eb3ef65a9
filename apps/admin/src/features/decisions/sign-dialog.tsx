import { Stack, TextInput } from '@mantine/core'
import { DayField } from '@vinhdanh/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useDraft } from '../../shared/draft.ts'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { Decision_SignDecision, type DecisionData } from './documents.ts'

/** Ký: the law allows no undo here, so the number is typed twice. */
export function SignDialog(props: {
  decision: DecisionData
  reload: () => void
  close: () => void
}) {
  const { decision } = props
  const words = useWords()
  const text = words.decisions
  const { today } = useFrame()
  const { draft, change, discard } = useDraft(`sign.${decision.id}`, {
    number: '',
    signedOn: today,
  })
  const [typed, setTyped] = useState('')
  const command = useCommand(Decision_SignDecision)
  const matches = draft.number.trim() !== '' && typed.trim() === draft.number.trim()
  return (
    <CommandDialog
      title={text.signTitle}
      lead={text.signLead}
      submit={words.action.SIGN}
      danger
      ready={matches}
      command={command}
      onReload={props.reload}
      onClose={props.close}
      onSubmit={async () => {
        const event = await command.send({
          id: decision.id,
          expectedVersion: decision.version,
          number: draft.number.trim(),
          signedOn: draft.signedOn,
        })
        if (event === null) return
        discard()
        props.close()
      }}
    >
      <Stack gap="sm">
        <TextInput
          label={text.number}
          value={draft.number}
          onChange={(event) => change({ number: event.currentTarget.value })}
          required
        />
        <DayField
          label={text.signedOn}
          value={draft.signedOn}
          max={today}
          onDay={(signedOn) => change({ signedOn })}
          required
        />
        {draft.number.trim() !== '' && (
          <TextInput
            label={text.signConfirm(draft.number.trim())}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            error={typed !== '' && !matches ? text.signMismatch : undefined}
            autoComplete="off"
            required
          />
        )}
      </Stack>
    </CommandDialog>
  )
}
