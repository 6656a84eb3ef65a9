import { day } from '@vinhdanh/domain/kernel'
import { anniversaries, formalitySigns, launchers, movementKinds } from '@vinhdanh/domain/movements'
import { describe, expect, it } from 'vitest'
import {
  anniversaryLabel,
  commemorationSentence,
  decimalLabel,
  formalitySentence,
  launchAnswerSentence,
  launcherLabel,
  movementKindLabel,
  movementPeriodSentence,
  percentLabel,
  reliefTotalSentence,
  sectorLabel,
} from './index.ts'

const none = { year: null, untilYear: null, from: null, until: null, endEvent: null }

describe('The words of movements', () => {
  it('are there in both languages, and differ', () => {
    const said = (language: 'vi' | 'en') => [
      ...movementKinds.map((kind) => movementKindLabel(kind, language)),
      ...launchers.map((launcher) => launcherLabel(launcher, language)),
      ...formalitySigns.map((sign) => formalitySentence(sign, language)),
      ...anniversaries.map(({ id }) => anniversaryLabel(id, language)),
    ]
    const [vi, en] = [said('vi'), said('en')]
    expect(vi.filter((label, at) => label === '' || label === en[at])).toEqual([])
  })

  it('say that a launcher or a figure is missing, never nothing and never zero', () => {
    expect(launcherLabel(null, 'vi')).toBe('chưa nêu rõ')
    expect(percentLabel(null, 'vi')).toBe('chưa có số liệu')
    expect(percentLabel('0.00', 'vi')).toBe('0,00 %')
    const open = { count: null, movements: [], notStated: 15, conflicts: [] }
    expect(launchAnswerSentence(open, 'government', 'en')).toBe(
      'Government: not stated. The launcher of 15 more is not stated.',
    )
    expect(launchAnswerSentence({ ...open, count: 0, notStated: 0 }, 'government', 'vi')).toBe(
      'Chính phủ: 0 phong trào.',
    )
  })

  it('say a sum with its qualifier and what was not added', () => {
    const total = { measure: 'tonnes', sum: '142.5', counted: 2, leftOut: 0 } as const
    expect(reliefTotalSentence({ ...total, qualifier: 'at-least' }, 'vi')).toBe('ít nhất 142,5 tấn')
    expect(reliefTotalSentence({ ...total, qualifier: 'exact' }, 'en')).toBe('142.5 tonnes')
    expect(reliefTotalSentence({ ...total, qualifier: 'about', leftOut: 1 }, 'vi')).toBe(
      'khoảng 142,5 tấn (không cộng 1 dòng chưa rõ có nằm trong số đã cộng hay không)',
    )
    expect(decimalLabel('1300000000', 'vi')).toBe('1.300.000.000')
  })

  it('say a period by what is known of it', () => {
    const say = (more: object) => movementPeriodSentence({ ...none, ...more }, 'vi')
    expect(say({})).toBe('không nêu thời gian')
    expect(say({ year: 2021, untilYear: 2021 })).toBe('năm 2021')
    expect(say({ year: 2021, untilYear: 2022 })).toBe('các năm 2021–2022')
    expect(say({ year: 2021 })).toBe('từ năm 2021')
    const from = day('2025-11-04')
    expect(say({ from, endEvent: 'kết thúc Đại hội' })).toBe('từ 04/11/2025 đến kết thúc Đại hội')
    expect(say({ from })).toBe('từ 04/11/2025, thường xuyên')
  })

  it('count anniversaries as each language counts', () => {
    const say = (ordinal: number) => commemorationSentence({ id: 'national-day', ordinal }, 'en')
    expect([111, 132, 133, 81, 77].map((each) => say(each).split(' ')[0])).toEqual([
      '111th',
      '132nd',
      '133rd',
      '81st',
      '77th',
    ])
    expect(commemorationSentence({ id: 'ho-chi-minh', ordinal: 132 }, 'vi')).toBe(
      'Kỷ niệm 132 năm Ngày sinh Chủ tịch Hồ Chí Minh',
    )
  })

  it('leave a sector that stands in no list as it was written', () => {
    expect(sectorLabel('education', 'en')).toBe('Education')
    expect(sectorLabel('Chuyển đổi số', 'en')).toBe('Chuyển đổi số')
  })
})
