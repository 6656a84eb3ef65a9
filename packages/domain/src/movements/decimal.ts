import { type Ratio, ratio } from '../kernel/index.ts'

const shape = /^\d{1,15}(\.\d{1,6})?$/

/** Whether a text is a number as it is kept: digits, a dot, digits; nothing below zero. */
export const isDecimal = (text: string): boolean => shape.test(text)

/** Số thập phân dưới dạng phân số, exact. */
export function decimal(text: string): Ratio {
  if (!isDecimal(text)) throw new Error(`not a decimal: ${text}`)
  const [whole = '0', fraction = ''] = text.split('.')
  return ratio(Number(whole + fraction), 10 ** fraction.length)
}

/** A fraction as a decimal of so many places, rounded half up on whole numbers. */
export function places({ part, whole }: Ratio, digits: number): string {
  const scaled = BigInt(part) * 10n ** BigInt(digits)
  const doubled = (2n * scaled + BigInt(whole)) / (2n * BigInt(whole))
  const text = doubled.toString().padStart(digits + 1, '0')
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** The same number without the zeros that say nothing: `142.50` → `142.5`. */
export const plain = (text: string): string =>
  text.includes('.') ? text.replace(/\.?0+$/, '') : text

/** Sum of decimals, exact. */
export function sumOf(texts: readonly string[]): string {
  const scale = 6
  const total = texts.reduce((sum, text) => {
    const { part, whole } = decimal(text)
    return sum + (BigInt(part) * 10n ** BigInt(scale)) / BigInt(whole)
  }, 0n)
  const digits = total.toString().padStart(scale + 1, '0')
  return plain(`${digits.slice(0, -scale)}.${digits.slice(-scale)}`)
}

/** One fraction of another, in lowest terms where that keeps the numbers small. */
export function over(a: Ratio, b: Ratio): Ratio | null {
  const part = BigInt(a.part) * BigInt(b.whole)
  const whole = BigInt(a.whole) * BigInt(b.part)
  if (whole === 0n) return null
  const divisor = greatestDivisor(part, whole)
  return ratio(Number(part / divisor), Number(whole / divisor))
}

const greatestDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestDivisor(b, a % b))
