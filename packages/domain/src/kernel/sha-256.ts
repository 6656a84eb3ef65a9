const rotate = (word: number, by: number) => (word >>> by) | (word << (32 - by))

/** Round constants and first state: fractional parts of the roots of the first primes, as the standard defines them. */
function constants(): { readonly state: Uint32Array; readonly rounds: Uint32Array } {
  const state = new Uint32Array(8)
  const rounds = new Uint32Array(64)
  const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) >>> 0
  let found = 0
  for (let candidate = 2; found < 64; candidate++) {
    let prime = true
    for (let d = 2; d * d <= candidate; d++) if (candidate % d === 0) prime = false
    if (!prime) continue
    if (found < 8) state[found] = fraction(candidate ** (1 / 2))
    rounds[found] = fraction(candidate ** (1 / 3))
    found++
  }
  return { state, rounds }
}

const { state: firstState, rounds } = constants()

/** The text as UTF-8, padded with its length to whole blocks of 64 bytes. */
function padded(text: string): Uint8Array {
  const bytes: number[] = []
  for (const symbol of text) {
    const code = symbol.codePointAt(0) ?? 0
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63))
    else if (code < 0x10000)
      bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    else
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      )
  }
  const blocks = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  blocks.set(bytes)
  blocks[bytes.length] = 0x80
  const view = new DataView(blocks.buffer)
  view.setUint32(blocks.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(blocks.length - 4, (bytes.length * 8) >>> 0)
  return blocks
}

/**
 * SHA-256 of a text, in hexadecimal. Written out here because the domain may use neither the
 * platform nor a package, and a fingerprint that anyone can recompute must be a standard one.
 */
export function sha256(text: string): string {
  const blocks = new DataView(padded(text).buffer)
  const hash = firstState.slice()
  const words = new Uint32Array(64)
  const at = (list: Uint32Array, index: number) => list[index] ?? 0
  for (let offset = 0; offset < blocks.byteLength; offset += 64) {
    for (let i = 0; i < 64; i++) {
      if (i < 16) words[i] = blocks.getUint32(offset + i * 4)
      else {
        const early = at(words, i - 15)
        const late = at(words, i - 2)
        const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
        const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
        words[i] = at(words, i - 16) + s0 + at(words, i - 7) + s1
      }
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash
    for (let i = 0; i < 64; i++) {
      const choice = (e & f) ^ (~e & g)
      const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      const first = (h + big1 + choice + at(rounds, i) + at(words, i)) | 0
      const majority = (a & b) ^ (a & c) ^ (b & c)
      const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      const second = (big0 + majority) | 0
      ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
    }
    for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) hash[i] = at(hash, i) + value
  }
  return [...hash].map((word) => word.toString(16).padStart(8, '0')).join('')
}
