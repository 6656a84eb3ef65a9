import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { connection, teacher, viewer, world } from '../../testing/world.ts'
import { entries, teacherLife } from '../../testing/world-more.ts'

const book = (more = {}) => world({ node: teacherLife, register: connection(entries), ...more })
const at = '2026-11-21T10:00:00+07:00'

describe('the register', () => {
  it('is searched without diacritics and by award, kind and year, all in the address', async () => {
    const { variablesOf } = renderApp('/register?q=ngoc+anh&kind=PERSON&year=2025', book())
    await screen.findByRole('table', { name: 'Sổ khen thưởng' })
    expect(variablesOf('Register_Query')).toMatchObject({
      search: 'ngoc anh',
      subjectKind: 'PERSON',
      year: 2025,
    })
    expect(document.querySelector('mark')?.textContent).toBe('Ngọc')
  })

  it('shows a revoked line as revoked and never leaves it out', async () => {
    renderApp('/register', book())
    const table = await screen.findByRole('table', { name: 'Sổ khen thưởng' })
    expect(within(table).getByText('Đã hủy bỏ')).toBeDefined()
    expect(within(table).getAllByRole('row')).toHaveLength(entries.length + 1)
  })

  it('says that the source names no number instead of leaving a blank', async () => {
    renderApp('/register', book())
    expect(await screen.findByText('nguồn không nêu số')).toBeDefined()
  })

  it('teaches how lines come to be while it is empty', async () => {
    renderApp('/register', world({ register: connection([]) }))
    expect(await screen.findByText('Sổ chưa có dòng nào')).toBeDefined()
  })

  it('offers to try again when the network is gone', async () => {
    renderApp('/register', book(), { fail: { Register_Query: new Error('Failed to fetch') } })
    expect((await screen.findByRole('alert')).textContent).toContain('Mất kết nối')
  })
})

describe('a life of awards', () => {
  it('is a column of years, the newest on top, with what changed since', async () => {
    renderApp('/register/person-teacher', book())
    const life = await screen.findByRole('list', { name: /Quá trình khen thưởng của/ })
    const years = Array.from(life.querySelectorAll('.ad-life-year'), (year) => year.textContent)
    expect(years).toEqual(['2025', '2024', '2023'])
    expect(within(life).getByText('Kê khai thành tích không đúng')).toBeDefined()
    expect(within(life).getByText(/Các năm 2022–2023/)).toBeDefined()
  })

  it('does not say “never” when the book is empty', async () => {
    renderApp(
      '/register/person-teacher',
      book({ node: { ...teacher, ...teacherLife, register: () => connection([]) } }),
    )
    expect(await screen.findByText(/không có nghĩa là chưa từng được khen thưởng/)).toBeDefined()
  })

  it('revokes by another decision, after the name was typed again', async () => {
    const [first] = entries
    const { variablesOf } = renderApp(
      '/register/person-teacher',
      book({ revokeEntry: { __typename: 'EntryRevoked', at, entry: first } }),
    )
    const [revoke] = await screen.findAllByRole('button', { name: 'Hủy bỏ, thu hồi' })
    if (revoke !== undefined) fireEvent.click(revoke)
    const dialog = await screen.findByRole('dialog')
    const type = (name: RegExp, value: string) =>
      fireEvent.change(within(dialog).getByRole('textbox', { name }), { target: { value } })
    type(/^Lý do/, 'Kê khai không đúng')
    type(/^Theo quyết định số/, '140/QĐ-THPT')
    const send = within(dialog).getByRole('button', { name: 'Hủy bỏ, thu hồi' })
    expect(send).toHaveProperty('disabled', true)
    type(/^Gõ lại tên/, 'Đặng Thị Ngọc Ánh')
    fireEvent.click(send)
    await waitFor(() =>
      expect(variablesOf('Life_RevokeEntry')).toMatchObject({
        input: { entry: 'entry-1', decisionNumber: '140/QĐ-THPT', revokedOn: '2026-11-21' },
      }),
    )
  })

  it('offers no correction to whoever may not', async () => {
    renderApp('/register/person-teacher', book({ viewer: viewer([]) }))
    await screen.findByRole('list', { name: /Quá trình khen thưởng của/ })
    expect(screen.queryByRole('button', { name: 'Đính chính' })).toBeNull()
  })
})
