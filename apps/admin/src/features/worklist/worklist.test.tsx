import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { viewer, world } from '../../testing/world.ts'
import { worklist } from '../../testing/world-more.ts'

describe('my work', () => {
  it('puts what is late first, each line with its step, its clock and its one action', async () => {
    renderApp('/', world({ viewer: viewer([], { worklist }) }))
    const late = await screen.findByRole('heading', { name: /Quá hạn/ })
    const groups = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)
    expect(groups).toEqual(['Quá hạn 1', 'Hôm nay 1', 'Sau đó 1'])
    const line = within(late.closest('section') ?? document.body).getByRole('listitem')
    expect(line.textContent).toContain('Hồ sơ chờ tiếp nhận')
    expect(line.textContent).toContain('Hạn 31/10/2026')
    expect(
      within(line)
        .getByRole('link', { name: /^Tiếp nhận hồ sơ/ })
        .getAttribute('href'),
    ).toBe('/proposals/proposal-1')
  })

  it('puts a ballot that is open above all else, without a day, and leads to its paper', async () => {
    const ballot = {
      ...{ id: 'vote-at-conference:1', kind: 'vote-at-conference', dataSet: 'SYNTHETIC' },
      ...{ title: 'Khối thi đua các sở, 2026', dueOn: '2026-11-21' },
      step: () => 'Hội nghị tổng kết đang bỏ phiếu, chờ phiếu của đơn vị',
      action: () => 'Bỏ phiếu',
      link: '/conferences/conference-1/voting',
    }
    const open = { ...worklist, now: [ballot], total: 4 }
    renderApp('/', world({ viewer: viewer([], { worklist: open }) }))
    const now = await screen.findByRole('heading', { name: /Đang diễn ra/ })
    const [first] = screen.getAllByRole('heading', { level: 2 })
    expect(first).toBe(now)
    const line = within(now.closest('section') ?? document.body).getByRole('listitem')
    expect(line.textContent).toContain('Ngay bây giờ')
    expect(line.textContent).not.toContain('Hạn')
    expect(
      within(line)
        .getByRole('link', { name: 'Bỏ phiếu: Khối thi đua các sở, 2026' })
        .getAttribute('href'),
    ).toBe('/conferences/conference-1/voting')
  })

  it('counts what waits in the navigation', async () => {
    renderApp('/', world({ viewer: viewer([], { worklist }) }))
    expect(await screen.findByRole('link', { name: /Việc của tôi.*3 việc đang chờ/ })).toBeDefined()
  })

  it('teaches where to look when nothing waits', async () => {
    renderApp('/', world())
    expect(await screen.findByText('Không có việc nào đang chờ bạn')).toBeDefined()
    expect(screen.getByRole('link', { name: 'Xem danh sách đề nghị' })).toBeDefined()
  })

  it('keeps the page and offers to try again when the network is gone', async () => {
    renderApp('/', world(), { fail: { Worklist_Query: new Error('Failed to fetch') } })
    expect((await screen.findByRole('alert')).textContent).toContain('Mất kết nối với máy chủ.')
  })
})
