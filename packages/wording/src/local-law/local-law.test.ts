import { looseningCodes, regulationIssueCodes } from '@vinhdanh/domain/law'
import { regulationStatuses } from '@vinhdanh/domain/local-law'
import { knownRegulation, knownRegulations, regulationSchema } from '@vinhdanh/domain/regulations'
import { describe, expect, it } from 'vitest'
import { ruleKinds } from './fields.ts'
import {
  localRuleSentence,
  looseningLabel,
  looseningPlace,
  regulationIssueSentence,
  regulationPlace,
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
  it('say where a fault stands by the number and kind of the rule and the name of the field', () => {
    const said = (path: string, rule?: string) =>
      languages.map((language) =>
        regulationPlace({ path, ...(rule === undefined ? {} : { rule }) }, language),
      )
    expect(said('rules[2].share', 'quota')).toEqual([
      'Mục 3 (Giới hạn số lượng), Tỷ lệ',
      'Rule 3 (Quota), Share',
    ])
    expect(said('rules[0].documents[1].when', 'dossier')).toEqual([
      'Mục 1 (Hồ sơ), Giấy tờ, thứ 2, “when”',
      'Rule 1 (Dossier), Papers, no. 2, “when”',
    ])
    expect(said('rules[4]')).toEqual(['Mục 5', 'Rule 5'])
    expect(said('from')).toEqual(['Hiệu lực từ ngày', 'In force from'])
    expect(said('')).toEqual(['Văn bản', 'The document'])
  })
  it('have a name for every kind of rule that a document may bring', () => {
    const written = JSON.stringify(regulationSchema)
    const kinds = [...written.matchAll(/"rule":\{"const":"([a-z-]+)"\}/g)].map(([, kind]) => kind)
    expect(Object.keys(ruleKinds).sort()).toEqual([...kinds].sort())
  })
  it('say of a loosening which rule it is, and about which award', () => {
    const [flag] = knownRegulation('bac-ninh-86-2025', organisation).rules
    const place = (language: 'vi' | 'en') =>
      flag && looseningPlace({ rule: 6, said: flag }, language)
    expect(place('vi')).toBe('Mục 7, Thêm điều kiện đối với “Cờ thi đua cấp tỉnh”')
    expect(place('en')).toMatch(/^Rule 7, Further condition for “.+”$/)
  })
  it('say what is asked beside the law, condition by condition', () => {
    const [flag] = knownRegulation('bac-ninh-86-2025', organisation).rules
    expect(flag && localRuleSentence(flag, 'vi')).toBe(
      'Thêm điều kiện cho “Cờ thi đua cấp tỉnh”: Dẫn đầu cụm, khối thi đua do tỉnh tổ chức; Tổ chức đảng, đoàn thể được xếp loại từ hoàn thành xuất sắc nhiệm vụ trở lên',
    )
  })
})
