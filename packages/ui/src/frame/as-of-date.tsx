import { Button } from '@mantine/core'
import { formatDay } from '../formats/formats.ts'
import { useShared } from '../language/language.tsx'

/** Xem tại ngày: the browser's own date field, which reads well aloud and on a phone. */
export function AsOfDate(props: {
  value: string | undefined
  today: string
  onChange: (day: string | undefined) => void
}) {
  const words = useShared().asOf
  const past = props.value !== undefined && props.value !== props.today
  return (
    <div className={past ? 'vd-asof vd-asof-past' : 'vd-asof'}>
      <label>
        {words.label}{' '}
        <input
          type="date"
          value={props.value ?? props.today}
          onChange={(event) => {
            const day = event.currentTarget.value
            props.onChange(day === '' || day === props.today ? undefined : day)
          }}
        />
      </label>
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
