import { Link } from '@tanstack/react-router'
import { EmptyState, formatDay } from '@vinhdanh/ui'
import { useWords } from '../../shared/words.ts'
import { type ClusterData, namesOf } from './documents.ts'

/** Ngày, hoặc tháng khi nguồn chỉ nêu tháng. */
export const dayOrMonth = (on: string): string =>
  on.length === 7 ? `${on.slice(5)}/${on.slice(0, 4)}` : formatDay(on)

/** Thành viên vào ngày đang xem. */
export function Members({ cluster }: { cluster: ClusterData }) {
  const words = useWords().clusters
  return (
    <>
      {!cluster.membershipComplete && <p className="vd-caution">{words.membershipIncomplete}</p>}
      <ul className="ad-plain">
        {cluster.on.members.map((member) => (
          <li key={`${member.unit.id} ${member.from ?? ''}`}>
            <span>{member.unit.name}</span>
            <span className="vd-dim">
              {member.from === null ? words.sinceUnknown : words.since(formatDay(member.from))}
              {member.until !== null && `, ${words.until(formatDay(member.until))}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Lịch sử: every decision and conference, the newest first. */
export function History({ cluster }: { cluster: ClusterData }) {
  const words = useWords().clusters
  const moments = [...cluster.timeline].reverse()
  const kinds: Readonly<Record<string, string>> = words.moment
  if (moments.length === 0) return <p className="vd-dim">{words.noHistory}</p>
  return (
    <ol className="ad-items">
      {moments.map((moment) => (
        <li
          key={`${moment.on} ${moment.kind} ${moment.year ?? ''} ${moment.decision?.number ?? ''}`}
        >
          <div className="ad-item-head">
            <strong>
              {dayOrMonth(moment.on)}: {kinds[moment.kind] ?? moment.kind}
              {moment.year !== null && ` ${words.ofYear(moment.year)}`}
            </strong>
            {moment.decision !== null && (
              <span className="vd-dim">
                {words.decision(moment.decision.number, dayOrMonth(moment.decision.on))}
              </span>
            )}
          </div>
          {moment.joined.length > 0 && (
            <div>
              {words.joined}: {namesOf(moment.joined)}
            </div>
          )}
          {moment.left.length > 0 && (
            <div>
              {words.left}: {namesOf(moment.left)}
            </div>
          )}
          {moment.related.length > 0 && (
            <div>
              {words.related}:{' '}
              {moment.related.map((other, index) => (
                <span key={other.id}>
                  {index > 0 && ', '}
                  <Link to="/clusters/$id" params={{ id: other.id }}>
                    {other.name}
                  </Link>
                </span>
              ))}
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

/** Trưởng, phó từng năm: elected when, recognised by what. */
export function Heads({ cluster }: { cluster: ClusterData }) {
  const words = useWords().clusters
  return (
    <ul className="ad-plain">
      {[...cluster.terms]
        .sort((a, b) => b.year - a.year)
        .map((term) => (
          <li key={term.year}>
            <span>
              <strong>{term.year}</strong> {words.head}: {namesOf(term.heads)}
              {term.deputies.length > 0 && `; ${words.deputies}: ${namesOf(term.deputies)}`}
            </span>
            <span className="vd-dim">
              {[
                term.statusLabel,
                ...(term.electedOn === null ? [] : [words.electedOn(formatDay(term.electedOn))]),
                ...(term.recognisedNumber === null || term.recognisedOn === null
                  ? []
                  : [words.recognisedBy(term.recognisedNumber, dayOrMonth(term.recognisedOn))]),
              ].join(', ')}
            </span>
          </li>
        ))}
    </ul>
  )
}

/** Khen của cụm, khối: outside the awards of the law, and said so. */
export function Recognitions({ cluster }: { cluster: ClusterData }) {
  const words = useWords().clusters
  if (cluster.recognitions.length === 0)
    return <EmptyState title={words.recognitionsNone} text={words.recognitionsText} />
  return (
    <>
      <p className="vd-dim">{words.recognitionsText}</p>
      <ul className="ad-items">
        {cluster.recognitions.map((one) => (
          <li key={one.id}>
            <div className="ad-item-head">
              <strong>{one.form}</strong>
              <span className="vd-dim">
                {formatDay(one.on)}, {one.giver}
              </span>
            </div>
            <div>
              {words.persons(one.individuals, one.collectives)}: {one.reason}
            </div>
            {one.names.length > 0 && <div className="vd-dim">{one.names.join(', ')}</div>}
          </li>
        ))}
      </ul>
    </>
  )
}
