import { Button, TextInput } from '@mantine/core'
import { useLanguage } from '@vinhdanh/ui'
import { type Ref, useState } from 'react'
import { useWords } from '../../shared/words.ts'
import type { Board } from './documents.ts'
import type { Pending, ScoreBook } from './score-book.ts'
import { useNames } from './use-names.ts'
import { typedOf } from './written.ts'

const id = (each: Pending) => `${each.unit} ${each.line} ${each.column}`

/** Lý do sửa điểm: asked right under the grid, once for all that was changed or for each. */
export function ReasonBar(props: {
  board: Board
  book: ScoreBook
  pending: readonly Pending[]
  /** Where the reason is written, so that one can be brought there. */
  box: Ref<HTMLInputElement>
  onDone: () => void
}) {
  const { book } = props
  const words = useWords().scoring
  const { language } = useLanguage()
  const names = useNames(props.board)
  const [reason, setReason] = useState('')
  const [own, setOwn] = useState<Readonly<Record<string, string>>>({})
  const waiting = props.pending.filter((each) => each.waits === 'reason')
  if (waiting.length === 0) return null
  const reasonOf = (each: Pending) => (own[id(each)] ?? '').trim() || reason.trim()
  const ready = waiting.every((each) => reasonOf(each) !== '')
  return (
    <form
      className="ad-reasons vd-card"
      aria-label={words.reason.title(waiting.length)}
      onSubmit={(event) => {
        event.preventDefault()
        if (!ready) return
        for (const each of waiting) book.explain([each], reasonOf(each))
        setReason('')
        setOwn({})
        props.onDone()
      }}
    >
      <h2>{words.reason.title(waiting.length)}</h2>
      <div className="ad-reasons-ask">
        <TextInput
          ref={props.box}
          label={words.reason.label}
          description={words.reason.description}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button type="submit" disabled={!ready}>
          {words.reason.send}
        </Button>
      </div>
      <ul className="ad-plain">
        {waiting.slice(0, 20).map((each) => {
          const { unit, line } = names(each)
          const place = words.reason.line(unit, line, words.column[each.column])
          return (
            <li key={id(each)}>
              <span>
                {place}:{' '}
                <strong>
                  {words.reason.change(
                    typedOf(each.kept, names(each).method, language, words.yesNo) ||
                      words.reason.nothing,
                    each.text || words.reason.nothing,
                  )}
                </strong>
              </span>
              {waiting.length > 1 && (
                <TextInput
                  size="xs"
                  aria-label={words.reason.own(place)}
                  placeholder={reason}
                  value={own[id(each)] ?? ''}
                  onChange={(event) => setOwn({ ...own, [id(each)]: event.currentTarget.value })}
                />
              )}
            </li>
          )
        })}
      </ul>
    </form>
  )
}
