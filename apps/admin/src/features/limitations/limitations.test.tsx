import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { world } from '../../testing/world.ts'
import { refusal } from '../../testing/world-law.ts'
import { limitation, listed, planItem } from '../../testing/world-season.ts'

const season = (more = {}) =>
  world({
    limitations: listed([limitation()]),
    planItems: [planItem()],
    clusters: listed([]),
    documents: [],
    ...more,
  })

describe('limitations', () => {
  it('show their tasks with owner, deadline and the result they lack', async () => {
    renderApp('/limitations?view=overdue', season())
    expect(await screen.findByText('Hồ sơ gửi sát hạn')).toBeDefined()
    expect(screen.getByText(/đã quá hạn 30\/09\/2026/)).toBeDefined()
    expect(screen.getByText('chưa có kết quả')).toBeDefined()
  })

  it('say why they cannot be closed yet', async () => {
    renderApp('/limitations', season())
    const close = await screen.findByRole('button', { name: /^Đóng hạn chế/ })
    expect(close.getAttribute('aria-disabled')).toBe('true')
    expect(close.getAttribute('aria-label')).toContain('còn 1 nhiệm vụ')
    expect(screen.queryByRole('button', { name: /Mở lại/ })).toBeNull()
  })

  it('take the result of a task', async () => {
    const { variablesOf } = renderApp(
      '/limitations',
      season({ reportLimitationTask: refusal('DayInFuture', 'Ngày chưa đến.') }),
    )
    fireEvent.click(await screen.findByRole('button', { name: 'Báo cáo kết quả' }))
    const dialog = await screen.findByRole('dialog')
    fireEvent.change(within(dialog).getByRole('textbox', { name: /^Kết quả/ }), {
      target: { value: 'Đã dùng chung bảng kiểm' },
    })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Báo cáo kết quả' }))
    await waitFor(() =>
      expect(variablesOf('Limitation_Report')).toMatchObject({
        input: {
          limitation: 'limitation-1',
          expectedVersion: 2,
          task: 'task-1',
          result: 'Đã dùng chung bảng kiểm',
        },
      }),
    )
  })
})

describe('the plan of the next year', () => {
  it('shows for each item what it rests on', async () => {
    renderApp('/limitations?view=plan', season())
    expect(await screen.findByText('Dùng chung bảng kiểm hồ sơ')).toBeDefined()
    expect(screen.getByText('Hạn chế: Hồ sơ gửi sát hạn')).toBeDefined()
  })

  it('says so where a source names no ground', async () => {
    renderApp('/limitations?view=plan', season({ planItems: [planItem({ traces: [] })] }))
    expect(await screen.findByText('nguồn không nêu căn cứ')).toBeDefined()
  })
})
