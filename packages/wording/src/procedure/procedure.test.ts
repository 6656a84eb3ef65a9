import { citing } from '@vinhdanh/domain/citations'
import { daysOfChange, lawOn, type Provision } from '@vinhdanh/domain/law'
import { instruments } from '@vinhdanh/domain/regimes'
import { describe, expect, it } from 'vitest'
import {
  consultationLabel,
  noticeLabel,
  otherReadingSentences,
  provisionKindLabel,
  provisionSentence,
  unpaidSentence,
} from './index.ts'

const slips = /undefined|\[object|NaN|\bnull\b/
const every = daysOfChange(instruments).flatMap((on) => [
  ...lawOn(instruments, on).provisions.values(),
])
const ground = {
  cite: citing('law')('1'),
  provenance: { status: 'verified', source: 'a text' },
} as const

describe('the words of provisions', () => {
  it('say every provision that was ever in force, in both languages', () => {
    expect(every.length).toBeGreaterThan(500)
    for (const provision of every)
      for (const language of ['vi', 'en'] as const) {
        const sentence = provisionSentence(provision, language)
        expect(sentence, provision.id).not.toMatch(slips)
        expect(sentence.length, provision.id).toBeGreaterThan(4)
        expect(sentence).toBe(sentence.normalize('NFC'))
        expect(provisionKindLabel(provision.kind, language)).not.toMatch(slips)
      }
  })
  it('say what a quota counts, how it is rounded, and what another source says', () => {
    const quota: Provision = {
      kind: 'quota',
      id: 'quota/flag',
      award: 'emulation-flag.government',
      share: { part: 20, whole: 100 },
      of: 'cluster-leaders-of-province',
      rounding: 'floor',
      otherReadings: [
        { id: 'half', value: { share: { part: 1, whole: 3 }, rounding: 'ceiling' }, ...ground },
      ],
      ...ground,
    }
    expect(provisionSentence(quota, 'vi')).toBe(
      'Không quá 20 % số tập thể dẫn đầu cụm, khối do bộ, ngành, tỉnh tổ chức, làm tròn xuống',
    )
    expect(otherReadingSentences(quota, 'en')).toEqual([
      {
        id: 'half',
        sentence:
          'At most 1/3 of the leaders of the clusters of the ministry or province, rounded up',
      },
    ])
  })
  it('say who is paid what, and that a cap is a cap', () => {
    const bonus: Provision = {
      kind: 'bonus',
      id: 'bonus/medal',
      award: 'commemorative-medal.provincial',
      multiples: { person: { part: 6, whole: 10 } },
      atMost: true,
      ...ground,
    }
    expect(provisionSentence(bonus, 'vi')).toBe('cá nhân không quá 0,6 lần mức lương cơ sở')
  })
  it('say which awards a time limit is for, when not for all', () => {
    const limit = {
      kind: 'time-limit',
      id: 'time-limit/appraisal',
      step: 'appraisal',
      days: 15,
      unit: 'day',
      ...ground,
    } as const
    expect(provisionSentence(limit, 'vi')).toBe('Thẩm định, trình: 15 ngày')
    expect(provisionSentence({ ...limit, awards: ['advanced-worker'] }, 'vi')).toBe(
      'Thẩm định, trình: 15 ngày; chỉ đối với “Lao động tiên tiến”',
    )
  })
  it('say the last day of filing, and in good time where there is none', () => {
    const filing = {
      kind: 'filing',
      id: 'filing/x',
      award: 'x',
      with: 'central',
      ...ground,
    } as const
    expect(provisionSentence({ ...filing, by: { month: 12, date: 31, yearsAfter: 1 } }, 'vi')).toBe(
      'nộp tới Bộ Nội vụ chậm nhất 31/12 của năm sau',
    )
    expect(provisionSentence({ ...filing, by: null }, 'vi')).toBe('nộp kịp thời tới Bộ Nội vụ')
  })
  it('say why a bonus is not paid, and what is paid instead', () => {
    const why = {
      kind: 'higher-title-of-period',
      instead: 'emulation-fighter.base',
      cite: null,
    } as const
    expect(unpaidSentence(why, 'vi')).toBe(
      'Cùng thời gian tính thành tích, chỉ nhận mức thưởng của “Chiến sĩ thi đua cơ sở”',
    )
    expect(unpaidSentence({ kind: 'no-rate', cite: null }, 'en')).toBe('The text names no bonus')
  })
  it('say who posts a dossier, how long, before which step', () => {
    const notice = { by: 'proposer', before: 'council' } as const
    const ten = { days: 10, unit: 'working-day' } as const
    expect(noticeLabel(notice, { ...ten, firstDayCounts: true }, 'vi')).toBe(
      'Bộ, ban, ngành, tỉnh đề nghị công khai 10 ngày làm việc, tính cả ngày đầu, trước khi họp hội đồng',
    )
    expect(noticeLabel(notice, null, 'en')).toBe(
      'The proposing ministry or province posts it before the council meets',
    )
  })
  it('say whose opinion is asked, and for whom', () => {
    expect(consultationLabel({ of: 'province', when: 'always' }, 'vi')).toBe(
      'Ủy ban nhân dân cấp tỉnh, với mọi trường hợp',
    )
  })
})
