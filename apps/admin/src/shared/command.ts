import { useLanguage } from '@vinhdanh/ui'
import { useRef, useState } from 'react'
import { type TypedDocumentNode, useMutation } from 'urql'
import { type Failure, failureOf } from './failure.ts'

/** Từ chối: what every refused command answers, whatever its kind. */
export interface Refused {
  readonly __typename: string
  readonly sentence: string
  readonly citations: readonly { readonly label: string }[]
  readonly issues?: readonly { readonly path: string; readonly sentence: string }[]
}

export type CommandState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'refused'; readonly refusal: Refused }
  | { readonly kind: 'failed'; readonly failure: Failure }

type Answer<Data> = Data[keyof Data]
/** The event: the members of the union that carry no sentence of refusal. */
export type Event<Data> = Exclude<NonNullable<Answer<Data>>, { readonly sentence: string }>

export interface Command<Input, Data> {
  readonly state: CommandState
  readonly sending: boolean
  readonly send: (input: Omit<Input, 'idempotencyKey'>) => Promise<Event<Data> | null>
  readonly reset: () => void
}

/** Chỗ nhập sai, where the field stands: what is wrong at a path of the input, or null. */
export const issueAt = (state: CommandState, path: string): string | null =>
  state.kind === 'refused'
    ? (state.refusal.issues?.find((issue) => issue.path === path)?.sentence ?? null)
    : null

/** A random UUID that also works on a page without https, where crypto.randomUUID is missing. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-')
}

const isRefused = (answer: object): answer is Refused => 'sentence' in answer

/**
 * Gửi một lệnh. The same input sent again after a lost connection keeps its key, so that it is
 * recorded once; any other input gets a new one.
 */
export function useCommand<Data extends object, Input extends { idempotencyKey: string }>(
  document: TypedDocumentNode<Data, { input: Input; language: 'VI' | 'EN' }>,
): Command<Input, Data> {
  const { graphLanguage } = useLanguage()
  const [, execute] = useMutation(document)
  const [state, setState] = useState<CommandState>({ kind: 'idle' })
  const unsure = useRef<{ readonly input: string; readonly key: string } | null>(null)

  const send = async (input: Omit<Input, 'idempotencyKey'>): Promise<Event<Data> | null> => {
    setState({ kind: 'sending' })
    const written = JSON.stringify(input)
    const key = unsure.current?.input === written ? unsure.current.key : newKey()
    unsure.current = { input: written, key }
    const variables = { input: { ...input, idempotencyKey: key } as Input, language: graphLanguage }
    const result = await execute(variables)
    if (result.error !== undefined) {
      setState({ kind: 'failed', failure: failureOf(result.error) })
      return null
    }
    unsure.current = null
    const answer = Object.entries(result.data ?? {}).find(([field]) => field !== '__typename')?.[1]
    if (typeof answer !== 'object' || answer === null) {
      setState({
        kind: 'failed',
        failure: { network: false, code: null, message: 'empty answer', forbidden: false },
      })
      return null
    }
    if (isRefused(answer)) {
      setState({ kind: 'refused', refusal: answer })
      return null
    }
    setState({ kind: 'idle' })
    return answer as Event<Data>
  }

  return { state, sending: state.kind === 'sending', send, reset: () => setState({ kind: 'idle' }) }
}
