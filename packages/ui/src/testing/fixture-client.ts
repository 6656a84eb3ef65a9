import {
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  responsePathAsArray,
} from 'graphql'
import {
  Client,
  CombinedError,
  type Exchange,
  makeErrorResult,
  makeResult,
  type Operation,
} from 'urql'
import { filter, fromPromise, mergeMap, pipe } from 'wonka'

/**
 * What a test answers with: for each root field a value, or a function of its arguments. Objects
 * carry `__typename` where the schema leaves a choice.
 */
export type Fixture = Readonly<Record<string, unknown>>

export interface FixtureClient {
  readonly client: Client
  /** Every operation sent, in order, with its variables. */
  readonly sent: { readonly name: string; readonly variables: Record<string, unknown> }[]
}

const pathOf = (info: GraphQLResolveInfo) => responsePathAsArray(info.path).join('.')

/** Reads the fixture and refuses to guess: a field it does not mention fails the test by name. */
const readFixture: GraphQLFieldResolver<unknown, unknown> = (source, args, _context, info) => {
  if (typeof source !== 'object' || source === null) {
    throw new GraphQLError(`the fixture has no object at ${pathOf(info)}`)
  }
  const key = String(info.path.key)
  const record = source as Record<string, unknown>
  const name = key in record ? key : info.fieldName
  if (!(name in record)) throw new GraphQLError(`the fixture does not cover ${pathOf(info)}`)
  const value = record[name]
  return typeof value === 'function' ? value(args) : value
}

const readType: GraphQLTypeResolver<unknown, unknown> = (value, _context, info) => {
  const name =
    typeof value === 'object' && value !== null && '__typename' in value
      ? value.__typename
      : undefined
  if (typeof name !== 'string')
    throw new GraphQLError(`the fixture needs __typename at ${pathOf(info)}`)
  return name
}

function operationName(document: DocumentNode): string {
  const operation = document.definitions.find(
    (definition) => definition.kind === 'OperationDefinition',
  )
  return operation !== undefined && 'name' in operation ? (operation.name?.value ?? '') : ''
}

/**
 * Máy khách thử nghiệm: the document is run by graphql-js on the real schema over the fixture, so a
 * wrong type, an unknown enum value or an uncovered selection fails the test with its path.
 */
export function fixtureClient(
  schema: GraphQLSchema,
  fixture: Fixture,
  options: {
    before?: Exchange[]
    fail?: Readonly<Record<string, Error>>
    /** What to do with a fault of the fixture; by default it fails the test that is running. */
    raise?: (fault: unknown) => void
  } = {},
): FixtureClient {
  const sent: FixtureClient['sent'] = []
  const answer = async (operation: Operation) => {
    const name = operationName(operation.query)
    const variables: Record<string, unknown> = { ...operation.variables }
    sent.push({ name, variables })
    const failure = options.fail?.[name]
    // An error with extensions is what the server answered; any other is a lost connection.
    if (failure !== undefined && 'extensions' in failure) {
      const error = new CombinedError({ graphQLErrors: [failure] })
      return { ...makeErrorResult(operation, failure), error }
    }
    if (failure !== undefined) return makeErrorResult(operation, failure)
    const result = await execute({
      schema,
      document: operation.query,
      rootValue: fixture,
      variableValues: variables,
      fieldResolver: readFixture,
      typeResolver: readType,
    })
    if (result.errors !== undefined) {
      throw new Error(`${name}: ${result.errors.map((error) => error.message).join('; ')}`)
    }
    return makeResult(operation, JSON.parse(JSON.stringify(result)))
  }
  const raise =
    options.raise ??
    ((fault: unknown) =>
      queueMicrotask(() => {
        throw fault
      }))
  const exchange: Exchange = () => (operations) =>
    pipe(
      operations,
      filter((operation) => operation.kind !== 'teardown'),
      mergeMap((operation) =>
        fromPromise(
          answer(operation).catch((error: unknown) => {
            raise(error)
            return makeErrorResult(
              operation,
              error instanceof Error ? error : new Error(String(error)),
            )
          }),
        ),
      ),
    )
  const client = new Client({ url: 'fixture:', exchanges: [...(options.before ?? []), exchange] })
  return { client, sent }
}
