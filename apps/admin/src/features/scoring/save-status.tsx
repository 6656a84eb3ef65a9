import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCloudCheck, IconCloudUp } from '@tabler/icons-react'
import { formatMoment } from '@vinhdanh/ui'
import { useWords } from '../../shared/words.ts'
import type { Pending, ScorePlace } from './score-book.ts'
import type { SaveState } from './use-autosave.ts'

/** Đã lưu hay chưa: always in words, and what keeps a change from being saved. */
export function SaveStatus(props: {
  pending: readonly Pending[]
  state: SaveState
  onSave: () => void
  onClashes: () => void
  onReasons: () => void
  onGoTo: (place: ScorePlace) => void
}) {
  const { pending, state } = props
  const words = useWords().scoring.save
  const waiting = (waits: Pending['waits']) => pending.filter((each) => each.waits === waits)
  const ready = waiting('ready')
  const faults = waiting('fault')
  const clashes = waiting('clash')
  const reasons = waiting('reason')
  const conditions = waiting('precondition')
  const [fault] = faults
  const [condition] = conditions
  const Icon =
    state.failure !== null || state.refused !== null
      ? IconAlertTriangle
      : pending.length === 0
        ? IconCloudCheck
        : IconCloudUp
  const sentences = [
    state.refused?.sentence,
    state.failure !== null && words.failed(pending.length),
    state.failure === null && state.saving && words.saving,
    state.failure === null && !state.saving && ready.length > 0 && words.waiting(ready.length),
    pending.length === 0 &&
      (state.savedAt === null ? words.clean : words.saved(formatMoment(state.savedAt))),
    faults.length > 0 && words.faults(faults.length),
    reasons.length > 0 && words.reasons(reasons.length),
    conditions.length > 0 && words.preconditions(conditions.length),
    clashes.length > 0 && words.clashes(clashes.length),
  ].filter((each): each is string => typeof each === 'string')
  return (
    <div className="ad-save">
      <span role="status" data-unsaved={pending.length} className="ad-save-said">
        <Icon size={16} aria-hidden="true" />
        {sentences.join(' · ')}
      </span>
      {(state.failure !== null || state.refused !== null) && (
        <Button size="compact-xs" variant="default" onClick={props.onSave}>
          {words.again}
        </Button>
      )}
      {clashes.length > 0 && (
        <Button size="compact-xs" color="lacquer" onClick={props.onClashes}>
          {words.see}
        </Button>
      )}
      {reasons.length > 0 && (
        <Button size="compact-xs" variant="default" onClick={props.onReasons}>
          {words.giveReasons}
        </Button>
      )}
      {(fault ?? condition) !== undefined && (
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => {
            const to = fault ?? condition
            if (to !== undefined) props.onGoTo(to)
          }}
        >
          {words.goTo}
        </Button>
      )}
    </div>
  )
}
