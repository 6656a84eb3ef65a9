import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartFault, settingWrong } from './fault.ts'

const shortest = 32

/**
 * Khoá ký cookie: given, or made once and kept in the data folder, so that people stay signed in over a restart and
 * nobody runs with a secret that is printed in a manual.
 */
export function secretOf(given: string | undefined, folder: string): string {
  if (given !== undefined) {
    if (given.length >= shortest) return given
    throw settingWrong(
      'VINHDANH_SECRET',
      '…',
      `cần ít nhất ${shortest} ký tự`,
      `at least ${shortest} characters`,
    )
  }
  const file = join(folder, 'secret')
  try {
    if (existsSync(file)) return readFileSync(file, 'utf8').trim()
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const secret = randomBytes(48).toString('base64url')
    writeFileSync(file, secret, { mode: 0o600, flag: 'wx' })
    return secret
  } catch (cause) {
    throw new StartFault(
      `Không đọc hay ghi được khoá bí mật ${file}. Hãy cấp quyền cho thư mục dữ liệu, hoặc đặt VINHDANH_SECRET.`,
      `The secret ${file} cannot be read or written. Grant access to the data folder, or set VINHDANH_SECRET.`,
      cause,
    )
  }
}
