import { describe, expect, it } from 'vitest'
import { readLawSearch } from './law-search.ts'

describe('the choice of rules in an address', () => {
  it('is read as it was written', () => {
    const search = {
      on: '2024-02-29',
      status: 'RECALLED',
      group: 'ORDER',
      instrument: '2023-decree-98',
    }
    expect(readLawSearch(search)).toEqual(search)
  })
  it('leaves out a day that no calendar has, and words that nobody knows', () => {
    expect(
      readLawSearch({ on: '2025-02-29', status: 'sure', group: 'FRIENDS', instrument: '' }),
    ).toEqual({})
  })
})
