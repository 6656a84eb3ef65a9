import type {
  CovenantStatus,
  LineOutcome,
  Signing,
  TargetCounting,
  TargetDirection,
  Trend,
} from '@vinhdanh/domain/covenants'
import type { Language } from '../formats/index.ts'

interface Words {
  readonly status: Readonly<Record<CovenantStatus, string>>
  readonly direction: Readonly<Record<TargetDirection, string>>
  readonly counting: Readonly<Record<TargetCounting, string>>
  readonly outcome: Readonly<Record<LineOutcome, string>>
  readonly trend: Readonly<Record<Trend, string>>
  readonly incomplete: (signed: number, needed: number) => string
  readonly noFigure: string
}

const vi: Words = {
  status: { draft: 'Đang soạn', open: 'Đang lấy chữ ký', signed: 'Đã ký đủ' },
  direction: { up: 'Càng cao càng tốt', down: 'Càng thấp càng tốt', reach: 'Đạt mức là đủ' },
  counting: { sum: 'Cộng các quý', last: 'Lấy số cuối kỳ' },
  outcome: {
    met: 'Đạt',
    unmet: 'Không đạt',
    ongoing: 'Đang thực hiện',
    missing: 'Thiếu số liệu',
    'not-due': 'Chưa đến kỳ',
    'not-registered': 'Chưa đăng ký',
  },
  trend: { better: 'Tốt lên', worse: 'Giảm sút', same: 'Không đổi' },
  incomplete: (signed, needed) => `Chưa đủ chữ ký ${signed}/${needed}`,
  noFigure: 'chưa có số liệu',
}

const en: Words = {
  status: { draft: 'Draft', open: 'Open for signature', signed: 'Signed by all' },
  direction: {
    up: 'The more the better',
    down: 'The less the better',
    reach: 'Enough when reached',
  },
  counting: { sum: 'Sum of quarters', last: 'Last figure' },
  outcome: {
    met: 'Met',
    unmet: 'Not met',
    ongoing: 'Under way',
    missing: 'Figures missing',
    'not-due': 'Not due yet',
    'not-registered': 'Not registered',
  },
  trend: { better: 'Improving', worse: 'Getting worse', same: 'Unchanged' },
  incomplete: (signed, needed) => `Signatures missing, ${signed} of ${needed}`,
  noFigure: 'no figure yet',
}

const words = { vi, en } as const

export const covenantStatusLabel = (status: CovenantStatus, language: Language): string =>
  words[language].status[status]

/** Tình trạng ký như hiển thị: "Chưa đủ chữ ký 3/4". */
export const signingLabel = (
  status: CovenantStatus,
  { signed, needed }: Pick<Signing, 'signed' | 'needed'>,
  language: Language,
): string =>
  status === 'open' ? words[language].incomplete(signed, needed) : words[language].status[status]

export const targetDirectionLabel = (direction: TargetDirection, language: Language): string =>
  words[language].direction[direction]
export const targetCountingLabel = (counting: TargetCounting, language: Language): string =>
  words[language].counting[counting]
export const lineOutcomeLabel = (outcome: LineOutcome, language: Language): string =>
  words[language].outcome[outcome]
export const trendLabel = (trend: Trend, language: Language): string => words[language].trend[trend]

/** Chưa có số liệu: what stands where a figure is not known; never a zero. */
export const noFigure = (language: Language): string => words[language].noFigure

export { lineChangeSentences, targetChangeSentence } from './changes.ts'
export { readOtherwiseSentence, yearDiffersSentence } from './figures.ts'
