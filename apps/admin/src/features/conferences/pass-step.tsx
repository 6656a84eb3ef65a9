import { Textarea } from '@mantine/core'
import { ActionButton } from '@vinhdanh/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { useWords } from '../../shared/words.ts'
import { actionOf } from './action-of.ts'
import { Conference_PassConferenceStep } from './documents.ts'
import type { StepProps } from './step-props.ts'

/** Kết thúc bước: its conclusion goes into the minutes, and the next step begins. */
export function PassStep({ conference, reload, unsaved }: StepProps & { unsaved: boolean }) {
  const words = useWords().conferences
  const command = useCommand(Conference_PassConferenceStep)
  const action = actionOf(conference, 'PASS_STEP')
  const [outcome, setOutcome] = useState('')
  const { step } = conference
  if (step === null) return null
  const last = conference.steps.at(-1)?.step === step
  return (
    <div className="ad-conference-pass">
      <Textarea
        label={words.outcome}
        description={step === 'RESULTS' ? words.resultsHint : words.outcomeHint}
        value={outcome}
        required={step === 'RESULTS'}
        autosize
        minRows={step === 'RESULTS' ? 6 : 2}
        onChange={(event) => setOutcome(event.currentTarget.value)}
      />
      <CommandNotice state={command.state} onReload={reload} />
      <ActionButton
        allowed={action.allowed && !unsaved}
        refusal={unsaved ? { sentence: words.saveFirst, citations: [] } : action.refusal}
        loading={command.sending}
        mt="sm"
        onClick={() =>
          void command.send({
            conference: conference.id,
            expectedVersion: conference.version,
            ...{ step, outcome },
          })
        }
      >
        {last ? words.passLast : words.pass}
      </ActionButton>
    </div>
  )
}
