import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { open } from '../../testing/open.tsx'

const award = { code: 'advanced-worker', name: 'Lao động tiên tiến', nameEn: 'Advanced Worker' }
const entry = (id: string, changes: object = {}) => ({
  id,
  year: 2025,
  firstYear: 2025,
  subjectNameAsWritten: `Người ${id}`,
  awardNameAsWritten: award.name,
  decidedOn: '2026-01-15',
  decisionNumber: '12/QĐ-MP',
  status: 'GRANTED',
  origin: 'decision',
  dataSet: 'SYNTHETIC',
  subject: { __typename: 'Person', id, name: `Người ${id}`, kind: 'PERSON' },
  award,
  ...changes,
})
const page = (ids: string[], endCursor: string | null, changes: object = {}) => ({
  totalCount: 3,
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
  edges: ids.map((id) => ({ node: entry(id, changes) })),
})
const awards = [{ ...award, rank: 4, level: 'BASE' }]

describe('the register, record by record', () => {
  it('shows the decision and its day as they are written, and the next page below', async () => {
    open('/records', {
      awards,
      register: ({ after }: { after?: string | null }) =>
        after === 'c2' ? page(['3'], null) : page(['1', '2'], 'c2'),
    })
    expect((await screen.findAllByText('15/01/2026')).length).toBe(2)
    fireEvent.click(screen.getByRole('button', { name: 'Xem thêm' }))
    expect(await screen.findByText('Người 3')).toBeTruthy()
    expect(screen.getByText('Người 1')).toBeTruthy()
  })
  it('asks for what its address says', async () => {
    const { sent } = open('/records?kind=PERSON&group=leaders&year=2025&search=nguyen', {
      awards,
      register: page(['1'], null),
    })
    await screen.findByText('Người 1')
    expect(sent.find(({ name }) => name === 'Records_Query')?.variables).toMatchObject({
      search: 'nguyen',
      year: 2025,
      subjectKind: 'PERSON',
      direct: false,
    })
  })
  it('keeps a revoked entry in sight', async () => {
    open('/records', { awards, register: page(['1'], null, { status: 'REVOKED' }) })
    expect(await screen.findByText('Đã thu hồi')).toBeTruthy()
  })
  it('tells what to do when nothing matches', async () => {
    open('/records', { awards, register: { ...page([], null), totalCount: 0 } })
    expect(await screen.findByText(/Hãy xoá bớt bộ lọc/)).toBeTruthy()
  })
})
