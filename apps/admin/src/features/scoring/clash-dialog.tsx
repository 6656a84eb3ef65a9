import { Button, Group, Modal, TextInput } from '@mantine/core'
import { formatMoment, useLanguage, useShared } from '@vinhdanh/ui'
import { useState } from 'react'
import { useWords } from '../../shared/words.ts'
import type { Board } from './documents.ts'
import type { Pending, ScoreBook } from './score-book.ts'
import { useNames } from './use-names.ts'
import { typedOf } from './written.ts'

/** Hai người sửa một điểm: both values, who and when; the one who reads this chooses. */
export function ClashDialog(props: {
  board: Board
  book: ScoreBook
  clashes: readonly Pending[]
  onLater: () => void
  onChosen: () => void
}) {
  const words = useWords().scoring
  const shared = useShared()
  return (
    <Modal
      opened
      onClose={props.onLater}
      title={<strong>{words.clash.title}</strong>}
      size="lg"
      closeButtonProps={{ 'aria-label': shared.close }}
    >
      <p>{words.clash.lead}</p>
      <ul className="ad-items">
        {props.clashes.map((each) => (
          <Clash
            key={`${each.unit} ${each.line} ${each.column} ${each.kept?.version ?? 0}`}
            clash={each}
            {...props}
          />
        ))}
      </ul>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={props.onLater}>
          {words.clash.later}
        </Button>
      </Group>
    </Modal>
  )
}

function Clash(props: { board: Board; book: ScoreBook; clash: Pending; onChosen: () => void }) {
  const { book, clash } = props
  const words = useWords().scoring
  const { language } = useLanguage()
  const names = useNames(props.board)
  const [reason, setReason] = useState(clash.reason ?? '')
  const { unit, line, method } = names(clash)
  const text = words.clash
  const theirs = typedOf(clash.kept, method, language, words.yesNo) || words.reason.nothing
  return (
    <li>
      <h3>{words.reason.line(unit, line, words.column[clash.column])}</h3>
      <dl className="ad-clash">
        <div>
          <dt>{text.yours}</dt>
          <dd>{clash.text || words.reason.nothing}</dd>
        </div>
        <div>
          <dt>{text.theirs}</dt>
          <dd>
            {theirs}
            {clash.kept !== undefined && (
              <div className="vd-dim">{text.byAt(clash.kept.by, formatMoment(clash.kept.at))}</div>
            )}
          </dd>
        </div>
      </dl>
      <TextInput
        label={text.why}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group mt="sm">
        <Button
          disabled={reason.trim() === ''}
          onClick={() => {
            book.explain([clash], reason.trim())
            book.choose(clash, true)
            props.onChosen()
          }}
        >
          {text.keepMine}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            book.choose(clash, false)
            props.onChosen()
          }}
        >
          {text.takeTheirs}
        </Button>
      </Group>
    </li>
  )
}
