import { formatHundredths, readDecimal } from '@vinhdanh/ui'

/** Điểm như máy chủ viết ("88.25"), as hundredths; the wire has no comma and no thousands. */
const hundredthsOf = (points: string | null): number | null => {
  const read = points === null ? null : readDecimal(points)
  return read?.kind === 'number' ? read.hundredths : null
}

/** Điểm ở ngôn ngữ của màn hình; missing is empty, not nought. */
export const pointsText = (points: string | null, language: 'vi' | 'en'): string =>
  formatHundredths(hundredthsOf(points), language)
