import type { Limitation, PlanTrace, ReviewKind } from '@vinhdanh/domain/limitations'
import { anniversaryOrdinal } from '@vinhdanh/domain/limitations'
import type { Language } from '../formats/index.ts'

type Status = Limitation['status']

interface Words {
  readonly status: Readonly<Record<Status, string>>
  readonly review: Readonly<Record<ReviewKind, string>>
  readonly trace: Readonly<Record<PlanTrace['kind'], string>>
  readonly anniversary: (name: string, ordinal: number) => string
}

const vi: Words = {
  status: { open: 'Đang mở', closed: 'Đã đóng' },
  review: { 'mid-year': 'Sơ kết', annual: 'Tổng kết' },
  trace: {
    limitation: 'Hạn chế',
    document: 'Văn bản chỉ đạo',
    anniversary: 'Ngày kỷ niệm',
  },
  anniversary: (name, ordinal) => `${name}, kỷ niệm ${ordinal} năm`,
}

const en: Words = {
  status: { open: 'Open', closed: 'Closed' },
  review: { 'mid-year': 'Mid-year review', annual: 'Annual review' },
  trace: { limitation: 'Limitation', document: 'Directive', anniversary: 'Anniversary' },
  anniversary: (name, ordinal) => `${name}, ${ordinal} years`,
}

const words = { vi, en } as const

/**
 * Chủ đề thường dùng của hạn chế, as reviews have named them; a theme is kept by its Vietnamese words, and others may
 * be written.
 */
const themes = {
  'tham mưu': 'advice to the leadership',
  'quy chế': 'rules of the cluster',
  'điển hình': 'role models',
  'hồ sơ': 'papers and dossiers',
  'tỷ lệ khen': 'shares of those commended',
  'phong trào': 'movements',
  'chỉ tiêu': 'targets',
  'chất lượng': 'quality of commendation',
  'phê bình': 'criticism and its remedy',
} as const

export const usualThemes: readonly string[] = Object.keys(themes)

/** Chủ đề, in the language asked for; one that is not usual is shown as written. */
export const themeLabel = (theme: string, language: Language): string =>
  language === 'vi' ? theme : ((themes as Readonly<Record<string, string>>)[theme] ?? theme)

export const limitationStatusLabel = (status: Status, language: Language): string =>
  words[language].status[status]
export const reviewKindLabel = (review: ReviewKind, language: Language): string =>
  words[language].review[review]
export const traceKindLabel = (kind: PlanTrace['kind'], language: Language): string =>
  words[language].trace[kind]

/** Ngày kỷ niệm trong một năm: "Ngày truyền thống thi đua, kỷ niệm 75 năm". */
export const anniversaryLabel = (
  { name, baseYear }: Extract<PlanTrace, { readonly kind: 'anniversary' }>,
  year: number,
  language: Language,
): string => words[language].anniversary(name, anniversaryOrdinal(baseYear, year))
