import type { InputIssue } from '@vinhdanh/domain/access'
import { html, page } from '../pages/html.ts'

const issueWords: Readonly<Record<string, string>> = {
  'email/not-an-email': 'Thư điện tử không đúng dạng (not an e-mail address)',
  'email/duplicate': 'Thư điện tử này đã có tài khoản (already taken)',
  'name/empty': 'Hãy ghi họ tên (name is required)',
  'password/too-short': 'Mật khẩu cần ít nhất 10 ký tự (at least 10 characters)',
}

export interface SetupForm {
  readonly token: string
  readonly email?: string
  readonly name?: string
  readonly issues?: readonly InputIssue[]
}

/** Trang tạo tài khoản quản trị đầu tiên. */
export const setupForm = ({ token, email = '', name = '', issues = [] }: SetupForm): string =>
  page(
    'Tạo tài khoản quản trị · Vinh Danh',
    html`<main class="narrow"><h1>Tạo tài khoản quản trị đầu tiên <small>Create the first administrator</small></h1>
${issues.map(({ path, code }) => html`<p class="fault" role="alert">${issueWords[`${path}/${code}`] ?? `${path}: ${code}`}</p>`)}
<form method="post" action="/setup"><input type="hidden" name="token" value="${token}">
<label for="name">Họ và tên <span class="second">Full name</span></label><input id="name" name="name" value="${name}" autocomplete="name" required>
<label for="email">Thư điện tử <span class="second">E-mail</span></label><input id="email" name="email" type="email" value="${email}" autocomplete="username" required>
<label for="password">Mật khẩu, ít nhất 10 ký tự <span class="second">Password, at least 10 characters</span></label><input id="password" name="password" type="password" minlength="10" autocomplete="new-password" required>
<button type="submit">Tạo tài khoản</button></form></main>`,
  )

export const linkNotValid = (): string =>
  page(
    'Liên kết không dùng được · Vinh Danh',
    html`<main class="narrow"><h1>Liên kết không dùng được <small>This link does not work</small></h1>
<p>Liên kết tạo tài khoản quản trị chỉ dùng một lần và hết hạn sau 24 giờ. Khởi động lại máy chủ để nhận liên kết mới.</p>
<p class="second" lang="en">The link works once and for 24 hours. Start the server again to get a new one.</p></main>`,
  )

export const accountMade = (email: string): string =>
  page(
    'Đã tạo tài khoản quản trị · Vinh Danh',
    html`<main class="narrow"><h1>Đã tạo tài khoản quản trị <small>Administrator created</small></h1>
<p>Hãy <a href="/">đăng nhập</a> bằng ${email}. <span class="second" lang="en">Now sign in.</span></p></main>`,
  )
