import type { Database } from '@vinhdanh/storage/database'
import type { FastifyInstance } from 'fastify'

/** Ready is asked by what stands in front; an answer that takes longer than this is no answer. */
const patience = 2000

/** Còn sống không, và sẵn sàng chưa. */
export function healthRoutes(
  fastify: FastifyInstance,
  db: Database,
  isStopping: () => boolean,
): void {
  const options = { logLevel: 'warn' } as const
  fastify.get('/healthz', options, async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ ok: true }),
  )
  let told = true
  fastify.get('/readyz', options, async (request, reply) => {
    const fault = isStopping() ? 'stopping' : await faultOf(db)
    // Asked every second: the log tells of changes only.
    if (fault !== undefined && told) request.log.warn({ err: fault }, 'not ready')
    told = fault === undefined
    return reply
      .code(fault === undefined ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ok: fault === undefined, stopping: isStopping() })
  })
}

/** Why the database does not answer; nothing when it does. */
async function faultOf(db: Database): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_answer, fail) => {
    timer = setTimeout(() => fail(new Error(`no answer in ${patience} ms`)), patience)
  })
  try {
    await Promise.race([db.pool.query('SELECT 1'), late])
    return undefined
  } catch (error) {
    return error
  } finally {
    clearTimeout(timer)
  }
}
