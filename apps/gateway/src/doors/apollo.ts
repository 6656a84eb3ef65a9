import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { maskErrors } from './masked-errors.ts'
import type { TrustedDocuments } from './trusted-documents.ts'

export interface ApolloSettings {
  readonly schema: GraphQLSchema
  readonly documents: TrustedDocuments
  readonly log: FastifyBaseLogger
  /** Whether anyone may ask what the schema is; a named role asks through the door either way. */
  readonly development: boolean
  readonly plugins: readonly ApolloServerPlugin[]
}

/**
 * Apollo behind the door: what arrives here is a trusted document, or a free query that was measured. Documents
 * parsed and validated once are kept in Apollo's own store of 30 MiB; the measured cost without it is double.
 */
export function apolloOf<Context extends BaseContext>({
  schema,
  documents,
  log,
  development,
  plugins,
}: ApolloSettings): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    // Only the door lets free queries in, so introspection reaches no one whom it did not let in.
    introspection: true,
    hideSchemaDetailsFromClientErrors: !development,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // Free queries met a lower limit at the door; this one holds for whatever may come later.
    parseOptions: { maxTokens: 8000 },
    persistedQueries: {
      cache: {
        get: async (key) => documents.get(key.replace(/^apq:/, '')),
        // Asking never teaches the server a document.
        set: async () => undefined,
        delete: async () => false,
      },
    },
    formatError: maskErrors(log),
    plugins: [ApolloServerPluginLandingPageDisabled(), ...plugins],
    stopOnTerminationSignals: false,
    logger: log,
  })
}
