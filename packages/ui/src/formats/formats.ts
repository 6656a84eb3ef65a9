import type { Language } from '../language/language.tsx'

const nothing = '—'
const locale = (language: Language) => (language === 'vi' ? 'vi-VN' : 'en-GB')

/** Ngày: 2026-11-21 → 21/11/2026, in both languages, without a time zone's help. */
export function formatDay(day: string | null | undefined): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(day ?? '')
  return parts === null ? nothing : `${parts[3]}/${parts[2]}/${parts[1]}`
}

/** Thời điểm: in Vietnam's time, whatever the machine's zone. */
export function formatMoment(instant: string | null | undefined): string {
  if (instant === null || instant === undefined) return nothing
  const moment = new Date(instant)
  if (Number.isNaN(moment.getTime())) return nothing
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).formatToParts(moment)
  const part = (type: string) => parts.find((piece) => piece.type === type)?.value ?? ''
  return `${part('hour')}:${part('minute')} ${part('day')}/${part('month')}/${part('year')}`
}

/** Số: 1.234.567. */
export function formatNumber(value: number | null | undefined, language: Language = 'vi'): string {
  return value === null || value === undefined
    ? nothing
    : new Intl.NumberFormat(locale(language), { maximumFractionDigits: 2 }).format(value)
}

/** Tỷ lệ: 61,8 %, from the two counts, never from a rounded share. Nothing over nothing is no share. */
export function formatShare(part: number, whole: number, language: Language = 'vi'): string {
  if (whole === 0) return nothing
  const share = new Intl.NumberFormat(locale(language), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format((part * 100) / whole)
  return `${share}\u00a0%`
}

/** Tiền: 1.800.000 đ. */
export function formatMoney(dong: number | null | undefined, language: Language = 'vi'): string {
  return dong === null || dong === undefined ? nothing : `${formatNumber(dong, language)}\u00a0đ`
}

/** Hôm nay ở Việt Nam, when the server has not said. */
export const todayInVietnam = (now: Date = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now)
