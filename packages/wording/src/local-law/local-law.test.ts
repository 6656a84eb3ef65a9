import { looseningCodes, regulationIssueCodes } from '@vinhdanh/domain/law'
import { regulationStatuses } from '@vinhdanh/domain/local-law'
import { knownRegulation, knownRegulations } from '@vinhdanh/domain/regulations'
import { describe, expect, it } from 'vitest'
import {
  localRuleSentence,
  looseningLabel,
  regulationIssueSentence,
  regulationStatusLabel,
} from './index.ts'

const languages = ['vi', 'en'] as const
const organisation = { path: '/vn/x/', name: 'X' }

describe('the words of local law', () => {
  it('say every rule of the known regulations, composed, in both languages', () => {
    for (const { id } of knownRegulations)
      for (const rule of knownRegulation(id, organisation).rules)
        for (const language of languages) {
          const sentence = localRuleSentence(rule, language)
          expect(sentence, id).not.toMatch(/undefined|\[object|NaN|\bnull\b/)
          expect(sentence).toBe(sentence.normalize('NFC'))
        }
  })
  it('name every way to loosen the law, every fault of form and every status, each by its own words', () => {
    for (const language of languages) {
      const words = [
        ...looseningCodes.map((code) => looseningLabel(code, language)),
        ...regulationIssueCodes.map((code) =>
          regulationIssueSentence({ path: 'rules[2].share', code }, language),
        ),
        ...regulationStatuses.map((status) => regulationStatusLabel(status, language)),
      ]
      expect(new Set(words).size).toBe(words.length)
    }
  })
  it('say what is asked beside the law, condition by condition', () => {
    const [flag] = knownRegulation('bac-ninh-86-2025', organisation).rules
    expect(flag && localRuleSentence(flag, 'vi')).toBe(
      'Thêm điều kiện cho “Cờ thi đua cấp tỉnh”: Dẫn đầu cụm, khối thi đua do tỉnh tổ chức; Tổ chức đảng, đoàn thể được xếp loại từ hoàn thành xuất sắc nhiệm vụ trở lên',
    )
  })
})
