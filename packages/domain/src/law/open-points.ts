import type { Citation, Provenance, ProvenanceStatus } from '../citations/index.ts'
import type { Criterion, Leaf, Readings } from '../criteria/index.ts'
import type { Instrument, NotEncoded } from './instrument.ts'
import type { LawBook } from './law-book.ts'
import type { Provision } from './provision.ts'

/** Một điều kiện, hoặc cả quy định, cùng nguồn mà nó dựa vào. */
export interface Ground {
  /** Null: the provision as a whole. */
  readonly condition: Leaf | null
  readonly cite: Citation
  readonly provenance: Provenance
}

/**
 * Điểm còn để ngỏ của luật trong một ngày:
 * - `readings`: a standard that can be read in several ways, each judged;
 * - `other-values`: a number for which another source says another;
 * - `unverified`: rules that nobody has read in the text and that decide with no other reading beside them;
 * - `draft`: rules of a draft that decide so;
 * - `not-encoded`: what the text says and this law book does not.
 */
export type OpenPoint =
  | { readonly kind: 'readings'; readonly provision: Provision; readonly point: Readings }
  | { readonly kind: 'other-values'; readonly provision: Provision }
  | {
      readonly kind: 'unverified' | 'draft'
      readonly provision: Provision
      readonly grounds: readonly Ground[]
    }
  | {
      readonly kind: 'not-encoded'
      readonly instrument: Instrument
      readonly left: NotEncoded
    }

/** Open points of a rule, and the conditions that stand outside any of them. */
function split(rule: Criterion): {
  readonly points: readonly Readings[]
  readonly alone: readonly Leaf[]
} {
  switch (rule.kind) {
    case 'all':
    case 'any': {
      const parts = rule.of.map(split)
      return {
        points: parts.flatMap(({ points }) => points),
        alone: parts.flatMap(({ alone }) => alone),
      }
    }
    case 'branch':
      return split(rule.rule)
    case 'readings':
      return { points: [rule], alone: [] }
    default:
      return { points: [], alone: [rule] }
  }
}

const unread: ReadonlySet<ProvenanceStatus> = new Set(['recalled', 'inherited'])

/** Rules of one provision that decide alone; where the whole is unread, its conditions add nothing. */
function groundsOf(
  provision: Provision,
  alone: readonly Leaf[],
  of: (status: ProvenanceStatus) => boolean,
): readonly Ground[] {
  const { cite, provenance } = provision
  const hedged = 'otherReadings' in provision && (provision.otherReadings ?? []).length > 0
  if (of(provenance.status)) return hedged ? [] : [{ condition: null, cite, provenance }]
  return alone.flatMap((condition) =>
    condition.provenance !== undefined && of(condition.provenance.status)
      ? [{ condition, cite: condition.cite, provenance: condition.provenance }]
      : [],
  )
}

function pointsOf(provision: Provision): readonly OpenPoint[] {
  const { points, alone } =
    provision.kind === 'criteria' ? split(provision.rule) : { points: [], alone: [] }
  const others = 'otherReadings' in provision && (provision.otherReadings ?? []).length > 0
  const drafted = groundsOf(provision, alone, (status) => status === 'draft')
  const unverified = groundsOf(provision, alone, (status) => unread.has(status))
  return [
    ...points.map((point) => ({ kind: 'readings' as const, provision, point })),
    ...(others ? [{ kind: 'other-values' as const, provision }] : []),
    ...(drafted.length > 0 ? [{ kind: 'draft' as const, provision, grounds: drafted }] : []),
    ...(unverified.length > 0
      ? [{ kind: 'unverified' as const, provision, grounds: unverified }]
      : []),
  ]
}

/** Mọi điểm còn để ngỏ của luật trong một ngày. */
export const openPointsOf = (book: LawBook): readonly OpenPoint[] => [
  ...[...book.provisions.values()].flatMap(pointsOf),
  ...book.inForce.flatMap((instrument) =>
    instrument.notEncoded.map((left) => ({ kind: 'not-encoded' as const, instrument, left })),
  ),
]
