import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { app, world } from '../../testing/world.ts'
import { refusal } from '../../testing/world-law.ts'

const demo = {
  email: 'thamdinh@vinhdanh.example',
  password: 'mot-mat-khau-thu',
  role: 'APPRAISER',
  name: 'Lê Minh Khôi',
}
const signedOut = (more = {}) => world({ viewer: null, ...more })

describe('signing in', () => {
  it('stands in place of any page while signed out, and keeps the address', async () => {
    const { router } = renderApp('/proposals?q=anh', signedOut())
    expect(await screen.findByRole('heading', { name: 'Đăng nhập' })).toBeDefined()
    expect(router.state.location.href).toBe('/proposals?q=anh')
    expect(screen.queryByRole('link', { name: 'Đề nghị' })).toBeNull()
  })

  it('offers the trial accounts only when there are some, under the label of synthetic data', async () => {
    renderApp('/', signedOut({ app: { ...app, demoAccounts: [demo] } }))
    fireEvent.click(await screen.findByRole('button', { name: /Người thẩm định/ }))
    expect(screen.getByDisplayValue(demo.email)).toBeDefined()
    expect(screen.getByDisplayValue(demo.password)).toBeDefined()
    expect(screen.getByRole('complementary', { name: 'Dữ liệu mô phỏng' })).toBeDefined()
  })

  it('shows no trial account without the data of the trial', async () => {
    renderApp('/', signedOut())
    await screen.findByRole('heading', { name: 'Đăng nhập' })
    expect(screen.queryByText('Tài khoản dùng thử')).toBeNull()
  })

  it('says why it was refused without telling which half was wrong', async () => {
    renderApp(
      '/',
      signedOut({ signIn: refusal('SignInRefused', 'Thư điện tử hoặc mật khẩu không đúng.') }),
    )
    fireEvent.change(await screen.findByRole('textbox', { name: /Thư điện tử/ }), {
      target: { value: 'ai@vinhdanh.example' },
    })
    fireEvent.change(screen.getByLabelText(/^Mật khẩu/), { target: { value: 'sai' } })
    fireEvent.click(screen.getByRole('button', { name: 'Đăng nhập' }))
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Thư điện tử hoặc mật khẩu không đúng.',
    )
  })

  it('says how long to wait after too many attempts', async () => {
    renderApp(
      '/',
      signedOut({
        signIn: refusal('TooManyAttempts', 'Đã thử quá nhiều lần.', { retryAfterSeconds: 90 }),
      }),
    )
    fireEvent.change(await screen.findByRole('textbox', { name: /Thư điện tử/ }), {
      target: { value: 'ai@vinhdanh.example' },
    })
    fireEvent.change(screen.getByLabelText(/^Mật khẩu/), { target: { value: 'sai' } })
    fireEvent.click(screen.getByRole('button', { name: 'Đăng nhập' }))
    expect(await screen.findByText('Thử lại sau 90 giây.')).toBeDefined()
  })
})
