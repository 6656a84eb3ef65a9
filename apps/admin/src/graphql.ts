import { initGraphQLTada } from 'gql.tada'
import type { introspection } from './graphql-env.d.ts'

export const graphql = initGraphQLTada<{
  introspection: introspection
  scalars: { Date: string; DateTime: string; JSON: unknown; Points: string }
}>()
export type { ResultOf } from 'gql.tada'
