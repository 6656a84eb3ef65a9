import { Anchor, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { SeasonGap } from './documents.ts'

const byRecord = {
  UNSIGNED: 'covenants',
  UNSCORED: 'scoring',
  CONFERENCE_LATE: 'conferences',
  DOSSIER_UNSENT: 'proposals',
  DOSSIER_LATE: 'proposals',
} as const

/** Nơi sửa trong ứng dụng quản lý: the record, else the page of the cluster or of the year. */
function deskOf({ kind, record }: SeasonGap, clusterId: string, year: number): string {
  const folder = Object.entries(byRecord).find(([known]) => known === kind)?.[1]
  if (folder !== undefined && record !== null) return `/${folder}/${record}`
  const cluster = `/clusters/${clusterId}`
  if (kind === 'UNASSIGNED') return `${cluster}?tab=monitors`
  if (kind === 'NO_HEAD' || kind === 'HEAD_UNRECOGNISED') return `${cluster}?tab=terms`
  if (kind === 'DOSSIER_MISSING') return `${cluster}?tab=conferences`
  if (kind === 'TASK_LATE') return `/limitations?view=overdue&cluster=${clusterId}`
  return `/season?year=${year}`
}

/** Một chỗ còn thiếu: an icon and its words, with whose it is; it leads to where it is mended. */
export function GapMark(props: {
  gap: SeasonGap
  clusterId: string
  cluster: string
  year: number
}) {
  const { gap, clusterId, cluster, year } = props
  const units = gap.units.map(({ name }) => name).join(', ')
  return (
    <Group gap={4} wrap="nowrap" align="start" c="var(--vd-unmet)">
      <IconAlertTriangle size={15} aria-hidden="true" style={{ flex: 'none', marginTop: 3 }} />
      <span>
        <Anchor
          href={deskOf(gap, clusterId, year)}
          c="inherit"
          fw={500}
          underline="always"
          aria-label={`${cluster}: ${gap.sentence}${units === '' ? '' : ` (${units})`}`}
        >
          {gap.sentence}
        </Anchor>
        {units !== '' && <Text size="xs">{units}</Text>}
      </span>
    </Group>
  )
}
