import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { everyOperation, viewer, world } from '../../testing/world.ts'
import { refusal } from '../../testing/world-law.ts'

const calendar = {
  __typename: 'WorkingCalendar',
  id: 'calendar-1',
  year: 2026,
  off: ['2026-02-16', '2026-02-17'],
  madeUp: ['2026-02-28'],
  document: 'Thông báo nghỉ Tết',
  setBy: 'Quản trị hệ thống',
  setAt: '2025-12-01T09:00:00+07:00',
  version: 3,
}
const open = (workingCalendars: readonly unknown[], more = {}) =>
  renderApp(
    '/administration?tab=calendar',
    world({
      viewer: viewer([...everyOperation, 'setWorkingCalendar']),
      workingCalendars,
      ...more,
    }),
  )
const typeInto = (dialog: HTMLElement, name: RegExp, value: string) =>
  fireEvent.change(within(dialog).getByRole('textbox', { name }), { target: { value } })

afterEach(() => localStorage.clear())

describe('the working calendar', () => {
  it('shows the days of each year with the document and who set them', async () => {
    open([calendar])
    expect(await screen.findByText('16/02/2026, 17/02/2026')).toBeDefined()
    expect(screen.getByText('28/02/2026')).toBeDefined()
    expect(screen.getByText(/Thông báo nghỉ Tết/).textContent).toContain('Quản trị hệ thống')
  })

  it('is set by typing days and ranges, on the version that was seen', async () => {
    const { variablesOf } = open([calendar], {
      setWorkingCalendar: refusal('ChangedMeanwhile', 'Đã có người đặt lại.'),
    })
    await screen.findByText('28/02/2026')
    fireEvent.click(screen.getByRole('button', { name: 'Đặt lịch làm việc' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByDisplayValue('28/02/2026')).toBeDefined()
    typeInto(dialog, /Ngày nghỉ/, '16/02/2026 - 18/02/2026')
    fireEvent.click(within(dialog).getByRole('button', { name: 'Đặt lịch làm việc' }))
    expect((await within(dialog).findByRole('alert')).textContent).toContain('Đã có người đặt lại.')
    await waitFor(() =>
      expect(variablesOf('WorkingCalendars_Set')).toMatchObject({
        input: {
          year: 2026,
          expectedVersion: 3,
          off: ['2026-02-16', '2026-02-17', '2026-02-18'],
          madeUp: ['2026-02-28'],
          document: 'Thông báo nghỉ Tết',
        },
      }),
    )
  })

  it('says which line is no day, and waits for it', async () => {
    open([])
    fireEvent.click(await screen.findByRole('button', { name: 'Đặt lịch làm việc' }))
    const dialog = await screen.findByRole('dialog')
    typeInto(dialog, /Văn bản/, 'Thông báo')
    typeInto(dialog, /Ngày nghỉ/, '30/02/2026')
    expect(within(dialog).getByText('Chưa đọc được: 30/02/2026')).toBeDefined()
    expect(within(dialog).getByRole('button', { name: 'Đặt lịch làm việc' })).toHaveProperty(
      'disabled',
      true,
    )
  })
})
