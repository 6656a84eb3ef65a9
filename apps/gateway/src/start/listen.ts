import type { FastifyInstance } from 'fastify'
import { hostUnknown, portForbidden, portTaken } from './fault.ts'

/** Mở cổng; answers the port that was opened, for a port of 0 means any. */
export async function listen(
  fastify: FastifyInstance,
  port: number,
  host: string,
): Promise<number> {
  try {
    await fastify.listen({ port, host })
  } catch (error) {
    switch ((error as NodeJS.ErrnoException).code) {
      case 'EADDRINUSE':
        throw portTaken(port, error)
      case 'EACCES':
        throw portForbidden(port, error)
      case 'EADDRNOTAVAIL':
      case 'ENOTFOUND':
        throw hostUnknown(host, error)
      default:
        throw error
    }
  }
  const address = fastify.server.address()
  return typeof address === 'object' && address !== null ? address.port : port
}
