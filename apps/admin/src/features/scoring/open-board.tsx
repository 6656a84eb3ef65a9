import { NumberInput, Radio, Select, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { DayField } from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { Board_Open, OpenBoard_Query, OpenBoard_UnitsQuery } from './documents.ts'

type Rubric = ResultOf<typeof OpenBoard_Query>['rubrics']['edges'][number]['node']
/** Cấp đơn vị mà một bảng chấm có thể lấy trọn. */
const levels = [
  'COMMUNE',
  'DISTRICT',
  'DEPARTMENT',
  'DIVISION',
  'SCHOOL',
  'ENTERPRISE',
  'ASSOCIATION',
] as const
type Level = (typeof levels)[number]

/** Mở bảng chấm điểm: issued criteria, whose members on which day, for which year. */
export function OpenBoardDialog({ onClose }: { onClose: () => void }) {
  const words = useWords().scoring.open
  const { today } = useFrame()
  const navigate = useNavigate()
  const command = useCommand(Board_Open)
  const [{ data }] = useQuery({ query: OpenBoard_Query })
  const [rubricId, setRubric] = useState<string | null>(null)
  const [whose, setWhose] = useState<'cluster' | 'level'>('cluster')
  const [cluster, setCluster] = useState<string | null>(null)
  const [level, setLevel] = useState<Level>('COMMUNE')
  const [year, setYear] = useState(Number(today.slice(0, 4)))
  const [on, setOn] = useState(today)
  const [title, setTitle] = useState('')
  const rubrics = (data?.rubrics.edges ?? []).map(({ node }) => node)
  const rubric = rubrics.find(({ id }) => id === rubricId)
  return (
    <CommandDialog
      title={words.title}
      lead={words.lead}
      command={command}
      ready={rubric !== undefined && (whose === 'level' || cluster !== null) && on !== ''}
      onClose={onClose}
      onSubmit={async () => {
        if (rubric === undefined) return
        const event = await command.send({
          ...{ rubric: rubric.id, year, on },
          ...(whose === 'level' ? { level } : { cluster }),
          ...(title.trim() === '' ? {} : { title: title.trim() }),
        })
        if (event !== null) void navigate({ to: '/scoring/$id', params: { id: event.board.id } })
      }}
    >
      <Select
        label={words.rubric}
        required
        searchable
        value={rubricId}
        data={rubrics.map((each) => ({
          value: each.id,
          label: each.number === null ? each.title : `${each.title} (${each.number})`,
        }))}
        onChange={setRubric}
      />
      <Radio.Group
        label={words.whose}
        value={whose}
        onChange={(value) => setWhose(value === 'level' ? 'level' : 'cluster')}
        my="sm"
      >
        <Radio value="cluster" label={words.ofCluster} mt={4} />
        <Radio value="level" label={words.ofLevel} mt={4} />
      </Radio.Group>
      {whose === 'cluster' ? (
        <Select
          label={words.cluster}
          required
          searchable
          value={cluster}
          data={(data?.clusters.edges ?? []).map(({ node }) => ({
            value: node.id,
            label: node.name,
          }))}
          onChange={setCluster}
        />
      ) : (
        <LevelField rubric={rubric} level={level} on={on} onLevel={setLevel} />
      )}
      <NumberInput
        label={words.year}
        required
        min={1945}
        max={2100}
        thousandSeparator=""
        hideControls
        value={year}
        onChange={(value) => setYear(Number(value))}
      />
      <DayField label={words.on} value={on} required onDay={setOn} />
      <TextInput
        label={words.boardTitle}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
    </CommandDialog>
  )
}

/** Cấp nào, and how many units that is before anything is opened: a board is never deleted. */
function LevelField(props: {
  rubric: Rubric | undefined
  level: Level
  on: string
  onLevel: (level: Level) => void
}) {
  const { rubric, level, on } = props
  const words = useWords().scoring.open
  const [{ data }] = useQuery({
    query: OpenBoard_UnitsQuery,
    variables: { under: rubric?.unit.id ?? '', level, on },
    pause: rubric === undefined || on === '',
  })
  const named = (data?.units.edges ?? []).map(({ node }) => node.name).join(', ')
  const told =
    rubric === undefined
      ? words.rubricFirst
      : data === undefined
        ? '…'
        : words.units(data.units.totalCount, named, rubric.unit.name)
  return (
    <>
      <Select
        label={words.level}
        required
        allowDeselect={false}
        value={level}
        data={levels.map((value) => ({ value, label: words.levels[value] }))}
        onChange={(value) => {
          const known = levels.find((each) => each === value)
          if (known !== undefined) props.onLevel(known)
        }}
      />
      <p role="status" className="vd-dim">
        {told}
      </p>
    </>
  )
}
