import { Group, NumberInput, Select } from '@mantine/core'
import { DayField } from '@vinhdanh/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { ReasonDialog, RequiredText, StepDialog } from '../../shared/step-dialog.tsx'
import { ThemeField } from '../../shared/theme-field.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import {
  Limitation_Assign,
  Limitation_Close,
  Limitation_Raise,
  Limitation_Reopen,
  Limitation_Report,
  type LimitationData,
  type TaskData,
} from './documents.ts'
import { useClusters } from './use-clusters.ts'

interface Props {
  limitation: LimitationData
  reload: () => void
  onClose: () => void
}

/** Hạn chế đang xem, as every step on it names it. */
const versioned = ({ id, version }: LimitationData) => ({
  limitation: id,
  expectedVersion: version,
})

/** Nêu hạn chế. */
export function RaiseDialog(props: {
  cluster: string | null
  reload: () => void
  onClose: () => void
}) {
  const words = useWords().limitations
  const { today } = useFrame()
  const { options, membersOf } = useClusters()
  const command = useCommand(Limitation_Raise)
  const [cluster, setCluster] = useState(props.cluster)
  const [unit, setUnit] = useState<string | null>(null)
  const [year, setYear] = useState(Number(today.slice(0, 4)))
  const [review, setReview] = useState<'MID_YEAR' | 'ANNUAL'>('ANNUAL')
  const [raisedOn, setRaisedOn] = useState(today)
  const [theme, setTheme] = useState('')
  const [text, setText] = useState('')
  return (
    <StepDialog
      title={words.raise}
      lead={words.raiseLead}
      command={command}
      ready={cluster !== null && theme.trim() !== '' && text.trim() !== '' && raisedOn !== ''}
      reload={props.reload}
      onClose={props.onClose}
      send={() => command.send({ cluster, unit, year, review, raisedOn, theme, text })}
    >
      <Select
        label={words.cluster}
        required
        searchable
        data={options}
        value={cluster}
        onChange={(value) => {
          setCluster(value)
          setUnit(null)
        }}
      />
      <Select
        label={words.unit}
        description={words.unitHint}
        clearable
        searchable
        placeholder={words.wholeCluster}
        data={membersOf(cluster)}
        value={unit}
        onChange={setUnit}
      />
      <Group grow align="flex-start">
        <Select
          label={words.review}
          required
          allowDeselect={false}
          data={(['MID_YEAR', 'ANNUAL'] as const).map((value) => ({
            value,
            label: words.reviews[value],
          }))}
          value={review}
          onChange={(value) => setReview(value === 'MID_YEAR' ? 'MID_YEAR' : 'ANNUAL')}
        />
        <NumberInput
          label={words.year}
          required
          hideControls
          thousandSeparator=""
          value={year}
          onChange={(value) => typeof value === 'number' && setYear(value)}
        />
        <DayField
          label={words.raisedOn}
          value={raisedOn}
          max={today}
          required
          onDay={setRaisedOn}
        />
      </Group>
      <ThemeField label={words.theme} value={theme} onTheme={setTheme} />
      <RequiredText label={words.text} value={text} onText={setText} />
    </StepDialog>
  )
}

/** Giao nhiệm vụ. */
export function AssignDialog({ limitation, reload, onClose }: Props) {
  const words = useWords().limitations
  const { membersOf } = useClusters()
  const command = useCommand(Limitation_Assign)
  const [text, setText] = useState('')
  const [owner, setOwner] = useState<string | null>(limitation.unit?.id ?? null)
  const [dueOn, setDueOn] = useState('')
  const members = membersOf(limitation.cluster?.id ?? null)
  const { unit } = limitation
  const owners =
    members.length === 0 && unit !== null ? [{ value: unit.id, label: unit.name }] : members
  return (
    <StepDialog
      title={words.actions.ASSIGN_TASK}
      lead={words.assignLead}
      command={command}
      ready={owner !== null && text.trim() !== '' && dueOn !== ''}
      reload={reload}
      onClose={onClose}
      send={async () =>
        owner === null ? null : command.send({ ...versioned(limitation), text, owner, dueOn })
      }
    >
      <RequiredText label={words.text} value={text} onText={setText} />
      <Group grow align="flex-start">
        <Select
          label={words.owner}
          required
          searchable
          data={owners}
          value={owner}
          onChange={setOwner}
        />
        <DayField label={words.dueOn} value={dueOn} required onDay={setDueOn} />
      </Group>
    </StepDialog>
  )
}

/** Báo cáo kết quả của một nhiệm vụ. */
export function ReportDialog({ limitation, task, reload, onClose }: Props & { task: TaskData }) {
  const words = useWords().limitations
  const { today } = useFrame()
  const command = useCommand(Limitation_Report)
  const [result, setResult] = useState(task.result ?? '')
  const [doneOn, setDoneOn] = useState(task.doneOn ?? today)
  return (
    <StepDialog
      title={words.actions.REPORT_TASK}
      lead={`${words.reportLead} ${task.text}`}
      command={command}
      ready={result.trim() !== '' && doneOn !== ''}
      reload={reload}
      onClose={onClose}
      send={() => command.send({ ...versioned(limitation), task: task.id, result, doneOn })}
    >
      <RequiredText label={words.result} value={result} onText={setResult} />
      <DayField label={words.doneOn} value={doneOn} max={today} required onDay={setDoneOn} />
    </StepDialog>
  )
}

/** Đóng hạn chế. */
export function CloseDialog({ limitation, reload, onClose }: Props) {
  const words = useWords().limitations
  const command = useCommand(Limitation_Close)
  return (
    <StepDialog
      title={words.actions.CLOSE_LIMITATION}
      lead={words.closeLead}
      command={command}
      reload={reload}
      onClose={onClose}
      send={() => command.send(versioned(limitation))}
    />
  )
}

/** Mở lại. */
export function ReopenDialog({ limitation, reload, onClose }: Props) {
  const words = useWords().limitations
  const command = useCommand(Limitation_Reopen)
  return (
    <ReasonDialog
      title={words.actions.REOPEN_LIMITATION}
      lead={words.reopenLead}
      reason={words.reason}
      command={command}
      reload={reload}
      onClose={onClose}
      send={(reason) => command.send({ ...versioned(limitation), reason })}
    />
  )
}
