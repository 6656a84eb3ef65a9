import { describe, expect, it } from 'vitest'
import { citationLabel, instrumentLabel, provenanceLabel } from './index.ts'

const at = { instrument: '2022-law-06-qh15', article: '23' }

describe('a citation', () => {
  it('is written from the point to the instrument', () => {
    expect(citationLabel({ ...at, clause: '1', point: 'a' }, '06/2022/QH15', 'vi')).toBe(
      'điểm a khoản 1 Điều 23 Luật số 06/2022/QH15',
    )
    expect(citationLabel({ ...at, clause: '2' }, '06/2022/QH15', 'vi')).toBe(
      'khoản 2 Điều 23 Luật số 06/2022/QH15',
    )
    expect(citationLabel(at, '06/2022/QH15', 'vi')).toBe('Điều 23 Luật số 06/2022/QH15')
    expect(citationLabel({ ...at, clause: '1', point: 'đ' }, '06/2022/QH15', 'en')).toBe(
      'Article 23, clause 1, point đ, Law 06/2022/QH15',
    )
  })
  it('calls an instrument by its kind', () => {
    expect(instrumentLabel('98/2023/NĐ-CP', 'vi')).toBe('Nghị định số 98/2023/NĐ-CP')
    expect(instrumentLabel('12/2019/TT-BNV', 'vi')).toBe('Thông tư số 12/2019/TT-BNV')
    expect(instrumentLabel('86/2025/QĐ-UBND', 'vi')).toBe('Quyết định số 86/2025/QĐ-UBND')
    expect(instrumentLabel('NQ 30', 'en')).toBe('NQ 30')
  })
  it('tells how sure a rule is in both languages', () => {
    const all = (['verified', 'recalled', 'inherited', 'draft'] as const).flatMap((status) => [
      provenanceLabel(status, 'vi'),
      provenanceLabel(status, 'en'),
    ])
    expect(new Set(all).size).toBe(8)
  })
})
