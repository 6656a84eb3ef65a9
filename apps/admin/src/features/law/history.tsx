import { EmptyState, formatDay, useLanguage } from '@vinhdanh/ui'
import { useCallback } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Answered } from '../../shared/answered.tsx'
import { useAwardName, useWords } from '../../shared/words.ts'
import { AwardHistory_Query } from './documents.ts'

type Era = ResultOf<typeof AwardHistory_Query>['law']['history'][number]

interface Line {
  readonly key: string
  readonly depth: number
  readonly text: string
}

/** What an era says, line by line: its standard, then the rest. */
const linesOf = ({ rule }: Era): readonly Line[] => [
  ...rule.conditions.map(({ key, depth, sentence }) => ({ key, depth, text: sentence })),
  ...rule.provisions.map(({ id, label, sentence }) => ({
    key: id,
    depth: 0,
    text: `${label}: ${sentence}`,
  })),
]

/** Lịch sử của một danh hiệu: its eras side by side, with what each brought and what it took away. */
export function History(props: { award: string }) {
  const words = useWords().law
  const { graphLanguage } = useLanguage()
  // The newest era is what most come for; the older ones lie to its left.
  const atNewest = useCallback((eras: HTMLElement | null) => {
    if (eras !== null) eras.scrollLeft = eras.scrollWidth
  }, [])
  const [state, ask] = useQuery({
    query: AwardHistory_Query,
    variables: { award: props.award, language: graphLanguage },
  })
  return (
    <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ law }) =>
        law.history.length === 0 ? (
          <EmptyState title={words.noHistory} text={words.noHistoryText} />
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard (WCAG 2.1.1)
          <section ref={atNewest} className="ad-eras" aria-label={words.history} tabIndex={0}>
            {law.history.map((era, index) => (
              <EraColumn key={era.from} era={era} before={law.history[index - 1]} />
            ))}
          </section>
        )
      }
    </Answered>
  )
}

function EraColumn({ era, before }: { era: Era; before: Era | undefined }) {
  const words = useWords().law
  const awardName = useAwardName()
  const lines = linesOf(era)
  const earlier = before === undefined ? [] : linesOf(before)
  const had = new Set(earlier.map(({ text }) => text))
  const has = new Set(lines.map(({ text }) => text))
  const gone = earlier.filter(({ text }) => !has.has(text))
  return (
    <article className="ad-era">
      <h3>{words.era(formatDay(era.from), era.until === null ? null : formatDay(era.until))}</h3>
      <p className="vd-dim">{era.instruments.map(({ number }) => number).join(', ')}</p>
      <p>
        <strong>{awardName(era.rule.award)}</strong>
      </p>
      <ul>
        {lines.map(({ key, depth, text }) => {
          const fresh = before !== undefined && !had.has(text)
          return (
            <li
              key={key}
              className={fresh ? 'ad-new' : undefined}
              style={{ marginInlineStart: Math.min(depth, 4) * 12 }}
            >
              {fresh && <span className="ad-mark">{words.new}</span>} {text}
            </li>
          )
        })}
      </ul>
      {gone.length > 0 && (
        <>
          <h4>{words.gone}</h4>
          <ul>
            {gone.map(({ key, text }) => (
              <li key={key} className="ad-gone">
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  )
}
