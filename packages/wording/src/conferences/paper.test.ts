import { day } from '@vinhdanh/domain/kernel'
import { describe, expect, it } from 'vitest'
import type { ConferenceAccount } from './account.ts'
import { conferencePaper } from './index.ts'

const share = { part: 2, whole: 3 }
const account: ConferenceAccount = {
  clusterName: 'Cụm thi đua các huyện miền núi',
  organiser: { name: 'Bình Định', level: 'province' },
  ...{ kind: 'annual', year: 2021, heldOn: day('2022-01-18'), status: 'closed' },
  ...{ place: 'UBND huyện Hoài Ân', hostName: 'Huyện Hoài Ân', synthetic: false, number: '01' },
  ...{ beganAt: '07:30', endedAt: '11:00', cancelledBecause: null },
  ...{ chair: 'Nguyễn Văn A, Phó Chủ tịch', secretary: 'Trần Thị B, chuyên viên', guests: '' },
  attendance: [
    { unitName: 'Huyện Hoài Ân', present: true, representative: 'Ông C' },
    { unitName: 'Huyện An Lão', present: false, representative: '' },
  ],
  quorum: { present: 3, members: 4, needed: 3, met: true, share, cite: null },
  outcomes: [{ step: 'elect', outcome: '' }],
  ...{ limitations: [], tasks: [], ranking: [], candidates: [], ballots: [], acclaimed: [] },
  headNames: ['Huyện An Lão'],
  deputyNames: ['Huyện Tây Sơn', 'Huyện Vĩnh Thạnh'],
  covenantSigned: false,
}
const told = (over: Partial<ConferenceAccount> = {}): string =>
  conferencePaper({ ...account, ...over })
    .blocks.map((block) => (block.as === 'table' ? '' : block.text))
    .join('\n')
const headed = (name: string, level: string) => {
  const { superior, dated } = conferencePaper({ ...account, organiser: { name, level } })
  return [superior, dated.split(',')[0]]
}

describe('The head of the minutes', () => {
  it('names the committee above the cluster, and the place without its rank', () => {
    expect(headed('Bình Định', 'province')).toEqual(['Ủy ban nhân dân tỉnh Bình Định', 'Bình Định'])
    expect(headed('Tỉnh Gia Lai', 'province')).toEqual(['Ủy ban nhân dân tỉnh Gia Lai', 'Gia Lai'])
    expect(headed('Thành phố Hồ Chí Minh', 'province')).toEqual([
      'Ủy ban nhân dân thành phố Hồ Chí Minh',
      'Thành phố Hồ Chí Minh',
    ])
    expect(headed('Quận 1', 'district')).toEqual(['Ủy ban nhân dân quận 1', 'Quận 1'])
    expect(headed('Xã An Châu', 'commune')).toEqual(['Ủy ban nhân dân xã An Châu', 'An Châu'])
  })

  it('takes an organiser that is no place as it is, and leaves the place to be written in', () => {
    expect(headed('Ngân hàng Nhà nước', 'ministry')).toEqual(['Ngân hàng Nhà nước', '……'])
    expect(conferencePaper({ ...account, organiser: null })).toMatchObject({ superior: null })
  })

  it('has a number with the letters of the cluster, and the day', () => {
    expect(conferencePaper(account)).toMatchObject({
      number: 'Số: 01/BB-CTĐ',
      dated: 'Bình Định, ngày 18 tháng 01 năm 2022',
    })
    expect(conferencePaper({ ...account, clusterName: 'Khối thi đua số 2' }).number).toBe(
      'Số: 01/BB-KTĐ',
    )
  })
})

describe('The body of the minutes', () => {
  it('says when it began and ended, or leaves the hour to be written in', () => {
    expect(told()).toContain('Thời gian bắt đầu: 07 giờ 30, ngày 18 tháng 01 năm 2022.')
    expect(conferencePaper(account).closing).toContain(
      'kết thúc vào 11 giờ 00, ngày 18 tháng 01 năm 2022',
    )
    expect(told({ beganAt: null })).toContain('… giờ …, ngày 18')
  })

  it('says who was there, who was not, and that they were enough', () => {
    expect(told()).toContain('có mặt: 03/04; cần ít nhất 03, hội nghị đủ điều kiện tiến hành.')
    expect(told()).toContain('Đơn vị vắng mặt: 01 (Huyện An Lão).')
    const few = { ...account.quorum, present: 2, met: false }
    expect(told({ quorum: few })).toContain('hội nghị chưa đủ điều kiện tiến hành')
  })

  it('prints totals only where a board of scores gave them', () => {
    const outcomes = [{ step: 'ranking', outcome: '' }] as const
    const tableOf = (hundredths: number | null) =>
      conferencePaper({
        ...account,
        outcomes,
        ranking: [{ unitName: 'Huyện An Lão', rank: 1, hundredths }],
      }).blocks.find((block) => block.as === 'table')
    expect(tableOf(9525)).toMatchObject({
      head: ['Xếp hạng', 'Đơn vị', 'Tổng điểm'],
      rows: [['1', 'Huyện An Lão', '95,25']],
    })
    expect(tableOf(null)).toMatchObject({
      head: ['Xếp hạng', 'Đơn vị'],
      rows: [['1', 'Huyện An Lão']],
    })
  })

  it('names several heads and deputies in their order', () => {
    expect(told({ headNames: ['Huyện An Lão', 'Huyện Hoài Ân'] })).toContain(
      'Huyện An Lão, Huyện Hoài Ân làm trưởng cụm, khối năm 2022; phó cụm, khối (theo thứ tự): Huyện Tây Sơn, Huyện Vĩnh Thạnh.',
    )
  })

  it('is signed by the secretary and the one who presided, by name', () => {
    expect(conferencePaper(account)).toMatchObject({
      secretary: { title: 'THƯ KÝ', name: 'Trần Thị B' },
      chair: { title: 'CHỦ TRÌ', name: 'Nguyễn Văn A' },
    })
  })

  it('says of a cancelled conference why it was not held', () => {
    const cancelled = { status: 'cancelled', cancelledBecause: 'mưa lũ' } as const
    expect(conferencePaper({ ...account, ...cancelled }).closing).toBe(
      'Hội nghị đã hủy, không họp. Lý do: mưa lũ.',
    )
  })
})
