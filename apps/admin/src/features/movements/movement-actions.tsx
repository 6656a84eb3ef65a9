import { Group } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { ActionButton } from '@vinhdanh/ui'
import { useState } from 'react'
import { useWords } from '../../shared/words.ts'
import type { MovementData } from './documents.ts'
import { CarryOverDialog, LaunchDialog, MarkCoreDialog, WithdrawDialog } from './owner-dialogs.tsx'
import { ReviewDialog } from './review-dialog.tsx'

export type Step = MovementData['steps'][number]['step']

/** Whether the step may be taken now; where it may not, its button stays and says why. */
export const stepOf = ({ steps }: MovementData, wanted: Step) =>
  steps.find(({ step }) => step === wanted)

/** A step that nobody with this viewer's roles ever takes is no button at all. */
export const offers = (movement: MovementData, wanted: Step): boolean => {
  const found = stepOf(movement, wanted)
  if (found === undefined) return false
  const why = found.refusal?.__typename
  return why !== 'NotAllowed' && why !== 'MovementPublished'
}

/** Các bước của đơn vị chủ trì. */
export function MovementActions(props: { movement: MovementData; reload: () => void }) {
  const { movement } = props
  const words = useWords().movements
  const navigate = useNavigate()
  const [open, setOpen] = useState<Step | null>(null)
  const close = () => setOpen(null)
  const draft = movement.status === 'DRAFT'
  const shown: readonly (readonly [Step, string])[] = draft
    ? [
        ['LAUNCH', words.launch],
        ['SAVE', words.edit],
        ['MARK_CORE', words.markCore],
        ['WITHDRAW', words.withdraw],
      ]
    : [
        ['SAVE', words.edit],
        ['REVIEW', words.review],
        ['CARRY_OVER', words.carryOver],
        ['MARK_CORE', words.markCore],
      ]
  return (
    <Group gap="xs">
      {shown
        .filter(([step]) => offers(movement, step))
        .map(([step, label]) => (
          <ActionButton
            key={step}
            size="sm"
            variant={step === 'LAUNCH' ? 'filled' : 'default'}
            allowed={stepOf(movement, step)?.allowed ?? false}
            refusal={stepOf(movement, step)?.refusal ?? null}
            onClick={() => {
              if (step === 'SAVE')
                void navigate({ to: '/movements/$id/edit', params: { id: movement.id } })
              else setOpen(step)
            }}
          >
            {label}
          </ActionButton>
        ))}
      {open === 'LAUNCH' && <LaunchDialog {...props} close={close} />}
      {open === 'WITHDRAW' && <WithdrawDialog {...props} close={close} />}
      {open === 'CARRY_OVER' && <CarryOverDialog {...props} close={close} />}
      {open === 'MARK_CORE' && <MarkCoreDialog {...props} close={close} />}
      {open === 'REVIEW' && <ReviewDialog {...props} close={close} />}
    </Group>
  )
}
