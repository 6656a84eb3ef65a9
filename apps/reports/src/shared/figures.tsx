import { Stack, Text } from '@mantine/core'
import { ErrorState, LoadingState, PageHead } from '@vinhdanh/ui'
import type { ReactNode } from 'react'
import type { CombinedError } from 'urql'
import { useWords } from './words.tsx'

/** Một câu hỏi, câu trả lời bằng hình và bảng, dòng nguồn bên dưới. */
export function Question(props: {
  readonly title: string
  readonly note?: string
  readonly children: ReactNode
}) {
  return (
    <Stack gap="md">
      <PageHead title={props.title} />
      {props.children}
      {props.note !== undefined && (
        <Text size="sm" c="dimmed">
          {props.note}
        </Text>
      )}
    </Stack>
  )
}

/** Shows what loads, what failed (with a way to try again), or the answer. */
export function Loaded(props: {
  readonly fetching: boolean
  readonly error: CombinedError | undefined
  readonly retry: () => void
  readonly children: ReactNode
}) {
  const words = useWords()
  if (props.error !== undefined)
    return (
      <ErrorState
        what={words.failed}
        kept={words.kept}
        network={props.error.networkError !== undefined}
        onRetry={props.retry}
      />
    )
  return props.fetching ? <LoadingState lines={8} /> : props.children
}
