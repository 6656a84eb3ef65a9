import type { AwardId, Route } from '@vinhdanh/domain/awards'
import type { Citation } from '@vinhdanh/domain/citations'
import {
  type Answer,
  type AssessRefusal,
  assess,
  maskOf,
  type Question,
  recompute,
  type Verdict,
} from '@vinhdanh/domain/eligibility'
import { type Day, ok, type Result } from '@vinhdanh/domain/kernel'
import { type ApplicableLaw, applicableLaw } from '@vinhdanh/domain/law'
import {
  chosenReadings,
  newLawChosen,
  type Proposal,
  type ReadingChoice,
} from '@vinhdanh/domain/proposals'
import type { SubjectFacts } from '@vinhdanh/domain/subjects'
import type { Reader } from '@vinhdanh/storage/database'
import { factsForMany } from '@vinhdanh/storage/subjects'
import type { StoredVerdict } from '@vinhdanh/storage/verdicts'
import type { LawDays } from '@vinhdanh/wording/eligibility'
import DataLoader from 'dataloader'
import type { Given } from '../from-server.ts'
import { type LawIn, lawInUnit, lawOfRecord } from '../law/local-law.ts'
import type { Loaders } from '../loaders.ts'

/** Kết luận cùng những gì nó dựa vào, để viết thành câu. */
export interface Judged {
  readonly verdict: Verdict
  readonly facts: SubjectFacts
  readonly applicable: ApplicableLaw
  readonly question: Question
  /** The two laws between which a person may choose, or has chosen. */
  readonly lawChoice?: LawDays & {
    readonly cite: Citation
    readonly chosen: boolean
    /** The law of both days in the organisation of the dossier. */
    readonly lawIn: LawIn
  }
  /** Key of the dossier, when it is about one. */
  readonly dossier?: string
  /** Present on a verdict read from its record. */
  readonly recorded?: Recorded
}

/** Kết luận đã ghi, beside what the same facts give under the law data of now. */
export interface Recorded {
  readonly stored: StoredVerdict
  readonly now: Answer
  readonly agrees: boolean
}

/** Điều được xét: which award, for which year, and the days that choose the law. */
export interface Asked {
  readonly award: AwardId
  readonly year: number
  readonly route: Route | null
  readonly receivedOn: Day | null
  readonly decidedOn: Day | null
  /** Cách đọc đã chọn; absent: nothing was chosen. */
  readonly readingChoices?: readonly ReadingChoice[]
  /** Key of the dossier. */
  readonly id?: string
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

/** Xét theo luật áp dụng cho hồ sơ: the law of its day in its organisation, the rule of the award, the facts. */
export function judge(
  { instruments, today }: Pick<Given, 'instruments' | 'today'>,
  lawIn: LawIn,
  { award, year, route, receivedOn, decidedOn, readingChoices = [], id }: Asked,
  facts: SubjectFacts,
): Result<Judged, AssessRefusal> {
  const inTime = {
    today,
    ...given('decidedOn', decidedOn),
    ...given('receivedForAppraisalOn', receivedOn),
  }
  const unchosen = applicableLaw(instruments, inTime)
  const chosen = unchosen.alternative !== undefined && newLawChosen({ readingChoices })
  const applicable = chosen
    ? applicableLaw(instruments, { ...inTime, chosenNewLaw: true })
    : unchosen
  const book = lawIn(applicable.day)
  const onDay = decidedOn ?? today
  const question = { book, award, facts, year, onDay, ...given('route', route) }
  const judged = assess(question)
  if (!judged.ok) return judged
  const { alternative } = unchosen
  const value = {
    verdict: judged.value,
    facts,
    applicable,
    question,
    ...(alternative === undefined
      ? {}
      : {
          lawChoice: {
            older: unchosen.day,
            newer: alternative.day,
            cite: alternative.cite,
            chosen,
            lawIn,
          },
        }),
    ...(id === undefined ? {} : { dossier: id }),
  }
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

/** Facts of a dossier: what people have attested in it, and the readings they have chosen. */
export const factsOfDossier = (
  facts: SubjectFacts,
  proposal: Pick<Proposal, 'attestations' | 'readingChoices'>,
): SubjectFacts => withAttestations(facts, [...proposal.attestations, ...chosenReadings(proposal)])

/** Kết luận của một yêu cầu. */
export interface Verdicts {
  /** Computed now, for all the dossiers a level of a query asks about at once. */
  readonly ofProposal: (id: string) => Promise<Result<Judged, AssessRefusal> | null>
  /** As it was recorded, whatever the law data say since; throws when the record contradicts itself. */
  readonly recorded: (verdictId: string, receivedOn: Day | null) => Promise<Judged | null>
}

/** The verdict as it was shown when it was recorded. A record that says one thing and keeps another was tampered with. */
function asRecorded(stored: StoredVerdict): Verdict {
  const { id, award, truth, year, lawDay, lawHash, mask, shown } = stored
  if (shown === null) {
    const tree = { kind: 'all', truth, records: [], missing: [], children: [] } as const
    const nothing = { because: [], missing: [], readings: [], confirmedBy: [] }
    const flags = { restsOnUnverified: false, needsPerson: false, deferred: false }
    return { award, truth, year, law: { day: lawDay, hash: lawHash }, tree, ...nothing, ...flags }
  }
  if (shown.truth !== truth || maskOf(shown) !== mask || shown.law.hash !== lawHash)
    throw new Error(`the record of verdict ${id} contradicts itself`)
  return shown
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
      const underLaw = await Promise.all(
        proposals.map(async (proposal) => ({
          proposal,
          lawIn: await lawInUnit({ instruments, loaders }, proposal.submittingUnitId),
        })),
      )
      for (const { proposal, lawIn } of underLaw) {
        const known = facts.get(proposal.subject.id) ?? { subject: { kind: proposal.subject.kind } }
        const then = asOf(known, proposal.decidedOn ?? today)
        answers.set(
          proposal.id,
          judge({ instruments, today }, lawIn, proposal, factsOfDossier(then, proposal)),
        )
      }
    }
    return ids.map((id) => answers.get(id) ?? null)
  })
  return {
    ofProposal: (id) => live.load(id),
    recorded: async (verdictId, receivedOn) => {
      const stored = await loaders.storedVerdict.load(verdictId)
      if (stored === null) return null
      const { award, year, route, facts, onDay, lawDay, locals } = stored
      const book = await lawOfRecord({ instruments, loaders }, locals, lawDay)
      const question = { book, award, facts, year, onDay, ...given('route', route) }
      const again = recompute(question, stored)
      const agrees = again.ok && again.value.agrees
      const applicable = applicableLaw(instruments, {
        today: onDay,
        ...given('receivedForAppraisalOn', receivedOn),
      })
      return {
        verdict: agrees ? again.value.verdict : asRecorded(stored),
        facts,
        applicable: { ...applicable, day: lawDay },
        question,
        recorded: { stored, now: again.ok ? ok(again.value.verdict) : again, agrees },
      }
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
