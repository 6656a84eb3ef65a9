import { Button, Group } from '@mantine/core'
import {
  makeSheetStore,
  Sheet,
  type SheetCell,
  type SheetChange,
  type SheetColumn,
  type SheetHandle,
  type SheetPlace,
  type SheetRow,
} from '@vinhdanh/ui'
import { type KeyboardEvent, type Ref, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../../shared/words.ts'
import { cellText, typedCell } from './cell-text.ts'
import { columnsOf, type DraftRow, isGroup, newRow, type TableName } from './draft.ts'
import { depthsOf, type RowStep, rowSteps, stepRow } from './row-steps.ts'
import type { RubricDraftState } from './use-rubric-draft.ts'

const widths: Readonly<Record<string, number>> = {
  number: 96,
  text: 320,
  max: 112,
  method: 150,
  detail: 240,
  precondition: 240,
  highestBand: 190,
  label: 240,
}
const numeric = new Set(['max', 'from', 'to', 'least'])
/** Alt with these moves a line about its tree, as outlines everywhere do. */
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
  const latest = useRef({ rows, notes: props.notes, words, readOnly })
  latest.current = { rows, notes: props.notes, words, readOnly }
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
        const aside = props.notes.aside(id, column)
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
  }, [store, rows, props.notes, readOnly, words])

  const columns = useMemo<SheetColumn[]>(
    () =>
      columnsOf[table].map((key) => {
        const choices =
          key === 'method'
            ? Object.values(words.method)
            : key === 'by'
              ? Object.values(words.tieBy)
              : key === 'highestBand' && props.bandChoices.length > 0
                ? props.bandChoices
                : key === 'edges'
                  ? Object.values(words.edges)
                  : undefined
        return {
          key,
          title: words.columns[key] ?? key,
          width: widths[key] ?? 120,
          ...(numeric.has(key) ? { numeric: true } : {}),
          ...(choices === undefined ? {} : { choices }),
        }
      }),
    [table, words, props.bandChoices],
  )
  const sheetRows = useMemo<SheetRow[]>(
    () =>
      rows.map((row, index) => ({
        key: row.id,
        title:
          `${row.cells['number'] ?? ''} ${row.cells['text'] ?? row.cells['label'] ?? ''}`.trim(),
        ...(isFlat ? {} : { level: row.depth + 1 }),
        ...(isGroup(rows, index) ? { strong: true } : {}),
      })),
    [rows, isFlat],
  )

  const { change } = state
  const put = (next: (before: readonly DraftRow[]) => readonly DraftRow[]) =>
    change((before) => {
      const own = before.tables[table]
      const after = next(own)
      return after === own ? before : { ...before, tables: { ...before.tables, [table]: after } }
    })
  const write = (changes: readonly SheetChange[]) =>
    put((before) =>
      before.map((row) => {
        const own = changes.filter((each) => each.row === row.id)
        return own.length === 0
          ? row
          : {
              ...row,
              cells: {
                ...row.cells,
                ...Object.fromEntries(
                  own.map((each) => [each.column, typedCell(each.column, each.text, words)]),
                ),
              },
            }
      }),
    )
  /** Lines pasted below the last one are lines of the tree, as deep as their numbers say. */
  const beyond = (lines: readonly (readonly string[])[], column: string) => {
    const from = columnsOf[table].indexOf(column)
    const made = lines.map((line) =>
      Object.fromEntries(
        line.flatMap((text, over) => {
          const key = columnsOf[table][from + over]
          return key === undefined ? [] : [[key, typedCell(key, text, words)]]
        }),
      ),
    )
    put((before) => {
      const all = [...before.map((row) => row.cells), ...made]
      const depths = isFlat ? all.map(() => 0) : depthsOf(all.map((cells) => cells['number'] ?? ''))
      return [
        ...before,
        ...made.map((cells, index) => newRow(depths[before.length + index] ?? 0, cells)),
      ]
    })
  }
  const step = (name: RowStep) => {
    const at = rows.findIndex((row) => row.id === active.current?.row)
    const after = stepRow(rows, at < 0 ? rows.length : at, name, isFlat)
    put(() => after.rows)
    const to = after.rows[after.at]
    const column = active.current?.column ?? columnsOf[table][0] ?? 'number'
    // The row is drawn first, then gone to.
    if (to !== undefined) setTimeout(() => handle.current?.goTo({ row: to.id, column }))
  }
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const name = event.altKey && !event.ctrlKey ? stepKeys[event.key] : undefined
    if (name === undefined || readOnly) return
    event.preventDefault()
    event.stopPropagation()
    step(name)
  }
  const setHandle = (next: SheetHandle | null) => {
    handle.current = next
    if (typeof props.handle === 'function') props.handle(next)
    else if (props.handle !== null) props.handle.current = next
  }
  const steps = isFlat ? (['below', 'up', 'down', 'remove'] as const) : rowSteps
  return (
    <div>
      {!readOnly && (
        <Group gap={4} mb={8}>
          {steps.map((name) => (
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
        </Group>
      )}
      {rows.length === 0 ? (
        <p className="vd-dim">{words.emptyTable[table]}</p>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the grid within
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
