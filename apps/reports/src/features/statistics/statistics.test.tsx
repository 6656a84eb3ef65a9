import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { open } from '../../testing/open.tsx'

const worker = {
  code: 'advanced-worker',
  name: 'Lao động tiên tiến',
  nameEn: 'Advanced Worker',
  rank: 4,
}
const counts = [
  { year: 2024, subjectKind: 'PERSON', count: 41, award: worker },
  { year: 2025, subjectKind: 'PERSON', count: 1234, award: worker },
]
const fairness = [
  {
    year: 2025,
    direct: 289,
    leaders: 179,
    notStated: 0,
    total: 468,
    directShare: '61,8 %',
    award: null,
  },
]
const home = {
  awardCounts: counts,
  fairness,
  clusters: { totalCount: 2 },
  publishedFigures: [{ id: '1' }, { id: '2' }],
  app: { synthetic: true, today: '2026-11-21' },
}

describe('the overview', () => {
  it('says the latest year in sentences whose numbers are links to the records', async () => {
    open('/', home)
    const people = await screen.findByRole('link', { name: '1.234 lượt cá nhân' })
    expect(people.getAttribute('href')).toContain('year=2025')
    expect(people.getAttribute('href')).toContain('kind=PERSON')
    expect(screen.getByRole('link', { name: '61,8 %' })).toBeTruthy()
    expect(screen.getByText(/289 trên 468/)).toBeTruthy()
  })
  it('says so when the register is empty, and never shows a share of nothing', async () => {
    open('/', { ...home, awardCounts: [], fairness: [] })
    expect(await screen.findByText(/Chưa có mục nào trong sổ khen thưởng/)).toBeTruthy()
    expect(screen.queryByText(/%/)).toBeNull()
  })
  it('labels synthetic data', async () => {
    open('/', home)
    expect((await screen.findByRole('complementary')).textContent).toMatch(/dữ liệu mô phỏng/i)
  })
  it('says what was kept when the figures cannot be loaded', async () => {
    open('/', home, { fail: { Home_Query: new Error('gone') } })
    expect((await screen.findByRole('alert')).textContent).toContain('Bộ lọc của bạn vẫn được giữ')
  })
})

describe('awards by year', () => {
  it('opens every number to its records', async () => {
    open('/awards', { awardCounts: counts })
    const link = await screen.findByRole('link', {
      name: 'Lao động tiên tiến, 2025: Mở 1.234 bản ghi',
    })
    expect(link.getAttribute('href')).toMatch(/records\?.*award=advanced-worker/)
    const totals = screen.getAllByRole('row').at(-1)
    expect(within(totals as HTMLElement).getByText('1.275')).toBeTruthy()
  })
  it('asks for the years and data set of its address', async () => {
    const { sent } = open('/awards?from=2024&to=2025&dataSet=ENTERED', { awardCounts: counts })
    await screen.findByRole('table')
    expect(sent.find(({ name }) => name === 'Awards_Query')?.variables).toEqual({
      fromYear: 2024,
      toYear: 2025,
      dataSet: 'ENTERED',
    })
  })
  it('tells what to do when nothing was granted in the chosen years', async () => {
    open('/awards', { awardCounts: [] })
    expect(await screen.findByText(/Hãy mở rộng khoảng năm/)).toBeTruthy()
  })
})

describe('direct workers against leaders', () => {
  it('gives the numbers beside the share', async () => {
    open('/fairness', { fairness })
    expect(await screen.findByText('61,8 %')).toBeTruthy()
    const direct = screen.getByRole('link', {
      name: 'Lao động trực tiếp, 2025: Mở 289 bản ghi',
    })
    expect(direct.getAttribute('href')).toContain('group=direct')
  })
  it('says "not enough data", never 0 %, when no labour group is stated', async () => {
    open('/fairness', {
      fairness: [
        {
          year: 2025,
          direct: 0,
          leaders: 0,
          notStated: 3,
          total: 3,
          directShare: null,
          award: null,
        },
      ],
    })
    expect(await screen.findByText('chưa đủ dữ liệu')).toBeTruthy()
    expect(screen.queryByText(/0 %|0%/)).toBeNull()
  })
})
