import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { open } from '../../testing/open.tsx'

const law = {
  day: '2026-11-21',
  instruments: [
    {
      code: '2022-law-06-qh15',
      number: '06/2022/QH15',
      title: 'Luật Thi đua, khen thưởng',
      titleEn: 'Law on Emulation and Commendation',
      effective: '2024-01-01',
      content: { provisions: 90, conditions: 1150, readings: 0 },
    },
    {
      code: '2024-circular-01',
      number: '01/2024/TT-BNV',
      title: 'Thông tư',
      titleEn: 'Circular',
      effective: '2024-04-01',
      content: { provisions: 1, conditions: 59, readings: 1 },
    },
  ],
  provenanceCounts: [
    {
      status: 'VERIFIED',
      group: 'ORDER',
      instrument: '2022-law-06-qh15',
      number: '06/2022/QH15',
      count: 1200,
    },
    {
      status: 'RECALLED',
      group: 'ORDER',
      instrument: '2022-law-06-qh15',
      number: '06/2022/QH15',
      count: 34,
    },
    {
      status: 'RECALLED',
      group: null,
      instrument: '2022-law-06-qh15',
      number: '06/2022/QH15',
      count: 6,
    },
  ],
}
const rule = {
  key: 'criteria/labour-order.third/2',
  label: 'Tiêu chuẩn',
  sentence: 'Hoàn thành xuất sắc nhiệm vụ 5 năm liên tục',
  award: { code: 'labour-order.third', name: 'Huân chương Lao động hạng Ba', nameEn: 'Third' },
  citation: { label: 'điểm a khoản 1 Điều 44 Luật số 06/2022/QH15' },
  provenance: { status: 'RECALLED', source: 'Bài giới thiệu luật', note: 'chưa rõ số năm' },
}
const app = { synthetic: true, today: '2026-11-21' }
const listed = {
  law: {
    ...law,
    rules: {
      totalCount: 1,
      pageInfo: { hasNextPage: false, endCursor: '0' },
      edges: [{ node: rule }],
    },
  },
  app,
}

describe('the sources of the law', () => {
  it('says how many rules rest on what, each number a link to those rules', async () => {
    open('/law', { law, app })
    expect(await screen.findByText(/có 2 văn bản có hiệu lực với 1.240 quy định/)).toBeTruthy()
    const recalled = screen.getByRole('link', { name: '40 quy định' })
    expect(recalled.getAttribute('href')).toContain('status=RECALLED')
    const cell = screen.getByRole('link', {
      name: 'Huân chương, Chưa đối chiếu: Mở 34 quy định',
    })
    expect(cell.getAttribute('href')).toMatch(/law\/rules\?.*group=ORDER/)
    const text = screen.getByRole('link', {
      name: '06/2022/QH15, Đã đối chiếu: Mở 1.200 quy định',
    })
    expect(text.getAttribute('href')).toContain('instrument=2022-law-06-qh15')
  })
  it('names no kind of source that no rule of the day has, and shows a text that no rule cites', async () => {
    open('/law', { law, app })
    await screen.findByText(/văn bản có hiệu lực/)
    expect(screen.queryByText('Dự thảo')).toBeNull()
    const row = screen.getByRole('row', { name: /01\/2024\/TT-BNV/ })
    expect(within(row).queryByRole('link')).toBeNull()
    expect(row.textContent).toContain('đưa vào 1 quy định, 59 điều kiện, 1 cách đọc riêng')
  })
  it('is not under the banner of invented data', async () => {
    open('/law', { law, app })
    await screen.findByText(/văn bản có hiệu lực/)
    expect(screen.queryByRole('complementary')).toBeNull()
  })
  it('asks for the day of its address', async () => {
    const { sent } = open('/law?on=2024-01-01', { law, app })
    await screen.findByText(/văn bản có hiệu lực/)
    expect(sent.find(({ name }) => name === 'LawSources_Query')?.variables).toEqual({
      on: '2024-01-01',
    })
  })
  it('says so when no law held on the day', async () => {
    open('/law?on=1950-01-01', { law: { ...law, instruments: [], provenanceCounts: [] }, app })
    expect(await screen.findByText('Chưa có luật nào cho ngày này')).toBeTruthy()
  })
})

describe('the rules behind a number', () => {
  it('stand with their sentence, article, source and doubt', async () => {
    open('/law/rules?status=RECALLED&group=ORDER', listed)
    const line = (await screen.findByText('Hoàn thành xuất sắc nhiệm vụ 5 năm liên tục')).closest(
      'li',
    )
    expect(line?.textContent).toContain('Huân chương Lao động hạng Ba')
    expect(line?.textContent).toContain('điểm a khoản 1 Điều 44 Luật số 06/2022/QH15')
    expect(line?.textContent).toContain('Bài giới thiệu luật')
    expect(line?.textContent).toContain('Điều còn ngờ: chưa rõ số năm')
  })
  it('are asked for as the address says; general rules are those of no group', async () => {
    const { sent } = open('/law/rules?status=RECALLED&group=GENERAL&on=2024-01-01', listed)
    await screen.findByText('1 quy định')
    expect(sent.find(({ name }) => name === 'LawRules_Query')?.variables).toMatchObject({
      on: '2024-01-01',
      status: 'RECALLED',
      group: null,
      general: true,
      instrument: null,
    })
  })
})
