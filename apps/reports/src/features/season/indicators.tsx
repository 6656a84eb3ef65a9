import { Select, Text, Title } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { SourceLine } from '../../shared/source-line.tsx'
import { useWords } from '../../shared/words.tsx'
import { AgainstBases, type BaseRow, byName, hasFigure } from './against-bases.tsx'
import type { ClusterIndicator, CovenantLine } from './documents.ts'

const route = getRouteApi('/season/$id')

const figure = (share: string | null) => (share === null ? null : Number(share))

/** Một chỉ tiêu giao ước qua các thành viên, as a share of the registered plan and of each base. */
export function CovenantIndicators(props: {
  readonly covenantId: string
  readonly lines: readonly CovenantLine[]
}) {
  const words = useWords().season
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { covenantId, lines } = props
  const targets = [...new Map(lines.map(({ target }) => [target.id, target])).values()]
  const chosen = targets.find(({ id }) => id === search.target) ?? targets[0]
  const rows = useMemo(
    () =>
      lines
        .filter(({ target }) => target.id === chosen?.id)
        .map(
          ({ id, area, unit, progress }): BaseRow => ({
            id,
            name: area === null ? unit.name : `${unit.name}, ${area}`,
            state: progress.outcomeLabel,
            shares: {
              share: figure(progress.share),
              districtPlan: figure(progress.againstBases.districtPlan),
              provincialPlan: figure(progress.againstBases.provincialPlan),
              previousYear: figure(progress.againstBases.previousYear),
            },
            href: `/covenants/${covenantId}?tab=results`,
          }),
        )
        .sort(byName),
    [lines, chosen?.id, covenantId],
  )
  if (chosen === undefined) return null
  return (
    <>
      <Select
        label={words.chooseTarget}
        allowDeselect={false}
        maw={480}
        mt="md"
        data={targets.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen.id}
        onChange={(target) =>
          target !== null &&
          void navigate({ search: (before) => ({ ...before, target }), replace: true })
        }
      />
      <AgainstBases question={words.indicator(chosen.name)} state={words.outcome} rows={rows} />
    </>
  )
}

type Line = ClusterIndicator['lines'][number]

const basisNamed = ({ bases }: Line, wanted: string) => bases.find(({ basis }) => basis === wanted)

/** Growth over last year is the same as a share of it: 27,71 % more is 127,71 %. */
function overLastYear(line: Line): number | null {
  const found = basisNamed(line, 'PREVIOUS_YEAR')
  if (found === undefined) return null
  if (found.attainment !== null) return Number(found.attainment)
  return found.growth === null ? null : Math.round((100 + Number(found.growth)) * 100) / 100
}

function rowOf(line: Line, { indicator, movement }: ClusterIndicator): BaseRow {
  const { unit } = line
  return {
    id: unit.id,
    name: unit.name,
    // Where only shares are known, they say it all.
    state: line.value === null ? null : line.sentence,
    shares: {
      districtPlan: figure(basisNamed(line, 'DISTRICT_PLAN')?.attainment ?? null),
      provincialPlan: figure(basisNamed(line, 'PROVINCIAL_PLAN')?.attainment ?? null),
      previousYear: overLastYear(line),
    },
    growth: figure(basisNamed(line, 'PREVIOUS_YEAR')?.growth ?? null),
    href:
      movement.source === null
        ? `/movements/${movement.id}?tab=targets`
        : `/reports/published?search=${encodeURIComponent(`${indicator} ${unit.name}`)}`,
  }
}

const hasFigures = ({ lines }: ClusterIndicator): boolean =>
  lines.some(({ value, bases }) => value !== null || bases.length > 0)

/** Chỉ tiêu phong trào mà các thành viên báo cáo, so với từng mốc. */
export function MovementIndicators({
  indicators,
}: {
  readonly indicators: readonly ClusterIndicator[]
}) {
  const words = useWords().season
  if (indicators.length === 0) return null
  const [known, unknown] = [
    indicators.filter(hasFigures),
    indicators.filter((each) => !hasFigures(each)),
  ]
  return (
    <div>
      <Title order={2} size="h4">
        {words.movementIndicators}
      </Title>
      {known.map((indicator) => (
        <MovementIndicator key={indicator.id} indicator={indicator} />
      ))}
      {unknown.length > 0 && (
        <>
          <Text mt="md">{words.withoutFigures}</Text>
          <ul>
            {unknown.map(({ id, indicator, movement }) => (
              <li key={id}>
                {indicator} ({movement.name})
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function MovementIndicator({ indicator }: { readonly indicator: ClusterIndicator }) {
  const words = useWords().season
  const { source } = indicator.movement
  const rows = useMemo(
    () => indicator.lines.map((line) => rowOf(line, indicator)).sort(byName),
    [indicator],
  )
  return (
    <>
      <AgainstBases
        question={(rows.some(hasFigure) ? words.indicator : words.reached)(indicator.indicator)}
        state={words.result}
        rows={rows}
      />
      {source === null ? (
        <Text size="xs" c="dimmed">
          {words.ofMovement(indicator.movement.name)}
        </Text>
      ) : (
        <SourceLine source={source} />
      )}
    </>
  )
}
