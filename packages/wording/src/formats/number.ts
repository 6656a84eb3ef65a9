export type Language = 'vi' | 'en'

/** Grouped by hand, so that the same text comes out on a server and in any browser. */
const grouped = (digits: string, separator: string) => digits.replace(/\B(?=(\d{3})+$)/g, separator)

const marks = { vi: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const

/** Số theo cách viết tiếng Việt: 1.234.567,5. */
export function formatNumber(value: number, language: Language = 'vi', decimals = 0): string {
  const { group, decimal } = marks[language]
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const zero = Number(value.toFixed(decimals)) === 0
  const sign = value < 0 && !zero ? '-' : ''
  return `${sign}${grouped(whole, group)}${fraction === undefined ? '' : `${decimal}${fraction}`}`
}

/** Tiền Việt Nam: 1.234.567 đ. */
export const formatMoney = (dong: number, language: Language = 'vi'): string =>
  `${formatNumber(dong, language)} đ`

/** Tỷ lệ của hai số, làm tròn đến một chữ số thập phân: 61,8 %. Nothing is a share of nothing. */
export function formatShare(part: number, whole: number, language: Language = 'vi'): string {
  if (whole === 0) return '–'
  /** Tenths of a percent in whole numbers, so that 61,75 does not depend on binary fractions. */
  const tenths = Math.floor((part * 2000 + whole) / (whole * 2))
  return `${formatNumber(tenths / 10, language, 1)} %`
}

/** Một phân số của luật: 90 %, 2/3; a percentage only where it is a whole one. */
export function formatRatio({ part, whole }: { readonly part: number; readonly whole: number }) {
  return (part * 100) % whole === 0 ? `${(part * 100) / whole} %` : `${part}/${whole}`
}

/** Hệ số tiền thưởng, not rounded: 0,45; 4,5; 12. */
export function formatMultiple(
  { part, whole }: { readonly part: number; readonly whole: number },
  language: Language = 'vi',
): string {
  const text = formatNumber(part / whole, language, 3)
  return text.replace(/[.,]?0+$/, '')
}
