/** Nguồn số giả ngẫu nhiên, tự viết để cùng một hạt giống luôn cho cùng một bộ dữ liệu. */
export interface Chance {
  /** A number in [0, 1). */
  unit(): number
  /** A whole number in [0, bound). */
  below(bound: number): number
  /** True with the given probability. */
  holds(probability: number): boolean
  pick<Item>(list: readonly [Item, ...Item[]]): Item
}

const rotl = (value: number, by: number) => ((value << by) | (value >>> (32 - by))) >>> 0

/** Four 32-bit words from any text: the seed of a stream, and the bits of an id. */
export function mix(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    a = b ^ Math.imul(a ^ code, 597399067)
    b = c ^ Math.imul(b ^ code, 2869860233)
    c = d ^ Math.imul(c ^ code, 951274213)
    d = a ^ Math.imul(d ^ code, 2716044179)
  }
  a = Math.imul(c ^ (a >>> 18), 597399067)
  b = Math.imul(d ^ (b >>> 22), 2869860233)
  c = Math.imul(a ^ (c >>> 17), 951274213)
  d = Math.imul(b ^ (d >>> 19), 2716044179)
  return [(a ^ b ^ c ^ d) >>> 0, (b ^ a) >>> 0, (c ^ a) >>> 0, (d ^ a) >>> 0]
}

/** xoshiro128**: small, well tested, the same on every machine. */
function xoshiro(state: [number, number, number, number]): () => number {
  let [a, b, c, d] = state
  return () => {
    const result = Math.imul(rotl(Math.imul(b, 5) >>> 0, 7), 9) >>> 0
    const t = (b << 9) >>> 0
    c = (c ^ a) >>> 0
    d = (d ^ b) >>> 0
    b = (b ^ c) >>> 0
    a = (a ^ d) >>> 0
    c = (c ^ t) >>> 0
    d = rotl(d, 11)
    return result
  }
}

/** Một dòng số riêng cho mỗi bảng và khóa: a new table changes no other. */
export type Streams = (table: string, key: string) => Chance

export const streamsOf =
  (seed: number): Streams =>
  (table, key) => {
    const next = xoshiro(mix(`${seed}|${table}|${key}`))
    for (let warm = 0; warm < 8; warm++) next()
    const unit = () => next() / 4294967296
    return {
      unit,
      below: (bound) => Math.floor(unit() * bound),
      holds: (probability) => unit() < probability,
      pick: (list) => list[Math.floor(unit() * list.length)] ?? list[0],
    }
  }
