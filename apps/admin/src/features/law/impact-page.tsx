import { Button, Progress, Select } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import {
  DayField,
  EmptyState,
  formatNumber,
  PageHead,
  RefusedState,
  TruthMark,
  useShared,
} from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import { FailureNotice } from '../../shared/answered.tsx'
import { written } from '../../shared/search-values.ts'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { Comparison } from './comparison.tsx'
import { LawBook_Query } from './documents.ts'
import { LawNav } from './law-nav.tsx'
import { type Impact, useImpact } from './use-impact.ts'

const route = getRouteApi('/law/impact')

/** Tác động của một văn bản hoặc một thay đổi: every stored case judged twice, what would come out differently. */
export function ImpactPage() {
  const words = useWords().law.impact
  const { instrument, a, b } = route.useSearch()
  const input =
    instrument !== undefined
      ? { instrument }
      : a !== undefined && b !== undefined
        ? { dayA: a, dayB: b }
        : null
  const impact = useImpact(input)
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <LawNav />
      <Question />
      {impact === null ? (
        <EmptyState title={words.ask} text={words.askText} />
      ) : (
        <Outcome impact={impact} />
      )}
    </>
  )
}

function Question() {
  const words = useWords().law.impact
  const search = route.useSearch()
  const navigate = useNavigate()
  const { today } = useFrame()
  const [{ data }] = useQuery({ query: LawBook_Query, variables: { on: null } })
  const [a, setA] = useState(search.a ?? '2026-09-30')
  const [b, setB] = useState(search.b ?? today)
  const instruments = (data?.law.instruments ?? []).map(({ code, number, title }) => ({
    value: code,
    label: `${number} – ${title}`,
  }))
  return (
    <div className="ad-ask">
      <Select
        label={words.instrument}
        description={words.instrumentText}
        searchable
        clearable
        value={search.instrument ?? null}
        data={instruments}
        onChange={(instrument) =>
          void navigate({
            to: '/law/impact',
            search: written({ instrument: instrument ?? undefined }),
            replace: true,
          })
        }
      />
      <form
        className="ad-ask-days"
        onSubmit={(event) => {
          event.preventDefault()
          void navigate({ to: '/law/impact', search: { a, b }, replace: true })
        }}
      >
        <DayField label={words.dayA} value={a} onDay={setA} required />
        <DayField label={words.dayB} value={b} onDay={setB} required />
        <Button type="submit" variant="default">
          {words.submit}
        </Button>
      </form>
    </div>
  )
}

function Outcome({ impact }: { impact: Impact }) {
  const words = useWords().law.impact
  const shared = useShared()
  if (impact.refusal !== null) return <RefusedState refusal={impact.refusal} />
  const share = impact.total === 0 ? 0 : (impact.done / impact.total) * 100
  const differing = impact.counts.filter(({ from, to }) => from !== to)
  return (
    <>
      {impact.failure !== null && (
        <FailureNotice failure={impact.failure} kept={shared.error.keptPage} />
      )}
      <p role="status">
        {impact.finished
          ? words.finished(formatNumber(impact.done), formatNumber(impact.changed.length))
          : words.progress(formatNumber(impact.done), formatNumber(impact.total))}
      </p>
      {!impact.finished && (
        <Progress value={share} aria-label={words.title} color="var(--vd-brand)" mb="md" />
      )}
      {differing.length > 0 && (
        <table className="vd-table ad-counts">
          <caption>{words.counts}</caption>
          <thead>
            <tr>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
              <th scope="col" className="vd-num">
                {words.cases}
              </th>
            </tr>
          </thead>
          <tbody>
            {differing.map(({ from, to, count }) => (
              <tr key={`${from} ${to}`}>
                <td>{from === null ? words.cannotAsk : <TruthMark truth={from} />}</td>
                <td>{to === null ? words.cannotAsk : <TruthMark truth={to} />}</td>
                <td className="vd-num">{formatNumber(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {impact.finished && impact.changed.length === 0 && (
        <EmptyState title={words.nothing} text={words.nothingText} />
      )}
      {impact.changed.map(({ proposal, comparison }) => (
        <details key={proposal.id} className="ad-fold">
          <summary>
            {proposal.number} · {proposal.subject.name} · {comparison.sentence}
          </summary>
          <p>
            <Link to="/proposals/$id" params={{ id: proposal.id }}>
              {words.open(proposal.number)}
            </Link>
          </p>
          <Comparison of={comparison} />
        </details>
      ))}
    </>
  )
}
