import { Button, Select } from '@mantine/core'
import {
  EmptyState,
  Sheet,
  type SheetBase,
  type SheetColumn,
  type SheetRow,
  useFigureProblem,
  useLanguage,
} from '@vinhdanh/ui'
import { useMemo, useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { useWords } from '../../shared/words.ts'
import { AreaDialog } from './area-dialog.tsx'
import { Covenant_RecordActuals, Covenant_SaveLines, type CovenantData } from './documents.ts'
import {
  type AreaWish,
  baseColumns,
  changesByRow,
  digitsOf,
  type FigureRow,
  figureColumns,
  figureRows,
  isPercent,
  sent,
  shown,
  withTyped,
} from './figures.ts'
import { SaveBar } from './save-bar.tsx'
import { useSheet, useUnsaved } from './use-sheet.ts'

type Kind = 'registered' | 'results'
const isNumber = (column: string) =>
  [...figureColumns, ...baseColumns].some((each) => each === column)

const baseOf = (row: FigureRow, column: string, kind: Kind): string | null => {
  const { line } = row
  const figure = figureColumns.find((each) => each === column)
  if (figure !== undefined)
    return (kind === 'registered' ? line?.planned[figure] : line?.actual[figure]) ?? null
  const base = baseColumns.find((each) => each === column)
  return base === undefined ? null : (line?.bases[base] ?? null)
}

/** Bảng số của các thành viên: what they register, or what came of it. */
export function FigureSheet(props: { covenant: CovenantData; kind: Kind; reload: () => void }) {
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
        return locked == null ? { text } : { text, locked }
      },
      problem: (key, column, text) => {
        if (!isNumber(column)) return undefined
        const measure = byKey.get(key)?.target.measure ?? ''
        return text.trim().endsWith('%') && !isPercent(measure)
          ? words.notPercent(text, measure)
          : problem(digitsOf(text, measure))
      },
    }),
    [byKey, kind, language, problem, refusals, words],
  )
  const store = useSheet(`covenant.${covenant.id}.${kind}`, base)
  const { changes, faulty } = useUnsaved(store)
  const saveLines = useCommand(Covenant_SaveLines)
  const recordActuals = useCommand(Covenant_RecordActuals)
  const command = kind === 'registered' ? saveLines : recordActuals

  const save = async () => {
    const pending = [...changesByRow(changes)].flatMap(([key, typed]) => {
      const row = byKey.get(key)
      return row === undefined ? [] : [{ row, typed }]
    })
    const kept =
      kind === 'registered'
        ? await saveLines.send({
            covenant: covenant.id,
            reason: reason.trim(),
            lines: pending.map(({ row, typed }) => {
              const bases = row.line?.bases
              const at = (column: (typeof baseColumns)[number]) => {
                const text = typed.get(column)
                return text === undefined
                  ? (bases?.[column] ?? null)
                  : sent(text, row.target.measure)
              }
              return {
                id: row.line?.id ?? null,
                expectedVersion: row.line?.version ?? null,
                target: row.target.id,
                unit: row.unit.id,
                area: row.area,
                bases: {
                  districtPlan: at('districtPlan'),
                  provincialPlan: at('provincialPlan'),
                  previousYear: at('previousYear'),
                },
                planned: withTyped(row.line?.planned, typed, row.target.measure),
              }
            }),
          })
        : await recordActuals.send({
            covenant: covenant.id,
            entries: pending.flatMap(({ row: { line, target }, typed }) =>
              line === null
                ? []
                : [
                    {
                      line: line.id,
                      expectedVersion: line.version,
                      actual: withTyped(line.actual, typed, target.measure),
                      evidence: typed.get('evidence') ?? line.evidence,
                    },
                  ],
            ),
          })
    if (kept === null) return
    store.settle(changes)
    setReason('')
  }

  const columns = useMemo<SheetColumn[]>(() => {
    const figures = figureColumns.map((key, index) => ({
      key,
      title: index === 0 ? words.wholeYear : (words.quarters[index - 1] ?? ''),
      group: kind === 'registered' ? words.registeredGroup : words.actualGroup,
      width: 104,
      numeric: true,
    }))
    const name = { key: 'name', title: words.target, width: 320 }
    if (kind === 'registered')
      return [
        name,
        ...figures,
        ...baseColumns.map((key) => ({
          key,
          title: words.bases[key],
          group: words.basesGroup,
          width: 118,
          numeric: true,
        })),
      ]
    const [year, ...quarters] = figures
    return [
      name,
      { key: 'plan', title: words.planned, width: 104, numeric: true },
      ...quarters,
      ...(year === undefined ? [] : [year]),
      { key: 'evidence', title: words.evidence, width: 220 },
    ]
  }, [kind, words])
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
        onSave={() => void save()}
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
        {kind === 'registered' && (
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
        onWrite={store.write}
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
