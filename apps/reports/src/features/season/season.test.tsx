// long because it looks at the pages of one small season from all sides
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { open } from '../../testing/open.tsx'

const unit = (name: string) => ({ id: name, name })
const source = { key: 'S2', title: 'Bài tổng kết', line: 23, published: '2022-01-20', url: null }
const cluster = (more = {}) => ({
  __typename: 'Cluster',
  id: 'c1',
  name: 'Khối thi đua các sở',
  dataSet: 'SYNTHETIC',
  readsSeason: true,
  organiser: unit('Tỉnh Đông Mẫu'),
  source: null,
  on: {
    exists: true,
    unassigned: 'chưa phân công',
    term: { statusLabel: 'đã bầu, chờ công nhận', heads: [unit('Sở Tài chính')], deputies: [] },
    members: [{ unit: unit('Sở Y tế') }],
  },
  covenant: null,
  results: [],
  conferences: [],
  limitationsAt: [],
  indicators: [],
  ...more,
})
const gap = (
  kind: string,
  sentence: string,
  record: string | null = null,
  units: string[] = [],
) => ({
  ...{ kind, sentence, record, units: units.map(unit) },
})
const step = (name: string, more = {}) => ({
  ...{ step: name, standing: 'NOT_DUE', sentence: 'Chưa đến kỳ', record: null, gaps: [] },
  ...more,
})
const lacking = (name: string, ...gaps: ReturnType<typeof gap>[]) =>
  step(name, { standing: 'GAP', gaps })
const followed = {
  cluster: { id: 'c1' },
  late: gap('TASK_LATE', '2 nhiệm vụ khắc phục quá hạn', null, ['Sở Y tế']),
  lateHidden: false,
  steps: [
    lacking(
      'LAUNCH',
      gap('HEAD_UNRECOGNISED', 'Trưởng đã bầu, chờ công nhận'),
      gap('UNASSIGNED', 'Chưa phân công theo dõi'),
      gap('UNSIGNED', 'Giao ước thiếu 1/5 chữ ký', 'g1', ['Sở Y tế']),
    ),
    lacking('MID_YEAR', gap('NO_MID_YEAR', 'Chưa định ngày sơ kết')),
    lacking('SCORING', gap('UNSCORED', 'Thiếu 30/150 ô điểm', 'b1', ['Sở Xây dựng'])),
    lacking('CONFERENCE', gap('CONFERENCE_LATE', 'Quá ngày họp, chưa họp', 'f1')),
    ...['DOSSIERS', 'COUNCIL', 'DECISION', 'CEREMONY'].map((name) => step(name)),
  ],
}
const years = (lines2021: readonly unknown[] = []) =>
  [2022, 2023, 2024, 2025, 2026].map((year) => ({
    ...{ year, counted: null, published: null },
    lines: year === 2026 ? lines2021 : [],
  }))
const app = { today: '2026-11-21', synthetic: true }
const list = (nodes: readonly unknown[]) => ({
  totalCount: nodes.length,
  edges: nodes.map((node) => ({ node })),
})
const board = (can: readonly string[], more = {}) => ({
  app,
  viewer: { can },
  clusters: list([cluster()]),
  season: { year: 2026, clusters: [followed] },
  seasonResults: years(),
  ...more,
})
const row = async (name = /Khối thi đua các sở/) => within(await screen.findByRole('row', { name }))

describe('the season of a province', () => {
  it('shows who leads and each gap, and leads to where it is mended', async () => {
    open('/season', board(['season']))
    const cells = await row()
    expect(cells.getByText('Sở Tài chính')).toBeTruthy()
    const leads = cells.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(leads).toEqual([
      '/season/c1?year=2026',
      '/clusters/c1?tab=terms',
      '/clusters/c1?tab=monitors',
      '/covenants/g1',
      '/scoring/b1',
      '/season?year=2026',
      '/conferences/f1',
      '/limitations?view=overdue&cluster=c1',
    ])
    expect(
      cells.getByRole('link', {
        name: 'Khối thi đua các sở: Giao ước thiếu 1/5 chữ ký (Sở Y tế)',
      }),
    ).toBeTruthy()
  })

  it('says that it is not shown, and never that it is undone, to whoever may not see it', async () => {
    const { sent } = open('/season', { ...board([]), viewer: null, season: null })
    const cells = await row()
    expect(cells.getAllByRole('cell')).toHaveLength(2)
    expect(cells.queryByText(/thiếu/i)).toBeNull()
    expect(screen.getByText(/hiện cho thành viên, người đứng đầu và nơi tổ chức/)).toBeTruthy()
    expect(sent.findLast(({ name }) => name === 'Season_Query')?.variables).toMatchObject({
      follows: false,
      asOf: '2026-11-21',
    })
  })

  it('says so of a cluster that this viewer does not follow, beside one that is followed', async () => {
    const other = cluster({ id: 'c2', name: 'Cụm khác', organiser: unit('Tỉnh Đông Mẫu') })
    open('/season', board(['season'], { clusters: list([cluster(), other]) }))
    const cells = await row(/Cụm khác/)
    expect(cells.getAllByText('không hiển thị')).toHaveLength(4)
  })

  const far = cluster({ id: 'c3', name: 'Cụm tỉnh khác', organiser: unit('Tỉnh Đồng Tháp') })
  const nowhere = cluster({ id: 'c4', name: 'Cụm của nguồn', organiser: null })
  const three = { clusters: list([cluster(), far, nowhere]) }
  it("begins with the clusters of the viewer's own province", async () => {
    open('/season', board(['season'], three))
    await row()
    expect(screen.queryByText('Cụm tỉnh khác')).toBeNull()
    expect(screen.queryByText('Cụm của nguồn')).toBeNull()
  })

  it('shows another place, none stated, or all of them, as its address says', async () => {
    open('/season?organiser=unknown', board(['season'], three))
    expect(await row(/Cụm của nguồn/)).toBeTruthy()
    expect(screen.queryByText('Cụm tỉnh khác')).toBeNull()
    open('/season?organiser=all', board(['season'], three))
    expect(await row(/Cụm tỉnh khác/)).toBeTruthy()
  })

  it('shows all places to whoever follows none', async () => {
    open('/season', { ...board([], three), viewer: null, season: null })
    expect(await row(/Cụm tỉnh khác/)).toBeTruthy()
    expect(await row()).toBeTruthy()
  })

  it('does not call a covenant signed that is still being signed for the year to come', async () => {
    const toCome = {
      ...followed,
      steps: followed.steps.map((each) =>
        each.step === 'LAUNCH'
          ? step('LAUNCH', { standing: 'RUNNING', sentence: 'Đang lấy chữ ký', record: 'g2' })
          : each,
      ),
    }
    open('/season?year=2027', board(['season'], { season: { year: 2027, clusters: [toCome] } }))
    const cells = await row()
    const link = cells.getByRole('link', { name: /Giao ước: Đang lấy chữ ký/ })
    expect(link.getAttribute('href')).toBe('/covenants/g2')
    expect(cells.queryByText('Đã ký đủ')).toBeNull()
  })

  it('asks for a year that has passed as of its last day, with the years before it beside it', async () => {
    const { sent } = open('/season?year=2022', board(['season']))
    await row()
    expect(sent.findLast(({ name }) => name === 'Season_Query')?.variables).toMatchObject({
      ...{ year: 2022, fromYear: 2018, asOf: '2022-12-31' },
    })
  })
})

describe('the results of all clusters, year beside year', () => {
  const line = (collectives: number, more = {}) => ({
    ...{ collectives, place: null, label: null, note: null, reason: null, cluster: null, source },
    award: { code: 'flag', name: 'Cờ thi đua', nameEn: 'Flag' },
    ...more,
  })
  const published = [
    line(53, { place: 'Tỉnh S2', label: 'Cờ thi đua xuất sắc' }),
    line(20, {
      ...{ place: 'Tỉnh S2', label: 'Bằng khen', note: 'Bài không tách theo lý do' },
      award: { code: 'certificate', name: 'Bằng khen', nameEn: 'Certificate' },
    }),
  ]
  const counted = line(1, { cluster: { id: 'c1', name: 'Khối thi đua các sở' }, source: null })
  const results = (lines: readonly unknown[]) =>
    years().map((each) =>
      each.year === 2026
        ? { ...each, lines, counted: 1, published: 73 }
        : each.year === 2025
          ? { ...each, lines: [counted], counted: 1 }
          : each,
    )

  it('SYS-24: opens its records from each number, keeps 20 with unknown reasons one line, adds 53 and 20 to 73', async () => {
    open('/season', board([], { seasonResults: results([counted, ...published]) }))
    const table = within(await screen.findByRole('region', { name: /được tặng gì/ }))
    const flags = table.getByRole('link', { name: /Tỉnh S2, Cờ thi đua, 2026/ })
    expect(flags.getAttribute('href')).toContain('/published?search=')
    expect(flags.textContent).toBe('53')
    expect(table.getAllByText('Bài không tách theo lý do')).toHaveLength(1)
    const own = table.getByRole('link', { name: /Khối thi đua các sở, Cờ thi đua, 2025/ })
    expect(own.getAttribute('href')).toBe('/season/c1?year=2025')
    const sum = table.getByRole('row', { name: /Cộng theo nguồn công bố, Tỉnh S2/ })
    expect(within(sum).getAllByRole('cell').at(-1)?.textContent).toBe('73')
  })

  it('says "no figure yet" for a year of which nothing is known, never 0', async () => {
    open('/season', board([], { seasonResults: results([counted]) }))
    const region = within(await screen.findByRole('region', { name: /được tặng gì/ }))
    const line2 = within(region.getByRole('row', { name: /^Khối thi đua các sở/ }))
    expect(line2.getAllByText('chưa có số liệu')).toHaveLength(3)
    expect(region.queryByText('0')).toBeNull()
  })

  it('says so where nothing is known at all', async () => {
    open('/season', board([]))
    expect(await screen.findByText(/Chưa có kết quả nào được ghi/)).toBeTruthy()
    expect(screen.queryByText(/Cộng/)).toBeNull()
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
  const year = (more = {}, can: readonly string[] = ['covenants']) => ({
    app,
    viewer: { can },
    node: cluster(more),
  })

  it('shows each indicator against each base, and what is missing as missing, never as 0', async () => {
    open('/season/c1?year=2026', year({ covenant }))
    expect(await screen.findByText(/còn thiếu Sở Xây dựng/)).toBeTruthy()
    const table = within(screen.getByRole('table', { name: /Giải quyết việc làm/ }))
    const missing = within(table.getByRole('row', { name: /Sở Xây dựng/ }))
    expect(missing.getAllByText('chưa có số liệu')).toHaveLength(2)
    expect(missing.queryByText('0 %')).toBeNull()
    expect(
      table.getByRole('link', { name: 'Sở Y tế, So tỉnh giao: 104,5 %' }).getAttribute('href'),
    ).toBe('/covenants/g?tab=results')
    expect(table.getAllByRole('row').map((each) => each.textContent?.slice(0, 8))).toEqual([
      'Thành vi',
      'Sở Xây d',
      'Sở Y tếĐ',
    ])
  })

  it('shows Hoài Ân at 118,3 % and 155,6 %, growth as what it is, and Vĩnh Thạnh without a figure', async () => {
    const basis = (name: string, attainment: string | null, growth: string | null = null) => ({
      ...{ basis: name, attainment, growth },
    })
    const of = (name: string, ...bases: ReturnType<typeof basis>[]) => ({
      ...{ unit: unit(name), value: null, sentence: '', bases },
    })
    const budget = {
      ...{ id: 't', indicator: 'Thu ngân sách' },
      movement: { id: 'm', name: 'Chủ đề năm 2021', source: { ...source, key: 'S1', line: 9 } },
      lines: [
        of('Vĩnh Thạnh'),
        of('Hoài Ân', basis('DISTRICT_PLAN', '118.30'), basis('PROVINCIAL_PLAN', '155.60')),
        of('Tây Sơn', basis('PREVIOUS_YEAR', null, '27.71')),
      ],
    }
    open('/season/c1?year=2021', year({ indicators: [budget] }))
    expect(
      await screen.findByRole('heading', {
        name: 'Thu ngân sách: các thành viên đạt bao nhiêu so với từng mốc?',
      }),
    ).toBeTruthy()
    expect(screen.getByRole('img', { name: /Thu ngân sách/ })).toBeTruthy()
    const table = within(screen.getByRole('table', { name: /Thu ngân sách/ }))
    const rowOf = (name: RegExp) => within(table.getByRole('row', { name }))
    const links = rowOf(/Hoài Ân/).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual(['118,3 %', '155,6 %'])
    expect(decodeURIComponent(links[0]?.getAttribute('href') ?? '')).toBe(
      '/reports/published?search=Thu ngân sách Hoài Ân',
    )
    expect(rowOf(/Vĩnh Thạnh/).getAllByText('chưa có số liệu')).toHaveLength(3)
    expect(rowOf(/Tây Sơn/).getByText('127,71 %')).toBeTruthy()
    expect(rowOf(/Tây Sơn/).getByText('tăng 27,71 %')).toBeTruthy()
    expect(screen.getByText(/dòng 9/)).toBeTruthy()
    expect(screen.queryByRole('columnheader', { name: 'Tình hình' })).toBeNull()
  })

  it('says once for which indicators no member has a figure', async () => {
    const silent = {
      ...{ id: 't2', indicator: 'Nhà ở được sửa chữa' },
      movement: { id: 'm', name: 'Khắc phục bão lũ', source: null },
      lines: [{ unit: unit('Sở Y tế'), value: null, sentence: 'chưa có số liệu', bases: [] }],
    }
    open('/season/c1?year=2026', year({ indicators: [silent] }))
    expect(await screen.findByText('Nhà ở được sửa chữa (Khắc phục bão lũ)')).toBeTruthy()
    expect(screen.queryByRole('img')).toBeNull()
  })

  it('of real data does not stand under the banner of invented data', async () => {
    open('/season/c1?year=2026', year({ dataSet: 'REAL' }))
    await screen.findByText('Chưa lập giao ước của năm này.')
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
    open('/season/c1?year=2026', year())
    expect(await screen.findByRole('complementary')).toBeTruthy()
  })

  it('that is not known says so, and shows the way back', async () => {
    open('/season/nothing', { app, viewer: null, node: null })
    expect(await screen.findByText('Không tìm thấy cụm, khối này')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Tất cả cụm, khối' })).toBeTruthy()
  })

  it('tells a covenant that is not there from one that may not be shown', async () => {
    open('/season/c1?year=2026', year())
    expect(await screen.findByText('Chưa lập giao ước của năm này.')).toBeTruthy()
  })

  it('does not take a covenant it may not show for one that is not there', async () => {
    open('/season/c1?year=2026', { ...year({ readsSeason: false }), viewer: null })
    expect(await screen.findByText('Giao ước không thuộc phạm vi được xem.')).toBeTruthy()
    expect(screen.queryByText(/Chưa lập/)).toBeNull()
  })
})

describe('published figures', () => {
  it('are found again from a number elsewhere, by all its words', async () => {
    const figure = (label: string, place: string) => ({
      ...{ id: label, kind: 'indicator', label, value: 1, valueAsWritten: '1', unit: '%' },
      ...{ qualifier: null, period: '2021', status: 'reported', place, award: null },
      ...{ subjectKind: null, note: null, conflicts: [], source },
    })
    open('/published?search=thu%20ngan%20sach%20hoai%20an', {
      app,
      publishedFigures: [
        figure('Thu ngân sách so với kế hoạch', 'huyện Hoài Ân'),
        figure('Thu ngân sách so với dự toán', 'huyện Tây Sơn'),
      ],
      movements: [],
      documents: [],
    })
    const box = await screen.findByRole('searchbox')
    expect(await screen.findByText('Thu ngân sách so với kế hoạch')).toBeTruthy()
    expect(screen.queryByText('Thu ngân sách so với dự toán')).toBeNull()
    fireEvent.change(box, { target: { value: '' } })
    expect(await screen.findByText('Thu ngân sách so với dự toán')).toBeTruthy()
  })
})
