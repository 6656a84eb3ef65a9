import { IconAlertTriangle, IconClockPause, IconUserQuestion } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { formatDay, formatMoment } from '../formats/formats.ts'
import { useShared } from '../language/language.tsx'
import { CitationLink, ProvenanceBadge } from './citation.tsx'
import { TruthMark } from './truth-mark.tsx'
import type { OpenReadingView, VerdictView } from './verdict.ts'

/** Điều cần nói thêm về một kết luận: on hold, for a person to decide, resting on whose word. */
export function VerdictNotes(props: {
  verdict: VerdictView
  /** What a viewer may do about an open point. */
  actionOf?: ((reading: OpenReadingView) => ReactNode) | undefined
}) {
  const { verdict, actionOf } = props
  const words = useShared().verdict
  return (
    <>
      {verdict.recorded !== null && verdict.recorded.notice !== null && (
        <p className="vd-caution">
          <IconAlertTriangle size={14} aria-hidden="true" /> {verdict.recorded.notice}
        </p>
      )}
      {verdict.deferred && (
        <p className="vd-caution">
          <IconClockPause size={14} aria-hidden="true" /> {words.deferred}
        </p>
      )}
      {verdict.needsPerson && (
        <p className="vd-caution">
          <IconUserQuestion size={14} aria-hidden="true" /> {words.needsPerson}
        </p>
      )}
      {verdict.receiptUnknown && (
        <p className="vd-caution">
          <IconAlertTriangle size={14} aria-hidden="true" /> {words.receiptUnknown}
        </p>
      )}
      {verdict.warnings.map(({ kind, sentence }) => (
        <p className="vd-caution" key={`${kind} ${sentence}`}>
          <IconAlertTriangle size={14} aria-hidden="true" /> {sentence}
        </p>
      ))}
      {verdict.readings.map((reading) => (
        <OpenPoint key={reading.id} reading={reading} action={actionOf?.(reading)} />
      ))}
      {verdict.confirmedBy.map(({ id, name, organisation, on, document }) => (
        <p className="vd-dim" key={id}>
          {words.confirmedBy(name, organisation, formatDay(on), document)}
        </p>
      ))}
    </>
  )
}

function OpenPoint({ reading, action }: { reading: OpenReadingView; action: ReactNode }) {
  const words = useShared().verdict
  const { choice } = reading
  return (
    <section className="vd-open-point" aria-label={reading.label}>
      <strong>{reading.label}</strong> <CitationLink citation={reading.citation} />
      <ul>
        {reading.outcomes.map((outcome) => (
          <li key={outcome.reading}>
            <TruthMark truth={outcome.truth} size="sm" /> {outcome.label}{' '}
            <ProvenanceBadge provenance={outcome.provenance} />
            {outcome.reading === reading.chosen && <strong> {words.chosenReading}</strong>}
          </li>
        ))}
      </ul>
      {choice !== null && (
        <p className="vd-dim">
          {words.chosenBy(choice.by, formatMoment(choice.at))} {choice.reason}
        </p>
      )}
      {action}
    </section>
  )
}
