import { isDay } from './clock.ts'
import { settingWrong } from './fault.ts'

/** Cấu hình của máy chủ, đọc một lần từ biến môi trường. */
export interface Settings {
  readonly port: number
  readonly host: string
  /** The address people type; decides whether cookies are Secure, and which origin may send commands. */
  readonly url: string
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  /** Development: free queries, the explorer for everybody, schema questions answered. */
  readonly development: boolean
  readonly demo: boolean
  /** Stands in for the calendar in rehearsals and tests. */
  readonly today: string | undefined
  readonly secret: string | undefined
  /** Addresses of the proxies in front whose word on the caller's address is believed, by commas. */
  readonly proxies: string | undefined
  /** Manifests of trusted documents beyond those of the two apps. */
  readonly documents: readonly string[]
  readonly logLevel: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** An empty variable is one that was not set. */
const read = (environment: Environment, name: string): string | undefined => {
  const value = environment[name]?.trim()
  return value === undefined || value === '' ? undefined : value
}

const portOf = (written: string): number => {
  const port = Number(written)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw settingWrong('PORT', written, 'cần một số từ 0 đến 65535', 'a number from 0 to 65535')
  return port
}

const switchOf = (name: string, written: string): boolean => {
  if (['on', 'true', '1', 'yes'].includes(written)) return true
  if (['off', 'false', '0', 'no'].includes(written)) return false
  throw settingWrong(name, written, 'cần on hoặc off', 'on or off')
}

const dayOf = (name: string, written: string): string => {
  if (isDay(written)) return written
  throw settingWrong(name, written, 'cần ngày dạng 2022-01-18', 'a day such as 2022-01-18')
}

const addressOf = (name: string, written: string): string => {
  if (URL.canParse(written) && /^https?:$/.test(new URL(written).protocol))
    return new URL(written).origin
  throw settingWrong(name, written, 'cần địa chỉ http(s)', 'an http(s) address')
}

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']
const levelOf = (written: string): string => {
  if (levels.includes(written)) return written
  throw settingWrong('LOG_LEVEL', written, `cần một trong ${levels}`, `one of ${levels}`)
}

export function readSettings(environment: Environment): Settings {
  const at = (name: string) => read(environment, name)
  const optional = <T>(name: string, parse: (written: string) => T): T | undefined => {
    const written = at(name)
    return written === undefined ? undefined : parse(written)
  }
  const port = portOf(at('PORT') ?? '4000')
  return {
    port,
    host: at('HOST') ?? 'localhost',
    url:
      optional('VINHDANH_URL', (written) => addressOf('VINHDANH_URL', written)) ??
      `http://localhost:${port}`,
    databaseUrl: at('DATABASE_URL'),
    dataFolder: at('DATA_DIR') ?? './data',
    development: at('NODE_ENV') === 'development',
    demo: switchOf('VINHDANH_DEMO', at('VINHDANH_DEMO') ?? 'on'),
    today: optional('VINHDANH_TODAY', (written) => dayOf('VINHDANH_TODAY', written)),
    secret: at('VINHDANH_SECRET'),
    proxies: at('VINHDANH_PROXIES'),
    documents: (at('VINHDANH_DOCUMENTS') ?? '').split(',').filter((path) => path !== ''),
    logLevel: levelOf(at('LOG_LEVEL') ?? 'info'),
  }
}
