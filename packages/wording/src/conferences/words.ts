import type {
  BallotPurpose,
  ConferenceKind,
  ConferenceStatus,
  ConferenceStep,
} from '@vinhdanh/domain/conferences'

type Labels<Key extends string> = Readonly<Record<Key, string>>

/** Lời của hội nghị, in one language. */
export interface ConferenceWords {
  readonly kind: Labels<ConferenceKind>
  readonly status: Labels<ConferenceStatus>
  readonly step: Labels<ConferenceStep>
  readonly purpose: Labels<BallotPurpose>
  readonly title: (kind: ConferenceKind, year: number) => string
}
