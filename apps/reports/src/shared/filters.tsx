import { Group, NumberInput, SegmentedControl } from '@mantine/core'
import { useScope } from './scope.ts'
import { useWords } from './words.tsx'

/** Nguồn dữ liệu và khoảng năm, chung cho mọi báo cáo. */
export function ScopeFilters({ years = true }: { readonly years?: boolean }) {
  const words = useWords()
  const [scope, change] = useScope()
  const year = (value: string | number) => (value === '' ? undefined : Number(value))
  return (
    <Group gap="sm" align="end" wrap="wrap">
      <SegmentedControl
        aria-label={words.dataSet}
        size="sm"
        value={scope.dataSet ?? 'ALL'}
        data={[
          { value: 'ALL', label: words.allData },
          { value: 'SYNTHETIC', label: words.shortDataSets.SYNTHETIC },
          { value: 'ENTERED', label: words.shortDataSets.ENTERED },
          { value: 'REAL', label: words.shortDataSets.REAL },
        ]}
        onChange={(value) =>
          change({
            dataSet: value === 'ALL' ? undefined : (value as 'REAL' | 'SYNTHETIC' | 'ENTERED'),
          })
        }
      />
      {years && (
        <>
          <NumberInput
            label={words.fromYear}
            size="sm"
            w={110}
            min={1945}
            max={2199}
            hideControls
            value={scope.from ?? ''}
            onChange={(value) => change({ from: year(value) })}
          />
          <NumberInput
            label={words.toYear}
            size="sm"
            w={110}
            min={1945}
            max={2199}
            hideControls
            value={scope.to ?? ''}
            onChange={(value) => change({ to: year(value) })}
          />
        </>
      )}
    </Group>
  )
}
