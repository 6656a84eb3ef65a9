import { Link } from '@tanstack/react-router'
import { type Column, DataTable, formatDay, formatNumber, useLanguage } from '@vinhdanh/ui'
import { useMemo } from 'react'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useAwardName, useWords } from '../../shared/words.ts'
import { type ClusterData, namesOf } from './documents.ts'

type Result = ClusterData['results'][number]

/** Kết quả từng năm: proposed is not granted, and the line says which. */
export function Results({ cluster }: { cluster: ClusterData }) {
  const words = useWords().clusters
  const awardName = useAwardName()
  const { language } = useLanguage()
  const columns = useMemo<Column<Result>[]>(
    () => [
      { key: 'year', header: words.year, numeric: true, width: '64px', cell: (row) => row.year },
      { key: 'unit', header: words.unit, cell: (row) => row.unit.name },
      {
        key: 'rank',
        header: words.rank,
        numeric: true,
        width: '64px',
        cell: (row) => row.rank ?? '—',
      },
      {
        key: 'score',
        header: words.score,
        numeric: true,
        width: '90px',
        cell: (row) => formatNumber(row.score, language),
      },
      {
        key: 'outcome',
        header: words.outcome,
        cell: (row) => (
          <>
            {row.outcome}
            {row.award !== null && ` · ${awardName(row.award)}`}
            {row.award !== null && row.proposedOnly && (
              <div className="vd-dim">{words.proposedOnly}</div>
            )}
          </>
        ),
      },
      {
        key: 'source',
        header: words.source,
        wideOnly: true,
        cell: (row) =>
          row.source === null ? (
            '—'
          ) : (
            <span className="vd-dim">
              {row.source.line === null
                ? row.source.title
                : words.sourceLine(row.source.title, row.source.line)}
            </span>
          ),
      },
    ],
    [words, awardName, language],
  )
  const rows = [...cluster.results].sort(
    (a, b) => b.year - a.year || (a.rank ?? 99) - (b.rank ?? 99),
  )
  return (
    <DataTable
      label={words.results}
      columns={columns}
      rows={rows}
      rowKey={(row) => `${row.year} ${row.unit.id} ${row.award?.id ?? ''} ${row.outcome}`}
      rowName={(row) => row.unit.name}
    />
  )
}

/** Hội nghị: each nomination leads to its proposal, or to making it. */
export function Conferences({ cluster }: { cluster: ClusterData }) {
  const words = useWords().clusters
  const awardName = useAwardName()
  const frame = useFrame()
  return (
    <ul className="ad-items">
      {cluster.conferences.map((conference) => (
        <li key={conference.id}>
          <div className="ad-item-head">
            <strong>{words.conferenceOn(formatDay(conference.heldOn))}</strong>
            <span className="vd-dim">
              {words.summaryYear} {conference.year}
              {conference.place !== null && `, ${conference.place}`}
            </span>
          </div>
          <p className="vd-dim">
            {conference.heads.length > 0 && `${words.head}: ${namesOf(conference.heads)}`}
            {conference.deputies.length > 0 &&
              `; ${words.deputies}: ${namesOf(conference.deputies)}`}
          </p>
          <ul className="ad-plain">
            {conference.nominations.map((nomination) => (
              <li key={nomination.id}>
                <span>
                  {nomination.unit.name}: {words.proposedFor(awardName(nomination.award))}
                </span>
                {nomination.proposal !== null ? (
                  <span>
                    <Link to="/proposals/$id" params={{ id: nomination.proposal.id }}>
                      {words.hasProposal(nomination.proposal.number)}
                    </Link>
                    <span className="vd-dim"> {nomination.proposal.statusSentence}</span>
                  </span>
                ) : (
                  frame.can('draftProposal') && (
                    <ButtonLink
                      to="/proposals/new"
                      search={{
                        subject: nomination.unit.id,
                        award: nomination.award.code,
                        year: conference.year,
                        nomination: nomination.id,
                      }}
                      size="xs"
                      variant="default"
                      aria-label={`${words.draftProposal}: ${nomination.unit.name}`}
                    >
                      {words.draftProposal}
                    </ButtonLink>
                  )
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
