import type { AwardId } from '../awards/index.ts'
import type { Citation } from '../citations/index.ts'
import { all, type Leaf } from '../criteria/index.ts'
import type { DelegatedMatter } from './delegation.ts'
import type { Instrument } from './instrument.ts'
import type { LawBook } from './law-book.ts'
import type { CriteriaProvision, Provision } from './provision.ts'
import {
  isLocalAward,
  type LocalRegulation,
  type LocalRule,
  type ThresholdRule,
} from './regulation.ts'
import { leafOf, required, turnLeaves } from './regulation-criteria.ts'
import { hardness, type LooseningCode, loosens } from './stricter.ts'

/** Chỗ quy định nội bộ trái luật, và điều luật bị trái. */
export interface Loosening {
  /** Which rule of the written document, from 0, and what it says. */
  readonly rule: number
  readonly said: LocalRule
  readonly code: LooseningCode
  /** Id of the provision of the law. */
  readonly provision: string
  readonly cite: Citation | null
}

/** What one rule does to the book: a provision to put in place, or why it may not. */
type Effect = { readonly put: Provision } | Omit<Loosening, 'rule' | 'said'> | null

type Provisions = ReadonlyMap<string, Provision>

const stop = (
  code: LooseningCode,
  law: Provision | undefined,
  provision = law?.id ?? '',
): Effect => ({
  code,
  provision,
  cite: law?.cite ?? null,
})

/** Whether the law leaves the matter to regulations such as this; a title of one's own is all one's own. */
const isDelegated = (provisions: Provisions, matter: DelegatedMatter, awards: readonly AwardId[]) =>
  [...provisions.values()].some(
    (each) =>
      each.kind === 'delegation' &&
      each.matters.includes(matter) &&
      (each.awards === undefined || awards.every((award) => each.awards?.includes(award))),
  ) ||
  (awards.length > 0 && awards.every(isLocalAward))

function threshold(standard: CriteriaProvision, rule: ThresholdRule): Effect {
  let found: Effect = stop('condition-unknown', standard)
  const made = turnLeaves(standard.rule, (leaf) => {
    if (leaf.kind !== rule.condition) return leaf
    const compared = hardness(leaf, rule.number, rule.value)
    if (compared === undefined) return leaf
    if (compared < 0) {
      found = { code: 'threshold-lower', provision: standard.id, cite: leaf.cite }
      return leaf
    }
    if (found !== null && 'code' in found && found.code === 'condition-unknown') found = null
    /** The law's own condition stays: were it raised later, it would hold. */
    const own = {
      ...leaf,
      wanted: { ...leaf.wanted, [rule.number]: rule.value },
      cite: rule.cite,
      provenance: rule.provenance,
    } as Leaf
    return compared > 0 ? all(leaf, own) : leaf
  })
  return found ?? { put: { ...standard, rule: made } }
}

const matters: Readonly<Partial<Record<Provision['kind'], DelegatedMatter>>> = {
  quota: 'quota',
  ballot: 'council',
  quorum: 'council',
  'time-limit': 'procedure',
  filing: 'procedure',
  consultation: 'procedure',
  'public-notice': 'procedure',
  dossier: 'dossier',
  scoring: 'scoring',
}

const awardsOf = (provision: Provision): readonly AwardId[] =>
  'award' in provision && provision.award !== undefined
    ? [provision.award]
    : 'awards' in provision
      ? (provision.awards ?? [])
      : []

/** The law's provision that a local one stands beside: of the same id, or the general one of the same step. */
function counterpart(provisions: Provisions, local: Provision): Provision | undefined {
  const same = provisions.get(local.id)
  if (same !== undefined) return same
  return local.kind === 'time-limit'
    ? [...provisions.values()].find(
        (each) =>
          each.kind === 'time-limit' &&
          each.step === local.step &&
          (each.level === undefined || each.level === local.level),
      )
    : undefined
}

function provided(provisions: Provisions, local: Provision): Effect {
  const law = counterpart(provisions, local)
  const awards = awardsOf(local)
  const own = awards.length > 0 && awards.every(isLocalAward)
  switch (local.kind) {
    case 'bonus':
    case 'base-salary':
    case 'payer':
    case 'stacking':
      return stop('money-changed', law, local.id)
    case 'competence':
      return own ? { put: local } : stop('competence-changed', law, local.id)
    case 'award':
    case 'criteria':
      return own ? { put: local } : stop('award-of-the-law', law, local.id)
    case 'route':
    case 'frequency':
    case 'simplified':
    case 'priority':
    case 'delegation':
      return stop('law-alone', law, local.id)
  }
  for (const award of awards)
    if (!provisions.has(`award/${award}`) && !isLocalAward(award))
      return stop('award-unknown', undefined, `award/${award}`)
  const code = law === undefined ? null : loosens(law, local)
  if (code !== null) return stop(code, law, local.id)
  const matter = matters[local.kind]
  return matter !== undefined && isDelegated(provisions, matter, awards)
    ? { put: local }
    : stop('not-delegated', law ?? provisions.get(`criteria/${awards[0]}`), local.id)
}

function effectOf(provisions: Provisions, rule: LocalRule): Effect {
  if (rule.kind === 'provision') return provided(provisions, rule.provision)
  const standard = provisions.get(`criteria/${rule.award}`)
  if (standard?.kind !== 'criteria')
    return stop('award-unknown', undefined, `criteria/${rule.award}`)
  if (rule.kind === 'restates') return null
  if (rule.kind === 'drops')
    return {
      code: 'condition-dropped',
      provision: standard.id,
      cite: leafOf(standard.rule, rule.condition)?.cite ?? standard.cite,
    }
  if (!isDelegated(provisions, 'criteria', [rule.award])) return stop('not-delegated', standard)
  if (rule.kind === 'threshold') return threshold(standard, rule)
  const made = required(standard.rule, rule)
  return made === null ? stop('condition-unknown', standard) : { put: { ...standard, rule: made } }
}

/** Quy định nội bộ đặt lên luật của một ngày. */
export interface CompiledRegulation {
  /** What it adds and replaces in the book of that day; a rule that would loosen the law is left out. */
  readonly instrument: Instrument
  readonly loosenings: readonly Loosening[]
}

/** Lays a regulation over the law of a day, and tells where it would loosen it. */
export function compileRegulation(book: LawBook, regulation: LocalRegulation): CompiledRegulation {
  const provisions = new Map(book.provisions)
  const touched = new Set<string>()
  const loosenings: Loosening[] = []
  const written = (index: number) => regulation.written?.[index] ?? index
  regulation.rules.forEach((rule, index) => {
    const effect = effectOf(provisions, rule)
    if (effect === null) return
    if ('code' in effect) loosenings.push({ rule: written(index), said: rule, ...effect })
    else {
      provisions.set(effect.put.id, effect.put)
      touched.add(effect.put.id)
    }
  })
  regulation.rules.forEach((rule, index) => {
    const award = rule.kind === 'provision' ? rule.provision : undefined
    if (award?.kind === 'award' && !provisions.has(`criteria/${award.award}`))
      loosenings.push({
        rule: written(index),
        said: rule,
        code: 'title-without-standard',
        provision: award.id,
        cite: null,
      })
  })
  const put = [...touched].flatMap((id) => provisions.get(id) ?? [])
  const { id, number, titleVi, titleEn, issuer, signed, from, source, organisation } = regulation
  return {
    loosenings,
    instrument: {
      ...{ id, number, titleVi, titleEn, issuer, signed, source },
      rank: 'regulation',
      effective: from,
      scope: organisation,
      ends: [],
      adds: put.filter((each) => !book.provisions.has(each.id)),
      replaces: put.filter((each) => book.provisions.has(each.id)),
      repeals: [],
      transitions: [],
      notEncoded: regulation.notEncoded,
    },
  }
}
