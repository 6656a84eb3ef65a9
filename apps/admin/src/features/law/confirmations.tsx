import { Button } from '@mantine/core'
import { CitationLink, EmptyState, formatDay, ProvenanceBadge, useLanguage } from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import { Answered } from '../../shared/answered.tsx'
import { type Picked, UnitPicker } from '../../shared/pickers.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { ConfirmDialog, RevokeDialog } from './confirmation-dialogs.tsx'
import {
  type ConfirmableRule,
  ConfirmableRules_Query,
  type Confirmation,
} from './confirmation-documents.ts'

/** Xác nhận của đơn vị: rules nobody has checked, who answers for them here, and the way to do so. */
export function Confirmations({ award, on }: { award: string; on: string | undefined }) {
  const words = useWords().law.confirm
  const { viewer } = useFrame()
  const home = viewer?.grants.find(({ role }) => role === 'LEGAL_OFFICER')?.unit
  const [picked, setPicked] = useState<Picked | null>(null)
  const unit = picked?.id ?? home?.id
  return (
    <>
      <p className="vd-dim">{words.lead}</p>
      <UnitPicker
        label={words.unit}
        value={
          picked ??
          (home === undefined
            ? null
            : { ...home, kind: 'COLLECTIVE', detail: '', dataSet: 'ENTERED' })
        }
        onPick={setPicked}
      />
      {unit === undefined ? (
        <EmptyState title={words.chooseUnit} text={words.chooseUnitText} />
      ) : (
        <Rules award={award} unit={unit} on={on} />
      )}
    </>
  )
}

type Open =
  | { readonly kind: 'confirm'; readonly rule: ConfirmableRule }
  | { readonly kind: 'revoke'; readonly confirmation: Confirmation }

function Rules(props: { award: string; unit: string; on: string | undefined }) {
  const { award, unit } = props
  const words = useWords().law.confirm
  const frame = useFrame()
  const { graphLanguage } = useLanguage()
  // What is confirmed is the rule as it stands on the day that the page shows.
  const on = props.on ?? frame.today
  const [open, setOpen] = useState<Open | null>(null)
  const [state, ask] = useQuery({
    query: ConfirmableRules_Query,
    variables: { unit, award, on, language: graphLanguage },
  })
  const reload = () => ask({ requestPolicy: 'network-only' })
  const close = (done: boolean) => {
    setOpen(null)
    if (done) reload()
  }
  return (
    <Answered state={state} retry={reload}>
      {({ confirmableRules: rules }) =>
        rules.length === 0 ? (
          <EmptyState title={words.nothing} text={words.nothingText} />
        ) : (
          <>
            <ul className="ad-conditions">
              {rules.map((rule) => (
                <li key={rule.provisionId}>
                  <span className="ad-condition-text">{rule.sentence}</span>
                  <CitationLink citation={rule.citation} />
                  <ProvenanceBadge provenance={rule.provenance} />
                  {rule.confirmations.map((confirmation) => (
                    <Given
                      key={confirmation.id}
                      confirmation={confirmation}
                      revoke={() => setOpen({ kind: 'revoke', confirmation })}
                    />
                  ))}
                  {frame.can('confirmRule') && !rule.confirmations.some(stands) && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      onClick={() => setOpen({ kind: 'confirm', rule })}
                    >
                      {words.confirm}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            {open?.kind === 'confirm' && (
              <ConfirmDialog rule={open.rule} unit={unit} on={on} close={close} />
            )}
            {open?.kind === 'revoke' && (
              <RevokeDialog confirmation={open.confirmation} close={close} />
            )}
          </>
        )
      }
    </Answered>
  )
}

/** Still answered for: given again only when it is withdrawn or the rule has changed. */
const stands = ({ holds, revokedOn }: Confirmation) => holds && revokedOn === null

function Given({ confirmation, revoke }: { confirmation: Confirmation; revoke: () => void }) {
  const words = useWords().law.confirm
  const frame = useFrame()
  const { name, on, document, revokedOn, holds, valuePath, value } = confirmation
  return (
    <div className="ad-other-reading">
      {words.given(name, formatDay(on), document)}
      {valuePath !== null && ` (${valuePath} = ${value ?? ''})`}
      {revokedOn !== null && <div className="vd-dim">{words.revoked(formatDay(revokedOn))}</div>}
      {!holds && revokedOn === null && <div className="vd-dim">{words.gone}</div>}
      {revokedOn === null && frame.can('revokeConfirmation') && (
        <div>
          <Button size="compact-xs" variant="default" onClick={revoke}>
            {words.revoke}
          </Button>
        </div>
      )}
    </div>
  )
}
