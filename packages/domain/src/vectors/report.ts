import {
  type Citation,
  citationPath,
  type InstrumentId,
  type Provenance,
  type ProvenanceStatus,
} from '../citations/index.ts'
import { conditionsOf } from '../criteria/index.ts'
import { addDays, canonicalJson, type Day } from '../kernel/index.ts'
import { daysOfChange, type Instrument, lawOn, type Provision } from '../law/index.ts'
import type { VectorCase } from './case.ts'
import { lawFor } from './law-of-case.ts'
import { formOf, type Proofs, proofsFrom } from './proof.ts'

/** Một văn bản trong bảng kiểm: how much it says, how that is known, and how much of it cases have proven. */
export interface InstrumentReport {
  readonly instrument: Instrument
  readonly provisions: number
  /** Single conditions inside the standards. */
  readonly conditions: number
  /** Provisions and conditions together, by how they are known. */
  readonly known: Readonly<Record<ProvenanceStatus, number>>
  /** Cases judged under a provision of this very text. */
  readonly vectors: number
}

/** Quy định còn thiếu viện dẫn, nguồn hoặc trường hợp mẫu. */
export interface Lack {
  readonly instrument: InstrumentId
  readonly provision: string
  /** The condition inside a standard; null for the provision as a whole. */
  readonly condition: { readonly kind: string; readonly cite: string } | null
  readonly lacks: 'citation' | 'provenance' | 'vector'
}

/** Bảng kiểm của toàn bộ luật. */
export interface LawReport {
  readonly rows: readonly InstrumentReport[]
  readonly lacks: readonly Lack[]
  /** Cases of all files, of every question. */
  readonly cases: number
}

interface Rule {
  readonly condition: Lack['condition']
  readonly cite: Citation | undefined
  readonly provenance: Provenance | undefined
  readonly proven: boolean
  /** What it says: a case lacks once, however many texts say the same. */
  readonly wording: string
}

const written = (cite: Citation | undefined) => (cite === undefined ? '' : citationPath(cite))

/** A provision and the conditions inside it, each with its own source or that of the provision. */
function rulesOf(provision: Provision, proofs: Proofs): readonly Rule[] {
  const { cite, provenance } = provision
  const { cases } = proofs.of(provision)
  const wording = formOf(provision)
  const whole = { condition: null, cite, provenance, proven: cases.size > 0, wording }
  if (provision.kind !== 'criteria') return [whole]
  const inside = conditionsOf(provision.rule).map((leaf): Rule => {
    const { kind, cite: own } = leaf
    return {
      condition: { kind, cite: written(own) },
      cite: own,
      provenance: leaf.provenance ?? provenance,
      proven: proofs.reaches(provision.award, leaf),
      wording: `${provision.id} ${kind} ${canonicalJson(leaf.wanted)}`,
    }
  })
  return [whole, ...inside]
}

/** A source must be named, and a doubt must be told. */
const sound = (provenance: Provenance | undefined): boolean =>
  provenance !== undefined &&
  provenance.source !== '' &&
  (provenance.status === 'verified' ||
    provenance.status === 'confirmed' ||
    (provenance.note ?? '') !== '')

function lacksOf({ cite, provenance, proven }: Rule): readonly Lack['lacks'][] {
  return [
    ...(cite === undefined || cite.article === '' ? (['citation'] as const) : []),
    ...(sound(provenance) ? [] : (['provenance'] as const)),
    ...(proven ? [] : (['vector'] as const)),
  ]
}

const nothingKnown = { verified: 0, confirmed: 0, recalled: 0, inherited: 0, draft: 0 }

/** Chuyển tiếp: proven by a case whose applicable law rests on its article. */
function transitionsProven(
  instruments: readonly Instrument[],
  cases: readonly VectorCase[],
): ReadonlySet<string> {
  return new Set(
    cases.flatMap((vector) =>
      vector.question === 'law' && vector.receivedOn !== undefined
        ? lawFor(instruments, vector).law.because.map(
            (cite) => `${cite.instrument} ${citationPath(cite)}`,
          )
        : [],
    ),
  )
}

/** Lập bảng kiểm: instrument by instrument, in the order in which they took effect. */
export function lawReport(
  instruments: readonly Instrument[],
  cases: readonly VectorCase[],
): LawReport {
  const proofs = proofsFrom(instruments, cases)
  const transitions = transitionsProven(instruments, cases)
  /** What a text of the same day puts something else in place of is in no book, and no case can ask it. */
  const everInForce = new Set(
    daysOfChange(instruments).flatMap((day) => [...lawOn(instruments, day).provisions.values()]),
  )
  const lacks: Lack[] = []
  const told = new Set<string>()
  const ordered = [...instruments].sort((a, b) =>
    a.effective === b.effective ? (a.id < b.id ? -1 : 1) : a.effective < b.effective ? -1 : 1,
  )
  const rows = ordered.map((instrument): InstrumentReport => {
    const provisions = [...instrument.adds, ...instrument.replaces]
    const known: Record<ProvenanceStatus, number> = { ...nothingKnown }
    const count = (provision: string, rule: Rule) => {
      if (rule.provenance !== undefined) known[rule.provenance.status] += 1
      for (const what of lacksOf(rule)) {
        if (what === 'vector' && told.has(rule.wording)) continue
        if (what === 'vector') told.add(rule.wording)
        lacks.push({
          instrument: instrument.id,
          provision,
          condition: rule.condition,
          lacks: what,
        })
      }
    }
    let conditions = 0
    for (const provision of provisions) {
      const rules = rulesOf(provision, proofs)
      const asked = everInForce.has(provision)
      conditions += rules.length - 1
      for (const rule of rules) count(provision.id, asked ? rule : { ...rule, proven: true })
    }
    for (const { id, cite, provenance } of instrument.transitions) {
      const proven = transitions.has(`${instrument.id} ${citationPath(cite)}`)
      const wording = `${instrument.id} transition/${id}`
      count(`transition/${id}`, { condition: null, cite, provenance, proven, wording })
    }
    const vectors = new Set(provisions.flatMap((each) => [...proofs.under(each)]))
    return {
      instrument,
      provisions: provisions.length + instrument.transitions.length,
      conditions,
      known,
      vectors: vectors.size,
    }
  })
  return { rows, lacks, cases: cases.length }
}

/** Ngày thay đổi chưa có trường hợp mẫu ở một phía. */
export interface UnguardedDay {
  readonly day: Day
  readonly lacks: 'before' | 'on'
}

/** Mỗi ngày thay đổi cần trường hợp của chính ngày đó và của ngày liền trước; the first day has no law before it. */
export function unguardedDays(
  instruments: readonly Instrument[],
  cases: readonly VectorCase[],
): readonly UnguardedDay[] {
  const asked: ReadonlySet<string> = new Set(cases.map(({ day }) => day))
  return daysOfChange(instruments).flatMap((day, index) => [
    ...(index === 0 || asked.has(addDays(day, -1)) ? [] : [{ day, lacks: 'before' as const }]),
    ...(asked.has(day) ? [] : [{ day, lacks: 'on' as const }]),
  ])
}
