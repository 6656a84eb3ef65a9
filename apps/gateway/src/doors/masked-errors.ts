import { randomBytes } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import type { FastifyBaseLogger } from 'fastify'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'

/** Faults of the caller, safe to tell as they are. */
const told = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_ONLY',
  'QUERY_TOO_COMPLEX',
  'TOO_LARGE',
  'TIMEOUT',
])

/** The limits of the schema itself throw plain GraphQL errors with their figures in the message, and no code. */
const isLimit = (error: GraphQLFormattedError) => error.message.startsWith('Query exceeds maximum')

const explained: Readonly<Record<string, string>> = {
  PERSISTED_QUERY_NOT_FOUND: 'Truy vấn này chưa được duyệt (PersistedQueryNotFound)',
  GRAPHQL_VALIDATION_FAILED: 'Truy vấn không khớp với lược đồ',
  BAD_USER_INPUT: 'Dữ liệu gửi lên không đúng kiểu',
}

/** A fault of ours keeps its reason in the log, under an identifier that the answer names. */
export function maskErrors(log: FastifyBaseLogger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = String(formatted.extensions?.['code'] ?? '')
    const cause = unwrapResolverError(error)
    const ours = cause !== error && !(cause instanceof GraphQLError)
    if (!ours && (told.has(code) || isLimit(formatted))) return callersFault(formatted, code)
    const id = randomBytes(6).toString('hex')
    log.error({ errorId: id, err: cause, path: formatted.path }, 'masked error')
    return {
      message: `Hệ thống gặp lỗi, mã ${id}; hãy báo mã này cho quản trị viên (Internal error, id ${id})`,
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    }
  }
}

function callersFault(formatted: GraphQLFormattedError, code: string): GraphQLFormattedError {
  const { stacktrace: _kept, http: _http, ...extensions } = formatted.extensions ?? {}
  const vi = explained[code]
  return {
    ...formatted,
    message: vi === undefined ? formatted.message : `${vi} (${formatted.message})`,
    extensions: { ...extensions, code: code === '' || isLimit(formatted) ? 'TOO_LARGE' : code },
  }
}
