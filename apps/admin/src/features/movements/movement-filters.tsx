import { Checkbox, Select } from '@mantine/core'
import { YearFilter } from '../../shared/list-filters.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import {
  kindOf,
  launcherOf,
  type MovementSearch,
  movementKinds,
  movementLaunchers,
  movementStatuses,
  statusOf,
} from './search.ts'

/** Điều kiện lọc, all of them in the address. */
export function MovementFilters(props: {
  search: MovementSearch
  change: (part: MovementSearch) => void
}) {
  const { search, change } = props
  const words = useWords().movements
  const frame = useFrame()
  const options = (values: readonly string[], labels: Readonly<Record<string, string>>) =>
    values.map((value) => ({ value, label: labels[value] ?? value }))
  return (
    <>
      <YearFilter value={search.year} onYear={(year) => change({ year })} />
      <Select
        label={words.kind}
        placeholder={words.any}
        data={options(movementKinds, words.kindOf)}
        value={search.kind ?? null}
        onChange={(value) => change({ kind: kindOf({ value }, 'value') })}
        clearable
        size="sm"
        w={180}
      />
      <Select
        label={words.sector}
        placeholder={words.any}
        data={Object.entries(words.sectorOf).map(([value, label]) => ({ value, label }))}
        value={search.sector ?? null}
        onChange={(value) => change({ sector: value ?? undefined })}
        clearable
        searchable
        size="sm"
        w={210}
      />
      <Select
        label={words.launcher}
        placeholder={words.any}
        data={options(movementLaunchers, words.launcherOf)}
        value={search.launcher ?? null}
        onChange={(value) => change({ launcher: launcherOf({ value }, 'value') })}
        clearable
        size="sm"
        w={210}
      />
      <Select
        label={words.status}
        placeholder={words.any}
        data={options(movementStatuses, words.statusOf)}
        value={search.status ?? null}
        onChange={(value) => change({ status: statusOf({ value }, 'value') })}
        clearable
        size="sm"
        w={150}
      />
      {frame.can('saveMovement') && (
        <Checkbox
          label={words.own}
          checked={search.own ?? false}
          onChange={(event) => change({ own: event.currentTarget.checked || undefined })}
        />
      )}
    </>
  )
}
