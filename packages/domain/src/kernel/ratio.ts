/** Tỷ lệ, giữ dưới dạng phân số để không sai số. */
export interface Ratio {
  readonly part: number
  readonly whole: number
}

export const ratio = (part: number, whole: number): Ratio => ({ part, whole })

/** Exact comparison by cross-multiplication: −1, 0 or 1. Both wholes must be positive. */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const left = BigInt(a.part) * BigInt(b.whole)
  const right = BigInt(b.part) * BigInt(a.whole)
  return left < right ? -1 : left > right ? 1 : 0
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b))

const reduced = (part: number, whole: number): Ratio => {
  const divisor = commonDivisor(part, whole)
  return { part: part / divisor, whole: whole / divisor }
}

/** Sum of two fractions in lowest terms, exact while both stay small. */
export const addRatios = (a: Ratio, b: Ratio): Ratio =>
  reduced(a.part * b.whole + b.part * a.whole, a.whole * b.whole)

export const timesRatio = (count: number, { part, whole }: Ratio): Ratio =>
  reduced(count * part, whole)

const split = (share: Ratio, base: number) => {
  const product = BigInt(share.part) * BigInt(base)
  const whole = BigInt(share.whole)
  return { quotient: product / whole, rest: product % whole, whole }
}

/** The largest whole number not above `share` of `base` (whole, not negative), exactly. */
export const floorShare = (share: Ratio, base: number): number =>
  Number(split(share, base).quotient)

/** The smallest whole number not below `share` of `base`: how many "yes" a threshold asks for. */
export function ceilShare(share: Ratio, base: number): number {
  const { quotient, rest } = split(share, base)
  return Number(rest === 0n ? quotient : quotient + 1n)
}

/** `share` of `base` rounded half up. */
export function roundShare(share: Ratio, base: number): number {
  const { quotient, rest, whole } = split(share, base)
  return Number(rest * 2n >= whole ? quotient + 1n : quotient)
}
