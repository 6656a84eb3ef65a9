import { describe, expect, it } from 'vitest'
import {
  compareByGivenName,
  compareText,
  composed,
  fold,
  formatDay,
  formatDayInWords,
  formatMoney,
  formatMultiple,
  formatNumber,
  formatRatio,
  formatShare,
} from './index.ts'

const name = (text: string, givenName?: string, familyName?: string) => {
  const words = text.split(' ')
  return {
    text,
    familyName: familyName ?? words[0] ?? '',
    middleName: words.slice(1, -1).join(' '),
    givenName: givenName ?? words.at(-1) ?? '',
  }
}

/** Moves every item, so that an order that was only kept is not taken for one that was made. */
const shuffled = <Item>(items: readonly Item[]): Item[] =>
  items
    .map((item, index) => ({ item, at: (index * 7919 + 13) % 104729 }))
    .sort((a, b) => b.at - a.at)
    .map(({ item }) => item)

describe('a day', () => {
  it('is written dd/MM/yyyy', () => {
    expect(formatDay('2024-09-05')).toBe('05/09/2024')
    expect(formatDay('2026-11-21T16:59:59.000Z')).toBe('21/11/2026')
    expect(formatDay('2026-11-21T17:00:00.000Z')).toBe('22/11/2026')
  })
  it('is written in a decision with a leading zero for January and February only', () => {
    expect(formatDayInWords('2024-01-05')).toBe('ngày 05 tháng 01 năm 2024')
    expect(formatDayInWords('2024-09-05')).toBe('ngày 05 tháng 9 năm 2024')
  })
})

describe('a number', () => {
  it('has points between thousands in Vietnamese and commas in English', () => {
    expect(formatNumber(1234567)).toBe('1.234.567')
    expect(formatNumber(1234567, 'en')).toBe('1,234,567')
    expect(formatNumber(999)).toBe('999')
    expect(formatNumber(-1000)).toBe('-1.000')
    expect(formatNumber(1234.5, 'vi', 1)).toBe('1.234,5')
    expect(formatNumber(-0.01, 'vi', 1)).toBe('0,0')
  })
  it('of money ends in đ', () => {
    expect(formatMoney(2530000)).toBe('2.530.000 đ')
    expect(formatMoney(1140000, 'en')).toBe('1,140,000 đ')
  })
  it('of a share has one decimal, rounded half up from exact numbers', () => {
    expect(formatShare(21, 34)).toBe('61,8 %')
    expect(formatShare(14, 17)).toBe('82,4 %')
    expect(formatShare(1, 2000)).toBe('0,1 %')
    expect(formatShare(7, 10, 'en')).toBe('70.0 %')
    expect(formatShare(0, 0)).toBe('–')
  })
  it('of the law is a percentage when it is whole, a fraction when not', () => {
    expect(formatRatio({ part: 9, whole: 10 })).toBe('90 %')
    expect(formatRatio({ part: 2, whole: 3 })).toBe('2/3')
  })
  it('of a multiple is not rounded', () => {
    expect(formatMultiple({ part: 45, whole: 100 })).toBe('0,45')
    expect(formatMultiple({ part: 30 * 3, whole: 200 })).toBe('0,45')
    expect(formatMultiple({ part: 1200, whole: 100 })).toBe('12')
    expect(formatMultiple({ part: 15 * 3, whole: 200 })).toBe('0,225')
    expect(formatMultiple({ part: 450, whole: 100 }, 'en')).toBe('4.5')
  })
})

describe('Vietnamese names', () => {
  it('follow the order of tones: ngang, huyền, hỏi, ngã, sắc, nặng', () => {
    const words = ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']
    expect(shuffled(words).sort(compareText)).toEqual(words)
  })
  it('put ă, â, đ, ê, ô, ơ, ư after their plain letters', () => {
    const given = 'An Anh Ánh Ăn Ân Ẩn Ấn Dũng Dương Đào Đỗ Hoa Hoà Hóa Uyên Ưng Ước Y Ý Yến'
    expect(shuffled(given.split(' ')).sort(compareText)).toEqual(given.split(' '))
  })
  it('sort by given name, then family name, then middle name', () => {
    const full = [
      'Lê Thị A',
      'Lê Thị Ả',
      'Lê Thị Á',
      'Phạm Thị An',
      'Dương Văn Anh',
      'Đặng Thị Ánh',
      'Võ Thị Ngọc Ánh',
      'Lê Đình Ân',
      'Vàng Thị Dợ',
      'Trần Thị Dung',
      'Nông Văn Đại',
      'Ma Thị Đào',
      'Nguyễn Văn Đức',
      'Nguyễn Thị Hoa',
      'Hoàng Thị Hoà',
      'Nguyễn Văn Hóa',
      'Lý A Páo',
      'Kim Thị Sa Rương',
      'Huỳnh Thị Út',
      'Bùi Văn Ước',
    ]
    const sorted = shuffled(full.map((text) => name(text))).sort(compareByGivenName)
    expect(sorted.map(({ text }) => text)).toEqual(full)
  })
  it('sort by the given name of the record where it is not the last word', () => {
    const sorted = [
      name('Y Ban Mlô', 'Ban', 'Mlô'),
      name("H'Mai Niê", "H'Mai", 'Niê'),
      name('Nguyễn Văn An'),
    ]
      .sort(compareByGivenName)
      .map(({ text }) => text)
    expect(sorted).toEqual(['Nguyễn Văn An', 'Y Ban Mlô', "H'Mai Niê"])
  })
  it('are one whichever vowel carries the tone', () => {
    for (const [a, b] of [
      ['Hoà', 'Hòa'],
      ['Thuý', 'Thúy'],
      ['Hoá', 'Hóa'],
      ['Khoẻ', 'Khỏe'],
      ['Thuỷ', 'Thủy'],
      ['Quý', 'Qúy'],
    ] as const)
      expect(compareText(a, b), `${a} ${b}`).toBe(0)
  })
  it('are not one when the tone or the letter differs', () => {
    for (const [a, b] of [
      ['Hoà', 'Hoá'],
      ['Dung', 'Dũng'],
      ['Đức', 'Dức'],
      ['Anh', 'Ánh'],
    ] as const)
      expect(compareText(a, b), `${a} ${b}`).not.toBe(0)
  })
})

describe('search', () => {
  it('finds names without diacritics, đ as d, in any composition', () => {
    expect(fold('Nguyễn  Thị Đào ')).toBe('nguyen thi dao')
    expect(fold('Hoài Ân'.normalize('NFD'))).toBe('hoai an')
    expect(fold('ĐẮK LẮK')).toBe('dak lak')
  })
  it('stores and shows composed letters', () => {
    expect(composed('Ân'.normalize('NFD'))).toBe('Ân')
  })
})
