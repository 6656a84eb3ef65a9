import { Button, SegmentedControl, Select, Tabs } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { LoadingState, PageHead, type SheetHandle, StatusSentence, useShared } from '@vinhdanh/ui'
import { type ClipboardEvent, useCallback, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { FailureNotice, NotFound } from '../../shared/answered.tsx'
import { failureOf } from '../../shared/failure.ts'
import { useDataSets } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { CellDrawer } from './cell-drawer.tsx'
import { CellPanel } from './cell-panel.tsx'
import { ClashDialog } from './clash-dialog.tsx'
import type { Board, ScoreColumn } from './documents.ts'
import { RankingView } from './ranking-view.tsx'
import { ReasonBar } from './reason-bar.tsx'
import { SaveStatus } from './save-status.tsx'
import { columnKey, type ScorePlace } from './score-book.ts'
import { AllUnits, OneUnit } from './score-grid.tsx'
import { boardTabs, type Shown, scoreColumns, shownColumns } from './search.ts'
import { StageActions } from './stage-actions.tsx'
import { useAutosave } from './use-autosave.ts'
import { useBoard, useScoreBook, withEntered } from './use-board.ts'
import { useFolds } from './use-folds.ts'
import { usePending } from './use-pending.ts'

const route = getRouteApi('/scoring/$id')

/** Bảng chấm điểm. */
export function BoardPage() {
  const { id } = route.useParams()
  const words = useShared().error
  const { board, error, fetching, reload, setBoard } = useBoard(id)
  if (error !== undefined && board === null)
    return <FailureNotice failure={failureOf(error)} kept={words.keptNothing} onRetry={reload} />
  if (board === null) return fetching ? <LoadingState /> : <NotFound />
  return <Page key={board.id} board={board} reload={reload} setBoard={setBoard} />
}

/** The column looked at: what the address says, else the one to write in, else the last one seen. */
function columnOf(board: Board, asked: Shown | undefined): Shown {
  const seen = (column: ScoreColumn) =>
    board.sees.find((each) => each.column === column)?.sight !== 'NONE'
  if (asked === 'ALL' || (asked !== undefined && seen(asked))) return asked
  const mine = scoreColumns.find((column) =>
    board.members.some((member) => member.may.includes(column)),
  )
  return mine ?? [...scoreColumns].reverse().find(seen) ?? 'SELF'
}

function Page(props: { board: Board; reload: () => void; setBoard: (board: Board) => void }) {
  const { board, reload, setBoard } = props
  const words = useWords().scoring
  const search = route.useSearch()
  const navigate = useNavigate()
  useDataSets(board.members.map(({ unit }) => unit.dataSet))
  const book = useScoreBook(board)
  const latest = useRef(board)
  latest.current = board
  const { state, save } = useAutosave(board.id, book, (answer) =>
    setBoard(withEntered(latest.current, answer)),
  )
  const pending = usePending(book)
  const [place, setPlace] = useState<ScorePlace | null>(null)
  const [opened, setOpened] = useState<ScorePlace | null>(null)
  const [deferred, setDeferred] = useState(false)
  const handle = useRef<SheetHandle>(null)
  const reasonBox = useRef<HTMLInputElement>(null)
  const folds = useFolds(board.rubric.lines)
  const [pasteHeld, setPasteHeld] = useState(false)

  const tab = search.tab ?? 'all'
  const shown = columnOf(board, search.column)
  const column = shown === 'ALL' ? 'OFFICIAL' : shown
  const [firstMember] = board.members
  const unit = board.members.find((each) => each.unit.id === search.unit)?.unit ?? firstMember?.unit
  const clashes = pending.filter((each) => each.waits === 'clash')
  const go = (next: typeof search) =>
    void navigate({
      to: '/scoring/$id',
      params: { id: board.id },
      search: { ...search, ...next },
      replace: true,
    })
  const { unfoldAll } = folds
  const goTo = useCallback(
    (to: ScorePlace) => {
      flushSync(unfoldAll)
      handle.current?.goTo(
        tab === 'unit'
          ? { row: to.line, column: to.column }
          : { row: to.unit, column: columnKey(to.line, to.column) },
      )
    },
    [tab, unfoldAll],
  )
  /** A block pasted over folded groups would land beside the criteria it is meant for. */
  const holdPaste = (event: ClipboardEvent) => {
    setPasteHeld(false)
    if (folds.folded.size === 0) return
    if (!/[\t\n]./.test(event.clipboardData.getData('text/plain'))) return
    event.preventDefault()
    event.stopPropagation()
    folds.unfoldAll()
    setPasteHeld(true)
  }
  const open = useCallback((to: ScorePlace) => setOpened(to), [])
  const choices = useMemo(
    () => shownColumns.map((value) => ({ value, label: words.shown[value] })),
    [words],
  )
  const grid = { board, book, onActive: setPlace, onOpen: open, handle, folds }
  return (
    <>
      <PageHead
        title={board.title}
        lead={<StatusSentence sentence={board.stageSentence} />}
        actions={<StageActions board={board} onDone={reload} />}
      />
      <Tabs
        value={tab}
        onChange={(value) => go({ tab: boardTabs.find((each) => each === value) })}
        keepMounted={false}
        onPasteCapture={holdPaste}
      >
        <Tabs.List mb="sm" aria-label={words.tabs}>
          {boardTabs.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {words.tab[each]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tab !== 'ranking' && (
          <div className="ad-score-bar">
            {tab === 'all' ? (
              <SegmentedControl
                aria-label={words.columnLead}
                size="xs"
                data={choices}
                value={shown}
                onChange={(value) => go({ column: shownColumns.find((each) => each === value) })}
              />
            ) : (
              <Select
                aria-label={words.chooseUnit}
                searchable
                allowDeselect={false}
                value={unit?.id ?? null}
                data={board.members.map((each) => ({
                  value: each.unit.id,
                  label: each.unit.name,
                }))}
                onChange={(value) => go({ unit: value ?? undefined })}
              />
            )}
            {folds.groups.length > 0 && shown !== 'ALL' && (
              <Button
                size="compact-sm"
                variant="default"
                title={words.fold.help}
                onClick={folds.folded.size === 0 ? folds.foldAll : folds.unfoldAll}
              >
                {folds.folded.size === 0 ? words.fold.all : words.fold.none}
              </Button>
            )}
            {pasteHeld && <span role="alert">{words.fold.pasteHeld}</span>}
            <SaveStatus
              pending={pending}
              state={state}
              onSave={() => void save()}
              onClashes={() => setDeferred(false)}
              onReasons={() => reasonBox.current?.focus()}
              onGoTo={goTo}
            />
          </div>
        )}
        <Tabs.Panel value="all">
          <AllUnits {...grid} shown={shown} column={column} />
        </Tabs.Panel>
        <Tabs.Panel value="unit">
          {unit !== undefined && <OneUnit {...grid} unit={unit} />}
        </Tabs.Panel>
        <Tabs.Panel value="ranking">
          <RankingView
            board={board}
            column={column}
            onColumn={(value) => go({ column: value })}
            onDone={reload}
          />
        </Tabs.Panel>
      </Tabs>
      {tab !== 'ranking' && (
        <>
          <ReasonBar
            {...{ board, book, pending }}
            box={reasonBox}
            onDone={() => {
              void save()
              if (place !== null) goTo(place)
            }}
          />
          {place !== null && <CellPanel board={board} book={book} place={place} onOpen={open} />}
        </>
      )}
      {opened !== null && (
        <CellDrawer
          board={board}
          book={book}
          place={opened}
          onClose={() => {
            setOpened(null)
            goTo(opened)
          }}
        />
      )}
      {clashes.length > 0 && !deferred && (
        <ClashDialog
          board={board}
          book={book}
          clashes={clashes}
          onLater={() => setDeferred(true)}
          onChosen={() => void save()}
        />
      )}
    </>
  )
}
