import { CitationLink, formatDay, TruthMark } from '@vinhdanh/ui'
import type { ResultOf } from '../../graphql.ts'
import { useWords } from '../../shared/words.ts'
import type { ComparisonParts } from './compare-documents.ts'

type LawComparison = ResultOf<typeof ComparisonParts>
type Side = LawComparison['before']

/** Hai kết luận cạnh nhau và từng điều khác đi, each with its article. */
export function Comparison({ of }: { of: LawComparison }) {
  const words = useWords().law.compare
  return (
    <>
      <div className="ad-sides">
        <Verdict day={of.dayA} verdict={of.before} refusal={of.refusalBefore} />
        <Verdict day={of.dayB} verdict={of.after} refusal={of.refusalAfter} />
      </div>
      <p>
        <strong>{of.sentence}</strong>
      </p>
      {of.instruments.length > 0 && (
        <p className="vd-dim">
          {words.because}: {of.instruments.map(({ number }) => number).join(', ')}
        </p>
      )}
      {of.changes.length === 0 ? (
        <p className="vd-dim">{words.same}</p>
      ) : (
        <ul className="ad-changes" aria-label={words.changes}>
          {of.changes.map((change) => (
            <li key={`${change.before?.key ?? ''} ${change.after?.key ?? ''} ${change.sentence}`}>
              <strong>{change.sentence}</strong>
              <div className="ad-sides">
                <Line node={change.before} />
                <Line node={change.after} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Verdict(props: { day: string; verdict: Side; refusal: string | null }) {
  const words = useWords().law.compare
  return (
    <section className="ad-side-box" aria-label={words.lawOf(formatDay(props.day))}>
      <div className="vd-dim">{words.lawOf(formatDay(props.day))}</div>
      {props.verdict === null ? (
        <p>{props.refusal}</p>
      ) : (
        <>
          <TruthMark truth={props.verdict.truth} size="lg" />
          {props.verdict.restsOnUnverified && <p className="vd-dim">{words.unverified}</p>}
        </>
      )}
    </section>
  )
}

function Line({ node }: { node: LawComparison['changes'][number]['before'] }) {
  if (node === null) return <div className="vd-dim">—</div>
  return (
    <div>
      <TruthMark truth={node.truth} size="sm" /> {node.sentence}
      {node.foundSentence !== null && <div className="vd-dim">{node.foundSentence}</div>}
      {node.citation !== null && <CitationLink citation={node.citation} />}
    </div>
  )
}
