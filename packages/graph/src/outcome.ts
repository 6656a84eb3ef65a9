import { mayDo, type Operation, type Viewer } from '@vinhdanh/domain/access'
import type { Day } from '@vinhdanh/domain/kernel'
import { refusalSentence } from '@vinhdanh/wording/refusals'
import { GraphQLError } from 'graphql'

/**
 * Read without right. A command answers `NotAllowed` as a member of its union; a query has no union, so the refusal
 * is the error itself, with the same data.
 */
export function forbidden(viewer: Viewer | null, operation: Operation, today: Day): GraphQLError {
  const right = mayDo(viewer, operation, {}, today)
  const refusal = right.ok ? null : right.refusal
  return new GraphQLError(refusal === null ? 'NotAllowed' : refusalSentence(refusal, 'vi'), {
    extensions: {
      code: 'FORBIDDEN',
      kind: 'NotAllowed',
      operation,
      reason: refusal?.reason ?? 'outside-unit',
    },
  })
}

/** An argument of a query that no answer can be given for. */
export const badInput = (path: string, code: string): GraphQLError =>
  new GraphQLError(`InvalidInput: ${path} ${code}`, {
    extensions: { code: 'BAD_USER_INPUT', kind: 'InvalidInput', issues: [{ path, code }] },
  })
