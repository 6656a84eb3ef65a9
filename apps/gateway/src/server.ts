import type { ApolloServer } from '@apollo/server'
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import type { Instrument } from '@vinhdanh/domain/law'
import type { Context, Given } from '@vinhdanh/graph'
import { type Database, newId } from '@vinhdanh/storage/database'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { apolloOf } from './doors/apollo.ts'
import { asksFreely } from './doors/free-queries.ts'
import { freeQueryHeader } from './doors/graphql-door.ts'
import { graphqlRoutes } from './doors/graphql-routes.ts'
import type { TrustedDocuments } from './doors/trusted-documents.ts'
import { type AppFolders, appRoutes } from './pages/apps.ts'
import { explorerRoutes } from './pages/explorer.ts'
import { healthRoutes } from './pages/health.ts'
import { setupRoutes } from './setup/routes.ts'
import { authOf } from './sign-in/auth.ts'
import { hashPassword } from './sign-in/passwords.ts'
import { type SignInRules, signInWith } from './sign-in/sign-in.ts'
import { Viewers } from './sign-in/viewers.ts'
import type { Clock } from './start/clock.ts'
import type { Secrets } from './start/secret.ts'

/** Lược đồ và cách dựng bối cảnh của nó. */
export interface Graph {
  readonly schema: GraphQLSchema
  createContext(given: Given): Context
}

export interface ServerParts {
  readonly db: Database
  readonly graph: Graph
  readonly documents: TrustedDocuments
  readonly folders: AppFolders
  readonly clock: Clock
  readonly app: Given['app']
  readonly instruments: readonly Instrument[]
  readonly secrets: Secrets
  /** Where people reach the system: decides Secure cookies and the origin that may send commands. */
  readonly url: string
  readonly development: boolean
  readonly proxies?: string | undefined
  readonly logLevel: string
  /** Where the log goes; standard output when nothing is said. */
  readonly logTo?: { write(line: string): void }
  readonly signIn?: SignInRules
}

/** Máy chủ: HTTP in front, Apollo behind, everything given from outside. */
export interface Server {
  readonly fastify: FastifyInstance
  stop(): Promise<void>
}

export async function serverOf(parts: ServerParts): Promise<Server> {
  const { db, clock, url, development } = parts
  let stopping = false
  const fastify = Fastify({
    logger: {
      level: parts.logLevel,
      ...(parts.logTo === undefined ? {} : { stream: parts.logTo }),
      redact: ['req.headers.cookie', 'req.headers.authorization'],
      // A one-time link is a secret; an address without its query tells enough.
      serializers: {
        req: ({ method, url: asked, id, ip }) => ({
          method,
          url: asked.split('?', 1).join(),
          id,
          ip,
        }),
      },
    },
    trustProxy: parts.proxies ?? false,
    bodyLimit: 64 * 1024,
    connectionTimeout: 60_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 10_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    routerOptions: { maxParamLength: 200 },
  })
  const secure = url.startsWith('https:')
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Mantine and ECharts write style attributes.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: secure,
    referrerPolicy: { policy: 'same-origin' },
  })
  await fastify.register(compress, { global: true, threshold: 1024 })

  const secret = parts.secrets.session
  const viewers = new Viewers(signInWith(db, secret, authOf(db, { url, secret }), parts.signIn))
  const mayAskFreely = async (request: FastifyRequest, reply: FastifyReply) =>
    development || asksFreely(await viewers.of(request, reply), clock.today())

  const apollo: ApolloServer<Context> = apolloOf({
    schema: parts.graph.schema,
    documents: parts.documents,
    log: fastify.log,
    development,
    plugins: [fastifyApolloDrainPlugin(fastify)],
  })
  await apollo.start()

  const origin = { url, anyLocal: development }
  graphqlRoutes(
    fastify,
    apollo,
    {
      documents: parts.documents,
      origin,
      mayAskFreely: async (request, reply) =>
        development ||
        (request.headers[freeQueryHeader] !== undefined && (await mayAskFreely(request, reply))),
    },
    async (request, reply) =>
      parts.graph.createContext({
        db,
        viewer: await viewers.of(request, reply),
        today: clock.today(),
        now: clock.now,
        newId,
        instruments: parts.instruments,
        ballotSecret: parts.secrets.ballots,
        signIn: (given) => viewers.signIn.signIn(request, reply, given),
        signOut: () => viewers.signIn.signOut(request, reply),
        hashPassword,
        app: parts.app,
      }),
  )
  explorerRoutes(fastify, mayAskFreely)
  setupRoutes(fastify, db, clock, origin)
  healthRoutes(fastify, db, () => stopping)
  appRoutes(fastify, parts.folders)
  fastify.setErrorHandler(failed)
  return {
    fastify,
    stop: async () => {
      stopping = true
      await apollo.stop()
      await fastify.close()
    },
  }
}

/** Faults of HTTP itself (too large, wrong type, not JSON) are told; anything else is ours and goes to the log. */
async function failed(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const {
    statusCode = 500,
    code = 'INTERNAL_SERVER_ERROR',
    message,
  } = error as {
    statusCode?: number
    code?: string
    message: string
  }
  if (statusCode >= 500) request.log.error({ errorId: request.id, err: error }, 'request failed')
  return reply
    .code(statusCode)
    .header('cache-control', 'no-store')
    .send({
      errors: [
        statusCode < 500
          ? { message: `Yêu cầu không hợp lệ (${message})`, extensions: { code } }
          : {
              message: `Hệ thống gặp lỗi, mã ${request.id} (Internal error, id ${request.id})`,
              extensions: { code: 'INTERNAL_SERVER_ERROR', id: request.id },
            },
      ],
    })
}
