import { Checkbox, Stack, TextInput } from '@mantine/core'
import { ActionButton, DayField, formatDay, formatMoment } from '@vinhdanh/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import {
  Covenant_RecordSignatures,
  Covenant_Sign,
  type CovenantData,
  type CovenantMember,
} from './documents.ts'

interface Props {
  covenant: CovenantData
  reload: () => void
}

/** Chữ ký: who has signed, who has not, and what a change made void. */
export function SignaturesView({ covenant, reload }: Props) {
  const words = useWords().covenants
  const [signing, setSigning] = useState<CovenantMember | null>(null)
  const voided = covenant.signatures.filter(({ voidedAt }) => voidedAt !== null)
  const [last] = covenant.changes
  return (
    <>
      <p className="vd-dim">
        {last === undefined
          ? words.signedAsDrafted
          : words.signedAsChanged(formatMoment(last.at), covenant.changes.length)}
      </p>
      <ul className="ad-plain">
        {covenant.members.map((member) => {
          const { unit, signature, possibleActions } = member
          const action = possibleActions.find((each) => each.action === 'SIGN_COVENANT')
          // Whoever has no part in this member is not shown a button that never works.
          const offered =
            signature === null &&
            action !== undefined &&
            (action.allowed || action.refusal?.__typename !== 'NotAllowed')
          return (
            <li key={unit.id}>
              <span>{unit.name}</span>
              <span className="vd-dim">
                {signature === null
                  ? words.notSigned
                  : words.signed(signature.signerName, formatDay(signature.signedOn))}
                {signature?.atConference === true && `, ${words.atConference}`}
              </span>
              {offered && (
                <ActionButton
                  size="xs"
                  allowed={action.allowed}
                  refusal={action.refusal}
                  onClick={() => setSigning(member)}
                >
                  {words.signAs(unit.name)}
                </ActionButton>
              )}
            </li>
          )
        })}
      </ul>
      {voided.length > 0 && (
        <details>
          <summary>{`${words.voided} (${voided.length})`}</summary>
          <ul className="ad-plain">
            {voided.map((signature) => (
              <li key={`${signature.unit.id} ${signature.voidedAt}`}>
                <span>
                  {signature.unit.name}:{' '}
                  {words.signed(signature.signerName, formatDay(signature.signedOn))}
                </span>
                <span className="vd-dim">
                  {words.voidedWhy(
                    signature.voidedAt === null ? '' : formatMoment(signature.voidedAt),
                    signature.voidedBecause ?? '',
                  )}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {signing !== null && (
        <SignDialog
          covenant={covenant}
          member={signing}
          reload={reload}
          onClose={() => setSigning(null)}
        />
      )}
    </>
  )
}

function SignDialog(props: Props & { member: CovenantMember; onClose: () => void }) {
  const words = useWords().covenants
  const { covenant, member } = props
  const command = useCommand(Covenant_Sign)
  const [signerName, setSignerName] = useState('')
  return (
    <CommandDialog
      title={words.signAs(member.unit.name)}
      lead={words.signLead}
      command={command}
      ready={signerName.trim() !== ''}
      onReload={props.reload}
      onClose={props.onClose}
      onSubmit={async () => {
        const event = await command.send({
          covenant: covenant.id,
          expectedVersion: covenant.version,
          unit: member.unit.id,
          signerName: signerName.trim(),
        })
        if (event !== null) props.onClose()
      }}
    >
      <TextInput
        label={words.signerName}
        required
        value={signerName}
        onChange={(event) => setSignerName(event.currentTarget.value)}
      />
    </CommandDialog>
  )
}

/** Ghi chữ ký tại hội nghị: the head puts down who signed on paper. */
export function RecordSignaturesDialog(props: Props & { onClose: () => void }) {
  const words = useWords().covenants
  const { covenant } = props
  const { today } = useFrame()
  const command = useCommand(Covenant_RecordSignatures)
  const waiting = covenant.members.filter(({ signature }) => signature === null)
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({})
  const [signedOn, setSignedOn] = useState(today)
  const signatures = Object.entries(chosen).map(([unit, signerName]) => ({
    unit,
    signerName: signerName.trim(),
  }))
  const ready = signatures.length > 0 && signatures.every(({ signerName }) => signerName !== '')
  return (
    <CommandDialog
      title={words.actions.RECORD_SIGNATURES}
      lead={words.recordLead}
      command={command}
      ready={ready && signedOn !== ''}
      onReload={props.reload}
      onClose={props.onClose}
      onSubmit={async () => {
        const event = await command.send({
          covenant: covenant.id,
          expectedVersion: covenant.version,
          signedOn,
          signatures,
        })
        if (event !== null) props.onClose()
      }}
    >
      <Stack gap="sm">
        <DayField label={words.signDay} value={signedOn} max={today} required onDay={setSignedOn} />
        {waiting.map(({ unit }) => {
          const name = chosen[unit.id]
          return (
            <div key={unit.id}>
              <Checkbox
                label={unit.name}
                checked={name !== undefined}
                onChange={(event) => {
                  const { checked } = event.currentTarget
                  setChosen(({ [unit.id]: _gone, ...others }) =>
                    checked ? { ...others, [unit.id]: '' } : others,
                  )
                }}
              />
              {name !== undefined && (
                <TextInput
                  label={`${words.signerName}: ${unit.name}`}
                  required
                  value={name}
                  onChange={(event) => {
                    const { value } = event.currentTarget
                    setChosen((before) => ({ ...before, [unit.id]: value }))
                  }}
                />
              )}
            </div>
          )
        })}
      </Stack>
    </CommandDialog>
  )
}
