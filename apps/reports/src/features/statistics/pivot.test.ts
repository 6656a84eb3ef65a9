import { describe, expect, it } from 'vitest'
import { byYear, pivot } from './pivot.ts'

const flag = { code: 'emulation-flag.provincial', name: 'Cờ thi đua cấp tỉnh', rank: 2 }
const worker = { code: 'advanced-worker', name: 'Lao động tiên tiến', rank: 4 }

describe('the table of awards by year', () => {
  const table = pivot([
    { year: 2021, award: worker, subjectKind: 'PERSON', count: 7 },
    { year: 2023, award: worker, subjectKind: 'PERSON', count: 9 },
    { year: 2021, award: flag, subjectKind: 'COLLECTIVE', count: 1 },
  ])

  it('has a column for every year between the first and the last', () => {
    expect(table.years).toEqual([2021, 2022, 2023])
  })
  it('has a line for each award and kind of subject, with its total', () => {
    expect(table.lines.map((line) => [line.code, line.counts, line.total])).toEqual([
      ['advanced-worker', [7, 0, 9], 16],
      ['emulation-flag.provincial', [1, 0, 0], 1],
    ])
  })
  it('adds up each year', () => {
    expect(table.totals).toEqual([8, 0, 9])
  })
  it('gives the chart one series for each kind of subject', () => {
    expect(byYear(table, 'PERSON')).toEqual([7, 0, 9])
    expect(byYear(table, 'COLLECTIVE')).toEqual([1, 0, 0])
  })
  it('is empty without rows', () => {
    expect(pivot([])).toEqual({ years: [], lines: [], totals: [] })
  })
})
