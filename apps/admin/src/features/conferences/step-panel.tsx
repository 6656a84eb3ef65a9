import { type ReactNode, useState } from 'react'
import { AcclaimStep } from './acclaim-step.tsx'
import { actionOf } from './action-of.ts'
import { AssessmentStep } from './assessment-step.tsx'
import { CovenantStep } from './covenant-step.tsx'
import { ElectStep } from './elect-step.tsx'
import { LimitationsStep } from './limitations-step.tsx'
import { PassStep } from './pass-step.tsx'
import { RankingStep } from './ranking-step.tsx'
import type { StepProps, TypedStepProps } from './step-props.ts'
import { TasksBefore } from './tasks-before.tsx'
import { TasksStep } from './tasks-step.tsx'
import { VoteStep } from './vote-step.tsx'
import { YearFigures } from './year-figures.tsx'

/** Bước hiện tại: it fills the middle of the screen, and ends with its conclusion. */
export function StepPanel(props: StepProps) {
  const { conference } = props
  const [unsaved, setUnsaved] = useState(false)
  const step = conference.steps.find((each) => each.step === conference.step)
  const { refusal } = actionOf(conference, 'PASS_STEP')
  // Who only looks on reads the same step, and can change nothing of it.
  const onlyReads = refusal?.__typename === 'NotAllowed'
  return (
    <section aria-labelledby="step">
      <h2 id="step">{step?.label}</h2>
      {onlyReads && <p className="vd-dim">{refusal.sentence}</p>}
      <fieldset className="ad-conference-step" disabled={onlyReads} aria-labelledby="step">
        {contentOf({ ...props, onUnsaved: setUnsaved })}
        {!onlyReads && <PassStep {...props} unsaved={unsaved} />}
      </fieldset>
    </section>
  )
}

function contentOf({ onUnsaved, ...props }: TypedStepProps): ReactNode {
  switch (props.conference.step) {
    case 'RESULTS':
      return (
        <>
          <YearFigures conference={props.conference} />
          <TasksBefore conference={props.conference} />
        </>
      )
    case 'LIMITATIONS':
      return <LimitationsStep {...props} onUnsaved={onUnsaved} />
    case 'TASKS':
      return <TasksStep {...props} onUnsaved={onUnsaved} />
    case 'RANKING':
      return <RankingStep {...props} onUnsaved={onUnsaved} />
    case 'ASSESSMENT':
      return <AssessmentStep {...props} />
    case 'VOTE':
      return <VoteStep {...props} />
    case 'ACCLAIM':
      return <AcclaimStep {...props} onUnsaved={onUnsaved} />
    case 'ELECT':
      return <ElectStep {...props} />
    case 'COVENANT':
      return <CovenantStep {...props} />
    default:
      return null
  }
}
