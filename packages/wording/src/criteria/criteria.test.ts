import type { Criterion, Leaf } from '@vinhdanh/domain/criteria'
import { assess } from '@vinhdanh/domain/eligibility'
import { day } from '@vinhdanh/domain/kernel'
import { awardsOn, criteriaOf, daysOfChange, lawOn } from '@vinhdanh/domain/law'
import { instruments } from '@vinhdanh/domain/regimes'
import { describe, expect, it } from 'vitest'
import {
  branches,
  branchLabel,
  conditionSentence,
  foundSentence,
  missingSentence,
  openPoints,
  readingLabel,
  topicLabel,
  topics,
  truthLabel,
} from './index.ts'

const languages = ['vi', 'en'] as const

const parts = (rule: Criterion): readonly Criterion[] =>
  rule.kind === 'all' || rule.kind === 'any'
    ? [rule, ...rule.of.flatMap(parts)]
    : rule.kind === 'branch'
      ? [rule, ...parts(rule.rule)]
      : rule.kind === 'readings'
        ? [rule, ...rule.of.flatMap((reading) => parts(reading.rule))]
        : [rule]

const everyPart = daysOfChange(instruments).flatMap((on) => {
  const book = lawOn(instruments, on)
  return awardsOn(book).flatMap(({ award }) => {
    const standard = criteriaOf(book, award)
    return standard === undefined ? [] : parts(standard.rule)
  })
})
const leaves = everyPart.filter(
  (part): part is Leaf =>
    part.kind !== 'all' &&
    part.kind !== 'any' &&
    part.kind !== 'branch' &&
    part.kind !== 'readings',
)

/** What a sentence must never show, in any language. */
const slips = /undefined|\[object|NaN|\bnull\b/

describe('the words of conditions', () => {
  it('say every condition of every standard that was ever in force', () => {
    expect(leaves.length).toBeGreaterThan(500)
    for (const leaf of leaves)
      for (const language of languages) {
        const sentence = conditionSentence(leaf, language)
        expect(sentence, `${leaf.kind} ${language}`).not.toMatch(slips)
        expect(sentence.length).toBeGreaterThan(10)
        expect(sentence).toBe(sentence.normalize('NFC'))
      }
  })
  it('name every case of an article', () => {
    const used = new Set(everyPart.flatMap((part) => (part.kind === 'branch' ? [part.id] : [])))
    expect([...used].sort()).toEqual([...branches].sort())
  })
  it('name every open point of the law and each of its readings', () => {
    const open = everyPart.flatMap((part) => (part.kind === 'readings' ? [part] : []))
    expect([...new Set(open.map(({ id }) => id))].sort()).toEqual([...openPoints].sort())
    for (const { id, of } of open)
      for (const reading of of)
        for (const language of languages)
          expect(readingLabel(id, reading.id, language)).not.toBe(reading.id)
  })
  it('name every topic that is left to people', () => {
    const used = new Set(
      leaves.flatMap((leaf) => (leaf.kind === 'judged' ? [leaf.wanted.topic] : [])),
    )
    expect([...used].sort()).toEqual([...topics].sort())
  })
  it('show a topic, a case or a fact of a later instrument rather than fail', () => {
    expect(topicLabel('digital-transformation', 'vi')).toBe('digital-transformation')
    expect(branchLabel('not-yet', 'vi')).toBe('Trường hợp khác của điều luật')
    expect(missingSentence('somethingNew.2026', 'vi')).toBe('somethingNew.2026')
  })
  it('say the same of a rule and of the verdict made from it', () => {
    const book = lawOn(instruments, day('2024-12-20'))
    const judged = assess({
      book,
      award: 'advanced-collective',
      facts: { subject: { kind: 'collective' }, members: [{ year: 2024, total: 10 }] },
      year: 2024,
      onDay: day('2024-12-20'),
    })
    const share = judged.ok
      ? judged.value.because.find(({ kind }) => kind === 'memberShare')
      : undefined
    expect(share && conditionSentence(share, 'vi')).toBe(
      'Có từ 70 % trở lên thành viên đạt “Lao động tiên tiến”',
    )
    expect(share && foundSentence(share, 'vi')).toBe('Chưa có dữ liệu')
  })
  it('name an order once when all its classes are meant', () => {
    const independence = ['first', 'second', 'third'].map((each) => `independence-order.${each}`)
    const wanted = { awards: ['gold-star-order', ...independence, 'labour-order.first'] }
    expect(conditionSentence({ kind: 'noneHeld', wanted }, 'vi')).toBe(
      'Chưa được tặng “Huân chương Sao vàng” hoặc “Huân chương Độc lập” các hạng hoặc “Huân chương Lao động hạng Nhất”',
    )
    expect(conditionSentence({ kind: 'noneHeld', wanted }, 'en')).toBe(
      'Was never given “Gold Star Order” or “Independence Order” of every class or “Labour Order, First Class”',
    )
  })
  it.each([
    [{ years: 3, below: 8 }, 'từ 3 năm đến dưới 8 năm', '3 to under 8 years'],
    [{ years: 15 }, 'từ 15 năm trở lên', 'at least 15 years'],
    [{ years: 0, below: 3 }, 'dưới 3 năm', 'under 3 years'],
    [{ years: 0 }, 'không kể thời gian', 'any time'],
  ])('say how long a post is held: %o', (long, vi, en) => {
    const wanted = { posts: ['TCT'], ...long }
    expect(conditionSentence({ kind: 'tenure', wanted }, 'vi')).toBe(
      `Giữ chức vụ Tổng cục trưởng ${vi}`,
    )
    expect(conditionSentence({ kind: 'tenure', wanted }, 'en')).toBe(
      `Held the post of general director for ${en}`,
    )
  })
  it('say of nothing that it reaches beyond the whole country', () => {
    const wanted = (scope: string) => ({ kinds: ['sudden'], scope })
    const say = (scope: string) =>
      conditionSentence({ kind: 'achievement', wanted: wanted(scope) }, 'vi')
    expect(say('national')).toMatch(/phạm vi ảnh hưởng toàn quốc$/)
    expect(say('provincial')).toMatch(/phạm vi ảnh hưởng từ bộ, ban, ngành, tỉnh trở lên$/)
  })
  it('read the flat list of awards that a stored verdict holds', () => {
    const wanted = {
      awards: ['emulation-flag.provincial', 1, 'merit-certificate.provincial', 2],
      since: 'merit-certificate.prime-minister',
    }
    expect(conditionSentence({ kind: 'awardsSince', wanted }, 'vi')).toBe(
      'Có 1 “Cờ thi đua cấp tỉnh”, 2 “Bằng khen cấp tỉnh” kể từ sau khi được tặng “Bằng khen của Thủ tướng Chính phủ”',
    )
  })
})

describe('the words of findings', () => {
  it('say years, breaks and uses of a run of titles', () => {
    const found = { years: [2016, 2019], broken: 2018, usedIn: null }
    expect(foundSentence({ kind: 'titleRun', found, truth: 'unmet' }, 'vi')).toBe(
      'Các năm 2016, 2019; thiếu năm 2018',
    )
  })
  it('keep nothing for groups', () => {
    expect(foundSentence({ kind: 'all', truth: 'met' }, 'vi')).toBeNull()
  })
  it('say that it is not known, not that there is none', () => {
    const found = { awardYear: null, years: null }
    expect(foundSentence({ kind: 'priorAwardThenYears', found, truth: 'unknown' }, 'vi')).toBe(
      'Chưa có dữ liệu',
    )
    expect(foundSentence({ kind: 'priorAwardThenYears', found, truth: 'unmet' }, 'vi')).toBe(
      'Chưa được tặng',
    )
  })
  it('name the three truths', () => {
    expect(languages.map((language) => truthLabel('unknown', language))).toEqual([
      'Chưa đủ dữ liệu',
      'Not enough data',
    ])
  })
})

describe('the words of missing facts', () => {
  it.each([
    ['ratings.2023', 'Xếp loại năm 2023'],
    ['awards', 'Danh hiệu, hình thức khen thưởng đã được tặng'],
    ['awards.2021', 'Danh hiệu, hình thức khen thưởng của năm 2021'],
    ['awards.2021.route', 'Loại hình của khen thưởng năm 2021'],
    ['awards.2021.decidedOn', 'Ngày quyết định khen thưởng của năm 2021'],
    ['awards.before.2020', 'Khen thưởng trước năm 2020'],
    ['awards.merit-certificate.provincial', 'Đã được tặng “Bằng khen cấp tỉnh” hay chưa'],
    ['initiatives', 'Sáng kiến, đề tài được công nhận'],
    ['initiatives.2024', 'Sáng kiến, đề tài được công nhận năm 2024'],
    ['members.2024', 'Số thành viên của tập thể năm 2024'],
    ['members.2024.holding.advanced-worker', 'Số thành viên đạt “Lao động tiên tiến” năm 2024'],
    ['members.2024.heaviestDiscipline', 'Kỷ luật của thành viên năm 2024'],
    ['attestations.internal-unity', 'Xác nhận của người có trách nhiệm: Nội bộ đoàn kết'],
    ['subject.recruitedOn', 'Ngày tuyển dụng'],
    ['clusterResults.2022', 'Kết quả cụm, khối thi đua năm 2022'],
  ])('say %s', (key, sentence) => {
    expect(missingSentence(key, 'vi')).toBe(sentence)
    expect(missingSentence(key, 'en')).not.toMatch(slips)
    expect(missingSentence(key, 'en')).not.toBe(key)
  })
})
