import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { open } from '../../testing/open.tsx'

const source = { key: 'S3', title: 'Báo cáo công bố', line: 36, published: '2021-01-01', url: null }
const figure = {
  id: '1',
  kind: 'ratio',
  label: 'Người lao động trực tiếp',
  value: 61.8,
  valueAsWritten: '61,8%',
  unit: '',
  qualifier: null,
  period: '2020',
  status: 'reported',
  place: 'Bắc Kạn',
  award: null,
  subjectKind: 'PERSON',
  note: null,
  conflicts: ['IC-07'],
  source,
}
const relief = {
  ...figure,
  id: '2',
  label: 'Nhu yếu phẩm',
  valueAsWritten: '100',
  unit: 'tấn',
  qualifier: 'trên',
  place: null,
  conflicts: [],
}
const fixture = { publishedFigures: [figure, relief], movements: [], documents: [] }

describe('published figures', () => {
  it('are shown as their source has them, with the line, the qualifier and the conflicts', async () => {
    open('/published', fixture)
    expect(await screen.findByText(/61,8%/)).toBeTruthy()
    expect(screen.getAllByText(/dòng 36/).length).toBe(2)
    expect(screen.getByText(/trên 100 tấn/)).toBeTruthy()
    expect(screen.getByText(/IC-07/)).toBeTruthy()
  })
  it('say "not stated" where the source is silent', async () => {
    open('/published', fixture)
    expect(await screen.findByText('không nêu')).toBeTruthy()
  })
  it('never stand under the banner of simulated data', async () => {
    const { sent } = open('/published', fixture)
    await screen.findByText(/61,8%/)
    expect(sent.map(({ name }) => name)).toContain('Frame_Query')
    expect(screen.queryByRole('complementary')).toBeNull()
  })
  it('are found without diacritics', async () => {
    open('/published', fixture)
    fireEvent.change(await screen.findByRole('searchbox'), { target: { value: 'nhu yeu' } })
    expect(screen.queryByText(/61,8%/)).toBeNull()
    expect(screen.getByText('Nhu yếu phẩm')).toBeTruthy()
  })
})
