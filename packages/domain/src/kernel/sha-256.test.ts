import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sha256 } from './index.ts'

describe('the fingerprint', () => {
  it('is the standard SHA-256 of the UTF-8 text', () => {
    const texts = [
      '',
      'abc',
      'Lao động tiên tiến 🏅',
      'x'.repeat(55),
      'y'.repeat(56),
      'é'.repeat(999),
    ]
    for (const text of texts)
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
  })
})
