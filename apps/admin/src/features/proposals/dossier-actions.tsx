import { ActionButton, RefusalText } from '@vinhdanh/ui'
import { type ReactNode, useState } from 'react'
import { useWords } from '../../shared/words.ts'
import { ChooseReadingDialog, isOpen } from './choose-reading.tsx'
import type { DossierData } from './documents.ts'
import {
  AppraiseDialog,
  type DialogProps,
  EditDialog,
  ReceiveDialog,
  ReturnDialog,
  SubmitDialog,
  WithdrawDialog,
} from './dossier-dialogs.tsx'

type ActionName = DossierData['possibleActions'][number]['action']

/** The steps that belong to a dossier; those of sessions and decisions have their own pages. */
const dialogs: Partial<Record<ActionName, (props: DialogProps) => ReactNode>> = {
  SUBMIT: SubmitDialog,
  RECEIVE: ReceiveDialog,
  RETURN: ReturnDialog,
  APPRAISE: AppraiseDialog,
  WITHDRAW: WithdrawDialog,
  EDIT: EditDialog,
  CHOOSE_READING: ChooseReadingDialog,
}
/** The step that carries the dossier forward stands out; the others do not. */
const forward: readonly ActionName[] = ['SUBMIT', 'RECEIVE', 'APPRAISE']
/** What keeps a dossier from the council, but not from an opinion that it does not go there. */
const notReady = ['VerdictUnmet', 'VerdictUnknown', 'VerdictDeferred']
const stillOpen = ({ action, refusal }: DossierData['possibleActions'][number]) =>
  action === 'APPRAISE' && refusal !== null && notReady.includes(refusal.__typename)

/** A reading is chosen where it decides, and may be chosen otherwise later. */
const toChoose = ({ verdict }: DossierData) => verdict.readings.some(isOpen)

/** Bước tiếp theo: every step of the dossier as a button; a refused one says why. */
export function DossierActions(props: { dossier: DossierData; reload: () => void }) {
  const words = useWords()
  const [open, setOpen] = useState<ActionName | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const offered = props.dossier.possibleActions.filter(
    ({ action }) => action in dialogs && (action !== 'CHOOSE_READING' || toChoose(props.dossier)),
  )
  const allowed = offered.filter((each) => each.allowed || stillOpen(each))
  const refused = offered.filter((each) => !allowed.includes(each))
  // With nothing left to do, six dead buttons would only be noise: the reasons are one tap away.
  const actions = allowed.length === 0 ? [] : [...allowed, ...refused]
  const Dialog = open === null ? undefined : dialogs[open]
  return (
    <section aria-label={words.dossier.actions} className="ad-actions ad-dossier-actions">
      {actions.map((each) => (
        <ActionButton
          key={each.action}
          allowed={allowed.includes(each)}
          refusal={each.refusal}
          size="sm"
          variant={each.allowed && forward.includes(each.action) ? 'filled' : 'default'}
          onClick={() => {
            setDone(null)
            setOpen(each.action)
          }}
        >
          {words.action[each.action]}
        </ActionButton>
      ))}
      {offered.length === 0 && <span className="vd-dim">{words.dossier.noActions}</span>}
      {allowed.length === 0 && refused.length > 0 && (
        <details className="ad-refused">
          <summary>{words.dossier.noActionForYou}</summary>
          <dl>
            {refused.map(({ action, refusal }) => (
              <div key={action}>
                <dt>{words.action[action]}</dt>
                <dd>{refusal !== null && <RefusalText refusal={refusal} />}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <span role="status" className="vd-dim">
        {done}
      </span>
      {Dialog !== undefined && open !== null && (
        <Dialog
          dossier={props.dossier}
          reload={props.reload}
          close={(finished) => {
            if (finished) setDone(words.dossier.done(words.action[open]))
            setOpen(null)
          }}
        />
      )}
    </section>
  )
}
