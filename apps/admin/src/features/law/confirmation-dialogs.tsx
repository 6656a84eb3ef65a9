import { Select, Textarea, TextInput } from '@mantine/core'
import { DayField, formatDay } from '@vinhdanh/ui'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useDraft } from '../../shared/draft.ts'
import { EndDialog } from '../../shared/end-dialog.tsx'
import { useWords } from '../../shared/words.ts'
import {
  type ConfirmableRule,
  type Confirmation,
  Law_ConfirmRule,
  Law_RevokeConfirmation,
} from './confirmation-documents.ts'

/** Xác nhận một quy định: which text was read, from which day it is used here, and a number that is otherwise there. */
export function ConfirmDialog(props: {
  rule: ConfirmableRule
  unit: string
  /** The day of the law that is read. */
  on: string
  close: (done: boolean) => void
}) {
  const words = useWords().law.confirm
  const { rule, unit, on, close } = props
  const command = useCommand(Law_ConfirmRule)
  const { draft, change, discard } = useDraft(`confirm.${unit}.${rule.provisionId}.${on}`, {
    document: '',
    from: on,
    path: '',
    value: '',
  })
  const asked = rule.values.find(({ path }) => path === draft.path)
  return (
    <CommandDialog
      title={words.confirm}
      lead={words.confirmLead}
      command={command}
      ready={draft.document.trim() !== '' && (asked === undefined || draft.value.trim() !== '')}
      onClose={() => close(false)}
      onSubmit={async () => {
        const event = await command.send({
          unit,
          provision: rule.provisionId,
          fingerprint: rule.fingerprint,
          on,
          from: draft.from,
          document: draft.document,
          value: asked === undefined ? null : { path: asked.path, value: draft.value },
        })
        if (event === null) return
        discard()
        close(true)
      }}
    >
      <p>
        {rule.sentence} <span className="vd-dim">· {words.asOf(formatDay(on))}</span>
      </p>
      <Textarea
        label={words.document}
        required
        autosize
        minRows={2}
        value={draft.document}
        onChange={(event) => change({ document: event.currentTarget.value })}
      />
      <DayField label={words.from} value={draft.from} onDay={(from) => change({ from })} required />
      {rule.values.length > 0 && (
        <Select
          mt="sm"
          label={words.value}
          placeholder={words.asWritten}
          clearable
          value={draft.path === '' ? null : draft.path}
          data={rule.values.map(({ path, label, value }) => ({
            value: path,
            label: `${label}: ${value}`,
          }))}
          onChange={(path) => change({ path: path ?? '', value: '' })}
        />
      )}
      {asked !== undefined && (
        <TextInput
          mt="sm"
          label={words.newValue}
          required
          value={draft.value}
          onChange={(event) => change({ value: event.currentTarget.value })}
        />
      )}
    </CommandDialog>
  )
}

/** Rút một xác nhận: it stays in the list, with its last day. */
export function RevokeDialog(props: {
  confirmation: Confirmation
  close: (done: boolean) => void
}) {
  const words = useWords().law.confirm
  const { id, version } = props.confirmation
  const command = useCommand(Law_RevokeConfirmation)
  return (
    <EndDialog
      title={words.revoke}
      lead={words.revokeLead}
      day={words.revokedOn}
      reason={words.reason}
      command={command}
      send={async (revokedOn, reason) => {
        const input = { confirmation: id, expectedVersion: version, revokedOn, reason }
        return (await command.send(input)) !== null
      }}
      close={props.close}
    />
  )
}
