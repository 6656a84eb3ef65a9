import { Alert, Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { CombinedError } from 'urql'
import { useWords } from './words.tsx'

/** Một câu hỏi, câu trả lời bằng hình và bảng, dòng nguồn bên dưới. */
export function Question({
  title,
  note,
  children,
}: {
  readonly title: string
  readonly note?: string
  readonly children: ReactNode
}) {
  return (
    <Stack gap="md" component="section" aria-label={title}>
      <Title order={1} size="h2">
        {title}
      </Title>
      {children}
      {note !== undefined && (
        <Text size="sm" c="dimmed">
          {note}
        </Text>
      )}
    </Stack>
  )
}

/** Shows what loads, what failed (with a way to try again), or the answer. */
export function Loaded({
  fetching,
  error,
  retry,
  children,
}: {
  readonly fetching: boolean
  readonly error: CombinedError | undefined
  readonly retry: () => void
  readonly children: ReactNode
}) {
  const words = useWords()
  if (error !== undefined)
    return (
      <Alert color="red" role="alert">
        <Group justify="space-between">
          <Text size="sm">{words.failed}</Text>
          <Button size="xs" variant="default" onClick={retry}>
            {words.retry}
          </Button>
        </Group>
      </Alert>
    )
  if (fetching)
    return (
      <Stack gap="xs" role="status" aria-label={words.loading}>
        <Skeleton h={28} w="60%" />
        <Skeleton h={240} />
        <Skeleton h={160} />
      </Stack>
    )
  return <>{children}</>
}
