/** As many units as one ballot may list: far more than a cluster has members. */
export const longestPaper = 256

/**
 * Lá phiếu thành chuỗi bit: one bit a unit, in the order of the paper. Every paper has the same length, whatever is
 * ticked on it.
 */
export function packPaper(
  optionUnitIds: readonly string[],
  ticks: readonly string[],
): Uint8Array<ArrayBuffer> {
  if (optionUnitIds.length > longestPaper) throw new Error('a paper with too many units')
  const packed = new Uint8Array(longestPaper / 8)
  for (const tick of ticks) {
    const place = optionUnitIds.indexOf(tick)
    if (place < 0) throw new Error('a tick that is not on the paper')
    packed[place >> 3] = (packed[place >> 3] ?? 0) | (1 << (place & 7))
  }
  return packed
}

/** Đọc lại lá phiếu: the units ticked. */
export const readPaper = (
  optionUnitIds: readonly string[],
  packed: Uint8Array,
): readonly string[] =>
  optionUnitIds.filter((_, place) => ((packed[place >> 3] ?? 0) >> (place & 7)) % 2 === 1)
