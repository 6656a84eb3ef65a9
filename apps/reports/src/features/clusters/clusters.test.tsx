import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { open } from '../../testing/open.tsx'

const source = {
  key: 'S1',
  title: 'Hội nghị tổng kết',
  line: 17,
  published: '2022-01-20',
  url: null,
}
const unit = (name: string) => ({ id: name, name })
const flag = { code: 'emulation-flag.provincial', name: 'Cờ thi đua cấp tỉnh', nameEn: 'Flag' }
const cluster = {
  id: '1',
  name: 'Cụm thi đua các huyện miền núi – trung du',
  dataSet: 'REAL',
  membershipComplete: false,
  members: [{ unit: unit('Hoài Ân') }, { unit: unit('An Lão') }],
  terms: [{ year: 2022, heads: [unit('An Lão')], deputies: [unit('Tây Sơn')] }],
  results: [
    {
      year: 2021,
      rank: 1,
      score: null,
      outcome: 'đề nghị tặng Cờ thi đua',
      proposedOnly: true,
      unit: unit('Hoài Ân'),
      award: flag,
      source,
    },
  ],
  source,
}

describe('cluster results', () => {
  it('mark what was only proposed, and what the source does not say', async () => {
    open('/clusters', { clusters: { totalCount: 1, edges: [{ node: cluster }] } })
    expect(await screen.findByText('mới đề nghị, chưa phải quyết định')).toBeTruthy()
    expect(screen.getByText(/Nguồn không nêu đủ danh sách thành viên/)).toBeTruthy()
    expect(screen.getByText('không nêu')).toBeTruthy()
    expect(screen.getByText(/dòng 17/)).toBeTruthy()
  })
  it('name the head and deputies of a term', async () => {
    open('/clusters', { clusters: { totalCount: 1, edges: [{ node: cluster }] } })
    expect(await screen.findByRole('row', { name: '2022 An Lão Tây Sơn' })).toBeTruthy()
  })
  it('show the latest year, lead to the whole of it, and keep the earlier ones for whoever asks', async () => {
    const before = { ...cluster.results[0], year: 2020, outcome: 'Cụm dẫn đầu' }
    const two = { ...cluster, results: [...cluster.results, before] }
    open('/clusters', { clusters: { totalCount: 1, edges: [{ node: two }] } })
    const card = within(await screen.findByRole('article'))
    const link = card.getByRole('link', { name: /cả năm 2021/ })
    expect(link.getAttribute('href')).toBe('/season/1?year=2021')
    expect(card.queryByRole('link', { name: /cả năm 2020/ })).toBeNull()
    fireEvent.click(card.getByRole('button', { name: /Xem 1 năm trước đó/ }))
    expect(card.getByRole('link', { name: /cả năm 2020/ })).toBeTruthy()
    expect(card.queryByRole('button')).toBeNull()
  })
})
