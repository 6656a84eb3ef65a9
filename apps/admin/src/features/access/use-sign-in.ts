import { useLanguage } from '@vinhdanh/ui'
import { useState } from 'react'
import { useMutation } from 'urql'
import type { CommandState } from '../../shared/command.ts'
import { failureOf } from '../../shared/failure.ts'
import { SignIn_SignIn } from './documents.ts'

/** Sign-in carries no idempotency key: trying twice opens two sessions and harms nothing. */
export function useSignIn() {
  const { graphLanguage } = useLanguage()
  const [, execute] = useMutation(SignIn_SignIn)
  const [state, setState] = useState<CommandState>({ kind: 'idle' })
  const [retryAfter, setRetryAfter] = useState<number | null>(null)
  const send = async (input: { email: string; password: string }): Promise<boolean> => {
    setState({ kind: 'sending' })
    setRetryAfter(null)
    const { data, error } = await execute({ input, language: graphLanguage })
    const answer = data?.signIn
    if (error !== undefined || answer === undefined) {
      setState({
        kind: 'failed',
        failure:
          error === undefined
            ? { network: false, code: null, message: '', forbidden: false }
            : failureOf(error),
      })
      return false
    }
    if (answer.__typename === 'SignedIn') {
      setState({ kind: 'idle' })
      return true
    }
    if (answer.__typename === 'TooManyAttempts') setRetryAfter(answer.retryAfterSeconds)
    setState({ kind: 'refused', refusal: answer })
    return false
  }
  return { state, sending: state.kind === 'sending', retryAfter, send }
}
