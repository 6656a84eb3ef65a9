import { Radio, Select, Stack, Textarea } from '@mantine/core'
import { DayField, RefusalText } from '@vinhdanh/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useDraft } from '../../shared/draft.ts'
import { useFrame } from '../../shared/viewer.tsx'
import { routes, useWords } from '../../shared/words.ts'
import {
  Dossier_AppraiseProposal,
  Dossier_EditProposal,
  Dossier_ReceiveProposal,
  Dossier_ReturnProposal,
  Dossier_SubmitProposal,
  Dossier_WithdrawProposal,
  type DossierData,
} from './documents.ts'

export interface DialogProps {
  readonly dossier: DossierData
  readonly reload: () => void
  readonly close: (done: boolean) => void
}

const versionOf = ({ dossier }: DialogProps) => ({
  id: dossier.id,
  expectedVersion: dossier.version,
})

export function SubmitDialog(props: DialogProps) {
  const words = useWords()
  const command = useCommand(Dossier_SubmitProposal)
  return (
    <CommandDialog
      title={words.action.SUBMIT}
      lead={words.dossier.submitLead}
      command={command}
      onReload={props.reload}
      onClose={() => props.close(false)}
      onSubmit={async () => {
        if ((await command.send(versionOf(props))) !== null) props.close(true)
      }}
    />
  )
}

export function ReceiveDialog(props: DialogProps) {
  const words = useWords()
  const { today } = useFrame()
  const command = useCommand(Dossier_ReceiveProposal)
  const [receivedOn, setReceivedOn] = useState(today)
  return (
    <CommandDialog
      title={words.action.RECEIVE}
      lead={words.dossier.receiveLead}
      command={command}
      onReload={props.reload}
      onClose={() => props.close(false)}
      onSubmit={async () => {
        if ((await command.send({ ...versionOf(props), receivedOn })) !== null) props.close(true)
      }}
    >
      <DayField
        label={words.dossier.receivedOn}
        value={receivedOn}
        onDay={setReceivedOn}
        max={today}
        required
      />
    </CommandDialog>
  )
}

export function ReturnDialog(props: DialogProps) {
  const words = useWords()
  const command = useCommand(Dossier_ReturnProposal)
  const { draft, change, discard } = useDraft(`return.${props.dossier.id}`, { reason: '' })
  return (
    <CommandDialog
      title={words.action.RETURN}
      lead={words.dossier.returnLead}
      command={command}
      onReload={props.reload}
      onClose={() => props.close(false)}
      onSubmit={async () => {
        if ((await command.send({ ...versionOf(props), reason: draft.reason })) === null) return
        discard()
        props.close(true)
      }}
    >
      <Textarea
        label={words.dossier.reason}
        required
        autosize
        minRows={3}
        value={draft.reason}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
    </CommandDialog>
  )
}

export function WithdrawDialog(props: DialogProps) {
  const words = useWords()
  const command = useCommand(Dossier_WithdrawProposal)
  const { draft, change, discard } = useDraft(`withdraw.${props.dossier.id}`, { reason: '' })
  return (
    <CommandDialog
      title={words.action.WITHDRAW}
      lead={words.dossier.withdrawLead}
      danger
      command={command}
      onReload={props.reload}
      onClose={() => props.close(false)}
      onSubmit={async () => {
        if ((await command.send({ ...versionOf(props), reason: draft.reason })) === null) return
        discard()
        props.close(true)
      }}
    >
      <Textarea
        label={words.dossier.reason}
        required
        autosize
        minRows={3}
        value={draft.reason}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
    </CommandDialog>
  )
}

export function AppraiseDialog(props: DialogProps) {
  const words = useWords()
  const command = useCommand(Dossier_AppraiseProposal)
  const refusal = props.dossier.possibleActions.find(({ action }) => action === 'APPRAISE')?.refusal
  const { draft, change, discard } = useDraft(`appraise.${props.dossier.id}`, {
    opinion: '',
    forward: '',
  })
  return (
    <CommandDialog
      title={words.action.APPRAISE}
      lead={words.dossier.appraiseLead}
      command={command}
      ready={draft.forward === 'no' || (draft.forward === 'yes' && refusal == null)}
      onReload={props.reload}
      onClose={() => props.close(false)}
      onSubmit={async () => {
        const event = await command.send({
          ...versionOf(props),
          opinion: draft.opinion,
          forward: draft.forward === 'yes',
        })
        if (event === null) return
        discard()
        props.close(true)
      }}
    >
      <Stack gap="sm">
        <Textarea
          label={words.dossier.opinion}
          required
          autosize
          minRows={4}
          value={draft.opinion}
          onChange={(event) => change({ opinion: event.currentTarget.value })}
        />
        <Radio.Group
          label={words.dossier.forward}
          required
          value={draft.forward}
          onChange={(forward) => change({ forward })}
        >
          <Stack gap={8} mt={4}>
            <Radio
              value="yes"
              label={words.dossier.forwardYes}
              disabled={refusal != null}
              aria-describedby={refusal == null ? undefined : 'not-ready'}
            />
            {refusal != null && (
              <div id="not-ready" className="vd-dim">
                <RefusalText refusal={refusal} />
              </div>
            )}
            <Radio value="no" label={words.dossier.forwardNo} />
          </Stack>
        </Radio.Group>
      </Stack>
    </CommandDialog>
  )
}

export function EditDialog(props: DialogProps) {
  const words = useWords()
  const command = useCommand(Dossier_EditProposal)
  const { draft, change, discard } = useDraft(`edit.${props.dossier.id}`, {
    merits: props.dossier.merits,
    route: props.dossier.route ?? 'merit',
  })
  return (
    <CommandDialog
      title={words.action.EDIT}
      lead={words.dossier.editLead}
      command={command}
      onReload={props.reload}
      onClose={() => props.close(false)}
      onSubmit={async () => {
        if ((await command.send({ ...versionOf(props), ...draft })) === null) return
        discard()
        props.close(true)
      }}
    >
      <Stack gap="sm">
        <Select
          label={words.draft.route}
          data={routes.map((route) => ({ value: route, label: words.route[route] }))}
          value={draft.route}
          onChange={(route) => change({ route: route ?? draft.route })}
          allowDeselect={false}
        />
        <Textarea
          label={words.draft.merits}
          autosize
          minRows={6}
          maxLength={4000}
          value={draft.merits}
          onChange={(event) => change({ merits: event.currentTarget.value })}
        />
      </Stack>
    </CommandDialog>
  )
}
