import { EmptyState, ErrorState, LoadingState, useShared } from '@vinhdanh/ui'
import type { ReactNode } from 'react'
import type { CombinedError } from 'urql'
import { type Failure, failureOf } from './failure.ts'

export function FailureNotice(props: {
  failure: Failure
  kept: string
  onRetry?: (() => void) | undefined
}) {
  const words = useShared().error
  const { failure } = props
  if (failure.forbidden) return <EmptyState title={words.forbidden} text={failure.message} />
  return (
    <ErrorState
      what={failure.network ? words.network : words.internal}
      kept={props.kept}
      todo={
        failure.network ? words.todo : failure.code === null ? undefined : words.code(failure.code)
      }
      network={failure.network}
      onRetry={props.onRetry}
    />
  )
}

/** What a query's page shows: waiting, failed (with what is still there), or the answer. */
export function Answered<Data>(props: {
  state: { data?: Data | undefined; fetching: boolean; error?: CombinedError | undefined }
  retry: () => void
  loading?: ReactNode
  children: (data: Data) => ReactNode
}) {
  const { state } = props
  const words = useShared().error
  if (state.error === undefined && state.data == null) return props.loading ?? <LoadingState />
  // One shape with and without a failure: what is typed into the page outlives the loss of the server.
  return (
    <>
      {state.error !== undefined && (
        <FailureNotice
          failure={failureOf(state.error)}
          kept={state.data == null ? words.keptNothing : words.keptPage}
          onRetry={props.retry}
        />
      )}
      {state.data != null && props.children(state.data)}
    </>
  )
}

export function NotFound() {
  const words = useShared().error
  return (
    <EmptyState
      title={words.notFound}
      text={words.notFoundText}
      action={<a href="/">{words.home}</a>}
      wholePage
    />
  )
}
