import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { formatDay } from '../formats/formats.ts'
import { useShared } from '../language/language.tsx'
import { TruthMark } from './truth-mark.tsx'
import type { OpenReadingView, VerdictView } from './verdict.ts'
import { VerdictNotes } from './verdict-notes.tsx'
import { VerdictTree } from './verdict-tree.tsx'

/** Khung kết luận: the award, the truth, the law of the day and why it, what is missing, the tree. */
export function VerdictPanel(props: {
  title: ReactNode
  verdict: VerdictView
  lawHref?: string
  /** What a viewer may do about an open point of the law. */
  actionOf?: (reading: OpenReadingView) => ReactNode
}) {
  const { verdict } = props
  const words = useShared()
  const law = words.verdict.lawOf(formatDay(verdict.lawDay))
  return (
    <section className="vd-verdict" aria-label={words.verdict.title}>
      <div className={`vd-verdict-head vd-verdict-${verdict.truth}`}>
        <div className="vd-verdict-title">{props.title}</div>
        <TruthMark truth={verdict.truth} size="lg" />
        <div className="vd-dim">
          {words.counts(verdict.counts.met, verdict.counts.unmet, verdict.counts.unknown)}
        </div>
      </div>
      <div className="vd-verdict-law">
        {props.lawHref === undefined ? <span>{law}</span> : <a href={props.lawHref}>{law}</a>}
        <details>
          <summary>{words.verdict.whyThisLaw}</summary>
          <p>{verdict.whyThisLaw}</p>
          <p className="vd-dim">
            {words.verdict.hash}: <code>{verdict.lawHash.slice(0, 12)}</code>
          </p>
        </details>
      </div>
      {verdict.restsOnUnverified && (
        <p className="vd-caution">
          <IconAlertTriangle size={14} aria-hidden="true" /> {words.verdict.unverified}
        </p>
      )}
      <VerdictNotes verdict={verdict} actionOf={props.actionOf} />
      {verdict.missing.length > 0 && (
        <div className="vd-missing">
          <strong>{words.verdict.missing}</strong>
          <ul>
            {verdict.missing.map((fact) => (
              <li key={fact.key}>{fact.sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <VerdictTree nodes={verdict.nodes} />
    </section>
  )
}
