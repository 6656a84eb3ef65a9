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
