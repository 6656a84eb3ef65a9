import type { FindingChange, Need, OutOfReach } from '@vinhdanh/domain/eligibility'
import { day } from '@vinhdanh/domain/kernel'
import { describe, expect, it } from 'vitest'
import {
  changeSentence,
  chosenLawLabel,
  comparisonSentence,
  lawChoiceLabel,
  needSentence,
  reasonSentence,
  receiptUnknownSentence,
  recordedSentence,
  warningSentence,
} from './index.ts'

const year = 2027
const one = { part: 7, whole: 10 }
/** One of every kind; a kind left out does not compile. */
const needs: Readonly<Record<Need['kind'], Need>> = {
  rating: { kind: 'rating', year, level: 'good' },
  partyRating: { kind: 'partyRating', year, level: 'good' },
  title: {
    kind: 'title',
    year,
    award: 'emulation-fighter.base',
    route: 'merit',
    on: day('2027-12-31'),
  },
  initiative: { kind: 'initiative', year, scope: 'provincial', order: 0 },
  achievement: { kind: 'achievement', year, of: 'prize', scope: 'national' },
  clusterLeader: { kind: 'clusterLeader', year, organisedBy: 'provincial' },
  movement: { kind: 'movement', year, launchedBy: 'base', durationYears: 0, standing: 'leader' },
  memberShare: { kind: 'memberShare', year, award: 'advanced-worker', share: one },
  membersHolding: { kind: 'membersHolding', year, award: 'emulation-fighter.base', count: 1 },
  allMembersCompleted: { kind: 'allMembersCompleted', year },
  noMemberDisciplined: { kind: 'noMemberDisciplined', year, from: 'warning' },
  obligation: { kind: 'obligation', year, item: 'tax' },
  donation: { kind: 'donation', year, dong: 1_000_000_000 },
  communityScore: { kind: 'communityScore', year, total: one, each: one },
  judged: { kind: 'judged', year, topic: 'policy-compliance' },
  tenure: { kind: 'tenure', after: day('2026-11-21'), until: day('2027-12-31') },
  caseConcluded: { kind: 'caseConcluded', opened: day('2026-10-01'), on: day('2026-11-21') },
  remark: { kind: 'remark', on: day('2026-07-01') },
  nothing: { kind: 'nothing', of: 'disciplines' },
  nothingElse: { kind: 'nothingElse', of: 'awards', years: 'before' },
  subject: { kind: 'subject', field: 'foundedOn' },
}

describe('what a path still needs', () => {
  it('is said in both languages, each need in words of its own', () => {
    for (const language of ['vi', 'en'] as const) {
      const said = Object.values(needs).map((need) => needSentence(need, language))
      expect(new Set(said).size).toBe(said.length)
      for (const sentence of said) expect(sentence).not.toMatch(/undefined|NaN|\[object/)
    }
  })
  it('names the year, and the condition in the words of the law', () => {
    expect(needSentence(needs.rating, 'vi')).toBe(
      'Năm 2027 được xếp loại từ “Hoàn thành tốt nhiệm vụ” trở lên',
    )
    expect(needSentence(needs.membersHolding, 'vi')).toBe(
      'Năm 2027: Có ít nhất 1 thành viên đạt “Chiến sĩ thi đua cơ sở”',
    )
    expect(needSentence(needs.clusterLeader, 'en')).toMatch(/^2027: /)
  })
  it('calls an award by its legal name where the caller knows it', () => {
    expect(needSentence(needs.title, 'vi', { award: () => 'Tên của luật' })).toBe(
      'Được tặng “Tên của luật” của năm 2027',
    )
  })
  it('says why a step cannot be reached or planned, and nothing of one that is', () => {
    const reasons: readonly OutOfReach[] = ['not-within-horizon', 'barred', 'not-known']
    const said = reasons.map((reason) => reasonSentence({ status: 'out-of-reach', reason }, 'vi'))
    said.push(reasonSentence({ status: 'not-plannable', reason: null }, 'vi'))
    expect(new Set(said).size).toBe(4)
    expect(reasonSentence({ status: 'reachable', reason: null }, 'vi')).toBeNull()
  })
})

describe('a comparison', () => {
  const node = (min: string, truth: 'met' | 'unmet') =>
    ({
      kind: 'ratingInYear',
      truth,
      wanted: { min },
      records: [],
      missing: [],
      children: [],
    }) as const
  const [before, after] = [node('good', 'met'), node('excellent', 'unmet')]
  it.each<readonly [FindingChange, string]>([
    [
      { kind: 'threshold', before, after },
      'Đổi điều kiện “Năm xét được xếp loại từ hoàn thành tốt nhiệm vụ trở lên” thành “Năm xét được xếp loại từ hoàn thành xuất sắc nhiệm vụ trở lên” (Đạt → Không đạt)',
    ],
    [
      { kind: 'appeared', before: null, after },
      'Thêm điều kiện: Năm xét được xếp loại từ hoàn thành xuất sắc nhiệm vụ trở lên',
    ],
    [
      { kind: 'gone', before, after: null },
      'Bỏ điều kiện: Năm xét được xếp loại từ hoàn thành tốt nhiệm vụ trở lên',
    ],
  ])('tells %o', (change, sentence) => {
    expect(changeSentence(change, 'vi')).toBe(sentence)
  })
  it('tells the outcome on both days, also where a law cannot ask', () => {
    const sides = [
      { day: day('2025-06-30'), truth: null },
      { day: day('2025-07-01'), truth: 'met' as const },
    ]
    expect(comparisonSentence(sides, 'vi')).toBe(
      'Theo luật ngày 30/06/2025: luật không có danh hiệu, hình thức này cho đối tượng này; theo luật ngày 01/07/2025: Đạt',
    )
    expect(comparisonSentence(sides, 'en')).toMatch(/^By the law of/)
  })
})

describe('a verdict', () => {
  const recorded = { truth: 'met', onDay: day('2026-11-12') } as const
  it('that was recorded stands, whatever today would give', () => {
    expect(recordedSentence(recorded, 'unmet', 'vi')).toMatch(/“Đạt”.*giữ nguyên.*“Không đạt”/)
    expect(recordedSentence(recorded, 'met', 'vi')).toMatch(/giữ nguyên.*không đổi/)
    expect(recordedSentence(recorded, null, 'en')).toMatch(/stands.*no such award/)
  })
  it('carries its warnings in words', () => {
    const warning = {
      kind: 'achievement-used-before',
      award: 'merit-certificate.provincial',
      year,
      route: 'sudden',
    } as const
    expect(warningSentence(warning, 'vi')).toMatch(/^Năm 2027 đã được tặng “/)
    expect(receiptUnknownSentence('vi')).toMatch(/ngày tiếp nhận/)
    const days = { older: day('2026-09-30'), newer: day('2026-11-21') }
    expect(chosenLawLabel('newer', days, 'vi')).toMatch(/mới của ngày 21\/11\/2026/)
    expect(chosenLawLabel('older', days, 'vi')).toMatch(/30\/09\/2026/)
    expect(chosenLawLabel('newer', null, 'en')).toBe('The new law, where it is more favourable')
    expect(lawChoiceLabel('vi')).toMatch(/chuyển tiếp/)
  })
})
