import { Button, Chip, Group } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { EmptyState, PageHead, useLanguage } from '@vinhdanh/ui'
import { useQuery } from 'urql'
import { Answered } from '../../shared/answered.tsx'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useDataSets, useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { type GapKind, Season_Query, type SeasonRow } from './documents.ts'
import { Ribbon } from './ribbon.tsx'

const route = getRouteApi('/season')

const gapsOf = ({ steps, late }: SeasonRow) => [
  ...steps.flatMap(({ gaps }) => gaps),
  ...(late === null ? [] : [late]),
]

/** Mùa thi đua: where each cluster stands in a year, and what lacks. */
export function SeasonPage() {
  const words = useWords().season
  const frame = useFrame()
  const { graphLanguage } = useLanguage()
  const search = route.useSearch()
  const navigate = useNavigate()
  const year = search.year ?? Number(frame.today.slice(0, 4))
  const [state, ask] = useQuery({
    query: Season_Query,
    variables: { year, language: graphLanguage },
    // What lacks is mended on other pages; on the way back it must be gone.
    requestPolicy: 'cache-and-network',
  })
  useDataSets(state.data?.season.clusters.map(({ cluster }) => cluster.dataSet) ?? [])
  const go = (next: typeof search) =>
    void navigate({ to: '/season', search: { ...search, ...next }, replace: true })
  return (
    <>
      <PageHead
        title={words.title(year)}
        lead={words.lead}
        actions={
          <Group gap="xs">
            <Button variant="default" onClick={() => go({ year: year - 1, gap: undefined })}>
              {words.previousYear}
            </Button>
            <Button variant="default" onClick={() => go({ year: year + 1, gap: undefined })}>
              {words.nextYear}
            </Button>
          </Group>
        }
      />
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ season }) =>
          season.clusters.length === 0 ? (
            <EmptyState
              title={words.empty}
              text={words.emptyText}
              action={
                <ButtonLink to="/clusters" variant="default">
                  {words.toClusters}
                </ButtonLink>
              }
            />
          ) : (
            <Year
              rows={season.clusters}
              year={year}
              kind={search.gap}
              choose={(gap) => go({ gap })}
            />
          )
        }
      </Answered>
    </>
  )
}

function Year(props: {
  rows: readonly SeasonRow[]
  year: number
  kind: GapKind | undefined
  choose: (kind: GapKind | undefined) => void
}) {
  const words = useWords().season
  const { rows, kind } = props
  const gaps = rows.flatMap(gapsOf)
  const lacking = rows.filter((row) => gapsOf(row).length > 0)
  const counts = new Map<GapKind, number>()
  for (const gap of gaps) counts.set(gap.kind, (counts.get(gap.kind) ?? 0) + 1)
  const shown =
    kind === undefined ? rows : rows.filter((row) => gapsOf(row).some((gap) => gap.kind === kind))
  return (
    <>
      <p className="ad-ribbon-sum">
        {gaps.length === 0
          ? words.complete(rows.length)
          : words.lacking(gaps.length, lacking.length)}
      </p>
      {gaps.length > 0 && (
        <Chip.Group
          value={kind ?? 'ALL'}
          onChange={(value) => props.choose([...counts.keys()].find((each) => each === value))}
        >
          <Group gap={6} mb="md" role="group" aria-label={words.kinds}>
            <Chip value="ALL" size="sm">
              {words.all}
            </Chip>
            {[...counts].map(([each, count]) => (
              <Chip key={each} value={each} size="sm">
                {words.kind[each]} ({count})
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      )}
      <Ribbon rows={shown} year={props.year} />
      <p className="vd-dim ad-ribbon-sum">{words.basis}</p>
    </>
  )
}
