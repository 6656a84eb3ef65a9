import type { AwardId } from '@vinhdanh/domain/awards'
import type { Day } from '@vinhdanh/domain/kernel'
import {
  type AwardProvision,
  awardOf,
  daysOfChange,
  isLocalAward,
  type LawBook,
  lawOn,
} from '@vinhdanh/domain/law'
import type { Context } from '../context.ts'
import { lawInUnit } from './local-law.ts'

/** Bộ luật của một ngày, today when none is said. */
export const bookOn = ({ instruments, today }: Context, day?: Day | null): LawBook =>
  lawOn(instruments, day ?? today)

/** Bộ luật của một ngày trong một đơn vị; without a unit, that of the country. */
export async function bookIn(
  context: Context,
  unitId: string | null,
  day?: Day | null,
): Promise<LawBook> {
  if (unitId === null) return bookOn(context, day)
  const lawIn = await lawInUnit(context, unitId)
  return lawIn(day ?? context.today)
}

/** Danh hiệu, hình thức theo tên của luật ngày đó; null when no law ever knew it. */
export function findAward(
  context: Context,
  award: AwardId,
  day?: Day | null,
): AwardProvision | null {
  const then = awardOf(bookOn(context, day), award)
  if (then !== undefined) return then
  // An award may outlive its law in the register: the latest law that knew it names it.
  const days = [...daysOfChange(context.instruments)].reverse()
  for (const change of days) {
    const known = awardOf(lawOn(context.instruments, change), award)
    if (known !== undefined) return known
  }
  return isLocalAward(award) ? (context.loaders.locals.awardOf(award) ?? unmet(award)) : null
}

/** A title of a unit whose regulation this request has not read: named by its id. */
const unmet = (award: AwardId): AwardProvision => ({
  id: `award/${award}`,
  kind: 'award',
  award,
  nameVi: award,
  nameEn: award,
  group: 'local-title',
  level: 'provincial',
  subjects: [],
  rank: 99,
  cite: { instrument: award, article: '' },
  provenance: { status: 'recalled', source: award },
})

/** The same for a row that always has an award; a code that no law knows is a fault of the data. */
export function awardNamed(context: Context, award: AwardId, day?: Day | null): AwardProvision {
  const found = findAward(context, award, day)
  if (found === null) throw new Error(`no law knows the award ${award}`)
  return found
}

/** The same where nothing has been judged yet: a title of a unit is looked for in its regulation. */
export const namedAward = (
  context: Context,
  award: AwardId,
  day?: Day | null,
): AwardProvision | Promise<AwardProvision> =>
  isLocalAward(award)
    ? context.loaders.locals.all().then(() => awardNamed(context, award, day))
    : awardNamed(context, award, day)
