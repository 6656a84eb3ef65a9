import type { ChangeKind, EmptyList, Need, OutOfReach, Warning } from '@vinhdanh/domain/eligibility'

/** What a need says with words of its own; the others are conditions of the law, told in the words of the condition. */
export interface OwnNeeds {
  readonly rating: (year: number, level: string) => string
  readonly partyRating: (year: number, level: string) => string
  readonly title: (year: number, award: string) => string
  readonly initiative: (year: number, scope: string) => string
  readonly tenure: (until: string) => string
  readonly caseConcluded: (opened: string) => string
  readonly remark: (on: string) => string
  readonly nothing: Readonly<Record<EmptyList, string>>
  readonly nothingElse: Readonly<Record<'before' | 'after', string>>
  readonly subject: Readonly<Record<Extract<Need, { readonly kind: 'subject' }>['field'], string>>
}

/** Lời của lộ trình, so sánh, cảnh báo, in one language. */
export interface Words {
  readonly need: OwnNeeds
  readonly inYear: (year: number, condition: string) => string
  readonly reason: Readonly<Record<OutOfReach, string>>
  readonly notPlannable: string
  readonly change: Readonly<Record<ChangeKind, (before: string, after: string) => string>>
  readonly changedTruth: (from: string, to: string) => string
  readonly outcome: (day: string, truth: string) => string
  readonly cannotAsk: string
  readonly differs: (recorded: string, on: string, now: string) => string
  readonly agreesInTruth: (recorded: string, on: string) => string
  readonly receiptUnknown: string
  readonly applicableLaw: string
  readonly olderLaw: (day: string | null) => string
  readonly newerLaw: (day: string | null) => string
  readonly warning: Readonly<Record<Warning['kind'], (award: string, year: number) => string>>
}
