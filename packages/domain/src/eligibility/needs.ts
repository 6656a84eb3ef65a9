import type { AwardId, Route } from '../awards/index.ts'
import { type Day, day, type Ratio } from '../kernel/index.ts'
import {
  type Achievement,
  type ClusterResult,
  type DisciplineLevel,
  type Known,
  known,
  type Members,
  type MovementResult,
  type ObligationItem,
  type RatingLevel,
  type Scope,
  type SubjectFacts,
} from '../subjects/index.ts'

/** Lists that are assumed to be empty when nothing is known of them. */
export type EmptyList =
  | 'disciplines'
  | 'pendingCases'
  | 'absences'
  | 'trainings'
  | 'moves'
  | 'awards'

interface InYear {
  readonly year: number
}

/** What the members of a collective must show in a year. */
export type MembersNeed =
  | { readonly kind: 'memberShare'; readonly award: AwardId; readonly share: Ratio }
  | { readonly kind: 'membersHolding'; readonly award: AwardId; readonly count: number }
  | { readonly kind: 'allMembersCompleted' }
  | { readonly kind: 'noMemberDisciplined'; readonly from: DisciplineLevel }

/** Điều còn cần: một điều chưa có, chưa biết, mà lộ trình giả định là sẽ có. */
export type Need =
  | ({ readonly kind: 'rating' | 'partyRating'; readonly level: RatingLevel } & InYear)
  | ({
      readonly kind: 'title'
      readonly award: AwardId
      readonly route: Route
      readonly on: Day
    } & InYear)
  | ({ readonly kind: 'initiative'; readonly scope: Scope; readonly order: number } & InYear)
  | ({
      readonly kind: 'achievement'
      readonly of: Achievement['kind']
      readonly scope: Scope
    } & InYear)
  | ({
      readonly kind: 'clusterLeader'
      readonly organisedBy: ClusterResult['organisedBy']
    } & InYear)
  | ({ readonly kind: 'movement' } & Omit<MovementResult, 'record'>)
  | (MembersNeed & InYear)
  | ({ readonly kind: 'obligation'; readonly item: ObligationItem } & InYear)
  | ({ readonly kind: 'donation'; readonly dong: number } & InYear)
  | ({ readonly kind: 'communityScore'; readonly total: Ratio; readonly each: Ratio } & InYear)
  | ({ readonly kind: 'judged'; readonly topic: string } & InYear)
  /** Tiếp tục giữ chức vụ đang giữ. */
  | { readonly kind: 'tenure'; readonly after: Day; readonly until: Day }
  | { readonly kind: 'caseConcluded'; readonly opened: Day; readonly on: Day }
  | { readonly kind: 'remark'; readonly on: Day }
  /** Nothing is known of the list; it must turn out to be empty. */
  | { readonly kind: 'nothing'; readonly of: EmptyList }
  /** The list covers some years only; the others must hold nothing that stands in the way. */
  | { readonly kind: 'nothingElse'; readonly of: 'awards'; readonly years: 'before' | 'after' }
  /** A date of the subject that is not known must fit. */
  | { readonly kind: 'subject'; readonly field: 'recruitedOn' | 'foundedOn' | 'dissolvedOn' }

/** Whether the subject can bring it about; the rest is decided by others or by chance. */
export const withinPower = ({ kind }: Need): boolean =>
  kind !== 'clusterLeader' && kind !== 'movement' && kind !== 'judged' && kind !== 'caseConcluded'

const papers: ReadonlySet<Need['kind']> = new Set(['nothing', 'nothingElse', 'subject', 'remark'])

/** Điều tự tay làm được, and more than a paper: something to work for. */
export const worked = (need: Need): boolean =>
  withinPower(need) && !byChance(need) && !papers.has(need.kind)

/** Điều không ai đặt kế hoạch được: a movement's prize, a work of note, a gift. */
export const byChance = ({ kind }: Need): boolean =>
  kind === 'movement' || kind === 'achievement' || kind === 'donation'

const longAgo = day('1900-01-01')
/** Of a collective whose members were never counted; only shares of it matter. */
const someMembers = 10

/** Adds to a list; what the list leaves open stays open. */
function adding<Item>(
  list: readonly Item[] | Known<Item> | undefined,
  item: Item,
): readonly Item[] | Known<Item> {
  const { records, years } = known(list) ?? { records: [], years: { from: 1, to: 0 } }
  return years === undefined ? [...records, item] : { records: [...records, item], years }
}

/** The year's count of members with one more thing known; what is counted already stays as it is. */
function withMembers(
  members: readonly Members[] | undefined,
  need: MembersNeed & InYear,
): readonly Members[] {
  const all = members ?? []
  const total = Math.max(...all.map((each) => each.total), someMembers)
  const counted = all.find(({ year }) => year === need.year) ?? { year: need.year, total }
  const said = (): Partial<Members> => {
    switch (need.kind) {
      case 'allMembersCompleted':
        return { completed: counted.completed ?? counted.total }
      case 'noMemberDisciplined':
        return { heaviestDiscipline: counted.heaviestDiscipline ?? 'none' }
      default: {
        const holding = { [need.award]: counted.total, ...counted.holding }
        return { holding }
      }
    }
  }
  return [...all.filter((each) => each !== counted), { ...counted, ...said() }]
}

function one(facts: SubjectFacts, need: Need): SubjectFacts {
  switch (need.kind) {
    case 'rating':
      return { ...facts, ratings: adding(facts.ratings, { year: need.year, level: need.level }) }
    case 'partyRating': {
      const { year, level } = need
      return { ...facts, partyRatings: [...(facts.partyRatings ?? []), { year, level }] }
    }
    case 'title': {
      const { award, year, route, on } = need
      return { ...facts, awards: adding(facts.awards, { award, year, route, decidedOn: on }) }
    }
    case 'initiative': {
      const { year, scope } = need
      return { ...facts, initiatives: adding(facts.initiatives, { year, scope }) }
    }
    case 'achievement': {
      const { year, scope, of: kind } = need
      return { ...facts, achievements: [...(facts.achievements ?? []), { kind, scope, year }] }
    }
    case 'clusterLeader': {
      const { year, organisedBy } = need
      const first = { year, rank: 1, organisedBy }
      return { ...facts, clusterResults: adding(facts.clusterResults, first) }
    }
    case 'movement': {
      const { kind: _, ...result } = need
      return { ...facts, movementResults: [...(facts.movementResults ?? []), result] }
    }
    case 'memberShare':
    case 'membersHolding':
    case 'allMembersCompleted':
    case 'noMemberDisciplined':
      return { ...facts, members: withMembers(facts.members, need) }
    case 'obligation': {
      const { item, year } = need
      return { ...facts, obligations: [...(facts.obligations ?? []), { item, year, met: true }] }
    }
    case 'donation': {
      const { year, dong: amount } = need
      return { ...facts, donations: [...(facts.donations ?? []), { year, amount }] }
    }
    case 'communityScore': {
      const full = { year: need.year, standards: [{ score: 100, max: 100 }] }
      return { ...facts, communityScores: [...(facts.communityScores ?? []), full] }
    }
    case 'judged': {
      const { topic, year } = need
      return {
        ...facts,
        attestations: [...(facts.attestations ?? []), { topic, year, holds: true }],
      }
    }
    case 'tenure': {
      const { after, until } = need
      const tenures = (facts.tenures ?? []).map((tenure) =>
        tenure.until >= after && tenure.until < until ? { ...tenure, until } : tenure,
      )
      return { ...facts, tenures }
    }
    case 'caseConcluded': {
      const { opened, on } = need
      const pendingCases = (facts.pendingCases ?? []).map((each) =>
        each.opened === opened && (each.concluded === undefined || each.concluded > on)
          ? { ...each, concluded: on }
          : each,
      )
      return { ...facts, pendingCases }
    }
    case 'remark': {
      const moves = (facts.moves ?? []).map((move) =>
        move.on === need.on && move.remark === undefined ? { ...move, remark: true } : move,
      )
      return { ...facts, moves }
    }
    case 'nothing':
      return facts[need.of] === undefined ? { ...facts, [need.of]: [] } : facts
    case 'nothingElse': {
      const { records, years } = known(facts.awards) ?? { records: [], years: { from: 1, to: 0 } }
      if (years === undefined) return facts
      const wider =
        need.years === 'before' ? { from: 1, to: years.to } : { from: years.from, to: 9999 }
      return { ...facts, awards: { records, years: wider } }
    }
    case 'subject': {
      const value = need.field === 'dissolvedOn' ? null : longAgo
      return { ...facts, subject: { [need.field]: value, ...facts.subject } }
    }
  }
}

/** A list must be known to be empty before anything is added to it. */
const first = ({ kind }: Need) => kind === 'nothing'

/** Dữ kiện nếu có đủ những điều còn cần, in whatever order: nothing that is known is changed. */
export const supposing = (facts: SubjectFacts, needs: readonly Need[]): SubjectFacts =>
  [...needs.filter(first), ...needs.filter((need) => !first(need))].reduce(one, facts)
