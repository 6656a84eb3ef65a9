import { Button, Group, Skeleton, Stack } from '@mantine/core'
import { IconAlertTriangle, IconPlugConnectedX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useShared } from '../language/language.tsx'
import { RefusalText, type RefusalView } from './disabled-action.tsx'

/** Trang trống dạy bước tiếp theo. */
export function EmptyState(props: {
  title: string
  text: string
  icon?: ReactNode
  action?: ReactNode
  /** The page holds nothing else: its title is the heading of the page. */
  wholePage?: boolean
}) {
  const Title = props.wholePage === true ? 'h1' : 'p'
  return (
    <div className="vd-empty">
      {props.icon !== undefined && (
        <div className="vd-empty-icon" aria-hidden="true">
          {props.icon}
        </div>
      )}
      <Title className="vd-empty-title">{props.title}</Title>
      <p className="vd-empty-text">{props.text}</p>
      {props.action}
    </div>
  )
}

/** Chuyện gì đã xảy ra, cái gì còn giữ được, làm gì tiếp. */
export function ErrorState(props: {
  what: string
  kept: string
  todo?: string | undefined
  network?: boolean | undefined
  onRetry?: (() => void) | undefined
}) {
  const words = useShared()
  const Icon = props.network === true ? IconPlugConnectedX : IconAlertTriangle
  return (
    <div className="vd-error" role="alert">
      <Icon size={20} aria-hidden="true" />
      <div>
        <p className="vd-error-what">{props.what}</p>
        <p>{props.kept}</p>
        {props.todo !== undefined && <p>{props.todo}</p>}
        {props.onRetry !== undefined && (
          <Group mt="xs">
            <Button size="xs" variant="default" onClick={props.onRetry}>
              {words.error.retry}
            </Button>
          </Group>
        )}
      </div>
    </div>
  )
}

/** Bước bị từ chối: the sentence and the articles, as the server gave them. */
export function RefusedState(props: { refusal: RefusalView; children?: ReactNode }) {
  const words = useShared()
  return (
    <div className="vd-error" role="alert">
      <IconAlertTriangle size={20} aria-hidden="true" />
      <div>
        <p className="vd-error-what">{words.error.title}</p>
        <RefusalText refusal={props.refusal} />
        <p className="vd-dim">{words.error.keptNothing}</p>
        {props.children}
      </div>
    </div>
  )
}

export function LoadingState(props: { lines?: number }) {
  const words = useShared()
  return (
    <Stack gap={8} role="status" aria-label={words.table.loading}>
      {Array.from({ length: props.lines ?? 5 }, (_, index) => index).map((line) => (
        <Skeleton key={line} height={28} radius="sm" animate={false} />
      ))}
    </Stack>
  )
}
