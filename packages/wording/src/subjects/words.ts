import type { RecordRef } from '@vinhdanh/domain/subjects'

/** Lời cho các bản ghi làm căn cứ, in one language. */
export interface RecordWords {
  readonly names: Readonly<Record<RecordRef['kind'], string>>
  readonly rating: (year: number, level: string) => string
  readonly partyRating: (year: number, level: string) => string
  readonly award: (award: string, year: number) => string
  readonly initiative: (year: number) => string
  readonly discipline: (from: string) => string
  readonly clusterResult: (year: number, rank: number) => string
  readonly movementResult: (year: number) => string
  readonly achievement: (year: number) => string
  readonly members: (year: number, total: number) => string
}
