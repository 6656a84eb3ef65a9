import type { FastifyInstance, InjectOptions } from 'fastify'

export interface Answer {
  readonly status: number
  readonly data: Record<string, unknown> | null | undefined
  readonly errors: readonly {
    readonly message: string
    readonly extensions: Record<string, unknown>
  }[]
  readonly cookies: readonly string[]
  readonly text: string
}

/** Sends one request to /graphql as a browser of our own page would. */
export async function ask(
  fastify: FastifyInstance,
  query: string | Record<string, unknown>,
  headers: Record<string, string> = {},
  options: InjectOptions = {},
): Promise<Answer> {
  const response = await fastify.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof query === 'string' ? { query } : query,
    ...options,
  })
  const { data, errors = [] } = response.json()
  const set = response.headers['set-cookie'] ?? []
  return {
    status: response.statusCode,
    data,
    errors,
    cookies: typeof set === 'string' ? [set] : set,
    text: response.body,
  }
}

/** What the browser sends back of the cookies it was given. */
export const cookieOf = ({ cookies }: Answer): string =>
  cookies.map((cookie) => cookie.split(';', 1).join()).join('; ')
