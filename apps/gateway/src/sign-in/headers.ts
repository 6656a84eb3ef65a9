import type { FastifyReply, FastifyRequest } from 'fastify'

/** Only what the sign-in library needs to know of a request. */
export function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers()
  for (const name of ['cookie', 'user-agent'] as const) {
    const value = request.headers[name]
    if (value !== undefined) headers.set(name, value)
  }
  headers.set('x-forwarded-for', request.ip)
  return headers
}

/** Hands the library's cookies to the browser. */
export function passCookies(headers: Headers, reply: FastifyReply): void {
  for (const cookie of headers.getSetCookie()) reply.header('set-cookie', cookie)
}
