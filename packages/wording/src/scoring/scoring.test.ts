import {
  columns,
  type RankReason,
  type Sight,
  scoreFaultCodes,
  stages,
  type TotalNote,
} from '@vinhdanh/domain/scoring'
import { describe, expect, it } from 'vitest'
import {
  columnLabel,
  rankReasonSentence,
  scoreFaultSentence,
  sightSentence,
  stageLabel,
  totalNoteSentence,
} from './index.ts'

const both = (say: (language: 'vi' | 'en') => string): void => {
  const [vi, en] = [say('vi'), say('en')]
  for (const text of [vi, en]) expect(text).not.toMatch(/undefined|\?|^$/)
  expect(vi).not.toBe(en)
}

describe('The words of scoring', () => {
  it('say every fault of a cell, step, column and sight in both languages', () => {
    for (const code of scoreFaultCodes)
      both((language) => scoreFaultSentence({ code, limit: 1050, value: '10,75' }, language))
    for (const column of columns) {
      both((language) => columnLabel(column, language))
      for (const sight of ['all', 'own', 'none'] as const satisfies Sight[])
        both((language) => sightSentence(column, sight, language))
    }
    for (const stage of stages) both((language) => stageLabel(stage, language))
  })

  it('tell what was held back on the way to a total', () => {
    const notes: readonly TotalNote[] = [
      { kind: 'missing', lines: ['1.1', '2'] },
      { kind: 'bonus-capped', points: 700, counted: 500 },
      { kind: 'deduction-capped', points: 1200, counted: 1000 },
      { kind: 'not-below-zero', points: -50 },
      { kind: 'total-capped', points: 10100, counted: 10000 },
      { kind: 'rounded-for-band', points: 8050, counted: 8100 },
      { kind: 'limited', text: 'Có kỷ luật', from: 'Xuất sắc', to: 'Tốt', least: null },
    ]
    for (const note of notes) both((language) => totalNoteSentence(note, language))
    expect(notes.map((note) => totalNoteSentence(note, 'vi'))).toEqual([
      'Chưa có điểm: 1.1, 2; chưa cộng tổng.',
      'Điểm thưởng 7, tính tối đa 5.',
      'Điểm trừ 12, trừ tối đa 10.',
      'Tổng không tính dưới 0.',
      'Tổng 101, tính tối đa 100.',
      'Làm tròn 80,5 thành 81 để xếp mức.',
      'Có kỷ luật: hạ từ “Xuất sắc” xuống “Tốt”.',
    ])
  })

  it('explain a rank line by line', () => {
    const rule = {
      kind: 'rule',
      place: 1,
      text: 'Thu ngân sách cao hơn',
      apart: 3,
      still: 0,
    } as const
    const reasons: readonly RankReason[] = [
      { kind: 'total', total: 9325 },
      { kind: 'missing', lines: ['3'] },
      { ...rule, value: '10.5', outcome: 'decides' },
      { ...rule, value: '10', outcome: 'divides', apart: 2, still: 1 },
      { ...rule, value: '10', outcome: 'equal' },
      { ...rule, value: null, outcome: 'unknown' },
      { kind: 'vote', place: 2, votes: 3 },
      { kind: 'vote', place: 2, votes: null },
      { kind: 'needs-vote', text: null },
    ]
    for (const reason of reasons) both((language) => rankReasonSentence(reason, language))
    expect(reasons.slice(2, 6).map((reason) => rankReasonSentence(reason, 'vi'))).toEqual([
      'Bằng điểm, xét thứ 1: Thu ngân sách cao hơn (10,5): phân định.',
      'Bằng điểm, xét thứ 1: Thu ngân sách cao hơn (10): phân định với 2 đơn vị, còn bằng 1 đơn vị.',
      'Bằng điểm, xét thứ 1: Thu ngân sách cao hơn (10): bằng nhau.',
      'Bằng điểm, xét thứ 1: Thu ngân sách cao hơn (chưa có): chưa có số liệu.',
    ])
  })
})
