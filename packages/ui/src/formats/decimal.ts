/** Số thập phân đã đọc: whole hundredths, never a float; nothing typed is null, and null is no zero. */
export type ReadDecimal =
  | { readonly kind: 'number'; readonly hundredths: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'fault'; readonly fault: 'unreadable' | 'tooFine' | 'twoWays' }

const fault = (name: 'unreadable' | 'tooFine' | 'twoWays'): ReadDecimal => ({
  kind: 'fault',
  fault: name,
})

/**
 * Đọc số như người Việt gõ và như Excel chép: "8,5", "8.5", "1.234,5", "1 234". A lone mark before
 * three digits may part thousands or decimals, so it is refused and not guessed.
 */
export function readDecimal(typed: string): ReadDecimal {
  const text = typed.normalize('NFKC').replace(/\s/g, '').replace('−', '-')
  if (text === '') return { kind: 'nothing' }
  const parts = /^(-?)(\d{1,3}(?:([.,])\d{3})+|\d+)?(?:([.,])(\d*))?$/.exec(text)
  if (parts === null) return fault('unreadable')
  const [, sign = '', whole = '', thousands, mark, decimals = ''] = parts
  if (whole === '' && decimals === '') return fault('unreadable')
  const marks = whole.replace(/\d/g, '')
  if (thousands !== undefined) {
    if (mark === thousands || new Set(marks).size > 1) return fault('unreadable')
    if (mark === undefined && marks.length === 1) return fault('twoWays')
  }
  if (decimals.replace(/0+$/, '').length > 2) return fault('tooFine')
  const hundredths =
    Number(whole.replace(/[.,]/g, '')) * 100 + Number(decimals.slice(0, 2).padEnd(2, '0'))
  if (!Number.isSafeInteger(hundredths)) return fault('unreadable')
  return { kind: 'number', hundredths: sign === '-' && hundredths !== 0 ? -hundredths : hundredths }
}

/** Điểm: 8825 → "88,25" (in English "88.25"), without a float in between. */
export function formatHundredths(
  hundredths: number | null | undefined,
  language: 'vi' | 'en' = 'vi',
): string {
  if (hundredths === null || hundredths === undefined) return ''
  const sign = hundredths < 0 ? '-' : ''
  const size = Math.abs(hundredths)
  const whole = Math.trunc(size / 100)
  const rest = String(size % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  return `${sign}${whole}${rest === '' ? '' : `${language === 'vi' ? ',' : '.'}${rest}`}`
}
