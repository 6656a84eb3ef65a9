import { NumberInput, SegmentedControl } from '@mantine/core'
import { DayField } from '@vinhdanh/ui'
import { useEffect, useState } from 'react'
import { useWords } from './words.ts'

const isYear = (year: number) => Number.isInteger(year) && year >= 1945 && year <= 2100

/** Lọc theo năm: what is half typed stays in the box, and only a whole year or none is asked for. */
export function YearFilter(props: {
  value: number | undefined
  onYear: (year: number | undefined) => void
  label?: string
  placeholder?: string
}) {
  const words = useWords().lists
  const { value } = props
  const [typed, setTyped] = useState<string | number>(value ?? '')
  useEffect(() => setTyped(value ?? ''), [value])
  return (
    <NumberInput
      label={props.label ?? words.year}
      placeholder={props.placeholder ?? words.any}
      value={typed}
      onChange={(next) => {
        setTyped(next)
        if (next === '') props.onYear(undefined)
        else if (isYear(Number(next))) props.onYear(Number(next))
      }}
      onBlur={() => setTyped(value ?? '')}
      hideControls
      thousandSeparator=""
      size="sm"
      w={100}
    />
  )
}

/** Lọc theo ngày: an emptied box asks for no day. */
export function DayFilter(props: {
  label: string
  value: string | undefined
  onDay: (day: string | undefined) => void
}) {
  return (
    <DayField
      label={props.label}
      value={props.value ?? ''}
      onDay={(day) => props.onDay(day === '' ? undefined : day)}
    />
  )
}

/** Lọc theo trạng thái: all of them at sight, one of them chosen, or none. */
export function StatusFilter<Status extends string>(props: {
  label: string
  statuses: readonly Status[]
  words: Readonly<Record<Status, string>>
  value: Status | undefined
  onStatus: (status: Status | undefined) => void
}) {
  const words = useWords().lists
  return (
    <SegmentedControl
      aria-label={props.label}
      size="sm"
      value={props.value ?? ''}
      onChange={(value) => props.onStatus(props.statuses.find((each) => each === value))}
      data={[
        { value: '', label: words.any },
        ...props.statuses.map((status) => ({ value: status, label: props.words[status] })),
      ]}
    />
  )
}
