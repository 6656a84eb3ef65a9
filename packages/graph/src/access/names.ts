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

/** The units that a refusal speaks of: itself, in a list, or in its parts. */
function unitsIn(refusal: AnyRefusal): readonly string[] {
  if ('unitId' in refusal) return [refusal.unitId]
  if ('unitIds' in refusal) return refusal.unitIds
  if ('electedUnitIds' in refusal) return refusal.electedUnitIds
  if ('lost' in refusal) return [...refusal.lost, ...refusal.doubled]
  const parts = 'faults' in refusal ? refusal.faults : 'cells' in refusal ? refusal.cells : []
  return [...new Set(parts.map(({ unitId }) => unitId))]
}

/** The same for one refusal: the units it speaks of, if any, are read. */
export async function namesFor(
  refusal: AnyRefusal,
  language: Language,
  context: Context,
): Promise<Names> {
  const units = await Promise.all(
    unitsIn(refusal).map((unitId) => context.loaders.unit.load(unitId)),
  )
  return namesIn(
    context,
    language,
    new Map(units.flatMap((unit) => (unit === null ? [] : [[unit.id, unit.name] as const]))),
  )
}
