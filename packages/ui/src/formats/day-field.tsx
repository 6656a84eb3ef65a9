import { ActionIcon, TextInput } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useShared } from '../language/language.tsx'
import { formatDay } from './formats.ts'

/** 21/11/2026, 21-11-2026 and 21.11.2026 are read; a day that does not exist is not. */
export function readDay(text: string): string | null {
  const parts = /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})\s*$/.exec(text)
  if (parts === null) return null
  const [, day = '', month = '', year = ''] = parts
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const moment = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(written)
    ? written
    : null
}

/**
 * Ô ngày, always dd/mm/yyyy: the browser's own field follows the machine's language, and 11/12 read
 * as 12 November would decide under another law. Its calendar stands behind the icon.
 */
export function DayField(props: {
  label: string
  value: string
  onDay: (day: string) => void
  description?: ReactNode
  min?: string
  max?: string
  required?: boolean
  /** What the server found wrong with it. */
  error?: string | null
}) {
  const { value, onDay, min, max } = props
  const words = useShared().day
  const calendar = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(value === '' ? '' : formatDay(value))
  const [left, setLeft] = useState(false)
  useEffect(() => {
    setText((before) => (readDay(before) === value || value === '' ? before : formatDay(value)))
  }, [value])

  const read = readDay(text)
  const fault =
    text === ''
      ? null
      : read === null
        ? words.unreadable
        : min !== undefined && read < min
          ? words.before(formatDay(min))
          : max !== undefined && read > max
            ? words.after(formatDay(max))
            : null
  const write = (next: string) => {
    setText(next)
    const day = readDay(next)
    if (day !== null) onDay(day)
    else if (next === '') onDay('')
  }
  return (
    <div className="vd-day">
      <TextInput
        label={props.label}
        description={props.description}
        required={props.required ?? false}
        inputMode="numeric"
        autoComplete="off"
        placeholder={words.format}
        value={text}
        error={(left || read !== null ? fault : null) ?? props.error}
        onChange={(event) => {
          setLeft(false)
          write(event.currentTarget.value)
        }}
        onBlur={() => {
          setLeft(true)
          if (read !== null) setText(formatDay(read))
        }}
        rightSection={
          <ActionIcon
            variant="subtle"
            aria-label={`${words.pick}: ${props.label}`}
            onClick={() => calendar.current?.showPicker?.()}
          >
            <IconCalendar size={16} />
          </ActionIcon>
        }
      />
      <input
        ref={calendar}
        className="vd-day-calendar"
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={value}
        min={min}
        max={max}
        onChange={(event) => write(formatDay(event.currentTarget.value))}
      />
    </div>
  )
}
