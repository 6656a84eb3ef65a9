import { Button, Radio } from '@mantine/core'
import { useLanguage } from '@vinhdanh/ui'
import { pointsText } from '../../shared/points.ts'
import { useWords } from '../../shared/words.ts'
import type { Board } from './documents.ts'
import type { ScoreBook, ScorePlace } from './score-book.ts'
import { useNames } from './use-names.ts'
import { usePending } from './use-pending.ts'

/** Ô đang chọn: how it is scored, its condition, and the way to its evidence and history. */
export function CellPanel(props: {
  board: Board
  book: ScoreBook
  place: ScorePlace
  onOpen: (place: ScorePlace) => void
}) {
  const { board, book, place } = props
  const words = useWords().scoring
  const { language } = useLanguage()
  const names = useNames(board)
  const pending = usePending(book)
  const { unit, line, found } = names(place)
  if (found === undefined) return null
  const changed = pending.find(
    (each) => each.unit === place.unit && each.line === place.line && each.column === place.column,
  )
  const kept = book.kept(place)
  const met = changed?.precondition ?? kept?.precondition ?? null
  const mayWrite =
    board.members.find((each) => each.unit.id === place.unit)?.may.includes(place.column) === true
  return (
    <section className="ad-cell vd-card" aria-label={words.panel.title}>
      <div>
        <strong>{unit}</strong> · {line} · {words.column[place.column]}
        <p className="vd-dim">
          {words.panel.rule}: {found.rule}
          {found.maximum !== null && ` · ${words.maximum} ${pointsText(found.maximum, language)}`}
        </p>
        {found.precondition !== null && (
          <Radio.Group
            key={`${place.unit} ${place.line} ${place.column}`}
            label={words.precondition.label(found.precondition)}
            value={met === null ? null : met ? 'met' : 'unmet'}
            onChange={(value) => {
              if (mayWrite) book.sayPrecondition(place, value === 'met')
            }}
          >
            {(['met', 'unmet'] as const).map((value) => (
              <Radio
                key={value}
                value={value}
                label={words.precondition[value]}
                disabled={!mayWrite}
                mt={4}
              />
            ))}
          </Radio.Group>
        )}
      </div>
      <Button variant="default" size="sm" onClick={() => props.onOpen(place)}>
        {words.panel.open}&nbsp;<kbd className="vd-kbd">{words.panel.openHint}</kbd>
      </Button>
    </section>
  )
}
