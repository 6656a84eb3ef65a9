import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { open } from '../../testing/open.tsx'

const unit = (name: string) => ({ id: name, name })
const cluster = (more = {}) => ({
  __typename: 'Cluster',
  id: 'c1',
  name: 'Khối thi đua các sở',
  dataSet: 'SYNTHETIC',
  readsSeason: true,
  on: {
    exists: true,
    unassigned: 'Chưa phân công',
    term: {
      statusLabel: 'Đã bầu, chờ công nhận',
      year: 2026,
      heads: [unit('Sở Tài chính')],
      deputies: [],
    },
    members: [{ unit: unit('Sở Y tế') }],
  },
  covenant: null,
  results: [],
  conferences: [],
  limitationsAt: [],
  ...more,
})
const results = { year: 2026, counted: 3, published: 5, lines: [] }
const app = { today: '2026-11-21', synthetic: true }
const board = (can: readonly string[], one = cluster()) => ({
  app,
  viewer: { can },
  clusters: { totalCount: 1, edges: [{ node: one }] },
  scoreBoards: {
    totalCount: 1,
    edges: [
      { node: { id: 'b', stage: 'CROSS', stageSentence: 'Đang chấm chéo', cluster: { id: 'c1' } } },
    ],
  },
  limitations: { totalCount: 1, edges: [{ node: { id: 'l', cluster: { id: 'c1' } } }] },
  seasonResults: results,
})
const row = async () => within(await screen.findByRole('row', { name: /Khối thi đua các sở/ }))

describe('the season of a province', () => {
  it('shows who leads, what is unassigned, unsigned, being scored and overdue', async () => {
    const open2 = cluster({
      covenant: {
        id: 'g',
        status: 'OPEN',
        statusLabel: 'Chưa đủ chữ ký 3/5',
        counts: { missing: 2 },
      },
    })
    open('/season', board(['covenants', 'scoreBoards', 'limitations'], open2))
    const cells = await row()
    for (const text of [
      'Đã bầu, chờ công nhận',
      'Chưa phân công',
      'Chưa đủ chữ ký 3/5',
      'Đang chấm chéo',
      '1',
    ])
      expect(cells.getByText(text)).toBeTruthy()
  })

  it('says that it is not shown, and never that it is undone, to whoever may not see it', async () => {
    const { sent } = open('/season', {
      ...board([], cluster({ readsSeason: false })),
      viewer: null,
    })
    const cells = await row()
    expect(cells.getAllByText('không hiển thị')).toHaveLength(3)
    expect(cells.queryByText('Chưa lập')).toBeNull()
    expect(sent.findLast(({ name }) => name === 'Season_Query')?.variables).toMatchObject({
      scores: false,
      limits: false,
      asOf: '2026-11-21',
    })
  })

  it('does not call a covenant of another cluster undone because this viewer may not read it', async () => {
    const can = ['covenants', 'scoreBoards', 'limitations']
    open('/season', board(can, cluster({ readsSeason: false })))
    const cells = await row()
    expect(cells.getAllByText('không hiển thị')).toHaveLength(3)
    expect(cells.queryByText('Chưa lập')).toBeNull()
  })

  it('asks for a year that has passed as of its last day, and keeps the published total beside the sum', async () => {
    const { sent } = open('/season?year=2022', board(['covenants']))
    await row()
    expect(sent.findLast(({ name }) => name === 'Season_Query')?.variables).toMatchObject({
      year: 2022,
      asOf: '2022-12-31',
    })
    expect(screen.getByText(/Cộng các dòng trên: 3 tập thể. Nguồn công bố tổng số: 5/)).toBeTruthy()
  })
})

describe('a cluster in its year', () => {
  const counts = { met: 1, unmet: 0, ongoing: 0, missing: 1, notDue: 0, notRegistered: 0 }
  const line = (name: string, share: string | null) => ({
    id: name,
    area: null,
    unit: unit(name),
    target: { id: 't', name: 'Giải quyết việc làm', measure: 'người' },
    progress: {
      outcomeLabel: share === null ? 'Thiếu số liệu' : 'Đạt',
      planned: '100',
      reached: share,
      share,
      againstBases: { districtPlan: null, provincialPlan: share, previousYear: null },
    },
  })
  const covenant = {
    id: 'g',
    statusLabel: 'Chưa đủ chữ ký 1/2',
    signing: { signed: 1, needed: 2, missing: [unit('Sở Xây dựng')] },
    members: [{ unit: unit('Sở Y tế'), counts }],
    lines: [line('Sở Y tế', '104.5'), line('Sở Xây dựng', null)],
  }
  it('shows each indicator against each base, and what is missing as missing, never as 0', async () => {
    open('/season/c1?year=2026', {
      app,
      viewer: { can: ['covenants'] },
      node: cluster({ covenant }),
    })
    expect(await screen.findByText(/còn thiếu Sở Xây dựng/)).toBeTruthy()
    const table = within(screen.getByRole('table', { name: /thực hiện so với từng mốc/ }))
    const missing = within(table.getByRole('row', { name: /Sở Xây dựng/ }))
    expect(missing.getAllByText('chưa có số liệu')).toHaveLength(4)
    expect(missing.queryByText('0 %')).toBeNull()
    expect(table.getByRole('row', { name: /Sở Y tế/ }).textContent).toContain('104,5 %')
  })

  it('does not take a covenant it may not show for one that is not there', async () => {
    open('/season/c1?year=2026', { app, viewer: null, node: cluster() })
    expect(await screen.findByText(/hoặc không thuộc phạm vi được xem/)).toBeTruthy()
  })
})
