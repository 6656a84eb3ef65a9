import {
  type AnniversaryId,
  type Commemoration,
  type FormalitySign,
  isKnownSector,
  isSubjectGroup,
  type LaunchAnswer,
  type Launcher,
  type LaunchItem,
  type Movement,
  type MovementEvent,
  type MovementKind,
  type MovementStatus,
  type MovementStep,
  type ReliefTotal,
  type TargetBasis,
} from '@vinhdanh/domain/movements'
import { formatDay, formatNumber, type Language } from '../formats/index.ts'
import type { Pair } from '../pairs.ts'
import * as words from './words.ts'

const say = (pair: Pair, language: Language): string => pair[language === 'vi' ? 0 : 1]

/** Tên loại phong trào. */
export const movementKindLabel = (kind: MovementKind, language: Language): string =>
  say(words.kinds[kind], language)

/** Trạng thái của phong trào. */
export const movementStatusLabel = (status: MovementStatus, language: Language): string =>
  say(words.statuses[status], language)

const notStated: Pair = ['chưa nêu rõ', 'not stated']

/** Cơ quan phát động; null is "not stated", which is an answer of its own. */
export const launcherLabel = (launcher: Launcher | null, language: Language): string =>
  say(launcher === null ? notStated : words.launcherNames[launcher], language)

/** Ngành, lĩnh vực; one in words of its own is said as written. */
export const sectorLabel = (sector: string, language: Language): string =>
  isKnownSector(sector) ? say(words.sectorNames[sector], language) : sector

/** Nhóm đối tượng; one in words of its own is said as written. */
export const subjectGroupLabel = (group: string, language: Language): string =>
  isSubjectGroup(group) ? say(words.subjectNames[group], language) : group

/** Cơ sở so sánh. */
export const targetBasisLabel = (basis: TargetBasis, language: Language): string =>
  say(words.baseNames[basis], language)

/** Mục của bảng kiểm trước khi phát động. */
export const launchItemLabel = (item: LaunchItem, language: Language): string =>
  say(words.itemNames[item], language)

/** Dấu hiệu hình thức viết thành câu. */
export const formalitySentence = (sign: FormalitySign, language: Language): string =>
  say(words.signNames[sign], language)

/** Việc làm với phong trào. */
export const movementStepLabel = (step: MovementStep, language: Language): string =>
  say(words.stepNames[step], language)

/** Một sự kiện trong lịch sử của phong trào. */
export const movementEventLabel = (kind: MovementEvent['kind'], language: Language): string =>
  say(words.eventNames[kind], language)

/** Khen thưởng cho phong trào thuộc loại hình nào: only a regular movement is commended by yearly merit. */
export const commendationLabel = (kind: MovementKind | null, language: Language): string | null =>
  kind === null ? null : say(kind === 'regular' ? words.byMerit : words.byMovement, language)

/** Chưa có số liệu: what stands where a figure is missing, and never a zero. */
export const noFigure = (language: Language): string =>
  language === 'vi' ? 'chưa có số liệu' : 'no figure yet'

/** A decimal as it is kept, written the way of the language. */
export function decimalLabel(text: string, language: Language): string {
  const [, fraction = ''] = text.split('.')
  return formatNumber(Number(text), language, fraction.length)
}

/** Tỷ lệ phần trăm, or that there is no figure. */
export const percentLabel = (percent: string | null, language: Language): string =>
  percent === null ? noFigure(language) : `${decimalLabel(percent, language)} %`

const atLeast: Pair = ['ít nhất', 'at least']
const about: Pair = ['khoảng', 'about']

/** Tổng của sổ vận động, hỗ trợ: "ít nhất 142,5 tấn". */
export function reliefTotalSentence(
  { measure, sum, qualifier, leftOut }: ReliefTotal,
  language: Language,
): string {
  const words_ =
    qualifier === 'exact' ? '' : `${say(qualifier === 'at-least' ? atLeast : about, language)} `
  const total = `${words_}${decimalLabel(sum, language)} ${say(words.measureNames[measure], language)}`
  if (leftOut === 0) return total
  return language === 'vi'
    ? `${total} (không cộng ${leftOut} dòng chưa rõ có nằm trong số đã cộng hay không)`
    : `${total} (${leftOut} lines not added, because they may be inside what was)`
}

/** Đơn vị đo của sổ vận động, hỗ trợ. */
export const reliefMeasureLabel = (measure: ReliefTotal['measure'], language: Language): string =>
  say(words.measureNames[measure], language)

/** Tên ngày kỷ niệm. */
export const anniversaryLabel = (id: AnniversaryId, language: Language): string =>
  say(words.anniversaryNames[id], language)

const ordinalEn = (value: number): string => {
  const teen = value % 100 >= 11 && value % 100 <= 13
  const suffix = teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[value % 10] ?? 'th')
  return `${value}${suffix}`
}

/** "Kỷ niệm 132 năm Ngày sinh Chủ tịch Hồ Chí Minh". */
export const commemorationSentence = (
  { id, ordinal }: Pick<Commemoration, 'id' | 'ordinal'>,
  language: Language,
): string =>
  language === 'vi'
    ? `Kỷ niệm ${ordinal} năm ${anniversaryLabel(id, 'vi')}`
    : `${ordinalEn(ordinal)} anniversary: ${anniversaryLabel(id, 'en')}`

type Period = Pick<Movement, 'from' | 'until' | 'endEvent' | 'year' | 'untilYear'>

/** Thời gian của phong trào viết thành câu. */
export function movementPeriodSentence(
  { from, until, endEvent, year, untilYear }: Period,
  language: Language,
): string {
  const vi = language === 'vi'
  const begins = from === null ? null : formatDay(from)
  if (begins !== null && until !== null)
    return vi ? `từ ${begins} đến ${formatDay(until)}` : `${begins} to ${formatDay(until)}`
  if (endEvent !== null) {
    const end = vi ? `đến ${endEvent}` : `until ${endEvent}`
    return begins === null ? end : `${vi ? 'từ' : 'from'} ${begins} ${end}`
  }
  if (begins !== null) return vi ? `từ ${begins}, thường xuyên` : `from ${begins}, open`
  if (year === null) return vi ? 'không nêu thời gian' : 'no period stated'
  if (untilYear === null) return vi ? `từ năm ${year}` : `from ${year}`
  return untilYear === year
    ? `${vi ? 'năm ' : ''}${year}`
    : `${vi ? 'các năm ' : ''}${year}–${untilYear}`
}

/** Trả lời "cơ quan này phát động bao nhiêu phong trào"; what nobody stated is said so and never counted as none. */
export function launchAnswerSentence(
  { count, notStated: open, conflicts }: LaunchAnswer<unknown>,
  launcher: Launcher,
  language: Language,
): string {
  const vi = language === 'vi'
  const body = launcherLabel(launcher, language)
  const counted =
    count === null
      ? vi
        ? `${body}: nguồn không nêu rõ phong trào nào do cơ quan này phát động.`
        : `${body}: not stated.`
      : `${body}: ${count} ${vi ? 'phong trào' : count === 1 ? 'movement' : 'movements'}.`
  const unsplit =
    open === 0
      ? ''
      : vi
        ? ` Còn ${open} phong trào chưa nêu rõ cơ quan phát động.`
        : ` The launcher of ${open} more is not stated.`
  const disputed =
    conflicts.length === 0
      ? ''
      : vi
        ? ` Có ${conflicts.length} phong trào mà tên gọi và cách xếp của nguồn khác nhau.`
        : ` On ${conflicts.length}, the title and the listing of the source differ.`
  return `${counted}${unsplit}${disputed}`
}
