import { day } from '@vinhdanh/domain/kernel'
import { proposalStatuses } from '@vinhdanh/domain/proposals'
import { describe, expect, it } from 'vitest'
import { proposalStatusSentence, registerChangeSentence, stepSentence } from './index.ts'

const since = day('2026-11-12')
const dueOn = day('2026-12-10')

describe('The status of a dossier', () => {
  it('is a sentence with its day and its deadline', () => {
    expect(proposalStatusSentence({ status: 'in-appraisal', since, dueOn }, 'vi')).toBe(
      'Đang thẩm định, từ 12/11/2026, hạn 10/12/2026',
    )
    expect(proposalStatusSentence({ status: 'in-appraisal', since, dueOn }, 'en')).toBe(
      'In appraisal, since 12/11/2026, due 10/12/2026',
    )
  })

  it('says that a deadline has passed, from the day after it', () => {
    const on = (today: string) =>
      proposalStatusSentence({ status: 'in-appraisal', since, dueOn, today: day(today) }, 'vi')
    expect(on('2026-12-10')).toContain('hạn 10/12/2026')
    expect(on('2026-12-11')).toContain('đã quá hạn 10/12/2026')
  })

  it('has no deadline where the law sets none, and differs for every status', () => {
    for (const language of ['vi', 'en'] as const) {
      const said = proposalStatuses.map((status) =>
        proposalStatusSentence({ status, since, dueOn: null }, language),
      )
      expect(new Set(said).size).toBe(proposalStatuses.length)
    }
  })
})

describe('A step in the life of a dossier', () => {
  it('carries what was said and the day it is about', () => {
    expect(stepSentence('ProposalReturned', { reason: 'thiếu biên bản' }, 'vi')).toBe(
      'Trả lại hồ sơ: thiếu biên bản',
    )
    expect(stepSentence('ProposalReceived', { receivedOn: since }, 'vi')).toBe(
      'Tiếp nhận hồ sơ đầy đủ ngày 12/11/2026',
    )
    expect(stepSentence('ProposalAppraised', { opinion: 'Đủ', forward: false }, 'en')).toBe(
      'Appraised: not supported: Đủ',
    )
    expect(stepSentence('ProposalGranted', {}, 'vi')).toBe('Quyết định khen thưởng')
  })
})

describe('A change of the register', () => {
  const change = {
    by: 'a',
    at: '2026-11-12T08:00:00+07:00',
    reason: 'Sai tên',
    decisionNumber: '40/QĐ-UBND',
    day: since,
  } as const

  it('names both names, or says that the award was revoked', () => {
    expect(
      registerChangeSentence({ ...change, what: 'corrected', from: 'Lan', to: 'Lân' }, 'vi'),
    ).toBe('Đính chính tên trong sổ từ “Lan” thành “Lân” theo Quyết định số 40/QĐ-UBND')
    expect(registerChangeSentence({ ...change, what: 'revoked' }, 'en')).toBe(
      'Award revoked by Decision No. 40/QĐ-UBND',
    )
  })
})
