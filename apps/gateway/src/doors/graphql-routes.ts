import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { Context } from '@vinhdanh/graph'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { answerFault, type Door, faultAtDoor } from './graphql-door.ts'
import { limits } from './limits.ts'

/** An answer that takes longer is given up; the database gives up its statements a little earlier. */
export const answerWithin = 25_000

const tooSlow = new GraphQLError('Máy chủ không kịp trả lời, hãy thử lại (Timed out, try again)', {
  extensions: { code: 'TIMEOUT' },
})

/** POST /graphql: the one way in for reading and for commands. */
export function graphqlRoutes(
  fastify: FastifyInstance,
  apollo: ApolloServer<Context>,
  door: Door,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>,
): void {
  const handler = fastifyApolloHandler(apollo, { context: contextOf })
  fastify.post(
    '/graphql',
    {
      bodyLimit: limits.body,
      preHandler: async (request, reply) => {
        const fault = await faultAtDoor(request, reply, door)
        if (fault !== undefined) return answerFault(reply, fault.status, fault.error)
      },
    },
    async function answer(request, reply) {
      reply.header('cache-control', 'no-store')
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<'late'>((resolve) => {
        timer = setTimeout(resolve, answerWithin, 'late')
      })
      const answered = Promise.resolve(handler.call(fastify, request, reply))
      const first = await Promise.race([answered, late]).finally(() => clearTimeout(timer))
      if (first !== 'late') return first
      answered.catch((err) => request.log.error({ err }, 'failed after the answer was given up'))
      request.log.error({ within: answerWithin }, 'answer given up')
      return answerFault(reply, 503, tooSlow)
    },
  )
}
