/** Điểm, theo phần trăm của điểm: 88,25 điểm là 8825. Whole numbers, so that sums are exact. */
export type Points = number

const written = /^(-?)(\d{1,7})(?:[.,](\d{1,2}))?$/

/** Reads points as people write them, `8,5` or `8.25`; undefined when it is no number or has more than two decimals. */
export function parsePoints(text: string): Points | undefined {
  const [, sign, whole, decimals = ''] = written.exec(text.trim()) ?? []
  if (whole === undefined) return undefined
  const size = Number(whole) * 100 + Number(decimals.padEnd(2, '0'))
  return sign === '-' && size > 0 ? -size : size
}

/** Điểm viết bằng chữ số: exact, with a point, without zeros at the end. */
export function formatPoints(points: Points): string {
  const size = Math.abs(points)
  const decimals = String(size % 100).padStart(2, '0')
  const text = `${Math.floor(size / 100)}.${decimals}`.replace(/\.?0+$/, '')
  return `${points < 0 ? '-' : ''}${text}`
}

/** Cách làm tròn đến phần trăm của điểm. */
export type PointRounding = 'half-up' | 'down'

/** `most` × part / whole, exactly, then rounded to hundredths. */
export function shareOf(
  most: Points,
  part: number,
  whole: number,
  rounding: PointRounding = 'half-up',
): Points {
  const product = BigInt(most) * BigInt(part)
  const base = BigInt(whole)
  const quotient = product / base
  const up = rounding === 'half-up' && (product % base) * 2n >= base
  return Number(up ? quotient + 1n : quotient)
}

/** Rounded half up to a step: 80,5 by whole points is 81. */
export const roundToStep = (points: Points, step: Points): Points =>
  Math.floor((2 * points + step) / (2 * step)) * step
