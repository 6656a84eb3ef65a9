import type { Provenance } from '../citations/index.ts'
import type { Criterion, Leaf } from '../criteria/index.ts'
import { compareRatios, type Ratio } from '../kernel/index.ts'
import type { Provision } from './provision.ts'

/** Giá trị đặt cho một con số của quy định. */
export interface SetValue {
  /** Where it stands in the provision: `share`, or `rule.of.1.years` for a number of a condition. */
  readonly path: string
  readonly value: number | Ratio
}

/** Một con số của quy định mà pháp chế có thể xác định, và khoảng cho phép. */
export interface SettableValue extends SetValue {
  /** A share of a whole, or a number of things. */
  readonly kind: 'share' | 'count'
  /** The condition it belongs to, for a number of a standard. */
  readonly condition?: Leaf
  /** Nothing beyond what the sources say: the lowest and the highest of the readings, when there are several. */
  readonly within?: readonly [number | Ratio, number | Ratio]
  /** How the number is known so far. */
  readonly provenance: Provenance
}

const isRatio = (value: unknown): value is Ratio =>
  typeof value === 'object' && value !== null && 'part' in value && 'whole' in value

const kindOf = (value: number | Ratio) => (isRatio(value) ? 'share' : 'count')

const compared = (a: number | Ratio, b: number | Ratio): number =>
  isRatio(a) && isRatio(b) ? compareRatios(a, b) : Number(a) - Number(b)

function range(values: readonly (number | Ratio)[]) {
  const sorted = [...values].sort(compared)
  const [lowest, highest] = [sorted[0], sorted.at(-1)]
  return lowest === undefined || highest === undefined || values.length < 2
    ? {}
    : { within: [lowest, highest] as const }
}

/** Numbers of one condition; those of a reading are chosen with the reading and not set. */
function ofRule(rule: Criterion, path: string, outer: Provenance): readonly SettableValue[] {
  const provenance = rule.provenance ?? outer
  switch (rule.kind) {
    case 'all':
    case 'any':
      return rule.of.flatMap((each, index) => ofRule(each, `${path}.of.${index}`, provenance))
    case 'branch':
      return ofRule(rule.rule, `${path}.rule`, provenance)
    case 'readings':
      return []
    default:
      return Object.entries(rule.wanted).flatMap(([key, value]: [string, unknown]) =>
        typeof value === 'number' || isRatio(value)
          ? [
              {
                path: `${path}.${key}`,
                value,
                kind: kindOf(value),
                condition: rule,
                provenance,
              },
            ]
          : [],
      )
  }
}

/** Các con số mà pháp chế có thể xác định; money is set by the law alone. */
export function settableValues(provision: Provision): readonly SettableValue[] {
  const { provenance } = provision
  switch (provision.kind) {
    case 'criteria':
      return ofRule(provision.rule, 'rule', provenance)
    case 'quota': {
      const others = (provision.otherReadings ?? []).map(({ value }) => value.share)
      const { share: value } = provision
      return [{ path: 'share', value, kind: 'share', provenance, ...range([value, ...others]) }]
    }
    case 'ballot': {
      const others = (provision.otherReadings ?? []).map(({ value }) => value.yesShare)
      const { yesShare: value } = provision
      return [{ path: 'yesShare', value, kind: 'share', provenance, ...range([value, ...others]) }]
    }
    case 'quorum':
      return [{ path: 'presentShare', value: provision.presentShare, kind: 'share', provenance }]
    case 'time-limit':
      return [{ path: 'days', value: provision.days, kind: 'count', provenance }]
    default:
      return []
  }
}

const mostOfAnything = 10_000

const sound = (value: number | Ratio): boolean =>
  isRatio(value)
    ? Number.isSafeInteger(value.part) &&
      Number.isSafeInteger(value.whole) &&
      value.part > 0 &&
      value.part <= value.whole
    : Number.isSafeInteger(value) && value > 0 && value <= mostOfAnything

/** Whether the value may stand there: of the same kind, sound, and not beyond what any source says. */
export function mayBe({ kind, within }: SettableValue, value: number | Ratio): boolean {
  if (kindOf(value) !== kind || !sound(value)) return false
  return (
    within === undefined || (compared(value, within[0]) >= 0 && compared(value, within[1]) <= 0)
  )
}

/** A copy with what `change` makes of the thing at the end of the path. */
function changed(
  holder: unknown,
  steps: readonly string[],
  change: (at: unknown) => unknown,
): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return change(holder)
  if (Array.isArray(holder))
    return holder.map((each, index) =>
      String(index) === step ? changed(each, rest, change) : each,
    )
  const from = holder as Readonly<Record<string, unknown>>
  return { ...from, [step]: changed(from[step], rest, change) }
}

/** The provision with the value in its place; the condition that bears it says who answers for it. */
export function withValue(
  provision: Provision,
  { path, value }: SetValue,
  provenanceOf: (before: Provenance | undefined) => Provenance,
): Provision {
  const steps = path.split('.')
  const key = steps.pop() ?? ''
  const set =
    provision.kind === 'criteria'
      ? changed(provision, steps, (leaf) => {
          const held = leaf as Leaf
          const wanted = { ...held.wanted, [key]: value }
          return { ...held, wanted, provenance: provenanceOf(held.provenance) }
        })
      : { ...provision, [key]: value }
  /** The path was taken from the same provision, so its shape is kept. */
  return set as Provision
}
