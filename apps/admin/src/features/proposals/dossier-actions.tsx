import { ActionButton } from '@vinhdanh/ui'
import { type ReactNode, useState } from 'react'
import { useWords } from '../../shared/words.ts'
import type { DossierData } from './dossier.tsx'
import {
  AppraiseDialog,
  EditDialog,
  ReceiveDialog,
  ReturnDialog,
  SubmitDialog,
  WithdrawDialog,
} from './dossier-dialogs.tsx'

type ActionName = DossierData['possibleActions'][number]['action']

export interface DialogProps {
  readonly dossier: DossierData
  readonly reload: () => void
  readonly close: (done: boolean) => void
}

/** The steps that belong to a dossier; those of sessions and decisions have their own pages. */
const dialogs: Partial<Record<ActionName, (props: DialogProps) => ReactNode>> = {
  SUBMIT: SubmitDialog,
  RECEIVE: ReceiveDialog,
  RETURN: ReturnDialog,
  APPRAISE: AppraiseDialog,
  WITHDRAW: WithdrawDialog,
  EDIT: EditDialog,
}
/** The step that carries the dossier forward stands out; the others do not. */
const forward: readonly ActionName[] = ['SUBMIT', 'RECEIVE', 'APPRAISE']

/** Bước tiếp theo: every step of the dossier as a button; a refused one says why. */
export function DossierActions(props: { dossier: DossierData; reload: () => void }) {
  const words = useWords()
  const [open, setOpen] = useState<ActionName | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const actions = props.dossier.possibleActions.filter(({ action }) => action in dialogs)
  const Dialog = open === null ? undefined : dialogs[open]
  return (
    <section aria-label={words.dossier.actions} className="ad-actions ad-dossier-actions">
      {actions.map(({ action, allowed, refusal }) => (
        <ActionButton
          key={action}
          allowed={allowed}
          refusal={refusal}
          size="sm"
          variant={forward.includes(action) ? 'filled' : 'default'}
          onClick={() => {
            setDone(null)
            setOpen(action)
          }}
        >
          {words.action[action]}
        </ActionButton>
      ))}
      {actions.length === 0 && <span className="vd-dim">{words.dossier.noActions}</span>}
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
