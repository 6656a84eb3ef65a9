import { Stack, Textarea } from '@mantine/core'
import { type ComponentProps, useState } from 'react'
import { CommandDialog } from './command-dialog.tsx'

type DialogProps = Omit<ComponentProps<typeof CommandDialog>, 'onSubmit' | 'onReload'> & {
  /** What happened; null when nothing did. */
  send: () => Promise<object | null>
  /** Asks again for what stands behind the dialog. */
  reload: () => void
}

/** Hộp thoại của một bước: once the step is taken, the page behind is asked for again and the dialog closes. */
export function StepDialog({ send, reload, children, ...dialog }: DialogProps) {
  return (
    <CommandDialog
      {...dialog}
      onReload={reload}
      onSubmit={async () => {
        if ((await send()) === null) return
        reload()
        dialog.onClose()
      }}
    >
      <Stack gap="sm">{children}</Stack>
    </CommandDialog>
  )
}

/** Ô chữ nhiều dòng, bắt buộc: a reason, a result, what is to be done. */
export function RequiredText(props: {
  label: string
  value: string
  onText: (text: string) => void
  rows?: number
}) {
  return (
    <Textarea
      label={props.label}
      required
      autosize
      minRows={props.rows ?? 2}
      value={props.value}
      onChange={(event) => props.onText(event.currentTarget.value)}
    />
  )
}

/** Hộp thoại của một bước chỉ cần lý do: reopened, withdrawn, called off. */
export function ReasonDialog({
  reason: label,
  send,
  ...dialog
}: Omit<DialogProps, 'send' | 'ready'> & {
  /** What the box for the reason is called. */
  reason: string
  send: (reason: string) => Promise<object | null>
}) {
  const [reason, setReason] = useState('')
  return (
    <StepDialog {...dialog} ready={reason.trim() !== ''} send={() => send(reason)}>
      <RequiredText label={label} value={reason} onText={setReason} />
    </StepDialog>
  )
}
