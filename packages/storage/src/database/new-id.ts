import { randomFillSync } from 'node:crypto'

let last = 0n

/** A fresh UUIDv7: sorts by the moment it was made, also within one millisecond of one process. */
export function newId(): string {
  // 48 bits of milliseconds and 12 bits that count within one; the rest is chance.
  const now = BigInt(Date.now()) << 12n
  last = now > last ? now : last + 1n
  const time = last.toString(16).padStart(15, '0')
  const random = randomFillSync(Buffer.alloc(8))
  random[0] = ((random[0] ?? 0) & 0x3f) | 0x80
  const tail = random.toString('hex')
  return `${time.slice(0, 8)}-${time.slice(8, 12)}-7${time.slice(12)}-${tail.slice(0, 4)}-${tail.slice(4)}`
}
