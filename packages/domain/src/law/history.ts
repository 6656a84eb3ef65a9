import type { AwardId } from '../awards/index.ts'
import { addDays, type Day } from '../kernel/index.ts'
import type { Instrument } from './instrument.ts'
import type { LawBook } from './law-book.ts'
import { daysOfChange, lawOn } from './law-on.ts'
import type { Provision } from './provision.ts'
import { awardOf } from './queries.ts'

/** Thay đổi của luật vào một ngày: what the instruments of the day added, put in place of another, took away. */
export interface LawChange {
  readonly day: Day
  readonly instruments: readonly Instrument[]
  readonly added: readonly Provision[]
  readonly replaced: readonly { readonly before: Provision; readonly after: Provision }[]
  readonly repealed: readonly Provision[]
}

/** The difference between two consolidated books, in the order of their provisions. */
export function differenceOf(
  before: LawBook['provisions'],
  after: LawBook['provisions'],
): Pick<LawChange, 'added' | 'replaced' | 'repealed'> {
  const added: Provision[] = []
  const replaced: { before: Provision; after: Provision }[] = []
  for (const [id, provision] of after) {
    const earlier = before.get(id)
    if (earlier === undefined) added.push(provision)
    else if (earlier !== provision) replaced.push({ before: earlier, after: provision })
  }
  const repealed = [...before.values()].filter(({ id }) => !after.has(id))
  return { added, replaced, repealed }
}

/** Các thay đổi của luật qua thời gian, from the first day of change. */
export const changesOf = (instruments: readonly Instrument[]): readonly LawChange[] =>
  daysOfChange(instruments).map((day) => ({
    day,
    instruments: instruments.filter(({ effective }) => effective === day),
    ...differenceOf(
      lawOn(instruments, addDays(day, -1)).provisions,
      lawOn(instruments, day).provisions,
    ),
  }))

/** Một thời kỳ của một danh hiệu, hình thức: while nothing about it changed. */
export interface AwardEra {
  readonly from: Day
  /** Last day; null while it goes on. */
  readonly until: Day | null
  readonly book: LawBook
  /** Instruments that began the era by touching the award. */
  readonly by: readonly Instrument[]
}

/** Provisions that are of one award and no other. */
const concerns = (provision: Provision, award: AwardId): boolean =>
  'award' in provision && provision.award === award

/** Lịch sử của một danh hiệu, hình thức: its eras in order; empty when no law ever knew it. */
export function erasOf(instruments: readonly Instrument[], award: AwardId): readonly AwardEra[] {
  const eras: AwardEra[] = []
  for (const { day, added, replaced, repealed, instruments: by } of changesOf(instruments)) {
    const touched = [...added, ...replaced.map(({ after }) => after), ...repealed].filter(
      (provision) => concerns(provision, award),
    )
    if (touched.length === 0) continue
    const open = eras.at(-1)
    if (open !== undefined && open.until === null)
      eras[eras.length - 1] = { ...open, until: addDays(day, -1) }
    const book = lawOn(instruments, day)
    const here = new Set(touched.map(({ id }) => book.origin.get(id)))
    if (awardOf(book, award) !== undefined)
      eras.push({ from: day, until: null, book, by: by.filter(({ id }) => here.has(id)) })
  }
  return eras
}
