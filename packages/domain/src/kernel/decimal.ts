import { ok, type Result, refuse } from './result.ts'

declare const decimalBrand: unique symbol

/** Số thập phân chính xác, viết bằng chữ số: `5.16`, `12600`. One number has one text: no sign of zero, no idle zeros. */
export type Decimal = string & { readonly [decimalBrand]: true }

const shape = /^(-?)(\d{1,15})(?:\.(\d{1,6}))?$/
const places = 6
const unit = 10n ** BigInt(places)

/** Reads untrusted text with a point; at most 15 digits before it and 6 behind. */
export function parseDecimal(
  text: string,
): Result<Decimal, { readonly kind: 'NotADecimal'; readonly text: string }> {
  const match = shape.exec(text)
  if (match === null) return refuse({ kind: 'NotADecimal', text })
  const [, sign = '', whole = '', fraction = ''] = match
  const micros = BigInt(whole) * unit + BigInt(fraction.padEnd(places, '0'))
  return ok(written(sign === '-' ? -micros : micros))
}

/** A number written in source or data that is known to be right; throws on a slip of the pen. */
export function decimal(text: string): Decimal {
  const parsed = parseDecimal(text)
  if (!parsed.ok) throw new Error(`not a decimal: ${text}`)
  return parsed.value
}

/** In millionths, where every decimal is a whole number. */
function micros(value: Decimal): bigint {
  const negative = value.startsWith('-')
  const [whole = '', fraction = ''] = (negative ? value.slice(1) : value).split('.')
  const size = BigInt(whole) * unit + BigInt(fraction.padEnd(places, '0'))
  return negative ? -size : size
}

function written(amount: bigint): Decimal {
  const size = amount < 0n ? -amount : amount
  const fraction = (size % unit).toString().padStart(places, '0').replace(/0+$/, '')
  const text = `${amount < 0n ? '-' : ''}${size / unit}${fraction === '' ? '' : `.${fraction}`}`
  return text as Decimal
}

export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const [left, right] = [micros(a), micros(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

export const addDecimals = (a: Decimal, b: Decimal): Decimal => written(micros(a) + micros(b))

/** Tỷ lệ phần trăm, two decimal places, rounded half away from zero; null where the base is zero: no share of nothing. */
export function percentOf(part: Decimal, whole: Decimal): Decimal | null {
  const base = micros(whole)
  if (base === 0n) return null
  const scaled = micros(part) * 10_000n
  const negative = scaled < 0n !== base < 0n
  const [size, by] = [scaled < 0n ? -scaled : scaled, base < 0n ? -base : base]
  const hundredths = (size * 2n + by) / (by * 2n)
  return written((negative ? -hundredths : hundredths) * (unit / 100n))
}
