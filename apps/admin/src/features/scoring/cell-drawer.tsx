import { Button, Drawer, Textarea, TextInput } from '@mantine/core'
import { type Column, DataTable, formatMoment, useLanguage, useShared } from '@vinhdanh/ui'
import { useMemo, useState } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Answered } from '../../shared/answered.tsx'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { pointsText } from '../../shared/points.ts'
import { useWords } from '../../shared/words.ts'
import { type Board, Board_History } from './documents.ts'
import type { ScoreBook, ScorePlace } from './score-book.ts'
import { scoreColumns } from './search.ts'
import { useEvidence } from './use-evidence.ts'
import { useNames } from './use-names.ts'

/** Minh chứng và lịch sử của một ô. */
export function CellDrawer(props: {
  board: Board
  book: ScoreBook
  place: ScorePlace
  onClose: () => void
}) {
  const { board, book, place } = props
  const words = useWords().scoring
  const shared = useShared()
  const { language } = useLanguage()
  const names = useNames(board)
  const { unit, line, found } = names(place)
  return (
    <Drawer
      opened
      onClose={props.onClose}
      position="right"
      size="lg"
      title={<strong>{words.drawer.title}</strong>}
      closeButtonProps={{ 'aria-label': shared.close }}
    >
      <h2>
        {unit} · {line}
      </h2>
      {found !== undefined && <p className="vd-dim">{found.rule}</p>}
      <h3>{words.drawer.three}</h3>
      <dl className="ad-facts">
        {scoreColumns.map((column) => {
          const sight = board.sees.find((each) => each.column === column)
          const kept = book.kept({ ...place, column })
          return (
            <div key={column} style={{ display: 'contents' }}>
              <dt>{words.column[column]}</dt>
              <dd>
                {sight?.sight === 'NONE' ? (
                  <span className="vd-dim">{sight.sentence}</span>
                ) : (
                  <>
                    {pointsText(kept?.points ?? null, language) || (
                      <span className="vd-dim">{words.noFigure}</span>
                    )}{' '}
                    {kept !== undefined && (
                      <span className="vd-dim">
                        {words.clash.byAt(kept.by, formatMoment(kept.at))}
                      </span>
                    )}
                  </>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
      <Evidence {...props} />
      <History board={board.id} place={place} version={book.kept(place)?.version ?? 0} />
    </Drawer>
  )
}

function Evidence({ board, book, place }: { board: Board; book: ScoreBook; place: ScorePlace }) {
  const words = useWords().scoring.drawer
  const kept = book.kept(place)
  const [evidence, setEvidence] = useState(kept?.evidence ?? '')
  const [reason, setReason] = useState('')
  const command = useEvidence(board, book)
  const mayWrite =
    board.members.find((each) => each.unit.id === place.unit)?.may.includes(place.column) === true
  if (!mayWrite)
    return (
      <>
        <h3>{words.evidence}</h3>
        <p className="ad-prose">{kept?.evidence ?? words.noEvidence}</p>
      </>
    )
  const isChange = kept !== undefined
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void command.save(place, evidence.trim(), reason.trim()).then((done) => {
          if (done) setReason('')
        })
      }}
    >
      <CommandNotice state={command.state} />
      <Textarea
        label={words.evidence}
        description={words.evidenceLead}
        autosize
        minRows={2}
        value={evidence}
        onChange={(event) => setEvidence(event.currentTarget.value)}
      />
      {isChange && (
        <TextInput
          label={words.evidenceReason}
          value={reason}
          mt="xs"
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <Button
        type="submit"
        mt="sm"
        mb="md"
        loading={command.state.kind === 'sending'}
        disabled={evidence.trim() === (kept?.evidence ?? '') || (isChange && reason.trim() === '')}
      >
        {words.saveEvidence}
      </Button>
    </form>
  )
}

type Change = ResultOf<typeof Board_History>['scoreHistory'][number]

function History(props: { board: string; place: ScorePlace; version: number }) {
  const { drawer: words, noFigure: nothing } = useWords().scoring
  const { language } = useLanguage()
  const { unit, line, column } = props.place
  const [state, ask] = useQuery({
    query: Board_History,
    variables: { board: props.board, unit, line, column },
    // The version is in the key of the table below; what was read of an older one is of no use.
    requestPolicy: 'network-only',
  })
  const columns = useMemo<Column<Change>[]>(() => {
    const value = (points: string | null, part: string | null, whole: string | null) =>
      [
        pointsText(points, language) || nothing,
        part !== null && whole !== null && `(${words.counted(part, whole)})`,
      ]
        .filter(Boolean)
        .join(' ')
    return [
      {
        key: 'before',
        header: words.before,
        numeric: true,
        cell: (row) => value(row.before, row.partBefore, row.wholeBefore),
      },
      {
        key: 'after',
        header: words.after,
        numeric: true,
        cell: (row) => value(row.after, row.partAfter, row.wholeAfter),
      },
      { key: 'why', header: words.why, cell: (row) => row.reason ?? words.first },
      {
        key: 'who',
        header: words.who,
        cell: (row) => `${row.by}, ${formatMoment(row.at)}`,
      },
    ]
  }, [words, nothing, language])
  return (
    <>
      <h3>{words.history}</h3>
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ scoreHistory }) =>
          scoreHistory.length === 0 ? (
            <p className="vd-dim">{words.noHistory}</p>
          ) : (
            <DataTable
              key={props.version}
              label={words.history}
              columns={columns}
              rows={scoreHistory}
              rowKey={(row) => String(row.version)}
              rowName={(row) => formatMoment(row.at)}
            />
          )
        }
      </Answered>
    </>
  )
}
