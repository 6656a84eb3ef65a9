import type { FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { LimitExceeded, measured } from './limits.ts'
import { isOwnOrigin, type OriginRule } from './origin.ts'
import type { TrustedDocuments } from './trusted-documents.ts'

/** The header by which a named role asks to send a query of its own. */
export const freeQueryHeader = 'x-vinhdanh-free-query'

export interface Door {
  readonly documents: TrustedDocuments
  readonly origin: OriginRule
  /** Whether the caller may send queries that are not in the manifests. */
  mayAskFreely(request: FastifyRequest, reply: FastifyReply): Promise<boolean>
}

const refused = (code: string, vi: string, en: string) =>
  new GraphQLError(`${vi} (${en})`, { extensions: { code } })

const onlyTrusted = refused(
  'PERSISTED_QUERY_ONLY',
  'Chỉ nhận truy vấn đã duyệt; quản trị viên và người làm thống kê có thể bật truy vấn tự do',
  'Only trusted documents are served; administrators and statisticians may turn free queries on',
)

/** What a body of GraphQL over HTTP holds, as far as the door looks. */
interface Asked {
  readonly query?: unknown
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } }
}

/**
 * Looks at a request before Apollo does: what is too large, foreign or unknown is turned away for the price of
 * reading it. Answers the fault, or nothing.
 */
export async function faultAtDoor(
  request: FastifyRequest,
  reply: FastifyReply,
  { documents, origin, mayAskFreely }: Door,
): Promise<{ readonly status: number; readonly error: GraphQLError } | undefined> {
  if (!isOwnOrigin(request, origin))
    return {
      status: 403,
      error: refused('FOREIGN_ORIGIN', 'Yêu cầu đến từ trang khác', 'Request from another site'),
    }
  const body = request.body
  if (body === null || typeof body !== 'object' || Array.isArray(body))
    return {
      status: 400,
      error: refused('BAD_REQUEST', 'Cần đúng một truy vấn', 'One operation is required'),
    }
  if (holdsNul(body))
    return {
      status: 400,
      error: refused('BAD_REQUEST', 'Dữ liệu chứa ký tự NUL', 'The data holds a NUL character'),
    }
  const { query, extensions } = body as Asked
  const hash = extensions?.persistedQuery?.sha256Hash
  if (query === undefined && typeof hash === 'string') return undefined // Apollo knows it or says it does not
  if (typeof hash === 'string' && documents.get(hash) === query) return undefined
  if (!(await mayAskFreely(request, reply))) return { status: 400, error: onlyTrusted }
  if (typeof query !== 'string') return undefined // Apollo names what is missing
  try {
    measured(query)
    return undefined
  } catch (error) {
    if (error instanceof LimitExceeded) return { status: 400, error }
    throw error
  }
}

/** PostgreSQL cannot keep this character in text; nobody types it. */
function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0')
  if (value === null || typeof value !== 'object') return false
  return Object.entries(value).some(([name, inner]) => name.includes('\0') || holdsNul(inner))
}

export const answerFault = (reply: FastifyReply, status: number, error: GraphQLError) =>
  reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message: error.message, extensions: error.extensions }] })
