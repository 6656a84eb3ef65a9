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
  fastify.get('/readyz', options, async (request, reply) => {
    const database =
      !isStopping() && (await answers(db, (err) => request.log.warn({ err }, 'not ready')))
    return reply
      .code(database ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ok: database, stopping: isStopping() })
  })
}

async function answers(db: Database, tell: (error: unknown) => void): Promise<boolean> {
  const late = new Promise<never>((_answer, fail) =>
    setTimeout(() => fail(new Error(`no answer in ${patience} ms`)), patience).unref(),
  )
  try {
    await Promise.race([db.pool.query('SELECT 1'), late])
    return true
  } catch (error) {
    tell(error)
    return false
  }
}
