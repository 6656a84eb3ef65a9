import type { CombinedError } from 'urql'

/** Sự cố: the wire or the server failed, as opposed to a refusal, which is an answer. */
export interface Failure {
  readonly network: boolean
  readonly code: string | null
  readonly message: string
  /** The viewer's roles do not include this reading; the message is the refusal's own sentence. */
  readonly forbidden: boolean
}

export function failureOf(error: CombinedError): Failure {
  const extensions = error.graphQLErrors[0]?.extensions ?? {}
  const code = [extensions['errorId'], extensions['id']].find((id) => typeof id === 'string')
  return {
    network: error.networkError !== undefined && error.networkError !== null,
    code: typeof code === 'string' ? code : null,
    forbidden: extensions['code'] === 'FORBIDDEN',
    message: error.graphQLErrors[0]?.message ?? error.message,
  }
}
