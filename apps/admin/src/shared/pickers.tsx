import { Combobox, InputBase, Loader, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type DataSet, DataSetBadge, Highlighted } from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import { PersonPicker_Query, UnitPicker_Query } from './picker-documents.ts'
import { useWords } from './words.ts'

/** Người hoặc đơn vị đã chọn: enough to show it again after a reload. */
export interface Picked {
  readonly id: string
  readonly name: string
  readonly kind: 'PERSON' | 'COLLECTIVE' | 'HOUSEHOLD'
  readonly detail: string
  readonly dataSet: DataSet
}

function Picker(props: {
  label: string
  description?: string | undefined
  value: Picked | null
  onPick: (picked: Picked) => void
  options: readonly Picked[]
  fetching: boolean
  search: string
  onSearch: (text: string) => void
  required?: boolean | undefined
  error?: string | undefined
}) {
  const words = useWords().draft
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const [typing, setTyping] = useState(false)
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        const option = props.options.find((each) => each.id === id)
        if (option !== undefined) props.onPick(option)
        setTyping(false)
        combobox.closeDropdown()
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <InputBase
          role="combobox"
          label={props.label}
          description={props.description}
          required={props.required ?? false}
          error={props.error}
          rightSection={props.fetching && typing ? <Loader size={14} /> : <Combobox.Chevron />}
          rightSectionPointerEvents="none"
          value={typing ? props.search : (props.value?.name ?? '')}
          onChange={(event) => {
            setTyping(true)
            props.onSearch(event.currentTarget.value)
            combobox.openDropdown()
          }}
          onClick={() => combobox.openDropdown()}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => {
            setTyping(false)
            combobox.closeDropdown()
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={280} style={{ overflowY: 'auto' }} aria-label={props.label}>
          {props.options.length === 0 && (
            <Combobox.Empty>{props.fetching ? '…' : words.nothingFound}</Combobox.Empty>
          )}
          {props.options.map((option) => (
            <Combobox.Option key={option.id} value={option.id}>
              <Highlighted text={option.name} search={typing ? props.search : ''} />{' '}
              <DataSetBadge dataSet={option.dataSet} compact />
              <div className="vd-dim">{option.detail}</div>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

interface PickerProps {
  label: string
  description?: string
  value: Picked | null
  onPick: (picked: Picked) => void
  required?: boolean
  error?: string | undefined
}

export function UnitPicker(props: PickerProps) {
  const [search, setSearch] = useState('')
  const [asked] = useDebouncedValue(search, 200)
  const [{ data, fetching }] = useQuery({ query: UnitPicker_Query, variables: { search: asked } })
  const options = (data?.units.edges ?? []).map(({ node }) => ({
    id: node.id,
    name: node.name,
    kind: node.kind,
    detail: node.code,
    dataSet: node.dataSet,
  }))
  return (
    <Picker {...props} options={options} fetching={fetching} search={search} onSearch={setSearch} />
  )
}

export function PersonPicker(props: PickerProps) {
  const [search, setSearch] = useState('')
  const [asked] = useDebouncedValue(search, 200)
  const [{ data, fetching }] = useQuery({ query: PersonPicker_Query, variables: { search: asked } })
  const options = (data?.people.edges ?? []).map(({ node }) => ({
    id: node.id,
    name: node.name,
    kind: node.kind,
    detail: node.currentUnit?.name ?? '',
    dataSet: node.dataSet,
  }))
  return (
    <Picker {...props} options={options} fetching={fetching} search={search} onSearch={setSearch} />
  )
}
