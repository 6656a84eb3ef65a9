import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { connection, viewer, world } from '../../testing/world.ts'
import { refusal } from '../../testing/world-law.ts'
import { cluster } from '../../testing/world-more.ts'

const withCluster = (more = {}, clusterMore = {}) =>
  world({ node: cluster(clusterMore), clusters: connection([cluster(clusterMore)]), ...more })
const choose = async (box: HTMLElement, option: string) => {
  fireEvent.click(box)
  const [found] = await screen.findAllByRole('option', { name: option })
  if (found !== undefined) fireEvent.click(found)
}

describe('clusters', () => {
  it('lists each with its head of the latest term', async () => {
    renderApp('/clusters', withCluster())
    expect(await screen.findByText('Sở Tài chính (2026)')).toBeDefined()
  })

  it('teaches how clusters come to be when there is none', async () => {
    renderApp('/clusters', world({ clusters: connection([]) }))
    expect(await screen.findByText('Chưa có cụm, khối nào')).toBeDefined()
  })

  it('warns that a list of members may be short', async () => {
    renderApp('/clusters/cluster-1?tab=members', withCluster({}, { membershipComplete: false }))
    expect(await screen.findByText(/danh sách này có thể thiếu/)).toBeDefined()
  })

  it('never shows a nomination as an award', async () => {
    renderApp('/clusters/cluster-1?tab=results', withCluster())
    expect(await screen.findByText('mới là đề nghị, chưa phải quyết định')).toBeDefined()
  })

  it('leads from a nomination to a proposal with everything filled in', async () => {
    renderApp('/clusters/cluster-1?tab=conferences', withCluster())
    const link = await screen.findByRole('link', { name: 'Lập đề nghị: Sở Tài chính' })
    const search = new URL(link.getAttribute('href') ?? '', 'http://x').searchParams
    expect(Object.fromEntries(search)).toMatchObject({
      subject: 'unit-finance',
      award: 'emulation-flag.provincial',
      year: '2026',
      nomination: 'nomination-1',
    })
  })

  it('does not offer to record a conference to whoever may not', async () => {
    renderApp('/clusters/cluster-1', withCluster({ viewer: viewer([]) }, { rights: [] }))
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByRole('link', { name: 'Ghi hội nghị' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Thay đổi' })).toBeNull()
  })

  it('says who heads it that day, that the decision is still to come, and that nobody watches it', async () => {
    renderApp('/clusters/cluster-1', withCluster())
    expect(
      await screen.findByText(/Đơn vị trưởng 2026: Sở Tài chính \(đã bầu, chờ công nhận\)/),
    ).toBeDefined()
    expect(screen.getByText(/Theo dõi: chưa phân công/)).toBeDefined()
  })

  it('asks for the day in the address and says when the cluster was not there', async () => {
    const { variablesOf } = renderApp(
      '/clusters/cluster-1?on=2020-06-08',
      withCluster(
        {},
        {
          on: () => ({
            day: '2020-06-08',
            exists: false,
            members: [],
            term: null,
            unassigned: () => null,
          }),
        },
      ),
    )
    expect(await screen.findByText(/Ngày 08\/06\/2020 cụm, khối này chưa được lập/)).toBeDefined()
    expect(variablesOf('ClusterPage_Query')).toMatchObject({ asOf: '2020-06-08' })
  })

  it('tells its history with the decisions, a month where only the month is known', async () => {
    renderApp('/clusters/cluster-1?tab=history', withCluster())
    expect(await screen.findByText('01/01/2024: Lập')).toBeDefined()
    expect(screen.getByText('Quyết định 12/QĐ-UBND (12/2023)')).toBeDefined()
  })

  it('opens on the season of the year: what is in session first, what lacks and where it is mended', async () => {
    renderApp(
      '/clusters/cluster-1',
      withCluster({}, { rights: [{ operation: 'openBoard', allowed: true, why: () => null }] }),
    )
    const href = async (name: string | RegExp) =>
      (await screen.findByRole('link', { name })).getAttribute('href')
    expect(await screen.findByRole('heading', { name: 'Mùa thi đua năm 2026' })).toBeDefined()
    expect(await href('Vào hội nghị')).toBe('/conferences/conference-live')
    expect(await href('Thiếu 1 chữ ký: Sở Y tế')).toContain('/covenants/covenant-1')
    expect(await href('Lập bảng chấm điểm')).toContain('cluster=cluster-1')
    // What the graph does not allow is not offered.
    expect(screen.queryByRole('link', { name: 'Lập giao ước' })).toBeNull()
    expect(screen.queryByRole('link', { name: 'Định ngày họp' })).toBeNull()
  })

  it('asks for another year by the address, and says when there is none to show', async () => {
    const { variablesOf } = renderApp(
      '/clusters/cluster-1?tab=season&year=2019',
      withCluster({}, { season: () => null }),
    )
    expect(await screen.findByText('Không có mùa thi đua năm 2019 để xem')).toBeDefined()
    expect(variablesOf('ClusterPage_Query')).toMatchObject({ year: 2019 })
  })

  it('shows the council of a block as of the day, and restructures it by a decision', async () => {
    const seat = (id: string, name: string, until: string | null) => ({
      ...{ id, post: 'Ủy viên', role: 'member', votes: true, from: null, until },
      person: { id: `person-${id}`, name },
    })
    const council = {
      ...{ id: 'council-1', name: 'Hội đồng của khối', version: 4 },
      members: () => [seat('m1', 'Lê Văn An', null), seat('m2', 'Trần Thị Bình', '2026-11-30')],
      changes: [
        {
          ...{ on: '2026-12-01', decisionNumber: '1293/QĐ-UBND', decisionOn: '2026-11-20' },
          ...{ joined: [], left: [seat('m2', 'Trần Thị Bình', '2026-11-30')] },
        },
      ],
    }
    const { variablesOf } = renderApp(
      '/clusters/cluster-1?tab=council',
      withCluster(
        { restructureCouncil: refusal('CouncilHasMet', 'Hội đồng đã họp ngày 21/11/2026.') },
        {
          council,
          rights: [{ operation: 'restructureCouncil', allowed: true, why: () => null }],
        },
      ),
    )
    expect(await screen.findByText(/Ủy viên, đến 30\/11\/2026/)).toBeDefined()
    expect(screen.getByText('Từ 01/12/2026: quyết định 1293/QĐ-UBND (20/11/2026)')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Thay đổi' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Kiện toàn hội đồng' }))
    const dialog = within(await screen.findByRole('dialog'))
    fireEvent.change(dialog.getByLabelText(/Số quyết định/), { target: { value: '15/QĐ-UBND' } })
    const submit = dialog.getByRole('button', { name: 'Kiện toàn hội đồng' })
    expect(submit).toHaveProperty('disabled', true)
    await choose(dialog.getByRole('combobox', { name: /Thôi tham gia/ }), 'Lê Văn An, Ủy viên')
    fireEvent.click(submit)
    expect(await screen.findByText('Hội đồng đã họp ngày 21/11/2026.')).toBeDefined()
    expect(variablesOf('Cluster_RestructureCouncil')).toMatchObject({
      input: {
        ...{ council: 'council-1', expectedVersion: 4, leaving: ['m1'], joining: [] },
        ...{ decisionNumber: '15/QĐ-UBND', on: '2026-11-21' },
      },
    })
  })

  it('splits only when each member is placed, and says what was refused', async () => {
    const { variablesOf } = renderApp(
      '/clusters/cluster-1',
      withCluster({ splitCluster: refusal('ChangeOutOfOrder', 'Đã có thay đổi sau ngày này.') }),
    )
    fireEvent.click(await screen.findByRole('button', { name: 'Thay đổi' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Tách cụm, khối' }))
    const dialog = await screen.findByRole('dialog')
    const submit = within(dialog).getByRole('button', { name: 'Tách cụm, khối' })
    const type = (label: string, value: string) =>
      fireEvent.change(within(dialog).getByLabelText(new RegExp(label)), { target: { value } })
    type('Số quyết định', '895/QĐ-UBND')
    type('Tên cụm, khối mới 1', 'Khối A')
    type('Tên cụm, khối mới 2', 'Khối B')
    await choose(within(dialog).getByRole('combobox', { name: /Sở Tài chính vào/ }), 'Khối A')
    expect(submit).toHaveProperty('disabled', true)
    await choose(within(dialog).getByRole('combobox', { name: /Sở Y tế vào/ }), 'Khối B')
    fireEvent.click(submit)
    expect(await screen.findByText('Đã có thay đổi sau ngày này.')).toBeDefined()
    expect(variablesOf('Cluster_Split')).toMatchObject({
      input: {
        expectedVersion: 3,
        parts: [
          { name: 'Khối A', members: ['unit-finance'] },
          { name: 'Khối B', members: ['unit-health'] },
        ],
      },
    })
  })

  it('recognises several heads in the order they are put in', async () => {
    const { variablesOf } = renderApp(
      '/clusters/cluster-1',
      withCluster(
        { recogniseHeads: refusal('RecognitionDiffers', 'Khác với kết quả bầu.') },
        { rights: [{ operation: 'recogniseHeads', allowed: true, why: () => null }] },
      ),
    )
    fireEvent.click(await screen.findByRole('button', { name: 'Thay đổi' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Công nhận trưởng, phó' }))
    const dialog = within(await screen.findByRole('dialog'))
    fireEvent.change(dialog.getByLabelText(/Số quyết định/), { target: { value: '15/QĐ-UBND' } })
    expect(dialog.getByLabelText(/Ngày ký/)).toHaveProperty('value', '21/11/2026')
    fireEvent.change(dialog.getByLabelText(/Ngày ký/), { target: { value: '5/2022' } })
    fireEvent.click(dialog.getByRole('button', { name: 'Bỏ Sở Y tế' }))
    await choose(dialog.getByRole('combobox', { name: /Đơn vị trưởng/ }), 'Sở Y tế')
    fireEvent.click(dialog.getByRole('button', { name: 'Đưa Sở Y tế lên trước' }))
    fireEvent.click(dialog.getByRole('button', { name: 'Công nhận trưởng, phó' }))
    expect(await screen.findByText('Khác với kết quả bầu.')).toBeDefined()
    expect(variablesOf('Cluster_Recognise')).toMatchObject({
      input: {
        ...{ heads: ['unit-health', 'unit-finance'], deputies: [], year: 2026 },
        decision: { number: '15/QĐ-UBND', on: '2022-05' },
      },
    })
  })

  it('records a conference and keeps the form when it is refused', async () => {
    const { variablesOf } = renderApp(
      '/clusters/cluster-1/conference',
      withCluster({
        recordConference: refusal('TooManyFlagNominees', 'Chỉ được đề nghị một đơn vị nhận cờ.'),
      }),
    )
    const nomination = await screen.findByRole('group', { name: /Kết quả bình chọn/ })
    await choose(within(nomination).getByRole('combobox', { name: /Đơn vị/ }), 'Sở Tài chính')
    await choose(
      within(nomination).getByRole('combobox', { name: /Hình thức đề nghị/ }),
      'Cờ thi đua cấp tỉnh',
    )
    await choose(screen.getByRole('combobox', { name: /Đơn vị trưởng/ }), 'Sở Y tế')
    fireEvent.click(screen.getByRole('button', { name: 'Ghi hội nghị' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Chỉ được đề nghị một đơn vị')
    await waitFor(() =>
      expect(variablesOf('Conference_RecordConference')).toMatchObject({
        input: {
          cluster: 'cluster-1',
          heads: ['unit-health'],
          nominations: [{ unit: 'unit-finance', award: 'emulation-flag.provincial' }],
        },
      }),
    )
    expect(localStorage.getItem('vinhdanh.draft.conference.cluster-1')).toContain('unit-health')
  })

  it('offers to try again when the network is gone', async () => {
    renderApp('/clusters', withCluster(), {
      fail: { ClusterList_Query: new Error('Failed to fetch') },
    })
    expect((await screen.findByRole('alert')).textContent).toContain('Mất kết nối')
  })
})
