import type { DemoAccount } from '@vinhdanh/graph'
import { roleLabel } from '@vinhdanh/wording/access'
import type { Settings } from './settings.ts'
import type { System } from './system.ts'

const lengthOf = (cell: string) => [...cell.normalize('NFC')].length

/** Bảng chữ trong cửa sổ lệnh; a cell of several lines takes several lines, Vietnamese letters one column each. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.split('\n')))
  const widths = head.map((_title, at) =>
    Math.max(...cells.flatMap((row) => (row[at] ?? []).map(lengthOf))),
  )
  const line = (words: readonly string[]) =>
    `  ${words
      .map((word, at) => word + ' '.repeat((widths[at] ?? 0) - lengthOf(word)))
      .join('  ')
      .trimEnd()}`
  const drawn = cells.map((row) =>
    Array.from({ length: Math.max(...row.map((cell) => cell.length)) }, (_, at) =>
      line(row.map((cell) => cell[at] ?? '')),
    ).join('\n'),
  )
  const rule = line(widths.map((width) => '─'.repeat(width)))
  return [drawn[0], rule, ...drawn.slice(1)].join('\n')
}

/** Lời chào khi hệ thống đã chạy: where to go, and as whom. */
export function greeting({ url, embedded, loaded, setupLink }: System, settings: Settings): string {
  const lines = [
    '',
    `  Vinh Danh đang chạy · running at ${url}`,
    '',
    `  Nghiệp vụ   ${url}/`,
    `  Báo cáo     ${url}/reports`,
    `  GraphQL     ${url}/graphql`,
    `  Dữ liệu     ${embedded ? `PostgreSQL đi kèm, trong ${settings.dataFolder}` : 'PostgreSQL ở DATABASE_URL'}`,
  ]
  if (settings.today !== undefined)
    lines.push(
      `  Ngày        ${settings.today} (VINHDANH_TODAY, không phải ngày thật · not the real day)`,
    )
  if (settings.development)
    lines.push('  Chế độ      phát triển: truy vấn tự do · development: free queries')
  if (loaded.synthetic && !settings.demo)
    lines.push(
      '  Lưu ý       dữ liệu mô phỏng nạp từ trước vẫn còn; tài khoản mẫu đã khóa · demo accounts are closed',
    )
  if (setupLink !== null)
    lines.push(
      '',
      '  Chưa có quản trị viên. Mở liên kết này một lần, trong 24 giờ, để lập tài khoản đầu tiên:',
      '  No administrator yet. Open this link once, within 24 hours, to make the first account:',
      `  ${setupLink}`,
    )
  lines.push(...accountLines(loaded.demoAccounts))
  lines.push('', '  Dừng: Ctrl+C', '')
  return lines.join('\n')
}

/** The first account of each role as a table; who shares a role is named below it. */
function accountLines(accounts: readonly DemoAccount[]): readonly string[] {
  if (accounts.length === 0) return []
  const firsts = accounts.filter(
    ({ role }, at) => accounts.findIndex((account) => account.role === role) === at,
  )
  const others = accounts.filter((account) => !firsts.includes(account))
  const rows = firsts.map(({ email, password, role, name }) => [
    roleLabel(role, 'vi'),
    email,
    password,
    name,
  ])
  return [
    '',
    '  Tài khoản mẫu của dữ liệu mô phỏng · demo accounts of the synthetic data',
    '',
    table(['Vai trò', 'Thư điện tử', 'Mật khẩu', 'Tên'], rows),
    ...(others.length === 0
      ? []
      : [
          '',
          `  Cùng mật khẩu · same password: ${others.map(({ email }) => email.split('@', 1)).join(', ')}`,
        ]),
  ]
}
