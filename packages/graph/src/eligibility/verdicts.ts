import type { AwardId, Route } from '@vinhdanh/domain/awards'
import { type AssessRefusal, assess, recompute, type Verdict } from '@vinhdanh/domain/eligibility'
import { type Day, ok, type Result } from '@vinhdanh/domain/kernel'
import { type ApplicableLaw, applicableLaw, type Instrument, lawOn } from '@vinhdanh/domain/law'
import type { Proposal } from '@vinhdanh/domain/proposals'
import type { SubjectFacts } from '@vinhdanh/domain/subjects'
import type { Reader } from '@vinhdanh/storage/database'
import { factsForMany } from '@vinhdanh/storage/subjects'
import DataLoader from 'dataloader'
import type { Given } from '../from-server.ts'
import type { Loaders } from '../loaders.ts'

/** Kết luận cùng những gì nó dựa vào, để viết thành câu. */
export interface Judged {
  readonly verdict: Verdict
  readonly facts: SubjectFacts
  readonly applicable: ApplicableLaw
}

/** Điều được xét: which award, for which year, and the days that choose the law. */
export interface Asked {
  readonly award: AwardId
  readonly year: number
  readonly route: Route | null
  readonly receivedOn: Day | null
  readonly decidedOn: Day | null
}

const given = <Key extends string, Value>(key: Key, value: Value | null) =>
  (value === null ? {} : { [key]: value }) as { readonly [K in Key]?: Value }

/** What each verdict of this process was judged from: a refusal carries the verdict alone. */
const judgedFrom = new WeakMap<Verdict, Judged>()

/** Kết luận trong một lời từ chối, cùng những gì nó dựa vào. */
export function judgedOf(verdict: Verdict): Judged {
  const judged = judgedFrom.get(verdict)
  if (judged === undefined) throw new Error('a verdict that was not judged here')
  return judged
}

/** Xét theo luật áp dụng cho hồ sơ: the law of its day, the rule of the award, the facts. */
export function judge(
  instruments: readonly Instrument[],
  today: Day,
  { award, year, route, receivedOn, decidedOn }: Asked,
  facts: SubjectFacts,
): Result<Judged, AssessRefusal> {
  const applicable = applicableLaw(instruments, {
    today,
    ...given('decidedOn', decidedOn),
    ...given('receivedForAppraisalOn', receivedOn),
  })
  const book = lawOn(instruments, applicable.day)
  const onDay = decidedOn ?? today
  const judged = assess({ book, award, facts, year, onDay, ...given('route', route) })
  if (!judged.ok) return judged
  const value = { verdict: judged.value, facts, applicable }
  judgedFrom.set(judged.value, value)
  return ok(value)
}

/** Facts with what people have attested in this dossier. */
export const withAttestations = (
  facts: SubjectFacts,
  attestations: readonly {
    readonly topic: string
    readonly holds: boolean
    readonly year: number | null
  }[],
): SubjectFacts => ({
  ...facts,
  attestations: attestations.map(({ topic, holds, year }) => ({
    topic,
    holds,
    ...given('year', year),
  })),
})

/** Kết luận của một yêu cầu. */
export interface Verdicts {
  /** Computed now, for all the dossiers a level of a query asks about at once. */
  readonly ofProposal: (id: string) => Promise<Result<Judged, AssessRefusal> | null>
  /** As it was recorded, rendered anew; throws when the record no longer gives what it gave. */
  readonly recorded: (verdictId: string, receivedOn: Day | null) => Promise<Judged | null>
}

export function verdictsOf(
  { instruments, today }: Given,
  reader: Reader,
  loaders: Loaders,
): Verdicts {
  const live = new DataLoader(async (ids: readonly string[]) => {
    const states = await Promise.all(ids.map((id) => loaders.proposalState.load(id)))
    const answers = new Map<string, Result<Judged, AssessRefusal>>()
    for (const [year, proposals] of byYear(states.filter((state) => state !== null))) {
      const subjects = proposals.map(({ subject }) => subject)
      const facts = await factsForMany(reader, subjects, { asOf: today, year })
      for (const proposal of proposals) {
        const known = facts.get(proposal.subject.id) ?? { subject: { kind: proposal.subject.kind } }
        const then = asOf(known, proposal.decidedOn ?? today)
        const attested = withAttestations(then, proposal.attestations)
        answers.set(proposal.id, judge(instruments, today, proposal, attested))
      }
    }
    return ids.map((id) => answers.get(id) ?? null)
  })
  return {
    ofProposal: (id) => live.load(id),
    recorded: async (verdictId, receivedOn) => {
      const stored = await loaders.storedVerdict.load(verdictId)
      if (stored === null) return null
      const { award, year, route, facts, onDay, lawDay } = stored
      const book = lawOn(instruments, lawDay)
      const again = recompute({ book, award, facts, year, onDay, ...given('route', route) }, stored)
      if (!again.ok || !again.value.agrees)
        throw new Error(`verdict ${verdictId} no longer gives what was recorded`)
      const applicable = applicableLaw(instruments, {
        today: onDay,
        ...given('receivedForAppraisalOn', receivedOn),
      })
      return { verdict: again.value.verdict, facts, applicable: { ...applicable, day: lawDay } }
    },
  }
}

/** Dossiers of one year share their statements. */
function byYear(proposals: readonly Proposal[]): ReadonlyMap<number, readonly Proposal[]> {
  const groups = new Map<number, Proposal[]>()
  for (const proposal of proposals) {
    const group = groups.get(proposal.year) ?? []
    groups.set(proposal.year, group)
    group.push(proposal)
  }
  return groups
}

/**
 * Dữ kiện tính đến một ngày đã qua. Only the time in a post grows by itself; what happened later is told apart by its own
 * day when the case is judged.
 */
const asOf = (facts: SubjectFacts, day: Day): SubjectFacts =>
  facts.tenures === undefined
    ? facts
    : {
        ...facts,
        tenures: facts.tenures
          .filter(({ from }) => from <= day)
          .map((tenure) => (tenure.until > day ? { ...tenure, until: day } : tenure)),
      }
