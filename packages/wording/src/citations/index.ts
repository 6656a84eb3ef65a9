import type { Citation, ProvenanceStatus } from '@vinhdanh/domain/citations'
import type { Language } from '../formats/index.ts'

/** Từ chỉ loại văn bản, told by its symbol: 06/2022/QH15, 98/2023/NĐ-CP, 12/2019/TT-BNV, 1168/BNV-BTĐKT. */
function kindOf(number: string): 'law' | 'decree' | 'circular' | 'decision' | 'letter' | 'other' {
  if (/QH\d+$/.test(number)) return 'law'
  if (/NĐ-CP$/.test(number)) return 'decree'
  if (/\/TT-/.test(number)) return 'circular'
  if (/\/QĐ-/.test(number)) return 'decision'
  if (/\/BNV-/.test(number)) return 'letter'
  return 'other'
}

const kinds = {
  vi: {
    law: 'Luật số',
    decree: 'Nghị định số',
    circular: 'Thông tư số',
    decision: 'Quyết định số',
    letter: 'Công văn số',
    other: '',
  },
  en: {
    law: 'Law',
    decree: 'Decree',
    circular: 'Circular',
    decision: 'Decision',
    letter: 'Letter',
    other: '',
  },
} as const

/** Tên văn bản theo số hiệu: Luật số 06/2022/QH15. */
export const instrumentLabel = (number: string, language: Language): string =>
  `${kinds[language][kindOf(number)]} ${number}`.trim()

/** Điều, khoản, điểm, where the text is clear: điểm a khoản 1 Điều 23. */
export function articleLabel({ article, clause, point }: Citation, language: Language): string {
  return language === 'vi'
    ? [
        ...(point === undefined ? [] : [`điểm ${point}`]),
        ...(clause === undefined ? [] : [`khoản ${clause}`]),
        `Điều ${article}`,
      ].join(' ')
    : [
        `Article ${article}`,
        ...(clause === undefined ? [] : [`clause ${clause}`]),
        ...(point === undefined ? [] : [`point ${point}`]),
      ].join(', ')
}

/** Viện dẫn: điểm a khoản 1 Điều 23 Luật số 06/2022/QH15. */
export const citationLabel = (citation: Citation, number: string, language: Language): string =>
  `${articleLabel(citation, language)}${language === 'vi' ? ' ' : ', '}${instrumentLabel(number, language)}`

interface ProvenanceWords {
  readonly label: string
  readonly meaning: string
}

const provenance: Readonly<Record<Language, Readonly<Record<ProvenanceStatus, ProvenanceWords>>>> =
  {
    vi: {
      verified: {
        label: 'Đã đối chiếu',
        meaning: 'Quy định đã đọc trong văn bản hoặc trong trả lời đã công bố.',
      },
      confirmed: {
        label: 'Đơn vị xác nhận',
        meaning: 'Cán bộ pháp chế của đơn vị đã đối chiếu và chịu trách nhiệm trong đơn vị mình.',
      },
      recalled: {
        label: 'Chưa đối chiếu',
        meaning:
          'Quy định ghi theo tài liệu thứ cấp, chưa đối chiếu với văn bản; cần kiểm tra trước khi dùng.',
      },
      inherited: {
        label: 'Giữ theo quy định trước',
        meaning: 'Văn bản mới chưa đọc được; quy định trước tạm coi là còn áp dụng.',
      },
      draft: { label: 'Dự thảo', meaning: 'Theo dự thảo, chưa phải quy định có hiệu lực.' },
    },
    en: {
      verified: { label: 'Checked', meaning: 'Read in the text or in a published answer.' },
      confirmed: {
        label: 'Confirmed locally',
        meaning: 'A legal officer of the organisation has checked it and answers for it there.',
      },
      recalled: {
        label: 'Not checked',
        meaning: 'Written from secondary sources, not checked against the text; check before use.',
      },
      inherited: {
        label: 'Carried over',
        meaning: 'The new text has not been read; the earlier rule is taken to go on.',
      },
      draft: { label: 'Draft', meaning: 'From a draft; not law.' },
    },
  }

/** Độ tin cậy của quy định. */
export const provenanceLabel = (status: ProvenanceStatus, language: Language): string =>
  provenance[language][status].label

/** Độ tin cậy của quy định, một câu. */
export const provenanceMeaning = (status: ProvenanceStatus, language: Language): string =>
  provenance[language][status].meaning
