import { IconClock, IconClockExclamation } from '@tabler/icons-react'

/** Trạng thái là một câu có ngày và tên, không phải một từ tô màu. */
export function StatusSentence(props: { sentence: string; overdue?: boolean }) {
  const Icon = props.overdue === true ? IconClockExclamation : IconClock
  return (
    <span className={props.overdue === true ? 'vd-status vd-status-late' : 'vd-status'}>
      <Icon size={15} aria-hidden="true" />
      {props.sentence}
    </span>
  )
}
