import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { connection, viewer, world } from '../../testing/world.ts'
import { refusal } from '../../testing/world-law.ts'
import { account } from '../../testing/world-more.ts'

const administrators = (more = {}) => world({ accounts: connection([account]), ...more })

describe('administration', () => {
  it('shows who may do what, where, since when', async () => {
    renderApp('/administration', administrators())
    expect(await screen.findByText('Người thẩm định, Sở Tài chính')).toBeDefined()
    expect(screen.getByText(/01\/01\/2026 – chưa định ngày hết/)).toBeDefined()
  })

  it('grants a role at a unit from a day on', async () => {
    const { variablesOf } = renderApp(
      '/administration',
      administrators({
        grantRole: { __typename: 'RoleGranted', at: '2026-11-21T10:00:00+07:00', account },
      }),
    )
    fireEvent.click(await screen.findByRole('button', { name: 'Giao vai trò: Lê Minh Khôi' }))
    const dialog = await screen.findByRole('dialog')
    fireEvent.click(within(dialog).getByRole('combobox', { name: /Vai trò/ }))
    fireEvent.click(await screen.findByRole('option', { name: 'Thư ký hội đồng' }))
    fireEvent.focus(within(dialog).getByRole('combobox', { name: /Tại đơn vị/ }))
    fireEvent.click(await screen.findByRole('option', { name: /Sở Y tế/ }))
    fireEvent.click(within(dialog).getByRole('button', { name: 'Giao vai trò' }))
    await waitFor(() =>
      expect(variablesOf('Accounts_GrantRole')).toMatchObject({
        input: {
          account: 'account-2',
          role: 'COUNCIL_SECRETARY',
          unit: 'unit-health',
          from: '2026-11-21',
          until: null,
        },
      }),
    )
  })

  it('shows why ending a role was refused', async () => {
    renderApp(
      '/administration',
      administrators({
        endRole: refusal('NotAllowed', 'Không ai tự kết thúc vai trò của mình.', {
          operation: 'endRole',
          reason: 'own',
        }),
      }),
    )
    fireEvent.click(await screen.findByRole('button', { name: /^Kết thúc: Lê Minh Khôi/ }))
    const dialog = await screen.findByRole('dialog')
    fireEvent.click(within(dialog).getByRole('button', { name: 'Kết thúc' }))
    expect((await within(dialog).findByRole('alert')).textContent).toContain('Không ai tự kết thúc')
  })

  it('never keeps a first password on this machine', async () => {
    renderApp('/administration', administrators())
    fireEvent.click(await screen.findByRole('button', { name: 'Tạo tài khoản' }))
    const dialog = await screen.findByRole('dialog')
    fireEvent.change(within(dialog).getByLabelText(/^Mật khẩu/), {
      target: { value: 'mot-mat-khau-dai' },
    })
    expect(JSON.stringify({ ...localStorage })).not.toContain('mot-mat-khau-dai')
  })

  it('teaches that nothing can be submitted until a window is set', async () => {
    renderApp('/administration?tab=windows', administrators({ proposalWindows: [] }))
    expect(await screen.findByText('Chưa đặt thời gian nhận đề nghị')).toBeDefined()
  })

  it('is closed to whoever may not, in words', async () => {
    renderApp('/administration', administrators({ viewer: viewer([]) }))
    expect(await screen.findByText('Bạn chưa được giao quyền mở trang này')).toBeDefined()
  })

  it('offers to try again when the network is gone', async () => {
    renderApp('/administration', administrators(), {
      fail: { Accounts_Query: new Error('Failed to fetch') },
    })
    expect((await screen.findByRole('alert')).textContent).toContain('Mất kết nối')
  })
})
