import { Button, Group } from '@mantine/core'
import {
  makeSheetStore,
  Sheet,
  type SheetCell,
  type SheetHandle,
  type SheetPlace,
  type SheetRow,
} from '@vinhdanh/ui'
import { type KeyboardEvent, type Ref, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../../shared/words.ts'
import { cellText } from './cell-text.ts'
import { columnsOf, isGroup, type TableName } from './draft.ts'
import { type RowStep, rowSteps, stepRow } from './row-steps.ts'
import { ancestorsOf, useFolding } from './use-folding.ts'
import { useRowChanges } from './use-row-changes.ts'
import type { RubricDraftState } from './use-rubric-draft.ts'
import { useTableColumns } from './use-table-columns.ts'

/** Alt with these moves a line about its tree, as outlines everywhere do. */
const foldKey = '-'
const stepKeys: Readonly<Record<string, RowStep>> = {
  ArrowRight: 'in',
  ArrowLeft: 'out',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Enter: 'below',
  Insert: 'child',
  Delete: 'remove',
}

export interface CellNotes {
  /** What is wrong at a cell, in words. */
  readonly problem: (row: string, column: string) => string | undefined
  /** The sum beneath a group, beside its maximum. */
  readonly aside: (row: string, column: string) => string | undefined
}

/** Một bảng của bảng tiêu chí: a tree of lines or a list, written in place. */
export function TableSheet(props: {
  table: TableName
  state: RubricDraftState
  notes: CellNotes
  readOnly: boolean
  bandChoices: readonly string[]
  handle: Ref<SheetHandle>
}) {
  const { table, state, readOnly } = props
  const words = useWords().rubrics
  const rows = state.draft.tables[table]
  const isFlat = table === 'limits' || table === 'bands' || table === 'tieBreak'
  const folding = useFolding(rows)
  const active = useRef<SheetPlace | null>(null)
  const handle = useRef<SheetHandle | null>(null)

  const [store] = useState(() => makeSheetStore({ cell: () => ({ text: '' }) }))
  useLayoutEffect(() => {
    const at = new Map(rows.map((row, index) => [row.id, index]))
    store.rebase({
      cell: (id, column): SheetCell => {
        const index = at.get(id) ?? -1
        const row = rows[index]
        if (row === undefined) return { text: '' }
        const problem = props.notes.problem(id, column)
        const hidden = column === 'number' ? folding.hidden.get(id) : undefined
        const aside =
          hidden === undefined ? props.notes.aside(id, column) : words.folding.hidden(hidden)
        const forLeaf = column === 'method' || column === 'detail' || column === 'precondition'
        const locked = readOnly
          ? words.readOnly
          : forLeaf && isGroup(rows, index)
            ? words.groupHasNone
            : undefined
        return {
          text: cellText(row, column, words),
          ...(locked === undefined ? {} : { locked }),
          ...(problem === undefined ? {} : { problem }),
          ...(aside === undefined ? {} : { aside }),
        }
      },
    })
  }, [store, rows, folding.hidden, props.notes, readOnly, words])

  const columns = useTableColumns(table, props.bandChoices)
  const { seen, hidden } = folding
  const sheetRows = useMemo<SheetRow[]>(() => {
    const groups = new Set(rows.filter((_row, at) => isGroup(rows, at)).map(({ id }) => id))
    return seen.map((row) => ({
      key: row.id,
      title: `${row.cells['number'] ?? ''} ${row.cells['text'] ?? row.cells['label'] ?? ''}`.trim(),
      ...(isFlat ? {} : { level: row.depth + 1 }),
      ...(groups.has(row.id) ? { strong: true, expanded: !hidden.has(row.id) } : {}),
    }))
  }, [rows, seen, hidden, isFlat])

  const { put, write, beyond } = useRowChanges(table, isFlat, state)
  const step = (name: RowStep) => {
    const at = rows.findIndex((row) => row.id === active.current?.row)
    const after = stepRow(rows, at < 0 ? rows.length : at, name, isFlat)
    put(() => after.rows)
    const to = after.rows[after.at]
    const column = active.current?.column ?? columnsOf[table][0] ?? 'number'
    if (to === undefined) return
    for (const above of ancestorsOf(after.rows, after.at))
      if (folding.isFolded(above)) folding.toggle(above)
    // The row is drawn first, then gone to.
    setTimeout(() => handle.current?.goTo({ row: to.id, column }))
  }
  const fold = () => {
    const at = rows.findIndex((row) => row.id === active.current?.row)
    const id = at >= 0 && !isGroup(rows, at) ? ancestorsOf(rows, at)[0] : rows[at]?.id
    if (id === undefined) return
    folding.toggle(id)
    const column = active.current?.column ?? 'number'
    setTimeout(() => handle.current?.goTo({ row: id, column }))
  }
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey) return
    const name = stepKeys[event.key]
    const act =
      event.key === foldKey && !isFlat ? fold : name && !readOnly ? () => step(name) : null
    if (act === null) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  const setHandle = (next: SheetHandle | null) => {
    handle.current = next
    // Whoever is led to a row that is folded away sees it unfolded first.
    const revealing =
      next === null
        ? null
        : {
            goTo: (place: SheetPlace) => {
              folding.reveal(place.row)
              setTimeout(() => handle.current?.goTo(place))
            },
          }
    if (typeof props.handle === 'function') props.handle(revealing)
    else if (props.handle !== null) props.handle.current = revealing
  }
  const steps = isFlat ? (['below', 'up', 'down', 'remove'] as const) : rowSteps
  return (
    <div>
      <Group gap={4} mb={8}>
        {!readOnly &&
          steps.map((name) => (
            <Button
              key={name}
              size="compact-sm"
              variant="default"
              disabled={rows.length === 0 && name !== 'below'}
              title={words.stepKeys[name]}
              onClick={() => step(name)}
            >
              {words.steps[name]}
            </Button>
          ))}
        {folding.groups.length > 0 && (
          <>
            <Button size="compact-sm" variant="default" title={words.folding.key} onClick={fold}>
              {words.folding.one}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              onClick={hidden.size === 0 ? folding.foldAll : folding.unfoldAll}
            >
              {hidden.size === 0 ? words.folding.foldAll : words.folding.unfoldAll}
            </Button>
          </>
        )}
      </Group>
      {rows.length === 0 ? (
        <p className="vd-dim">{words.emptyTable[table]}</p>
      ) : (
        <div onKeyDownCapture={onKeyDownCapture}>
          <Sheet
            label={words.tables[table]}
            rows={sheetRows}
            columns={columns}
            source={store.source}
            onWrite={write}
            onUndo={state.undo}
            onRedo={state.redo}
            onActive={(place) => {
              active.current = place
            }}
            onBeyond={beyond}
            rowHeight={40}
            ref={setHandle}
          />
        </div>
      )}
    </div>
  )
}
