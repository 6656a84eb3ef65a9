import { checkRubric, knownRubrics, leavesOf, rubricIssueCodes } from '@vinhdanh/domain/rubrics'
import { describe, expect, it } from 'vitest'
import {
  methodSentence,
  pointsText,
  publishedElsewhere,
  rubricIssueSentence,
  rubricPlace,
  rubricStatusLabel,
} from './index.ts'

describe('The words of rubrics', () => {
  it('say every fault in both languages, with its numbers', () => {
    for (const code of rubricIssueCodes) {
      const issue = { path: 'total', code, severity: 'error', stated: 2000, found: 1950 } as const
      const [vi, en] = [rubricIssueSentence(issue, 'vi'), rubricIssueSentence(issue, 'en')]
      expect(vi).toMatch(/\.$/)
      expect(vi).not.toMatch(/undefined|\?/)
      expect(en).not.toMatch(/undefined|\?/)
      expect(vi).not.toBe(en)
    }
  })

  it('write points with a comma in Vietnamese and a point in English', () => {
    expect([pointsText(8825, 'vi'), pointsText(8825, 'en')]).toEqual(['88,25', '88.25'])
  })

  it('say how each criterion of the published rubrics is scored', () => {
    const rubric = checkRubric(
      knownRubrics.find(({ id }) => id === 'rb-17-communes')?.document,
    ).rubric
    const leaves = [...leavesOf(rubric.criteria), ...leavesOf(rubric.bonus.lines)]
    expect(leaves.map((leaf) => methodSentence(leaf, 'vi'))).toEqual([
      'Chọn mẫu 50, mỗi trường hợp đạt 0,4 điểm',
      'Số tài khoản mở hoặc đã cung cấp chia Tổng số người hưởng, nhân 40',
      'Số thẻ chia Số tài khoản mới, nhân 20',
      'Số người được chi trả không dùng tiền mặt chia Tổng số người hưởng, nhân 20',
      ...Array(3).fill('Số liệu để xếp thứ tự, không tính điểm'),
      'Theo mức: 100%: 5',
      'Theo mức: [88%; 90%]: 2 · [90%; 95%]: 3 · [95%; 100%): 4 · 100%: 5',
      'Theo mức: 100%: 5',
    ])
    const words = { path: 'x', number: '1', text: 'x', key: '1', precondition: null } as const
    const said = (['direct', 'yes-no', 'count'] as const).map((is) =>
      methodSentence({ kind: 'leaf', ...words, max: 250, method: { is } }, 'vi'),
    )
    expect(said).toEqual([
      'Chấm trực tiếp, từ 0 đến 2,5',
      'Có: 2,5 điểm; không: 0',
      'Số liệu để xếp thứ tự, không tính điểm',
    ])
  })

  it('say a place of the document by the position of its lines', () => {
    const said = ['criteria.0.children.1.max', 'bonus.lines.1.method.bands.0', 'caps.self', ''].map(
      (path) => rubricPlace(path, 'vi'),
    )
    expect(said).toEqual([
      'tiêu chí 1, mục 2, điểm tối đa',
      'điểm thưởng 2, cách chấm, mức 1',
      'mức trần, tự chấm',
      'văn bản',
    ])
    expect(rubricPlace('criteria.1.key', 'en')).toBe('criterion 2, number')
    expect(rubricPlace('weight', 'vi')).toBe('“weight”')
  })

  it('name each status', () => {
    const labels = (['draft', 'issued', 'withdrawn'] as const).map((status) =>
      rubricStatusLabel(status, 'vi'),
    )
    expect(labels).toEqual(['Bản thảo', 'Đã ban hành', 'Thôi áp dụng'])
    expect(publishedElsewhere('vi')).toContain('chưa có bảng')
  })
})
