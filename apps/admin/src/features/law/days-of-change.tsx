import { Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { formatDay } from '@vinhdanh/ui'
import { useId } from 'react'
import type { ResultOf } from '../../graphql.ts'
import { useWords } from '../../shared/words.ts'
import type { LawBook_Query } from './documents.ts'

type Change = ResultOf<typeof LawBook_Query>['law']['changes'][number]

/** Thanh trượt qua các ngày luật thay đổi: which change the day shown stands after, and the way to the others. */
export function DaysOfChange(props: {
  changes: readonly Change[]
  on: string
  onDay: (day: string) => void
}) {
  const words = useWords().law
  const id = useId()
  const { changes, on, onDay } = props
  const at = changes.findLastIndex(({ day }) => day <= on)
  const change = changes[at]
  const go = (index: number) => {
    const next = changes[index]
    if (next !== undefined) onDay(next.day)
  }
  const numbers = change?.instruments.map(({ number }) => number).join(', ') ?? ''
  return (
    <section className="ad-days" aria-labelledby={`${id}-name`}>
      <div className="ad-days-row">
        <label id={`${id}-name`} htmlFor={id}>
          {words.slider}
        </label>
        <Button
          size="compact-sm"
          variant="default"
          disabled={at <= 0}
          leftSection={<IconChevronLeft size={15} aria-hidden="true" />}
          onClick={() => go(at - 1)}
        >
          {words.earlier}
        </Button>
        <input
          id={id}
          type="range"
          min={0}
          max={changes.length - 1}
          step={1}
          value={Math.max(at, 0)}
          aria-valuetext={
            change === undefined ? words.before : `${formatDay(change.day)}: ${numbers}`
          }
          onChange={(event) => go(Number(event.currentTarget.value))}
        />
        <Button
          size="compact-sm"
          variant="default"
          disabled={at >= changes.length - 1}
          rightSection={<IconChevronRight size={15} aria-hidden="true" />}
          onClick={() => go(at + 1)}
        >
          {words.later}
        </Button>
      </div>
      <p className="ad-days-said" aria-live="polite">
        {change === undefined ? (
          words.before
        ) : (
          <>
            <strong>{formatDay(change.day)}</strong> · {numbers} ·{' '}
            <span className="vd-dim">
              {words.changed(change.added, change.replaced, change.repealed)}
            </span>
          </>
        )}
      </p>
    </section>
  )
}
