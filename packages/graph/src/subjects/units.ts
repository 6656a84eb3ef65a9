import type { Context } from '../context.ts'
import type { PersonRow, UnitRow } from '../rows.ts'

/** A unit that a row points to; the database keeps it from being missing. */
export async function unitOf({ loaders }: Context, id: string): Promise<UnitRow> {
  const unit = await loaders.unit.load(id)
  if (unit === null) throw new Error(`no unit ${id}`)
  return unit
}

export const unitsOf = (context: Context, ids: readonly string[]): Promise<UnitRow[]> =>
  Promise.all(ids.map((id) => unitOf(context, id)))

/** A person that a row points to. */
export async function personOf({ loaders }: Context, id: string): Promise<PersonRow> {
  const person = await loaders.person.load(id)
  if (person === null) throw new Error(`no person ${id}`)
  return person
}

/** Đối tượng của một dòng. */
export const subjectOf = (
  context: Context,
  { personId, unitId }: { readonly personId: string | null; readonly unitId: string | null },
): Promise<UnitRow | PersonRow> =>
  personId === null ? unitOf(context, unitId ?? '') : personOf(context, personId)
