import type { ReactNode } from 'react'
import { formatMoment } from '../formats/formats.ts'

/** Một bước đã qua trong đời một hồ sơ. */
export interface StepView {
  readonly at: string
  readonly by: string
  readonly role: string | null
  readonly what: string
}

/** Đời của hồ sơ: who did what, when; the last one is where it stands. */
export function Steps(props: { steps: readonly StepView[]; label: string; now?: ReactNode }) {
  return (
    <ol className="vd-steps" aria-label={props.label}>
      {props.steps.map((step, index) => (
        <li
          key={`${step.at} ${step.what}`}
          aria-current={
            index === props.steps.length - 1 && props.now === undefined ? 'step' : undefined
          }
        >
          <div className="vd-step-what">{step.what}</div>
          <div className="vd-dim">
            {step.by}
            {step.role !== null && `, ${step.role}`}
          </div>
          <time className="vd-dim" dateTime={step.at}>
            {formatMoment(step.at)}
          </time>
        </li>
      ))}
      {props.now !== undefined && (
        <li aria-current="step" className="vd-step-now">
          {props.now}
        </li>
      )}
    </ol>
  )
}
