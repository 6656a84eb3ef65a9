import { persistedExchange } from '@urql/exchange-persisted'
import { Client, fetchExchange } from 'urql'
import { environment } from '../environment.ts'
import hashes from '../generated/document-hashes.json' with { type: 'json' }
import { cache } from './cache.ts'

const knownHashes: Readonly<Record<string, string>> = hashes

/**
 * The hash of each document is settled at build time and looked up by the operation's name: a page
 * on plain http has no crypto.subtle to compute one.
 */
const persisted = persistedExchange({
  enforcePersistedQueries: true,
  enableForMutation: true,
  preferGetForPersistedQueries: false,
  generateHash: async (_text, document) => {
    const operation = document.definitions.find((each) => each.kind === 'OperationDefinition')
    const name = operation !== undefined && 'name' in operation ? operation.name?.value : undefined
    return name === undefined ? undefined : knownHashes[name]
  },
})

export const makeClient = () =>
  new Client({
    url: environment.graphqlUrl,
    requestPolicy: 'cache-and-network',
    preferGetMethod: false,
    // Apollo refuses requests that a plain form could send; this header says a script sent it.
    fetchOptions: { headers: { 'apollo-require-preflight': 'true' }, credentials: 'same-origin' },
    exchanges: [cache(), ...(environment.persistedOnly ? [persisted] : []), fetchExchange],
  })
