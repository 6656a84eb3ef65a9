import { describe, expect, it } from 'vitest'
import { readRecordsSearch } from './records-search.ts'

describe('the filters in the address of the register', () => {
  it('are read when they make sense', () => {
    expect(
      readRecordsSearch({
        search: 'nguyen',
        award: 'advanced-worker',
        year: '2023',
        kind: 'PERSON',
        group: 'direct',
        dataSet: 'SYNTHETIC',
      }),
    ).toEqual({
      search: 'nguyen',
      award: 'advanced-worker',
      year: 2023,
      kind: 'PERSON',
      group: 'direct',
      dataSet: 'SYNTHETIC',
    })
  })
  it('are left out when they do not', () => {
    expect(
      readRecordsSearch({ year: 'soon', kind: 'CAT', group: 'all', dataSet: 'FAKE', search: '' }),
    ).toEqual({})
  })
})
