import { Sheet, type SheetHandle, type SheetPlace, type SheetRow, useLanguage } from '@vinhdanh/ui'
import { type Ref, useCallback, useLayoutEffect, useMemo } from 'react'
import { pointsText } from '../../shared/points.ts'
import { useWords } from '../../shared/words.ts'
import type { Board, ScoreColumn } from './documents.ts'
import { makeGroupSums } from './group-sums.ts'
import { lineOfKey, type ScoreBook, type ScorePlace } from './score-book.ts'
import { type Shown, scoreColumns } from './search.ts'
import type { Folds } from './use-folds.ts'
import {
  boardColumns,
  boardSource,
  nameColumn,
  type Standing,
  standings,
  unitChanges,
  unitColumns,
  unitRows,
  unitSource,
} from './views.ts'

interface GridProps {
  board: Board
  book: ScoreBook
  onActive: (place: ScorePlace | null) => void
  onOpen: (place: ScorePlace) => void
  handle: Ref<SheetHandle>
  folds: Folds
}

/** The sums of groups, over the same book. */
function useGroupSums({ board: { rubric }, book }: Pick<GridProps, 'board' | 'book'>) {
  const words = useWords().scoring
  const { language } = useLanguage()
  return useMemo(
    () =>
      makeGroupSums(book, rubric.lines, {
        missing: words.missing,
        points: (points) => pointsText(points, language),
      }),
    [book, rubric, words, language],
  )
}

/** Total and rank of each unit in the column looked at, as a line under its name. */
function useStandings(board: Board, column: ScoreColumn): ReadonlyMap<string, Standing> {
  const words = useWords().scoring
  const { language } = useLanguage()
  return useMemo(() => {
    const found = standings(board, column)
    return new Map(
      board.members.map(({ unit }) => {
        const own = found.get(unit.id)
        const total = pointsText(own?.total?.total ?? null, language)
        const sum =
          own?.total === undefined
            ? words.unseen
            : own.total.missing > 0
              ? total === ''
                ? words.noTotal
                : words.shortTotal(total, own.total.missing)
              : own.rank === null
                ? words.sum(total)
                : words.standing(total, String(own.rank))
        return [unit.id, { name: unit.name, note: sum }]
      }),
    )
  }, [board, column, words, language])
}

/** Tất cả đơn vị: units by criteria. */
export function AllUnits(props: GridProps & { shown: Shown; column: ScoreColumn }) {
  const { board, book, shown, onActive, onOpen, folds } = props
  const words = useWords().scoring
  const { language } = useLanguage()
  const standing = useStandings(board, props.column)
  const sums = useGroupSums(props)
  const made = useMemo(() => boardSource(book, sums), [book, sums])
  useLayoutEffect(() => made.tell(standing), [made, standing])
  const { rubric, sees } = board
  // biome-ignore lint/correctness/useExhaustiveDependencies: totals change with each save, the criteria do not
  const columns = useMemo(
    () => boardColumns(board, shown, words, (points) => pointsText(points, language), folds.folded),
    [rubric, sees, shown, words, language, folds.folded],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: totals change with each save, the members do not
  const rows = useMemo<SheetRow[]>(
    () => board.members.map(({ unit }) => ({ key: unit.id, title: unit.name })),
    [rubric],
  )
  const toScore = useCallback(({ row, column }: SheetPlace): ScorePlace | null => {
    const at = lineOfKey(column)
    return at === null ? null : { unit: row, ...at }
  }, [])
  const active = useCallback((place: SheetPlace) => onActive(toScore(place)), [onActive, toScore])
  const open = useCallback(
    (row: string, column: string) => {
      const place = toScore({ row, column })
      if (place !== null) onOpen(place)
    },
    [onOpen, toScore],
  )
  return (
    <Sheet
      key={shown}
      label={words.grid(board.title, words.shown[shown])}
      rows={rows}
      columns={columns}
      source={made.source}
      onWrite={book.write}
      onUndo={book.undo}
      onRedo={book.redo}
      onActive={active}
      onOpen={open}
      rowHeight={44}
      ref={props.handle}
    />
  )
}

/** Một đơn vị: criteria by column, self, cross and official side by side. */
export function OneUnit(
  props: GridProps & { unit: { readonly id: string; readonly name: string } },
) {
  const { board, book, unit, onActive, onOpen, folds } = props
  const words = useWords().scoring
  const { language } = useLanguage()
  const { rubric, sees } = board
  // biome-ignore lint/correctness/useExhaustiveDependencies: totals change with each save, the criteria do not
  const columns = useMemo(() => unitColumns(board, words), [rubric, sees, words])
  const { folded } = folds
  const rows = useMemo(() => unitRows(rubric.lines, words.total, folded), [rubric, words, folded])
  const sums = useGroupSums(props)
  const made = useMemo(
    () => unitSource(book, unit.id, rubric.lines, (points) => pointsText(points, language), sums),
    [book, unit.id, rubric, language, sums],
  )
  useLayoutEffect(() => {
    const sums = scoreColumns.map((column) => {
      const own = standings(board, column).get(unit.id)
      const missing = own?.total?.missing ?? 0
      const text = pointsText(own?.total?.total ?? null, language)
      const aside =
        own?.total === undefined
          ? words.unseen
          : missing > 0
            ? words.missing(missing)
            : own.rank === null
              ? words.noRank
              : words.rankOf(own.rank, own.tied)
      return [column, { text, aside }] as const
    })
    made.tell(new Map([...sums, [nameColumn, { text: words.total, aside: '' }]]))
  }, [made, board, unit.id, words, language])
  const toScore = useCallback(
    ({ row, column }: SheetPlace): ScorePlace | null => {
      const known = scoreColumns.find((each) => each === column)
      const line = rubric.lines.find((each) => each.key === row)
      return known === undefined || line?.leaf !== true
        ? null
        : { unit: unit.id, line: row, column: known }
    },
    [rubric, unit.id],
  )
  const active = useCallback((place: SheetPlace) => onActive(toScore(place)), [onActive, toScore])
  const open = useCallback(
    (row: string, column: string) => {
      const place = toScore({ row, column })
      if (place !== null) onOpen(place)
      else if (folds.groups.includes(row)) folds.toggle(row)
    },
    [onOpen, toScore, folds],
  )
  return (
    <Sheet
      key={unit.id}
      label={words.unitGrid(unit.name)}
      rows={rows}
      columns={columns}
      source={made.source}
      onWrite={(changes) => book.write(unitChanges(unit.id, changes))}
      onUndo={book.undo}
      onRedo={book.redo}
      onActive={active}
      onOpen={open}
      rowHeight={44}
      ref={props.handle}
    />
  )
}
