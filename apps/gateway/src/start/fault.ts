/** Lỗi người vận hành sửa được: said in both languages, without a stack trace, and the process ends with code 1. */
export class StartFault extends Error {
  readonly vi: string
  readonly en: string

  constructor(vi: string, en: string, cause?: unknown) {
    super(`${vi}\n${en}`, cause === undefined ? undefined : { cause })
    this.name = 'StartFault'
    this.vi = vi
    this.en = en
  }
}

export const portTaken = (port: number, cause: unknown): StartFault =>
  new StartFault(
    `Cổng ${port} đang có chương trình khác dùng. Hãy dừng chương trình đó, hoặc chọn cổng khác: PORT=${port + 1} npm start.`,
    `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start.`,
    cause,
  )

export const portForbidden = (port: number, cause: unknown): StartFault =>
  new StartFault(
    `Không được phép mở cổng ${port}. Hãy chọn cổng từ 1024 trở lên: PORT=4000 npm start.`,
    `Opening port ${port} is not permitted. Choose a port from 1024 up: PORT=4000 npm start.`,
    cause,
  )

export const hostUnknown = (host: string, cause: unknown): StartFault =>
  new StartFault(
    `Máy này không có địa chỉ HOST=${host}. Hãy bỏ HOST để chỉ nghe trên máy này, hoặc đặt HOST=0.0.0.0 để nghe trên mọi địa chỉ.`,
    `This machine has no address HOST=${host}. Leave HOST out to listen on this machine only, or set HOST=0.0.0.0 for every address.`,
    cause,
  )

export const databaseSilent = (url: string, cause: unknown): StartFault =>
  new StartFault(
    `Máy chủ PostgreSQL ở DATABASE_URL (${withoutPassword(url)}) không trả lời: ${reasonOf(cause)}. Hãy kiểm tra địa chỉ, mật khẩu và máy chủ, hoặc bỏ DATABASE_URL để dùng cơ sở dữ liệu đi kèm.`,
    `The PostgreSQL server of DATABASE_URL (${withoutPassword(url)}) does not answer: ${reasonOf(cause)}. Check the address, the password and the server, or leave DATABASE_URL out to use the embedded database.`,
    cause,
  )

export const settingWrong = (name: string, value: string, vi: string, en: string): StartFault =>
  new StartFault(
    `Biến môi trường ${name}="${value}" không hợp lệ: ${vi}.`,
    `The environment variable ${name}="${value}" is not valid: ${en}.`,
  )

function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return '?'
  const { host, pathname, username } = new URL(url)
  return `${username === '' ? '' : `${username}@`}${host}${pathname}`
}

/** Errors of several addresses come in one bundle; the first tells enough. */
function reasonOf(cause: unknown): string {
  const first = cause instanceof AggregateError ? cause.errors[0] : cause
  return first instanceof Error ? first.message : String(first)
}
