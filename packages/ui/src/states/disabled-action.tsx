import { Button, type ButtonProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { useShared } from '../language/language.tsx'
import { CitationLink } from '../verdict/citation.tsx'
import type { CitationView } from '../verdict/verdict.ts'
import { HoverNote } from './hover-note.tsx'

/** Lý do một bước chưa được phép, with its articles. */
export interface RefusalView {
  readonly sentence: string
  readonly citations: readonly CitationView[]
}

export function RefusalText(props: { refusal: RefusalView }) {
  return (
    <>
      <div>{props.refusal.sentence}</div>
      {props.refusal.citations.map((citation) => (
        <div key={citation.label}>
          <CitationLink citation={citation} />
        </div>
      ))}
    </>
  )
}

/**
 * Nút của một bước. When the step is refused the button stays in reach of focus (aria-disabled and
 * not disabled), and says why on hover, focus and tap.
 */
export function ActionButton(
  props: ButtonProps & {
    children: ReactNode
    allowed: boolean
    refusal: RefusalView | null
    onClick: () => void
  },
) {
  const { allowed, refusal, onClick, children, ...rest } = props
  const words = useShared()
  if (allowed) {
    return (
      <Button {...rest} onClick={onClick}>
        {children}
      </Button>
    )
  }
  return (
    <HoverNote label={refusal === null ? words.disabled('') : <RefusalText refusal={refusal} />}>
      <Button
        {...rest}
        variant="default"
        className="vd-refused"
        aria-disabled="true"
        aria-label={
          typeof children === 'string' && refusal !== null
            ? `${children}. ${words.disabled(refusal.sentence)}`
            : undefined
        }
        onClick={(event) => event.preventDefault()}
      >
        {children}
      </Button>
    </HoverNote>
  )
}
