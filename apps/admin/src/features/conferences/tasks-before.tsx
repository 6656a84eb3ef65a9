import { formatDay } from '@vinhdanh/ui'
import { useWords } from '../../shared/words.ts'
import type { ConferenceData } from './documents.ts'

/** Nhiệm vụ sơ kết đã giao: what the second half was to do is before everybody's eyes at the annual conference. */
export function TasksBefore({ conference }: { conference: ConferenceData }) {
  const words = useWords().conferences
  const { tasksBefore } = conference
  if (tasksBefore.length === 0) return null
  return (
    <section aria-labelledby="tasks-before">
      <h3 id="tasks-before">{words.tasksBefore}</h3>
      <ol>
        {tasksBefore.map(({ text, owner, dueOn }) => (
          <li key={text}>
            {text}{' '}
            <span className="vd-dim">
              {owner?.name ?? words.wholeCluster}
              {dueOn !== null && `, ${words.dueOn.toLocaleLowerCase()} ${formatDay(dueOn)}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
