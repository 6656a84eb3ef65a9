import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { world } from '../../testing/world.ts'
import { citation, refusal, verdict } from '../../testing/world-law.ts'

const node = (sentence: string, truth: string) => ({
  __typename: 'VerdictNode',
  key: sentence,
  truth,
  sentence: () => sentence,
  foundSentence: () => 'Năm 2026: hoàn thành tốt nhiệm vụ',
  citation: citation('khoản 2 Điều 23 Luật Thi đua, khen thưởng'),
})
const comparison = {
  __typename: 'LawComparison',
  dayA: '2026-09-30',
  dayB: '2026-11-21',
  changed: true,
  sentence: () => 'Theo luật 30/09/2026: đạt; theo luật 21/11/2026: chưa đủ dữ liệu',
  refusalBefore: () => null,
  refusalAfter: () => null,
  before: verdict('MET', []),
  after: verdict('UNKNOWN', []),
  instruments: [{ __typename: 'Instrument', id: 'law-2026', number: '06/2026/QH16' }],
  changes: [
    {
      __typename: 'FindingChange',
      kind: 'TRUTH',
      sentence: () => 'Kết quả khác: Có sáng kiến',
      before: node('Có sáng kiến hoặc xuất sắc', 'MET'),
      after: node('Có sáng kiến và xuất sắc', 'UNKNOWN'),
    },
  ],
}
const asked =
  '/law/compare?award=emulation-fighter.base&year=2026&subject=p1&a=2026-09-30&b=2026-11-21'

describe('two days of law compared', () => {
  it('sets both verdicts side by side and names what differs and because of what', async () => {
    const { variablesOf } = renderApp(asked, world({ compareLaw: comparison, node: null }))
    const before = await screen.findByRole('region', { name: 'Theo luật ngày 30/09/2026' })
    expect(within(before).getByText('Đạt')).toBeDefined()
    const changes = screen.getByRole('list', { name: 'Các điều khác đi' })
    expect(within(changes).getByText('Kết quả khác: Có sáng kiến')).toBeDefined()
    expect(within(changes).getByText(/Có sáng kiến và xuất sắc/)).toBeDefined()
    expect(screen.getByText('Văn bản làm thay đổi: 06/2026/QH16')).toBeDefined()
    expect(variablesOf('CompareLaw_Query')).toMatchObject({
      input: { award: 'emulation-fighter.base', dayA: '2026-09-30', dayB: '2026-11-21' },
    })
  })
  it('opened by its address names whom it compares', async () => {
    const person = { __typename: 'Person', id: 'p1', name: 'Nguyễn An', kind: 'PERSON' }
    const node = { ...person, dataSet: 'SYNTHETIC' }
    const { variablesOf } = renderApp(asked, world({ compareLaw: comparison, node }))
    expect(await screen.findByDisplayValue('Nguyễn An')).toBeDefined()
    expect(variablesOf('Compared_Query')).toEqual({ id: 'p1' })
    fireEvent.click(screen.getByRole('button', { name: 'So sánh' }))
    expect(await screen.findByRole('list', { name: 'Các điều khác đi' })).toBeDefined()
  })
  it('opened by its address for a collective shows that kind, and empties the box for the other', async () => {
    const unit = { __typename: 'Unit', id: 'p1', name: 'Khoa Nội', kind: 'COLLECTIVE' }
    renderApp(asked, world({ compareLaw: comparison, node: { ...unit, dataSet: 'SYNTHETIC' } }))
    expect(await screen.findByDisplayValue('Khoa Nội')).toBeDefined()
    fireEvent.click(screen.getByText('Cá nhân'))
    await waitFor(() => expect(screen.queryByDisplayValue('Khoa Nội')).toBeNull())
    expect(screen.getByRole('button', { name: 'So sánh' })).toHaveProperty('disabled', true)
  })
  it('asks for what it needs before it compares', async () => {
    renderApp('/law/compare', world())
    expect(await screen.findByText('Chọn đối tượng, danh hiệu và hai ngày')).toBeDefined()
  })
  it('says why it may not compare', async () => {
    renderApp(
      asked,
      world({
        compareLaw: refusal('NotAllowed', 'Không có quyền xem đối tượng này'),
        node: null,
      }),
    )
    expect((await screen.findByRole('alert')).textContent).toContain('Không có quyền')
  })
})

describe('the impact of a change', () => {
  it('adds up the pages and lists the cases that differ', async () => {
    const impact = ({ after }: { after: string | null }) => ({
      __typename: 'LawImpact',
      total: 30,
      judged: after === null ? 25 : 5,
      counts: [
        { __typename: 'ImpactCount', from: 'MET', to: 'UNKNOWN', count: after === null ? 1 : 2 },
        { __typename: 'ImpactCount', from: 'MET', to: 'MET', count: 3 },
      ],
      changed:
        after === null
          ? [
              {
                __typename: 'ImpactCase',
                recorded: 'MET',
                proposal: {
                  __typename: 'Proposal',
                  id: 'p1',
                  number: 'HS-2026-0001',
                  year: 2026,
                  subject: { __typename: 'Person', id: 's1', name: 'Nguyễn Thị Mẫu' },
                },
                comparison,
              },
            ]
          : [],
      pageInfo: { __typename: 'PageInfo', hasNextPage: after === null, endCursor: 'page-1' },
    })
    renderApp('/law/impact?instrument=law-2026', world({ lawImpact: impact }))
    expect(
      await screen.findByText('Đã xét 30 hồ sơ; 1 hồ sơ có kết quả hoặc lý do khác đi.'),
    ).toBeDefined()
    const row = screen.getByRole('table').querySelector('tbody tr')
    expect(row?.textContent).toContain('3')
    expect(screen.getAllByRole('row')).toHaveLength(2)
    expect(screen.getByRole('link', { name: 'Mở hồ sơ HS-2026-0001' })).toBeDefined()
  })
})
