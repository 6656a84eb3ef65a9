import { fireEvent, screen, within } from '@testing-library/react'
import { GraphQLError } from 'graphql'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { connection, viewer, world } from '../../testing/world.ts'

describe('the list of proposals', () => {
  it('shows each proposal with its verdict in words and its status as a sentence', async () => {
    renderApp('/proposals', world())
    const table = await screen.findByRole('table', { name: 'Đề nghị khen thưởng' })
    expect(within(table).getByText('Hội đồng thông qua, từ 18/11/2026')).toBeDefined()
    expect(within(table).getByText('1 đạt, 0 không đạt, 2 chưa đủ dữ liệu')).toBeDefined()
    expect(within(table).getAllByText('Không đạt')).toHaveLength(1)
  })

  it('says on the screen that the data is synthetic', async () => {
    renderApp('/proposals', world())
    expect(await screen.findByRole('complementary', { name: 'Dữ liệu mô phỏng' })).toBeDefined()
  })

  it('takes its filters, order and page from the address', async () => {
    const { variablesOf } = renderApp(
      '/proposals?q=anh&status=%5B%22SUBMITTED%22%5D&truth=UNKNOWN&order=GIVEN_NAME&after=c9',
      world(),
    )
    await screen.findByRole('table')
    expect(variablesOf('ProposalList_Query')).toMatchObject({
      first: 50,
      after: 'c9',
      orderBy: 'GIVEN_NAME',
      filter: { search: 'anh', statuses: ['SUBMITTED'], truth: 'UNKNOWN' },
    })
  })

  it('marks what matched although it was typed without diacritics', async () => {
    renderApp('/proposals?q=dang+thi', world())
    await screen.findByRole('table')
    const marks = Array.from(document.querySelectorAll('mark'), (mark) => mark.textContent)
    expect(marks).toContain('Đặng')
    expect(marks).toContain('Thị')
  })

  it('moves with j and k and opens with Enter', async () => {
    const { router } = renderApp('/proposals', world({ node: null }))
    await screen.findByRole('table')
    fireEvent.keyDown(document.body, { key: 'j' })
    fireEvent.keyDown(document.body, { key: 'j' })
    fireEvent.keyDown(document.body, { key: 'k' })
    fireEvent.keyDown(document.body, { key: 'Enter' })
    await screen.findByText('Không tìm thấy')
    expect(router.state.location.pathname).toBe('/proposals/proposal-1')
  })

  it('teaches the next step when there is nothing yet', async () => {
    renderApp('/proposals', world({ proposals: connection([]) }))
    expect(await screen.findByText('Chưa có đề nghị nào')).toBeDefined()
    expect(screen.getAllByRole('link', { name: 'Lập đề nghị' }).length).toBeGreaterThan(0)
  })

  it('offers to clear the filters when nothing matches them', async () => {
    const { router } = renderApp('/proposals?q=zzz', world({ proposals: connection([]) }))
    expect(await screen.findByText('Không có đề nghị nào khớp')).toBeDefined()
    const [first] = screen.getAllByRole('button', { name: 'Bỏ mọi điều kiện lọc' })
    if (first !== undefined) fireEvent.click(first)
    expect(await screen.findByText('Chưa có đề nghị nào')).toBeDefined()
    expect(router.state.location.search).toEqual({})
  })

  it('keeps the button to create from whoever may not', async () => {
    renderApp('/proposals', world({ viewer: viewer([]) }))
    await screen.findByRole('table')
    expect(screen.queryByRole('link', { name: 'Lập đề nghị' })).toBeNull()
  })

  it('says what was kept and offers to try again when the network is gone', async () => {
    renderApp('/proposals', world(), { fail: { ProposalList_Query: new Error('Failed to fetch') } })
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('Mất kết nối với máy chủ.')
    expect(alert.textContent).toContain('Chưa có gì bị thay đổi.')
    expect(within(alert).getByRole('button', { name: 'Thử lại' })).toBeDefined()
  })

  it('says why, in the words of the refusal, when the viewer may not read it', async () => {
    const error = new GraphQLError('Vai trò hiện có không bao gồm quyền xem hồ sơ.', {
      extensions: { code: 'FORBIDDEN', kind: 'NotAllowed' },
    })
    renderApp('/proposals', world({ viewer: viewer([]) }), {
      fail: { ProposalList_Query: error },
    })
    expect(await screen.findByText('Vai trò hiện có không bao gồm quyền xem hồ sơ.')).toBeDefined()
    expect(screen.queryByRole('link', { name: 'Đề nghị' })).toBeNull()
  })

  it('speaks English when asked', async () => {
    renderApp('/proposals', world(), { language: 'en' })
    expect(await screen.findByRole('heading', { name: 'Proposals' })).toBeDefined()
    const table = await screen.findByRole('table', { name: 'Proposals' })
    expect(within(table).getByText('Provincial emulation flag, 2026')).toBeDefined()
  })
})
