import type { commandOperations, queryOperations } from '@vinhdanh/domain/access'

/**
 * What makes a field of Query answer for an operation of the access table: whoever has no right at all is stopped before
 * anything is read. A test finds every field that does not say its operation.
 */
export const reading = <Name extends (typeof queryOperations)[number]>(operation: Name) => ({
  authScopes: { operation },
  extensions: { operation },
})

/** The same for a field of Mutation. Its right depends on what it is aimed at, so `handle` asks. */
export const commanding = <Name extends (typeof commandOperations)[number]>(operation: Name) => ({
  extensions: { operation },
})
