import { randomBytes } from 'node:crypto'
import type { BallotChoice } from '@vinhdanh/domain/councils'
import { describe, expect, test } from 'vitest'
import { makeBoxKeys, openBox, sealChoice, shuffled } from './seal.ts'

const secret = randomBytes(32)
const item = '019f0000-0000-7000-8000-000000000001'

describe('the ballot box', () => {
  test('gives back the choices, sorted, whatever the order they were put in', () => {
    const keys = makeBoxKeys(secret, item)
    const cast: readonly BallotChoice[] = ['yes', 'blank', 'no', 'yes']
    const box = cast.map((choice) => sealChoice(keys.publicKey, choice))
    expect(openBox(secret, item, keys.wrappedKey, box)).toEqual(['blank', 'no', 'yes', 'yes'])
  })

  test('shows the same choice differently each time and at one length', () => {
    const { publicKey } = makeBoxKeys(secret, item)
    const sealed = (['yes', 'yes', 'no', 'blank'] as const).map((choice) =>
      Buffer.from(sealChoice(publicKey, choice)).toString('hex'),
    )
    expect(new Set(sealed).size).toBe(4)
    expect(new Set(sealed.map(({ length }) => length)).size).toBe(1)
  })

  test('does not open with another secret, for another item, or after a change', () => {
    const keys = makeBoxKeys(secret, item)
    const ballot = sealChoice(keys.publicKey, 'yes')
    const changed = Uint8Array.from(ballot)
    changed[changed.length - 1] = (changed[changed.length - 1] ?? 0) ^ 1
    expect(() => openBox(randomBytes(32), item, keys.wrappedKey, [ballot])).toThrow()
    expect(() => openBox(secret, 'another item', keys.wrappedKey, [ballot])).toThrow()
    expect(() => openBox(secret, item, keys.wrappedKey, [changed])).toThrow()
  })

  test('is shuffled fairly: each of three cards is first about as often', () => {
    const first = { a: 0, b: 0, c: 0 }
    for (let round = 0; round < 3000; round++) {
      const [top = 'a'] = shuffled(['a', 'b', 'c'] as const)
      first[top] += 1
    }
    for (const times of Object.values(first)) expect(Math.abs(times - 1000)).toBeLessThan(150)
  })
})
