import { Select } from '@mantine/core'
import { ActionButton, type Column, DataTable, EmptyState, useLanguage } from '@vinhdanh/ui'
import { useMemo, useState } from 'react'
import { pointsText } from '../../shared/points.ts'
import { useWords } from '../../shared/words.ts'
import type { Board, Ranking, ScoreColumn } from './documents.ts'
import { NominateDialog, TieDialog } from './ranking-dialogs.tsx'
import { scoreColumns } from './search.ts'

type RankLine = Ranking['lines'][number]

/** Xếp hạng: each line with why it stands there, ties with how they are broken, flags. */
export function RankingView(props: {
  board: Board
  column: ScoreColumn
  onColumn: (column: ScoreColumn) => void
  onDone: () => void
}) {
  const { board, column } = props
  const words = useWords().scoring
  const text = words.ranking
  const { language } = useLanguage()
  const ranking = { SELF: board.self, CROSS: board.cross, OFFICIAL: board.official }[column]
  const columns = useMemo<Column<RankLine>[]>(
    () => [
      {
        key: 'rank',
        header: text.rank,
        numeric: true,
        width: '80px',
        cell: (row) => row.rank ?? <span className="vd-dim">{words.noRank}</span>,
      },
      { key: 'unit', header: text.unit, cell: (row) => row.unit.name },
      {
        key: 'total',
        header: text.total,
        numeric: true,
        width: '96px',
        cell: (row) =>
          pointsText(row.total, language) || <span className="vd-dim">{words.noFigure}</span>,
      },
      {
        key: 'band',
        header: text.band,
        cell: (row) => row.band?.label ?? <span className="vd-dim">{text.noBand}</span>,
      },
      {
        key: 'why',
        header: text.why,
        cell: (row) => row.explained.map((sentence) => <div key={sentence}>{sentence}</div>),
      },
    ],
    [words, text, language],
  )
  return (
    <>
      <div className="ad-toolbar">
        <Select
          label={words.columnLead}
          allowDeselect={false}
          value={column}
          data={scoreColumns.map((value) => ({ value, label: words.column[value] }))}
          onChange={(value) => {
            const known = scoreColumns.find((each) => each === value)
            if (known !== undefined) props.onColumn(known)
          }}
        />
      </div>
      {ranking === null ? (
        <EmptyState
          title={text.unseen}
          text={board.sees.find((each) => each.column === column)?.sentence ?? ''}
        />
      ) : (
        <>
          <h2>{text.title(words.column[column])}</h2>
          {!ranking.complete && <p className="vd-caution">{text.incomplete}</p>}
          <DataTable
            label={text.title(words.column[column])}
            columns={columns}
            rows={ranking.lines}
            rowKey={(row) => row.unit.id}
            rowName={(row) => row.unit.name}
          />
          <Ties board={board} ranking={ranking} onDone={props.onDone} />
        </>
      )}
      <Flags board={board} onDone={props.onDone} />
    </>
  )
}

function Ties(props: { board: Board; ranking: Ranking; onDone: () => void }) {
  const { board, ranking } = props
  const text = useWords().scoring.ranking
  const [open, setOpen] = useState<Ranking['ties'][number] | null>(null)
  const action = board.may.find((each) => each.action === 'RESOLVE_TIE')
  const { tieBreaks } = board.rubric
  return (
    <section className="ad-ranking-part">
      <h3>{text.rule}</h3>
      {tieBreaks.length === 0 ? (
        <p className="vd-dim">{text.noRule}</p>
      ) : (
        <ol>
          {tieBreaks.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      )}
      {ranking.ties.length > 0 && (
        <>
          <h3>{text.ties}</h3>
          <ul className="ad-plain">
            {ranking.ties.map((tie) => (
              <li key={tie.units.map((unit) => unit.id).join()}>
                <span>{tie.sentence}</span>
                {tie.needsVote && ranking.column === 'OFFICIAL' && action !== undefined && (
                  <ActionButton
                    size="xs"
                    variant="default"
                    allowed={action.allowed}
                    refusal={action.refusal}
                    onClick={() => setOpen(tie)}
                  >
                    {text.resolve}
                  </ActionButton>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {open !== null && (
        <TieDialog
          board={board}
          tie={open}
          onClose={(done) => {
            setOpen(null)
            if (done) props.onDone()
          }}
        />
      )}
    </section>
  )
}

function Flags({ board, onDone }: { board: Board; onDone: () => void }) {
  const text = useWords().scoring.ranking
  const [open, setOpen] = useState(false)
  const { flags } = board
  if (flags === null) return null
  const action = board.may.find((each) => each.action === 'NOMINATE_FLAGS')
  const names = (units: readonly { readonly id: string; readonly name: string }[]) =>
    units.length === 0 ? text.nobody : units.map((unit) => unit.name).join(', ')
  return (
    <section className="ad-ranking-part">
      <h2>{text.flags}</h2>
      <p>{flags.sentence}</p>
      <dl className="ad-facts">
        <dt>{text.proposed}</dt>
        <dd>{names(flags.proposed)}</dd>
        {flags.undecided.length > 0 && (
          <>
            <dt>{text.undecided}</dt>
            <dd>{names(flags.undecided)}</dd>
          </>
        )}
        {flags.lowered.map(({ unit, sentences }) => (
          <div key={unit.id} style={{ display: 'contents' }}>
            <dt>{text.lowered(unit.name)}</dt>
            <dd>{sentences.join(' ')}</dd>
          </div>
        ))}
        <dt>{text.nominated}</dt>
        <dd>{names(flags.nominated)}</dd>
      </dl>
      {flags.blocked.length > 0 && (
        <>
          <h3>{text.blocked}</h3>
          <ul className="ad-plain">
            {flags.blocked.map(({ unit, sentence }) => (
              <li key={unit.id}>
                <span>{unit.name}</span>
                <span className="vd-dim">{sentence}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {action !== undefined && (
        <ActionButton
          allowed={action.allowed}
          refusal={action.refusal}
          onClick={() => setOpen(true)}
        >
          {text.nominate}
        </ActionButton>
      )}
      {open && (
        <NominateDialog
          board={board}
          onClose={(done) => {
            setOpen(false)
            if (done) onDone()
          }}
        />
      )}
    </section>
  )
}
