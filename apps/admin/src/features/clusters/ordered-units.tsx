import { ActionIcon, Group, Select } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { useWords } from '../../shared/words.ts'

type Units = readonly { readonly value: string; readonly label: string }[]

/** Trưởng và phó: a unit stands in one of the two lists only. */
export function Leaders(props: {
  units: Units
  value: { readonly heads: readonly string[]; readonly deputies: readonly string[] }
  onHeads: (ids: readonly string[]) => void
  onDeputies: (ids: readonly string[]) => void
  /** Where nobody needs to be named. */
  optional?: boolean
}) {
  const words = useWords().clusters
  const { heads, deputies } = props.value
  const but = (taken: readonly string[]) =>
    props.units.filter(({ value }) => !taken.includes(value))
  return (
    <>
      <OrderedUnits
        label={words.head}
        units={but(deputies)}
        value={heads}
        onChange={props.onHeads}
        required={props.optional !== true}
      />
      <OrderedUnits
        label={words.deputies}
        units={but(heads)}
        value={deputies}
        onChange={props.onDeputies}
      />
    </>
  )
}

/** Đơn vị trong danh sách, chọn và xếp thứ tự: who stands first leads, the others follow as they stand. */
function OrderedUnits(props: {
  label: string
  units: Units
  value: readonly string[]
  onChange: (ids: readonly string[]) => void
  required?: boolean
}) {
  const words = useWords().clusters
  const { units, value, onChange } = props
  const nameOf = (id: string) => units.find((unit) => unit.value === id)?.label ?? id
  const swapped = (at: number) => [
    ...value.slice(0, at),
    ...value.slice(at, at + 2).reverse(),
    ...value.slice(at + 2),
  ]
  return (
    <div>
      <Select
        label={props.label}
        description={words.inOrder}
        data={units.filter((unit) => !value.includes(unit.value))}
        value={null}
        onChange={(id) => id !== null && onChange([...value, id])}
        placeholder={words.addUnit}
        searchable
        withAsterisk={props.required ?? false}
      />
      {value.length > 0 && (
        <ol className="ad-plain" aria-label={props.label}>
          {value.map((id, at) => (
            <li key={id}>
              <span>
                {at + 1}. {nameOf(id)}
              </span>
              <Group gap={2} wrap="nowrap">
                <ActionIcon
                  variant="subtle"
                  disabled={at === 0}
                  aria-label={words.moveUp(nameOf(id))}
                  onClick={() => onChange(swapped(at - 1))}
                >
                  <IconArrowUp size={15} aria-hidden="true" />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  disabled={at === value.length - 1}
                  aria-label={words.moveDown(nameOf(id))}
                  onClick={() => onChange(swapped(at))}
                >
                  <IconArrowDown size={15} aria-hidden="true" />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  aria-label={words.removeNomination(nameOf(id))}
                  onClick={() => onChange(value.filter((each) => each !== id))}
                >
                  <IconX size={15} aria-hidden="true" />
                </ActionIcon>
              </Group>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
