import { useCallback } from 'react'
import { useAwardName, useWords } from '../../shared/words.ts'
import type { Path, PathStep } from './documents.ts'

/** Một lần đã được tặng. */
export interface Held {
  readonly id: string
  readonly year: number
  readonly name: string
}

/** So many possible awards are named in a year; the cards below name them all. */
const named = 5

/** Dòng thời gian: what is held, running into what may come; a year without anything is left out of the past. */
export function Timeline(props: { held: readonly Held[]; steps: readonly PathStep[]; path: Path }) {
  const words = useWords().path
  const awardName = useAwardName()
  const { held, steps, path } = props
  const past = [...new Set(held.map(({ year }) => year))]
  const ahead = steps.flatMap(({ earliestYear }) => (earliestYear === null ? [] : [earliestYear]))
  const years = [...new Set([...past, ...ahead, path.fromYear])].sort((a, b) => a - b)
  // This year is where the held ends and the possible begins; the past lies to its left.
  const atThisYear = useCallback((year: HTMLElement | null) => {
    const line = year?.closest('section')
    if (year !== null && line) line.scrollLeft = year.offsetLeft - line.clientWidth / 2
  }, [])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard (WCAG 2.1.1)
    <section className="ad-timeline" aria-label={words.timeline} tabIndex={0}>
      <ol>
        {years.map((year) => {
          const possible = steps.filter(({ earliestYear }) => earliestYear === year)
          return (
            <li
              key={year}
              ref={year === path.fromYear ? atThisYear : undefined}
              className={year === path.fromYear ? 'ad-year-now' : undefined}
            >
              <div className="ad-year">
                {year}
                {year === path.fromYear && <span className="vd-dim"> {words.thisYear}</span>}
              </div>
              <ul>
                {held
                  .filter((award) => award.year === year)
                  .map(({ id, name }) => (
                    <li key={id} className="ad-chip-held">
                      {name}
                    </li>
                  ))}
                {possible.slice(0, named).map(({ award }) => (
                  <li key={award.id} className="ad-chip-ahead">
                    {awardName(award)}
                    <span className="vd-hidden">, {words.possible}</span>
                  </li>
                ))}
                {possible.length > named && (
                  <li className="ad-chip-more">{words.more(possible.length - named)}</li>
                )}
              </ul>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
