import { describe, expect, it } from 'vitest'
import { readDay } from './day-field.tsx'
import { byGivenName, fold, markMatches } from './fold.ts'
import {
  formatDay,
  formatMoment,
  formatMoney,
  formatNumber,
  formatShare,
  todayInVietnam,
} from './formats.ts'

describe('formats', () => {
  it('write a day as dd/mm/yyyy and nothing as a dash', () => {
    expect(formatDay('2026-02-09')).toBe('09/02/2026')
    expect(formatDay(null)).toBe('—')
  })

  it("write a moment in Vietnam's time, whatever the machine's zone", () => {
    expect(formatMoment('2026-12-31T23:30:00Z')).toBe('06:30 01/01/2027')
    expect(formatMoment('2026-11-21T10:05:00+07:00')).toBe('10:05 21/11/2026')
  })

  it('group thousands with points in Vietnamese and commas in English', () => {
    expect(formatNumber(1_234_567)).toBe('1.234.567')
    expect(formatNumber(1_234_567, 'en')).toBe('1,234,567')
    expect(formatMoney(1_800_000)).toBe('1.800.000\u00a0đ')
  })

  it('count a share from its two counts, and never divide by nothing', () => {
    expect(formatShare(289, 468)).toBe('61,8\u00a0%')
    expect(formatShare(0, 0)).toBe('—')
    expect(formatShare(0, 5)).toBe('0,0\u00a0%')
  })

  it('know which day it is in Vietnam when it is still yesterday elsewhere', () => {
    expect(todayInVietnam(new Date('2026-11-20T18:00:00Z'))).toBe('2026-11-21')
  })
})

describe('reading a day', () => {
  it.each([
    ['21/11/2026', '2026-11-21'],
    ['1-2-2026', '2026-02-01'],
    [' 09.02.2026 ', '2026-02-09'],
  ])('%s is %s', (text, day) => expect(readDay(text)).toBe(day))

  it.each(['31/02/2026', '2026-11-21', '21/11/26', '', 'hôm nay'])('%j is no day', (text) =>
    expect(readDay(text)).toBeNull(),
  )
})

describe('search without diacritics', () => {
  it('folds đ, marks and case', () => {
    expect(fold('ĐẶNG Thị Ngọc Ánh')).toBe('dang thi ngoc anh')
  })

  it('marks every word of the search where it stands, in composed or decomposed text', () => {
    const hits = (text: string, search: string) =>
      markMatches(text, search)
        .filter((each) => each.hit)
        .map((each) => each.text)
    expect(hits('Đặng Thị Ngọc Ánh', 'anh dang')).toEqual(['Đặng', 'Ánh'])
    expect(hits('Đặng Thị Ngọc Ánh'.normalize('NFD'), 'ngọc')).toEqual(['Ngọc'])
    expect(hits('Sở Y tế', 'zz')).toEqual([])
  })

  it('loses no letter of the text', () => {
    const text = 'Trường Trung học phổ thông Đông Mẫu'
    expect(
      markMatches(text, 'ong')
        .map((each) => each.text)
        .join(''),
    ).toBe(text)
  })
})

it('sorts people by given name in Vietnamese order', () => {
  const names = ['Trần Đức Bảo', 'Lê Thị Ánh', 'Đỗ Văn Đạt', 'Phạm Dũng'].map((name) => ({ name }))
  expect(names.sort(byGivenName).map((each) => each.name)).toEqual([
    'Lê Thị Ánh',
    'Trần Đức Bảo',
    'Phạm Dũng',
    'Đỗ Văn Đạt',
  ])
})
