import type { Names } from '@vinhdanh/wording/refusals'
import type { Context } from '../context.ts'
import type { Language } from '../language.ts'
import { findAward } from '../law/books.ts'
import { citationLabel, numberIn } from '../words.ts'
import type { AnyRefusal } from './any-refusal.ts'

const uuidShaped = /^[0-9a-f-]{36}$/

/** Tên người đứng sau một tài khoản; a step of the data loaders bears its own name already. */
export async function nameOfAccount({ loaders }: Context, by: string): Promise<string> {
  const user = uuidShaped.test(by) ? await loaders.user.load(by) : null
  return user?.name ?? by
}

/** The names that a sentence about a refusal or a check may need, ready to be read. */
export function namesIn(context: Context, language: Language, units: ReadonlyMap<string, string>) {
  return {
    unit: (id) => units.get(id),
    citation: (cite) => citationLabel(cite, numberIn(context), language),
    award: (id) => {
      const award = findAward(context, id)
      return language === 'vi' ? award?.nameVi : award?.nameEn
    },
  } satisfies Names
}

/** The same for one refusal: the unit it speaks of, if any, is read. */
export async function namesFor(
  refusal: AnyRefusal,
  language: Language,
  context: Context,
): Promise<Names> {
  const unit = 'unitId' in refusal ? await context.loaders.unit.load(refusal.unitId) : null
  return namesIn(context, language, new Map(unit === null ? [] : [[unit.id, unit.name]]))
}
