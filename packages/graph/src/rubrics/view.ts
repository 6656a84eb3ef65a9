import { isWithin } from '@vinhdanh/domain/access'
import {
  type CheckedRubric,
  checkRubric,
  type KeptRubric,
  type Rubric,
} from '@vinhdanh/domain/rubrics'
import type { Context } from '../context.ts'
import type { RubricView } from '../refs.ts'
import { reach } from '../targets.ts'

const checked = new WeakMap<KeptRubric, CheckedRubric>()

/** Bảng tiêu chí đã đọc và kiểm tra; once for one state, however many fields ask. */
export function checkedOf(state: KeptRubric): CheckedRubric {
  const known = checked.get(state)
  if (known !== undefined) return known
  const made = checkRubric(state.document)
  checked.set(state, made)
  return made
}

export const rubricOf = (state: KeptRubric): Rubric => checkedOf(state).rubric

/** Subtrees whose drafts the viewer may see. */
export const draftsWithin = (context: Context): readonly string[] => [
  ...reach(context, 'saveRubric').subtrees,
  ...reach(context, 'issueRubric').subtrees,
]

/** Được đọc: what was ever issued or published, by everybody; a draft where it is prepared and issued. */
export const mayReadRubric = (context: Context, { state, dataSet }: RubricView): boolean =>
  state.issuedOn !== null ||
  dataSet === 'REAL' ||
  draftsWithin(context).some((top) => isWithin(state.unitPath, top))

/** Bảng tiêu chí mà người xem được đọc; null when there is none, or none for them. */
export async function rubricToRead(context: Context, id: string): Promise<RubricView | null> {
  const view = await context.loaders.rubric.load(id)
  return view !== null && mayReadRubric(context, view) ? view : null
}
