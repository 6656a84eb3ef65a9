import { Button } from '@mantine/core'
import { DayField } from '../formats/day-field.tsx'
import { formatDay } from '../formats/formats.ts'
import { useShared } from '../language/language.tsx'

/** Xem tại ngày. When it is not today it says so, and offers the way back. */
export function AsOfDate(props: {
  value: string | undefined
  today: string
  onChange: (day: string | undefined) => void
}) {
  const words = useShared().asOf
  const past = props.value !== undefined && props.value !== props.today
  return (
    <div className={past ? 'vd-asof vd-asof-past' : 'vd-asof'}>
      <DayField
        label={words.label}
        value={props.value ?? props.today}
        onDay={(day) => props.onChange(day === '' || day === props.today ? undefined : day)}
      />
      {past && (
        <>
          <span role="status">{words.past(formatDay(props.value))}</span>
          <Button size="compact-xs" variant="default" onClick={() => props.onChange(undefined)}>
            {words.back}
          </Button>
        </>
      )}
    </div>
  )
}
