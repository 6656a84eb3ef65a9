import { ActionIcon, Group } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type Picked, UnitPicker } from '../../shared/pickers.tsx'
import { useWords } from '../../shared/words.ts'

/** Nhiều đơn vị, chọn từng đơn vị một. */
export function UnitList(props: {
  label: string
  value: readonly Picked[]
  onChange: (units: readonly Picked[]) => void
}) {
  const words = useWords().clusters
  const { value, onChange } = props
  return (
    <div>
      <UnitPicker
        label={props.label}
        description={words.addUnit}
        value={null}
        onPick={(picked) => {
          if (!value.some(({ id }) => id === picked.id)) onChange([...value, picked])
        }}
      />
      <ul className="ad-plain">
        {value.map((unit) => (
          <li key={unit.id}>
            <Group gap={6} wrap="nowrap">
              <ActionIcon
                variant="subtle"
                aria-label={words.removeNomination(unit.name)}
                onClick={() => onChange(value.filter(({ id }) => id !== unit.id))}
              >
                <IconX size={15} aria-hidden="true" />
              </ActionIcon>
              <span>{unit.name}</span>
            </Group>
          </li>
        ))}
      </ul>
    </div>
  )
}
