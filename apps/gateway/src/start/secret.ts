import { hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartFault, settingWrong } from './fault.ts'

const shortest = 32

/** Các khoá bí mật, mỗi việc một khoá, all drawn from one. */
export interface Secrets {
  /** Signs the cookies of sessions. */
  readonly session: string
  /** Seals the boxes of ballots: never in the database, so that its reader cannot open a box. */
  readonly ballots: Uint8Array
}

/**
 * Drawn from what is given, or from what was made once and is kept in the data folder: people stay signed in and open
 * boxes stay openable over a restart, and nobody runs with a secret that is printed in a manual.
 */
export function secretsOf(given: string | undefined, folder: string): Secrets {
  const root = rootSecret(given, folder)
  const drawn = (purpose: string) => new Uint8Array(hkdfSync('sha256', root, '', purpose, 32))
  return {
    session: Buffer.from(drawn('vinhdanh sessions')).toString('base64url'),
    ballots: drawn('vinhdanh ballots'),
  }
}

function rootSecret(given: string | undefined, folder: string): string {
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
