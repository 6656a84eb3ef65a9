import type {
  AuthorityPost,
  AwardGroup,
  AwardId,
  AwardLevel,
  Route,
  SubjectKind,
} from '@vinhdanh/domain/awards'
import type { SubjectCategory } from '@vinhdanh/domain/subjects'
import type { Language } from '../formats/index.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'

const words = { vi, en } as const

/** A later instrument may bring an id or a route that has no words yet; then its own word is shown. */
const among = (record: Readonly<Record<string, string>>, key: string): string => record[key] ?? key

/** Tên danh hiệu, hình thức; give the legal name of the day where it is known: in Vietnamese it is preferred. */
export const awardLabel = (award: AwardId, language: Language, nameVi?: string): string =>
  language === 'vi' && nameVi !== undefined ? nameVi : among(words[language].award, award)

/** Nhóm danh hiệu, hình thức. */
export const awardGroupLabel = (group: AwardGroup, language: Language): string =>
  words[language].group[group]

/** Cấp. */
export const awardLevelLabel = (level: AwardLevel, language: Language): string =>
  words[language].level[level]

/** Đối tượng. */
export const subjectKindLabel = (kind: SubjectKind, language: Language): string =>
  words[language].subject[kind]

/** Nhóm đối tượng. */
export const categoryLabel = (category: SubjectCategory, language: Language): string =>
  words[language].category[category]

/** Loại hình khen thưởng. */
export const routeLabel = (route: Route, language: Language): string =>
  among(words[language].route, route)

/** Người có thẩm quyền quyết định. */
export const authorityPostLabel = (post: AuthorityPost, language: Language): string =>
  words[language].post[post]

export type { KnownAward, KnownRoute } from './words.ts'
