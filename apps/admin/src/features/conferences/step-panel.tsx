import type { ReactNode } from 'react'
import { AcclaimStep } from './acclaim-step.tsx'
import { AssessmentStep } from './assessment-step.tsx'
import { CovenantStep } from './covenant-step.tsx'
import type { ConferenceData } from './documents.ts'
import { ElectStep } from './elect-step.tsx'
import { LimitationsStep } from './limitations-step.tsx'
import { PassStep } from './pass-step.tsx'
import { RankingStep } from './ranking-step.tsx'
import { TasksStep } from './tasks-step.tsx'
import { VoteStep } from './vote-step.tsx'

export interface StepProps {
  readonly conference: ConferenceData
  readonly reload: () => void
}

/** Bước hiện tại: it fills the middle of the screen, and ends with its conclusion. */
export function StepPanel(props: StepProps) {
  const { conference } = props
  const step = conference.steps.find((each) => each.step === conference.step)
  return (
    <section aria-labelledby="step">
      <h2 id="step">{step?.label}</h2>
      {contentOf(props)}
      <PassStep {...props} />
    </section>
  )
}

function contentOf(props: StepProps): ReactNode {
  switch (props.conference.step) {
    case 'LIMITATIONS':
      return <LimitationsStep {...props} />
    case 'TASKS':
      return <TasksStep {...props} />
    case 'RANKING':
      return <RankingStep {...props} />
    case 'ASSESSMENT':
      return <AssessmentStep {...props} />
    case 'VOTE':
      return <VoteStep {...props} />
    case 'ACCLAIM':
      return <AcclaimStep {...props} />
    case 'ELECT':
      return <ElectStep {...props} />
    case 'COVENANT':
      return <CovenantStep {...props} />
    default:
      return null
  }
}
