import type { Route, SubjectKind } from '../awards/index.ts'
import type { Citation, Provenance } from '../citations/index.ts'
import type { SubjectCategory } from '../subjects/index.ts'
import type {
  All,
  Any,
  Branch,
  Criterion,
  CriterionKind,
  CriterionShapes,
  Leaf,
  Reading,
  Readings,
} from './criterion.ts'

/** A condition that still waits for its article: `ratingRun({...}).at(at('74.1.d'))`. */
export interface Uncited<Made> {
  at(cite: Citation, provenance?: Provenance): Made
}

/**
 * Makes a leaf of the closed vocabulary. The citation is demanded by the type: an uncited rule does not compile.
 * @example when('ratingInYear', { min: 'good' }).at(at('24.1.a'))
 */
export const when = <Kind extends CriterionKind>(
  kind: Kind,
  wanted: CriterionShapes[Kind],
): Uncited<Leaf> => ({
  at: (cite, provenance) =>
    ({
      kind,
      wanted,
      cite,
      ...(provenance === undefined ? {} : { provenance }),
    }) as unknown as Leaf,
})

/** Phải đạt tất cả. */
export const all = (...of: readonly Criterion[]): All => ({ kind: 'all', of })

/** Đạt một trong số. */
export const any = (...of: readonly Criterion[]): Any => ({ kind: 'any', of })

/** Các cách đọc của một điểm còn để ngỏ; at least two. */
export const readings = (
  id: string,
  ...of: readonly [Reading, Reading, ...Reading[]]
): Uncited<Readings> => ({
  at: (cite, provenance) => ({
    kind: 'readings',
    id,
    of,
    cite,
    ...(provenance === undefined ? {} : { provenance }),
  }),
})

/** Một trường hợp của điều luật: who it is for, on which route, under which rule. */
export const branch = (
  id: string,
  to: {
    readonly subjects: readonly SubjectKind[]
    readonly categories?: readonly SubjectCategory[]
    readonly route: Route
  },
  rule: Criterion,
): Uncited<Branch> => ({
  at: (cite, provenance) => ({
    kind: 'branch',
    id,
    subjects: to.subjects,
    categories: to.categories ?? [],
    route: to.route,
    rule,
    cite,
    ...(provenance === undefined ? {} : { provenance }),
  }),
})
