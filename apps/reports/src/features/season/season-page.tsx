import { Group, NumberInput, Select } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useLanguage } from '@vinhdanh/ui'
import { useQuery } from 'urql'
import { Loaded, Question } from '../../shared/figures.tsx'
import { ScopeFilters } from '../../shared/filters.tsx'
import { useScope } from '../../shared/scope.ts'
import { useWords } from '../../shared/words.tsx'
import { Board } from './board.tsx'
import { type SeasonCluster, type SeasonData, SeasonQuery, SeasonViewerQuery } from './documents.ts'
import { Results } from './results-table.tsx'

const route = getRouteApi('/season')

/** So many years side by side, the one asked for last. */
const yearsShown = 5

/** Cả tỉnh trong một năm: who leads each cluster, and what is not yet done. */
export function SeasonPage() {
  const [{ data, fetching, error }, again] = useQuery({ query: SeasonViewerQuery })
  const words = useWords()
  const search = route.useSearch()
  return (
    <Question title={words.season.title} note={words.season.note}>
      <Loaded
        fetching={fetching}
        error={error}
        retry={() => again({ requestPolicy: 'network-only' })}
      >
        {data !== undefined && (
          <Season
            today={data.app.today}
            year={search.year ?? Number(data.app.today.slice(0, 4))}
            follows={data.viewer?.can.includes('season') ?? false}
          />
        )}
      </Loaded>
    </Question>
  )
}

/** The day a year is looked at: today while it runs, else its last day; a year to come, its first. */
export const dayOf = (year: number, today: string): string => {
  const running = Number(today.slice(0, 4))
  if (year === running) return today
  return year < running ? `${year}-12-31` : `${year}-01-01`
}

function Season(props: { today: string; year: number; follows: boolean }) {
  const { graphLanguage } = useLanguage()
  const [scope] = useScope()
  const { year, today, follows } = props
  const [{ data, fetching, error }, again] = useQuery({
    query: SeasonQuery,
    variables: {
      year,
      fromYear: year - yearsShown + 1,
      asOf: dayOf(year, today),
      dataSet: scope.dataSet ?? null,
      language: graphLanguage,
      follows,
    },
  })
  const chosen = useOrganiser(data)
  return (
    <>
      <Filters year={year} {...chosen} />
      <Loaded
        fetching={fetching}
        error={error}
        retry={() => again({ requestPolicy: 'network-only' })}
      >
        {data !== undefined && (
          <>
            <Board
              clusters={chosen.clusters}
              rows={data.season?.clusters ?? []}
              year={year}
              follows={follows}
            />
            <Results years={data.seasonResults} />
          </>
        )}
      </Loaded>
    </>
  )
}

const everywhere = 'all'
const unknownOrganiser = 'unknown'
const organiserOf = ({ organiser }: SeasonCluster) => organiser?.id ?? unknownOrganiser

/** Nơi tổ chức: first the place whose clusters the viewer follows; anybody may look at another, or at all. */
function useOrganiser(data: SeasonData | undefined) {
  const words = useWords().season
  const search = route.useSearch()
  const all = (data?.clusters.edges ?? []).map(({ node }) => node).filter(({ on }) => on.exists)
  const followed = data?.season?.clusters[0]?.cluster.id
  const own = all.find(({ id }) => id === followed)
  const organiser = search.organiser ?? (own === undefined ? everywhere : organiserOf(own))
  const names = new Map(
    all.map((cluster) => [organiserOf(cluster), cluster.organiser?.name ?? words.noOrganiser]),
  )
  return {
    organiser,
    organisers: [
      { value: everywhere, label: words.everywhere },
      ...[...names]
        .map(([value, label]) => ({ value, label }))
        .sort((a, b) => a.label.localeCompare(b.label, 'vi')),
    ],
    clusters:
      organiser === everywhere ? all : all.filter((cluster) => organiserOf(cluster) === organiser),
  }
}

function Filters(props: {
  year: number
  organiser: string
  organisers: readonly { readonly value: string; readonly label: string }[]
}) {
  const all = useWords()
  const words = all.season
  const navigate = route.useNavigate()
  const go = (next: { year?: number; organiser?: string }) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true })
  const known = props.organisers.some(({ value }) => value === props.organiser)
  return (
    <Group align="end" gap="sm">
      <ScopeFilters years={false} />
      <Select
        label={words.organiser}
        size="sm"
        w={240}
        allowDeselect={false}
        data={[...props.organisers]}
        value={known ? props.organiser : everywhere}
        onChange={(organiser) => organiser !== null && go({ organiser })}
      />
      <NumberInput
        label={all.year}
        size="sm"
        w={110}
        min={2003}
        max={2199}
        hideControls
        value={props.year}
        onChange={(value) =>
          typeof value === 'number' && value >= 2003 && value <= 2199 && go({ year: value })
        }
      />
    </Group>
  )
}
