import {
  type Columns,
  columnsOf,
  type FormOf,
  type Screened,
  screenerOf,
} from '@vinhdanh/domain/eligibility'
import type { Day } from '@vinhdanh/domain/kernel'
import { lawOn } from '@vinhdanh/domain/law'
import { type FactName, type Facts, factsOf } from '../workload/facts.ts'
import { compile, instruments, telling, type Wanted } from '../workload/law.ts'
import type { Candidate } from '../workload/people.ts'
import { versionOn, versions } from '../workload/rules.ts'

/** A tenth is the finest step of any fact, so tenths are whole numbers. */
const tenths = (value: number) => Math.round(value * 10)

/** The facts of all people of one version, a column for each; the columns of the law stand beside them. */
const factColumns = new WeakMap<Columns, ReadonlyMap<string, Int16Array>>()

/** Who falls under one version of the rules, as columns. */
export interface Part {
  readonly onDay: Day
  readonly people: readonly Candidate[]
  readonly columns: Columns
}

/** Turns people into columns, each under the version of the rules of their day. */
export function partsOf(people: readonly Candidate[]): readonly Part[] {
  return versions.map(({ from }, version) => {
    const own = people.filter(({ asOf }) => versionOn(asOf) === version)
    const facts = own.map(factsOf)
    const columns = columnsOf(facts.map(telling))
    const names = Object.keys(facts[0] ?? {}) as FactName[]
    factColumns.set(
      columns,
      new Map(names.map((name) => [name, Int16Array.from(facts, (of: Facts) => tenths(of[name]))])),
    )
    return { onDay: from as Day, people: own, columns }
  })
}

const lowest = -32_768
const highest = 32_767

/** A bound on a column. Written without a choice of ways: guessing the way wrong costs more than the comparison. */
const formOf: FormOf = ({ kind, wanted }, { columns }) => {
  const column = factColumns.get(columns)?.get(kind)
  if (column === undefined) throw new Error(`no column ${kind}`)
  const asked = wanted as unknown as Wanted
  const least =
    'atLeast' in asked ? tenths(asked.atLeast) : 'is' in asked ? tenths(asked.is) : lowest
  const most = 'atMost' in asked ? tenths(asked.atMost) : 'is' in asked ? tenths(asked.is) : highest
  return (from, to, truths) => {
    for (let row = from; row < to; row++) {
      const found = column[row] ?? 0
      truths[row - from] = (~((found - least) | (most - found)) >> 31) & 3
    }
  }
}

const screenAll = screenerOf(compile, formOf)

/** The truth of all twelve awards for everybody, without reasons. */
export const screen = (parts: readonly Part[]): readonly Screened[] =>
  parts.map(({ onDay, columns }) =>
    screenAll(lawOn(instruments, onDay), columns, { year: Number(onDay.slice(0, 4)), onDay }),
  )
