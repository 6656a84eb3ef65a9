import { Anchor, Text } from '@mantine/core'
import { formatDay } from '@vinhdanh/ui'
import { useWords } from './words.tsx'

interface Source {
  readonly key: string
  readonly title: string
  readonly line: number | null
  readonly published: string | null
  readonly url?: string | null
}

/** Nguồn của một số liệu: which article, which line. */
export function SourceLine({ source }: { readonly source: Source }) {
  const words = useWords()
  const where = [
    source.title,
    source.line === null ? undefined : words.published.line(source.line),
    source.published === null ? undefined : formatDay(source.published),
  ]
    .filter((part) => part !== undefined)
    .join(', ')
  return (
    <Text size="xs" c="dimmed" component="span">
      {source.url === null || source.url === undefined ? (
        where
      ) : (
        <Anchor href={source.url} size="xs" rel="noreferrer">
          {where}
        </Anchor>
      )}
    </Text>
  )
}
