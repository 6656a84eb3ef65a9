import { Button } from '@mantine/core'
import { RefusedState, useShared } from '@vinhdanh/ui'
import { type ReactNode, useEffect, useRef } from 'react'
import { FailureNotice } from './answered.tsx'
import type { CommandState } from './command.ts'

/** What has just been answered comes into view and takes the focus: on a long form it may stand a screen away. */
function Answer(props: { of: object; children: ReactNode }) {
  const { of, children } = props
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new answer is shown anew
  useEffect(() => {
    box.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [of])
  return (
    <div ref={box} tabIndex={-1} className="ad-answer">
      {children}
    </div>
  )
}

/**
 * Kết quả của một lệnh không thành. A stale version offers the new one and keeps what was typed;
 * every other refusal shows its own sentence and grounds; a lost connection says what was kept.
 */
export function CommandNotice(props: {
  state: CommandState
  onReload?: (() => void) | undefined
  kept?: string
}) {
  const words = useShared().error
  const { state } = props
  switch (state.kind) {
    case 'idle':
    case 'sending':
      return null
    case 'failed':
      return (
        <Answer of={state}>
          <FailureNotice
            failure={state.failure}
            kept={`${state.failure.network ? words.keptUnsure : words.keptNothing} ${props.kept ?? words.keptDraft}`}
          />
        </Answer>
      )
    case 'refused':
      return (
        <Answer of={state}>
          <RefusedState refusal={state.refusal}>
            {state.refusal.issues !== undefined && state.refusal.issues.length > 0 && (
              <ul>
                {state.refusal.issues.map((issue) => (
                  <li key={`${issue.path} ${issue.sentence}`}>{issue.sentence}</li>
                ))}
              </ul>
            )}
            {state.refusal.__typename === 'ChangedMeanwhile' && props.onReload !== undefined && (
              <Button size="xs" onClick={props.onReload}>
                {words.reload}
              </Button>
            )}
          </RefusedState>
        </Answer>
      )
  }
}
