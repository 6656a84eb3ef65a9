import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { everyOperation, finance, health, viewer, world } from '../../testing/world.ts'

const names = [
  ['LAUNCH', 'Phát động, giao ước'],
  ['MID_YEAR', 'Sơ kết'],
  ['SCORING', 'Chấm điểm'],
  ['CONFERENCE', 'Hội nghị tổng kết'],
  ['DOSSIERS', 'Hồ sơ'],
  ['COUNCIL', 'Hội đồng'],
  ['DECISION', 'Quyết định'],
  ['CEREMONY', 'Trao tặng'],
] as const
const gap = (kind: string, sentence: string, more = {}) => ({
  ...{ __typename: 'SeasonGap', kind, sentence, record: null, units: [] },
  ...more,
})
type Gap = ReturnType<typeof gap>
const steps = (gaps: Readonly<Record<string, readonly Gap[]>> = {}) =>
  names.map(([step, label]) => ({
    ...{ __typename: 'SeasonStep', step, label, record: null, gaps: gaps[step] ?? [] },
    standing: gaps[step] === undefined ? 'NOT_DUE' : 'GAP',
    standingLabel: gaps[step] === undefined ? 'Chưa đến kỳ' : 'Còn thiếu',
    sentence: gaps[step] === undefined ? 'Chưa đến kỳ' : 'Còn thiếu',
  }))
const row = (id: string, name: string, more = {}) => ({
  __typename: 'SeasonRow',
  cluster: { __typename: 'Cluster', id, name, dataSet: 'SYNTHETIC' },
  on: { __typename: 'ClusterOn', term: { statusLabel: 'đã bầu', heads: [finance] } },
  late: null,
  lateHidden: false,
  steps: steps(),
  ...more,
})
const unsigned = gap('UNSIGNED', 'Giao ước thiếu 1 chữ ký', { record: 'g1', units: [health] })
const departments = row('c1', 'Khối thi đua các sở', {
  late: gap('TASK_LATE', '1 nhiệm vụ khắc phục quá hạn', { units: [finance] }),
  steps: steps({
    LAUNCH: [gap('UNASSIGNED', 'Chưa phân công theo dõi'), unsigned],
    MID_YEAR: [gap('NO_MID_YEAR', 'Chưa định ngày sơ kết')],
    SCORING: [gap('UNSCORED', 'Thiếu 30 ô điểm', { record: 'b1' })],
  }),
})
const season = (clusters: readonly unknown[], can: readonly string[] = []) =>
  world({
    viewer: viewer([...everyOperation, 'season', ...can]),
    season: { __typename: 'Season', year: 2026, clusters },
  })
const hrefs = (line: HTMLElement) =>
  within(line)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))

describe('the season of a year', () => {
  it('shows each gap where it is mended, with whose it is', async () => {
    renderApp('/season', season([departments], ['planConference']))
    const line = await screen.findByRole('row', { name: /Khối thi đua các sở/ })
    expect(hrefs(line)).toEqual([
      '/clusters/c1',
      '/clusters/c1?tab=monitors',
      '/covenants/g1?tab=signatures',
      '/conferences/new?cluster=c1&year=2026',
      '/scoring/b1',
      '/limitations?view=overdue&cluster=c1',
    ])
    expect(
      within(line).getByRole('link', {
        name: 'Khối thi đua các sở: Giao ước thiếu 1 chữ ký Sở Y tế',
      }),
    ).toBeDefined()
    expect(screen.getByText(/^5 chỗ còn thiếu ở 1 cụm, khối/)).toBeDefined()
  })

  it('does not send to a form that the viewer may not fill in', async () => {
    renderApp('/season', season([departments]))
    const line = await screen.findByRole('row', { name: /Khối thi đua các sở/ })
    expect(hrefs(line)).toContain('/clusters/c1?tab=conferences')
  })

  it('keeps only the clusters that lack the kind chosen, and says so in the address', async () => {
    const { router } = renderApp('/season', season([departments, row('c2', 'Cụm các xã')]))
    expect(await screen.findByRole('row', { name: /Cụm các xã/ })).toBeDefined()
    fireEvent.click(screen.getByRole('radio', { name: /^Thiếu chữ ký/ }))
    await waitFor(() => expect(screen.queryByRole('row', { name: /Cụm các xã/ })).toBeNull())
    expect(router.state.location.search).toMatchObject({ gap: 'UNSIGNED' })
  })

  it('opens the record of a step that is done, and says quietly what is not shown', async () => {
    const done = row('c3', 'Cụm miền núi', {
      lateHidden: true,
      steps: steps().map((step) =>
        step.step === 'LAUNCH'
          ? { ...step, standing: 'DONE', sentence: 'Đã ký giao ước', record: 'g3' }
          : { ...step, standing: 'HIDDEN', sentence: 'Không hiển thị' },
      ),
    })
    renderApp('/season', season([done]))
    const line = await screen.findByRole('row', { name: /Cụm miền núi/ })
    expect(hrefs(line)).toEqual(['/clusters/c3', '/covenants/g3'])
    expect(within(line).getAllByText('Không hiển thị')).toHaveLength(8)
    expect(screen.getByText(/không có chỗ nào còn thiếu/)).toBeDefined()
  })

  it('teaches what it would show where there is nothing, and goes to another year', async () => {
    const { variablesOf } = renderApp('/season?year=2020', season([]))
    expect(await screen.findByText('Không có cụm, khối nào trong năm này')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Năm sau' }))
    await waitFor(() => expect(variablesOf('Season_Query')).toMatchObject({ year: 2021 }))
  })

  it('stands first in its group of the menu, for those who may see it', async () => {
    renderApp('/season', season([departments]))
    const group = await screen.findByRole('group', { name: 'Mùa thi đua' })
    expect(within(group).getAllByRole('link')[0]?.textContent).toContain('Theo dõi cả năm')
  })
})
