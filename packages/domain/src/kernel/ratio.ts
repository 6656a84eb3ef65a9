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

/** The largest whole number not above `share` of `base`. */
export const floorShare = (share: Ratio, base: number): number =>
  Math.floor((share.part * base) / share.whole)

/** The smallest whole number not below `share` of `base`: how many "yes" a threshold asks for. */
export const ceilShare = (share: Ratio, base: number): number =>
  Math.ceil((share.part * base) / share.whole)
