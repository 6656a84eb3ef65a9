import type { VerdictNode } from '@vinhdanh/domain/criteria'
import type { FindingChange, Need, PathStep, Warning } from '@vinhdanh/domain/eligibility'
import type { Day, Truth } from '@vinhdanh/domain/kernel'
import { awardLabel } from '../awards/index.ts'
import { conditionSentence, scopeLabel, truthLabel } from '../criteria/index.ts'
import { formatDay, type Language } from '../formats/index.ts'
import { ratingLabel } from '../statuses/index.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'

const words = { vi, en } as const

/** Legal names that the caller knows from the book. */
export interface EligibilityNames {
  readonly award?: (id: string) => string | undefined
}

/** A need that the law itself has words for, in the shape of its condition. */
function asCondition(need: Need): { kind: VerdictNode['kind']; wanted: object } | null {
  switch (need.kind) {
    case 'achievement':
      return { kind: need.kind, wanted: { kinds: [need.of], scope: need.scope } }
    case 'clusterLeader':
      return { kind: need.kind, wanted: { organisedBy: [need.organisedBy] } }
    case 'movement': {
      const { launchedBy, standing, durationYears: minYears } = need
      return { kind: need.kind, wanted: { launchedBy: [launchedBy], standing, minYears } }
    }
    case 'memberShare':
      return { kind: need.kind, wanted: { award: need.award, share: need.share, strict: false } }
    case 'membersHolding':
      return { kind: need.kind, wanted: { award: need.award, count: need.count } }
    case 'allMembersCompleted':
      return { kind: need.kind, wanted: {} }
    case 'noMemberDisciplined':
      return { kind: need.kind, wanted: { from: need.from } }
    case 'obligation':
      return { kind: 'enterpriseObligations', wanted: { items: [need.item], years: 1 } }
    case 'donation':
      return { kind: need.kind, wanted: { dong: need.dong, years: 1 } }
    case 'communityScore':
      return { kind: need.kind, wanted: { total: need.total, each: need.each } }
    case 'judged':
      return { kind: need.kind, wanted: { topic: need.topic } }
    default:
      return null
  }
}

/** Một điều còn cần trên lộ trình. */
export function needSentence(need: Need, language: Language, names: EligibilityNames = {}): string {
  const say = words[language]
  const condition = asCondition(need)
  if (condition !== null && 'year' in need)
    return say.inYear(need.year, conditionSentence(condition, language))
  switch (need.kind) {
    case 'rating':
    case 'partyRating':
      return say.need[need.kind](need.year, ratingLabel(need.level, language))
    case 'title':
      return say.need.title(need.year, awardLabel(need.award, language, names.award?.(need.award)))
    case 'initiative':
      return say.need.initiative(need.year, scopeLabel(need.scope, language))
    case 'tenure':
      return say.need.tenure(formatDay(need.until))
    case 'caseConcluded':
      return say.need.caseConcluded(formatDay(need.opened))
    case 'remark':
      return say.need.remark(formatDay(need.on))
    case 'nothing':
      return say.need.nothing[need.of]
    case 'nothingElse':
      return say.need.nothingElse[need.years]
    case 'subject':
      return say.need.subject[need.field]
    default:
      throw new Error(`no words for the need ${need.kind}`)
  }
}

/** Vì sao một chặng không lập kế hoạch được hoặc không tới được; null when it is reached. */
export function reasonSentence(
  { status, reason }: Pick<PathStep, 'status' | 'reason'>,
  language: Language,
): string | null {
  if (status === 'not-plannable') return words[language].notPlannable
  return reason === null ? null : words[language].reason[reason]
}

/** Một thay đổi giữa hai lần xét. */
export function changeSentence({ kind, before, after }: FindingChange, language: Language): string {
  const say = words[language]
  const told = (node: VerdictNode | null) =>
    node === null ? '' : conditionSentence(node, language)
  const [from, to] = [before?.truth, after?.truth]
  const turned =
    from === undefined || to === undefined || from === to
      ? ''
      : say.changedTruth(truthLabel(from, language), truthLabel(to, language))
  return `${say.change[kind](told(before), told(after))}${turned}`
}

const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)

/** Kết luận theo hai ngày của luật: "Theo luật ngày 30/06/2025: Đạt; theo luật ngày 01/07/2025: Không đạt". */
export function comparisonSentence(
  sides: readonly { readonly day: Day; readonly truth: Truth | null }[],
  language: Language,
): string {
  const { outcome, cannotAsk } = words[language]
  return capital(
    sides
      .map(({ day, truth }) =>
        outcome(formatDay(day), truth === null ? cannotAsk : truthLabel(truth, language)),
      )
      .join('; '),
  )
}

/** Kết luận đã ghi khác với tính lại hôm nay; the record stands. */
export function recordedSentence(
  recorded: { readonly truth: Truth; readonly onDay: Day },
  now: Truth | null,
  language: Language,
): string {
  const { differs, agreesInTruth, cannotAsk } = words[language]
  const [was, on] = [truthLabel(recorded.truth, language), formatDay(recorded.onDay)]
  if (now === recorded.truth) return agreesInTruth(was, on)
  return differs(was, on, now === null ? cannotAsk : truthLabel(now, language))
}

/** Một cảnh báo bên cạnh kết luận. */
export const warningSentence = (
  { kind, award, year }: Warning,
  language: Language,
  names: EligibilityNames = {},
): string => words[language].warning[kind](awardLabel(award, language, names.award?.(award)), year)

/** Chưa rõ ngày tiếp nhận. */
export const receiptUnknownSentence = (language: Language): string => words[language].receiptUnknown

/** Hai ngày của luật mà quy định chuyển tiếp cho chọn. */
export interface LawDays {
  readonly older: Day
  readonly newer: Day
}

/** Lựa chọn giữa luật cũ và luật mới có lợi hơn. */
export const lawChoiceLabel = (language: Language): string => words[language].applicableLaw

/** Một trong hai luật, with its day where it is known. */
export const chosenLawLabel = (
  which: keyof LawDays,
  days: LawDays | null,
  language: Language,
): string => {
  const day = days === null ? null : formatDay(days[which])
  return which === 'older' ? words[language].olderLaw(day) : words[language].newerLaw(day)
}
