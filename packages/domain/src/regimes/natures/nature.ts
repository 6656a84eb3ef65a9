import type { AwardGroup, AwardId, AwardLevel, SubjectKind } from '../../awards/index.ts'

/** Bản chất của một danh hiệu, hình thức: what no text has changed; its legal name is given by each law. */
export interface Nature {
  readonly award: AwardId
  readonly nameEn: string
  readonly group: AwardGroup
  readonly level: AwardLevel
  readonly subjects: readonly SubjectKind[]
  readonly rank: number
}

/** One line for each award of a kind: its id, English name, rank. */
export const of =
  (group: AwardGroup, level: AwardLevel, subjects: readonly SubjectKind[]) =>
  (award: AwardId, nameEn: string, rank: number): Nature => ({
    award,
    nameEn,
    group,
    level,
    subjects,
    rank,
  })
