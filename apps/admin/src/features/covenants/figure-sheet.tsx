import { Button, Select } from '@mantine/core'
import {
  EmptyState,
  Sheet,
  type SheetBase,
  type SheetRow,
  useFigureProblem,
  useLanguage,
} from '@vinhdanh/ui'
import { useMemo, useState } from 'react'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { useWords } from '../../shared/words.ts'
import { AreaDialog } from './area-dialog.tsx'
import type { CovenantData } from './documents.ts'
import {
  type AreaWish,
  baseColumns,
  changesByRow,
  digitsOf,
  type FigureRow,
  figureColumns,
  figureRows,
  isPercent,
  shown,
} from './figures.ts'
import { SaveBar } from './save-bar.tsx'
import { type FigureKind, useFigureColumns } from './use-figure-columns.ts'
import { cellKey, useFigureCommands } from './use-figure-commands.ts'
import { useSheet, useUnsaved } from './use-sheet.ts'

const isNumber = (column: string) =>
  [...figureColumns, ...baseColumns].some((each) => each === column)

const baseOf = (row: FigureRow, column: string, kind: FigureKind): string | null => {
  const { line } = row
  const figure = figureColumns.find((each) => each === column)
  if (figure !== undefined)
    return (kind === 'registered' ? line?.planned[figure] : line?.actual[figure]) ?? null
  const base = baseColumns.find((each) => each === column)
  return base === undefined ? null : (line?.bases[base] ?? null)
}

/** Residential areas register apart where the members have any, and for whoever may register. */
const withAreas: readonly string[] = ['districts', 'communes', 'associations']
const hasAreas = ({ cluster, members }: CovenantData): boolean =>
  withAreas.includes(cluster.kind ?? '') &&
  members.some(({ possibleActions }) =>
    possibleActions.some(({ action, allowed }) => action === 'CHANGE_LINES' && allowed),
  )

/** Bảng số của các thành viên: what they register, or what came of it. */
export function FigureSheet(props: {
  covenant: CovenantData
  kind: FigureKind
  reload: () => void
}) {
  const { covenant, kind, reload } = props
  const words = useWords().covenants
  const { language } = useLanguage()
  const problem = useFigureProblem()
  const [member, setMember] = useState<string | null>(null)
  const [areas, setAreas] = useState<readonly AreaWish[]>([])
  const [adding, setAdding] = useState(false)
  const [reason, setReason] = useState('')
  const rows = useMemo(() => figureRows(covenant, null, areas), [covenant, areas])
  const byKey = useMemo(() => new Map(rows.map((row) => [row.key, row])), [rows])
  const action = kind === 'registered' ? 'CHANGE_LINES' : 'RECORD_ACTUALS'
  const refusals = useMemo(
    () =>
      new Map(
        covenant.members.map(({ unit, possibleActions }) => {
          const found = possibleActions.find((each) => each.action === action)
          return [
            unit.id,
            found?.allowed === true ? null : (found?.refusal?.sentence ?? words.notYours),
          ]
        }),
      ),
    [covenant, action, words],
  )
  const { command, save, refused } = useFigureCommands(covenant, kind)
  const base = useMemo<SheetBase>(
    () => ({
      cell: (key, column) => {
        const row = byKey.get(key)
        if (row === undefined) return { text: '', locked: '' }
        if (column === 'name') {
          const place = row.area === null ? row.unit.name : `${row.unit.name}, ${row.area}`
          const measure = row.target.measure === '' ? '' : ` (${row.target.measure})`
          return { text: `${row.target.name}${measure}`, locked: '', aside: place }
        }
        if (column === 'plan')
          return { text: shown(row.line?.progress.planned ?? null, language), locked: '' }
        const text =
          column === 'evidence'
            ? (row.line?.evidence ?? '')
            : shown(baseOf(row, column, kind), language)
        const locked =
          kind === 'results' && row.line === null ? words.notOpen : refusals.get(row.unit.id)
        const marked = refused.get(cellKey(key, column))
        return {
          text,
          ...(locked == null ? {} : { locked }),
          ...(marked === undefined ? {} : { problem: marked }),
        }
      },
      problem: (key, column, text) => {
        if (!isNumber(column)) return undefined
        const measure = byKey.get(key)?.target.measure ?? ''
        return text.trim().endsWith('%') && !isPercent(measure)
          ? words.notPercent(text, measure)
          : (problem(digitsOf(text, measure)) ?? refused.get(cellKey(key, column)))
      },
    }),
    [byKey, kind, language, problem, refusals, refused, words],
  )
  const store = useSheet(`covenant.${covenant.id}.${kind}`, base)
  const { changes, faulty } = useUnsaved(store)
  const saveAll = async () => {
    const pending = [...changesByRow(changes)].flatMap(([key, typed]) => {
      const row = byKey.get(key)
      return row === undefined ? [] : [{ row, typed }]
    })
    if (!(await save(pending, reason.trim()))) return
    store.settle(changes)
    setReason('')
  }
  const columns = useFigureColumns(kind)
  const shownRows = useMemo<SheetRow[]>(
    () =>
      rows
        .filter(({ unit }) => member === null || unit.id === member)
        .map(({ key, unit, target, area }) => ({
          key,
          title: [unit.name, area, target.name].filter((each) => each !== null).join(', '),
        })),
    [rows, member],
  )
  if (covenant.targets.length === 0)
    return <EmptyState title={words.noLines} text={words.noLinesText} />
  return (
    <>
      <p className="vd-dim">{words.sheetLead}</p>
      <CommandNotice
        state={command.state}
        onReload={() => {
          command.reset()
          reload()
        }}
      />
      <SaveBar
        count={changes.length}
        faulty={faulty}
        signed={kind === 'registered' ? covenant.signing.signed : 0}
        reason={reason}
        onReason={setReason}
        sending={command.sending}
        onSave={() => void saveAll()}
        onDiscard={() => store.drop(changes)}
      >
        <Select
          aria-label={words.onlyMember}
          placeholder={words.allMembers}
          clearable
          value={member}
          data={covenant.members.map(({ unit }) => ({ value: unit.id, label: unit.name }))}
          onChange={setMember}
        />
        {kind === 'registered' && hasAreas(covenant) && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {words.addArea}
          </Button>
        )}
      </SaveBar>
      <Sheet
        label={`${words.tab[kind]}: ${covenant.cluster.name}, ${covenant.year}`}
        rows={shownRows}
        columns={columns}
        source={store.source}
        onWrite={(written) => {
          command.reset()
          store.write(written)
        }}
        onUndo={store.undo}
        onRedo={store.redo}
        rowHeight={52}
      />
      {adding && (
        <AreaDialog
          covenant={covenant}
          onClose={() => setAdding(false)}
          onAdd={(area) => {
            setAreas((before) => [...before, area])
            setMember(area.unit)
            setAdding(false)
          }}
        />
      )}
    </>
  )
}
