import { mayDo, type Operation, type Viewer } from '@vinhdanh/domain/access'
import type { Day } from '@vinhdanh/domain/kernel'
import { refusalSentence } from '@vinhdanh/wording/refusals'
import { GraphQLError } from 'graphql'
import { keyOf, type NodeName } from './ids.ts'

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

/** Mã được hỏi, as the key of its table: null when nobody asked; an id of something else is the asker's fault. */
export function keyAsked(
  path: string,
  name: NodeName,
  id: string | null | undefined,
): string | null {
  if (id == null) return null
  const key = keyOf(id, name)
  if (key === null) throw badInput(path, 'unknown-id')
  return key
}
