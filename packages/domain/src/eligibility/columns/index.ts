import type { AwardId, Route } from '../../awards/index.ts'
import { type Compile, compile } from '../../criteria/index.ts'
import type { Day, Truth } from '../../kernel/index.ts'
import { awardsOn, type LawBook } from '../../law/index.ts'
import { readyLawsOf } from '../ready-law.ts'
import { blockSize, notAsked, truthOfCode } from './codes.ts'
import type { Columns } from './columns.ts'
import type { Use } from './form.ts'
import { forms } from './forms.ts'
import { type FormOf, Screening } from './screening.ts'

export type { Sweep } from './codes.ts'
export { codeOf } from './codes.ts'
export { type Columns, columnsOf } from './columns.ts'
export type { Use } from './form.ts'
export type { FormOf } from './screening.ts'

/** Điều cần sàng lọc: for everybody in the columns, for these awards or all of the law. */
export interface Screen {
  readonly year: number
  readonly onDay: Day
  readonly awards?: readonly AwardId[]
  readonly route?: Route
}

/** Kết quả sàng lọc: the truth for every subject and award; the reasons are what `assess` is for. */
export class Screened {
  readonly awards: readonly AwardId[]
  readonly count: number
  private readonly codes: ReadonlyMap<AwardId, Uint8Array>

  constructor(count: number, codes: ReadonlyMap<AwardId, Uint8Array>) {
    this.awards = [...codes.keys()]
    this.count = count
    this.codes = codes
  }

  /** Null where the award cannot be asked: it is not of this law, or not for this kind of subject. */
  truthOf(award: AwardId, row: number): Truth | null {
    return truthOfCode(this.codes.get(award)?.[row])
  }

  /** How many have each truth for an award. */
  tally(award: AwardId): Readonly<Record<Truth, number>> {
    const tally = { met: 0, unmet: 0, unknown: 0 }
    for (const code of this.codes.get(award) ?? []) {
      const truth = truthOfCode(code)
      if (truth !== null) tally[truth] += 1
    }
    return tally
  }
}

/** Sàng lọc theo một bộ từ vựng. */
export function screenerOf(
  compiler: Compile,
  formOf: FormOf,
): (book: LawBook, columns: Columns, screen: Screen) => Screened {
  const readyLawOf = readyLawsOf(compiler)
  return (book, columns, { awards, route, ...asking }) => {
    const law = readyLawOf(book)
    const screening = new Screening(book, law, compiler, formOf, columns, asking)
    const programs = (awards ?? awardsOn(book).map(({ award }) => award)).flatMap((award) => {
      const named = law.named(award)
      const judge = screening.standard(award, route, [])
      if (named === undefined || judge === undefined) return []
      const open = columns.column(`asked ${named.subjects.join()}`, ({ subject }) =>
        named.subjects.includes(subject.kind) ? 1 : 0,
      )
      return [{ award, judge, open, codes: new Uint8Array(columns.count) }]
    })
    for (let from = 0; from < columns.count; from += blockSize) {
      const to = Math.min(columns.count, from + blockSize)
      for (const { judge, open, codes } of programs) {
        const { truths } = judge(from, to)
        for (let row = from; row < to; row++)
          codes[row] = open[row] === 1 ? (truths[row - from] ?? notAsked) : notAsked
      }
    }
    return new Screened(columns.count, new Map(programs.map(({ award, codes }) => [award, codes])))
  }
}

/** The registry pairs each kind with the form of its own shape; the union cannot say so. */
const lawForms = forms as Readonly<
  Record<string, ((wanted: object, use: Use) => ReturnType<FormOf>) | undefined>
>

/** Sàng lọc mọi đối tượng theo mọi danh hiệu của luật: verdicts for everybody, reasons only on demand. */
export const screenAll = screenerOf(compile, (leaf, use) => lawForms[leaf.kind]?.(leaf.wanted, use))
