import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { world } from '../../testing/world.ts'
import { refusal } from '../../testing/world-law.ts'
import { covenant, listed } from '../../testing/world-season.ts'
import { figureRows, sent, shown } from './figures.ts'

const withCovenant = (more = {}, own = {}) =>
  world({ node: covenant(own), covenants: listed([covenant(own)]), ...more })

describe('covenants', () => {
  it('are listed with what is unsigned and what is missing', async () => {
    renderApp('/covenants', withCovenant())
    const row = await screen.findByRole('row', { name: /Khối thi đua các sở/ })
    expect(within(row).getByText('Chưa đủ chữ ký 1/2')).toBeDefined()
    expect(within(row).getByText('1/2')).toBeDefined()
  })

  it('show what is missing as missing, with the quarter, and never as 0', async () => {
    renderApp('/covenants/covenant-1', withCovenant())
    const row = await screen.findByRole('row', { name: /^Giải quyết việc làm\s*Sở Tài chính/ })
    expect(within(row).getByText('chưa có số liệu')).toBeDefined()
    expect(within(row).getByText('thiếu Quý I')).toBeDefined()
    expect(within(row).queryByText('0')).toBeNull()
  })

  it('lead from a number to the lines that it counts, and back to all', async () => {
    renderApp('/covenants/covenant-1', withCovenant())
    const numbers = await screen.findByRole('table', { name: 'Theo thành viên' })
    fireEvent.click(
      within(numbers).getByRole('button', {
        name: 'Xem 1 dòng “Thiếu số liệu” của Sở Tài chính',
      }),
    )
    expect(
      (await screen.findByText('1 dòng “Thiếu số liệu”: Sở Tài chính')).getAttribute('role'),
    ).toBe('status')
    const lines = screen.getByRole('table', { name: 'Từng chỉ tiêu của từng thành viên' })
    expect(within(lines).getAllByRole('row')).toHaveLength(2)
    fireEvent.click(
      within(numbers).getByRole('button', {
        name: 'Xem 1 dòng “Đang thực hiện” của Sở Tài chính',
      }),
    )
    expect(within(lines).queryByRole('row', { name: /Giải quyết việc làm/ })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Xem tất cả' }))
    expect(within(lines).getByRole('row', { name: /Giải quyết việc làm/ })).toBeDefined()
  })

  it('are signed for one member, on the very version that was read', async () => {
    const { variablesOf } = renderApp(
      '/covenants/covenant-1?tab=signatures',
      withCovenant({ signCovenant: refusal('ChangedMeanwhile', 'Nội dung này vừa thay đổi.') }),
    )
    expect(await screen.findByText(/^Giám đốc, ngày 14\/01\/2026$/)).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Ký cho Sở Y tế' }))
    fireEvent.change(await screen.findByRole('textbox', { name: /Người ký/ }), {
      target: { value: 'Giám đốc Sở Y tế' },
    })
    const dialog = screen.getByRole('dialog')
    fireEvent.click(within(dialog).getByRole('button', { name: 'Ký cho Sở Y tế' }))
    await waitFor(() =>
      expect(variablesOf('Covenant_Sign')).toMatchObject({
        input: {
          covenant: 'covenant-1',
          expectedVersion: 4,
          unit: 'unit-health',
          signerName: 'Giám đốc Sở Y tế',
        },
      }),
    )
    expect((await within(dialog).findByRole('alert')).textContent).toContain('vừa thay đổi')
  })

  it('keep the signatures that a change made void, with the reason', async () => {
    renderApp('/covenants/covenant-1?tab=signatures', withCovenant())
    expect(await screen.findByText('Chữ ký đã mất giá trị (1)')).toBeDefined()
    expect(
      screen.getByText('mất giá trị lúc 09:00 10/02/2026 vì: Tỉnh giao lại kế hoạch'),
    ).toBeDefined()
    expect(
      screen.getByText(/^Nội dung hiện nay là sau lần sửa thứ 1, lúc 09:00 10\/02\/2026;/),
    ).toBeDefined()
  })

  it('tell each change: who, why, before and after, how many signatures fell', async () => {
    renderApp('/covenants/covenant-1?tab=changes', withCovenant())
    expect(await screen.findByText(/3500 → 3200/)).toBeDefined()
    expect(screen.getByText(/làm mất giá trị 2 chữ ký/)).toBeDefined()
  })

  it('offer the head no step that is another’s', async () => {
    const others = covenant().possibleActions.map((each) => ({
      ...each,
      allowed: false,
      refusal: { __typename: 'NotAllowed', sentence: 'Không được.', citations: [] },
    }))
    renderApp('/covenants/covenant-1', withCovenant({}, { possibleActions: others }))
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByRole('button', { name: 'Ghi chữ ký tại hội nghị' })).toBeNull()
  })
})

describe('figures on the screen', () => {
  it('are written as Vietnamese writes them, and sent as exact text', () => {
    expect(shown('800.5', 'vi')).toBe('800,5')
    expect(shown(null, 'vi')).toBe('')
    const typed = ['800,5', '12.600,25', '0,000125', '0', '', 'x']
    expect(typed.map((each) => sent(each, 'người'))).toEqual([
      ...['800.5', '12600.25', '0.000125', '0'],
      ...[null, null],
    ])
    expect([sent('118,3 %', '%'), sent('118,3 %', 'người')]).toEqual(['118.3', null])
  })

  it('have a row for every member and target, and for each area registered apart', () => {
    const { members, targets, lines } = covenant() as never as Parameters<typeof figureRows>[0]
    const rows = figureRows({ members, targets, lines }, null)
    expect(rows.map(({ unit, line }) => [unit.name, line?.id ?? null])).toEqual([
      ['Sở Tài chính', 'line-1'],
      ['Sở Y tế', null],
    ])
    const areas = figureRows({ members, targets, lines }, null, [
      { unit: 'unit-health', area: 'Khu dân cư 1' },
    ])
    expect(areas.map(({ area }) => area)).toEqual([null, 'Khu dân cư 1'])
  })
})
