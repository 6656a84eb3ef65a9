import { createHmac, timingSafeEqual } from 'node:crypto'

/** The library's cookie, as browsers send it back: `token.signature`, percent-encoded. */
const cookie = /(?:^|;\s*)(?:__Secure-)?vinhdanh\.session_token=([^;]+)/

/**
 * The token of a session cookie whose signature is ours; nothing for any other. Reading it here spares each request
 * the library's own look-up; the library still makes, prolongs and ends sessions.
 */
export function sessionToken(header: string | undefined, secret: string): string | undefined {
  const written = cookie.exec(header ?? '')?.[1]
  if (written === undefined || written.length > 500) return undefined
  const value = decoded(written)
  const dot = value.lastIndexOf('.')
  if (dot < 1) return undefined
  const token = value.slice(0, dot)
  const wanted = createHmac('sha256', secret).update(token).digest()
  const given = Buffer.from(value.slice(dot + 1), 'base64')
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? token : undefined
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch {
    return ''
  }
}
