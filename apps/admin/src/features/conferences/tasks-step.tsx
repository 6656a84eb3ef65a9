import { Button, Group, Select, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { DayField } from '@vinhdanh/ui'
import { useEffect, useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { useWords } from '../../shared/words.ts'
import { Conference_SetConferenceTasks } from './documents.ts'
import type { TypedStepProps } from './step-props.ts'

interface Task {
  readonly text: string
  readonly owner: string | null
  readonly dueOn: string
  readonly limitation: string | null
}

const blank: Task = { text: '', owner: null, dueOn: '', limitation: null }

/** Nhiệm vụ của kỳ sau; what remedies a limitation has an owner and a deadline. */
export function TasksStep({ conference, reload, onUnsaved }: TypedStepProps) {
  const words = useWords().conferences
  const command = useCommand(Conference_SetConferenceTasks)
  const saved: readonly Task[] = conference.tasks.map((task) => ({
    text: task.text,
    owner: task.owner?.id ?? null,
    dueOn: task.dueOn ?? '',
    limitation: task.limitation,
  }))
  // Each limitation asks for a task: the list begins with them.
  const asked = conference.limitations.map((each) => ({ ...blank, limitation: each.id }))
  const [tasks, setTasks] = useState<readonly Task[]>(
    saved.length > 0 ? saved : asked.length > 0 ? asked : [blank],
  )
  const written = tasks.filter(({ text }) => text.trim() !== '')
  const unsaved = JSON.stringify(written) !== JSON.stringify(saved)
  useEffect(() => onUnsaved(unsaved), [unsaved, onUnsaved])
  const units = conference.attendance.map(({ unit }) => ({ value: unit.id, label: unit.name }))
  const limitations = conference.limitations.map(({ id, text }) => ({ value: id, label: text }))
  const change = (at: number, part: Partial<Task>) =>
    setTasks(tasks.map((task, index) => (index === at ? { ...task, ...part } : task)))
  const save = () =>
    command.send({
      conference: conference.id,
      expectedVersion: conference.version,
      tasks: written.map(({ dueOn, ...task }) => ({
        ...task,
        dueOn: dueOn === '' ? null : dueOn,
      })),
    })
  return (
    <>
      <ol className="ad-tasks">
        {tasks.map((task, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name until filled in
          <li key={index}>
            <TextInput
              label={words.task}
              value={task.text}
              onChange={(event) => change(index, { text: event.currentTarget.value })}
            />
            <Group align="flex-end" grow preventGrowOverflow={false}>
              <Select
                label={words.remedies}
                placeholder={words.remediesNone}
                data={limitations}
                value={task.limitation}
                clearable
                onChange={(limitation) => change(index, { limitation })}
              />
              <Select
                label={words.owner}
                placeholder={task.limitation === null ? words.wholeCluster : words.ownerNeeded}
                data={units}
                value={task.owner}
                clearable
                onChange={(owner) => change(index, { owner })}
              />
              <DayField
                label={words.dueOn}
                value={task.dueOn}
                min={conference.heldOn}
                onDay={(dueOn) => change(index, { dueOn })}
              />
              <Button
                variant="default"
                aria-label={words.remove(task.text)}
                style={{ flexGrow: 0 }}
                onClick={() => setTasks(tasks.filter((_, each) => each !== index))}
              >
                <IconTrash size={16} aria-hidden="true" />
              </Button>
            </Group>
          </li>
        ))}
      </ol>
      <CommandNotice state={command.state} onReload={reload} />
      <Group mt="sm">
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          onClick={() => setTasks([...tasks, blank])}
        >
          {words.addTask}
        </Button>
        <Button variant="default" loading={command.sending} onClick={() => void save()}>
          {words.saveTasks}
        </Button>
      </Group>
    </>
  )
}
