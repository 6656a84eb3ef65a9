import type { FastifyRequest } from 'fastify'

/** Trang nào được gửi lệnh. */
export interface OriginRule {
  /** Where people reach the system. */
  readonly url: string
  /** While developing, the apps come from a server of their own on this machine. */
  readonly anyLocal: boolean
}

const local = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Browsers name the site a request comes from; another site's is turned away, whatever cookies it carries. Programs
 * that are not browsers send no origin, and no cookie that they were not given.
 */
export function isOwnOrigin(request: FastifyRequest, { url, anyLocal }: OriginRule): boolean {
  const { origin } = request.headers
  if (origin === undefined) return request.headers['sec-fetch-site'] !== 'cross-site'
  if (!URL.canParse(origin)) return false
  const from = new URL(origin)
  if (from.origin === url || from.host === request.headers.host) return true
  return anyLocal && local.has(from.hostname)
}
