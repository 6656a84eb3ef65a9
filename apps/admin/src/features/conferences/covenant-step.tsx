import { RefusalText } from '@vinhdanh/ui'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useWords } from '../../shared/words.ts'
import { actionOf } from './action-of.ts'
import type { StepProps } from './step-panel.tsx'

/** Ký giao ước của năm sau: signed in its own place, and passed here once everybody has. */
export function CovenantStep({ conference }: StepProps) {
  const words = useWords().conferences
  const { allowed, refusal } = actionOf(conference, 'PASS_STEP')
  return (
    <>
      <p>
        <strong>{words.covenant(conference.year + 1)}</strong>
      </p>
      {allowed ? (
        <p>{words.covenantReady}</p>
      ) : (
        <div className="vd-caution">
          {refusal === null ? words.covenantHint : <RefusalText refusal={refusal} />}
        </div>
      )}
      <ButtonLink to="/clusters/$id" params={{ id: conference.cluster.id }} variant="default">
        {words.toCovenant}
      </ButtonLink>
    </>
  )
}
