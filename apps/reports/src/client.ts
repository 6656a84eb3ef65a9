import { cacheExchange } from '@urql/exchange-graphcache'
import { persistedExchange } from '@urql/exchange-persisted'
import { Client, fetchExchange } from 'urql'
import hashes from './generated/document-hashes.json' with { type: 'json' }
import shape from './generated/schema-shape.json' with { type: 'json' }

const known: Readonly<Record<string, string>> = hashes
/** Types without an id live inside their parent and have no key of their own. */
const keys = Object.fromEntries(shape.embeddedTypes.map((name) => [name, () => null]))

/** In production only the hash of a document that the gateway knows is sent; while developing, its text. */
const trusted = persistedExchange({
  enforcePersistedQueries: true,
  preferGetForPersistedQueries: false,
  generateHash: async (_text, document) => {
    const operation = document.definitions.find(
      (definition) => definition.kind === 'OperationDefinition',
    )
    const name = operation !== undefined && 'name' in operation ? operation.name?.value : undefined
    const hash = name === undefined ? undefined : known[name]
    if (hash === undefined) throw new Error(`no hash for operation ${name}: run npm run generate`)
    return hash
  },
})

export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  fetchOptions: { credentials: 'same-origin', headers: { 'apollo-require-preflight': '1' } },
  exchanges: [cacheExchange({ keys }), ...(import.meta.env.PROD ? [trusted] : []), fetchExchange],
})
