import { Select } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { DataSetBadge, EmptyState, formatDay, PageHead, useLanguage } from '@vinhdanh/ui'
import { useQuery } from 'urql'
import { Answered, NotFound } from '../../shared/answered.tsx'
import { useDataSets } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { type Path, Path_Query, type PathStep } from './documents.ts'
import { StepCard } from './step-card.tsx'
import { type Held, Timeline } from './timeline.tsx'

const route = getRouteApi('/register/$id/path')
const horizons = ['5', '10', '15']

/** Đường tới danh hiệu: what comes next, what it needs, the earliest year, under the law known today. */
export function PathPage() {
  const { id } = route.useParams()
  const search = route.useSearch()
  const navigate = useNavigate()
  const words = useWords().path
  const { graphLanguage } = useLanguage()
  const horizon = search.horizon ?? 10
  const [state, ask] = useQuery({
    query: Path_Query,
    variables: { id, horizon, language: graphLanguage },
  })
  return (
    <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ node, path }) => {
        if (path === null || (node?.__typename !== 'Person' && node?.__typename !== 'Unit'))
          return <NotFound />
        const held = node.register.edges
          .map((edge) => edge.node)
          .filter(({ status }) => status !== 'REVOKED')
          .map(({ id: entry, year, awardNameAsWritten }) => ({
            id: entry,
            year,
            name: awardNameAsWritten,
          }))
        return (
          <>
            <Head subject={node} path={path} />
            <Select
              label={words.horizon}
              w={220}
              mb="md"
              data={horizons.map((years) => ({ value: years, label: words.years(Number(years)) }))}
              value={String(horizon)}
              allowDeselect={false}
              onChange={(years) =>
                void navigate({
                  to: '/register/$id/path',
                  params: { id },
                  search: { horizon: Number(years ?? 10) },
                  replace: true,
                })
              }
            />
            <Steps path={path} held={held} />
          </>
        )
      }}
    </Answered>
  )
}

interface Head {
  readonly id: string
  readonly name: string
  readonly dataSet: Parameters<typeof DataSetBadge>[0]['dataSet']
}

function Head({ subject, path }: { subject: Head; path: Path }) {
  const words = useWords().path
  useDataSets([subject.dataSet])
  return (
    <PageHead
      title={words.title(subject.name)}
      lead={
        <>
          {words.lead(formatDay(path.lawDay))} <DataSetBadge dataSet={subject.dataSet} />
        </>
      }
      actions={
        <Link to="/register/$id" params={{ id: subject.id }}>
          {words.life}
        </Link>
      }
    />
  )
}

const soonest = (a: PathStep, b: PathStep) => (a.earliestYear ?? 9999) - (b.earliestYear ?? 9999)

function Steps({ path, held }: { path: Path; held: readonly Held[] }) {
  const words = useWords().path
  const of = (status: PathStep['status']) =>
    path.steps.filter((step) => step.status === status).sort(soonest)
  const now = of('MET_NOW')
  const reachable = of('REACHABLE')
  /** What only chance or the judgement of others could bring is no plan, and stands apart. */
  const ahead = reachable.filter(({ planned }) => planned)
  const folded = [
    ['JUDGED', reachable.filter(({ planned }) => !planned)],
    ['OUT_OF_REACH', of('OUT_OF_REACH')],
    ['NOT_PLANNABLE', of('NOT_PLANNABLE')],
    ['HELD', of('HELD')],
  ] as const
  if (path.steps.length === 0) return <EmptyState title={words.empty} text={words.emptyText} />
  return (
    <>
      <Timeline held={held} steps={[...now, ...ahead]} path={path} />
      <section aria-labelledby="path-now">
        <h2 id="path-now">{words.now(now.length)}</h2>
        {now.length === 0 && <p className="vd-dim">{words.nothingNow}</p>}
        <div className="ad-steps">
          {now.map((step) => (
            <StepCard key={step.award.id} step={step} />
          ))}
        </div>
      </section>
      <section aria-labelledby="path-ahead">
        <h2 id="path-ahead">{words.ahead(ahead.length)}</h2>
        <p className="vd-dim">{words.assumed}</p>
        <div className="ad-steps">
          {ahead.map((step) => (
            <StepCard key={step.award.id} step={step} />
          ))}
        </div>
      </section>
      {folded
        .filter(([, steps]) => steps.length > 0)
        .map(([status, steps]) => (
          <details key={status} className="ad-fold">
            <summary>
              {words.group[status]} ({steps.length})
            </summary>
            <div className="ad-steps">
              {steps.map((step) => (
                <StepCard key={step.award.id} step={step} />
              ))}
            </div>
          </details>
        ))}
    </>
  )
}
