import { useMemo, useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { Covenant_RecordActuals, Covenant_SaveLines, type CovenantData } from './documents.ts'
import { type baseColumns, type FigureRow, sent, withTyped } from './figures.ts'
import type { FigureKind } from './use-figure-columns.ts'

/** Một dòng sắp lưu, with what was typed over it by column. */
export interface Pending {
  readonly row: FigureRow
  readonly typed: ReadonlyMap<string, string>
}

const place = /^(?:lines|entries)\.(\d+)\.(?:planned|actual|bases)\.(\w+)$/
export const cellKey = (row: string, column: string) => `${row} ${column}`

/** Những ô bị từ chối, by the place that the refusal names. */
function refusedCells(refusal: object, rows: readonly string[]): ReadonlyMap<string, string> {
  const told = [
    ...('issues' in refusal && Array.isArray(refusal.issues) ? refusal.issues : []),
    ...('cells' in refusal && Array.isArray(refusal.cells) ? refusal.cells : []),
  ] as readonly { readonly path: string; readonly sentence: string }[]
  return new Map(
    told.flatMap(({ path, sentence }) => {
      const [, index, column] = place.exec(path) ?? []
      const row = rows[Number(index)]
      return row === undefined || column === undefined ? [] : [[cellKey(row, column), sentence]]
    }),
  )
}

const lineOf = ({ row, typed }: Pending) => {
  const { line, target, unit, area } = row
  const at = (column: (typeof baseColumns)[number]) => {
    const text = typed.get(column)
    return text === undefined ? (line?.bases[column] ?? null) : sent(text, target.measure)
  }
  return {
    id: line?.id ?? null,
    expectedVersion: line?.version ?? null,
    target: target.id,
    unit: unit.id,
    area,
    bases: {
      districtPlan: at('districtPlan'),
      provincialPlan: at('provincialPlan'),
      previousYear: at('previousYear'),
    },
    planned: withTyped(line?.planned, typed, target.measure),
  }
}

const entryOf = ({ row: { line, target }, typed }: Pending) =>
  line === null
    ? []
    : [
        {
          line: line.id,
          expectedVersion: line.version,
          actual: withTyped(line.actual, typed, target.measure),
          evidence: typed.get('evidence') ?? line.evidence,
        },
      ]

/** Lưu bảng số: what was typed goes as one command; what it refuses is marked at its cells. */
export function useFigureCommands(covenant: CovenantData, kind: FigureKind) {
  const saveLines = useCommand(Covenant_SaveLines)
  const recordActuals = useCommand(Covenant_RecordActuals)
  const command = kind === 'registered' ? saveLines : recordActuals
  const [rows, setRows] = useState<readonly string[]>([])
  const refused = useMemo(
    () =>
      command.state.kind === 'refused' ? refusedCells(command.state.refusal, rows) : new Map(),
    [command.state, rows],
  )
  const save = async (pending: readonly Pending[], reason: string): Promise<boolean> => {
    const going = kind === 'registered' ? pending : pending.filter(({ row }) => row.line !== null)
    setRows(going.map(({ row }) => row.key))
    const kept =
      kind === 'registered'
        ? await saveLines.send({ covenant: covenant.id, reason, lines: going.map(lineOf) })
        : await recordActuals.send({ covenant: covenant.id, entries: going.flatMap(entryOf) })
    return kept !== null
  }
  return { command, save, refused: refused as ReadonlyMap<string, string> }
}
