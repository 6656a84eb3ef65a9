import { NumberInput, Select, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { DayField } from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { Board_Open, OpenBoard_Query } from './documents.ts'

/** Mở bảng chấm điểm: issued criteria, whose members on which day, for which year. */
export function OpenBoardDialog({ onClose }: { onClose: () => void }) {
  const words = useWords().scoring.open
  const { today } = useFrame()
  const navigate = useNavigate()
  const command = useCommand(Board_Open)
  const [{ data }] = useQuery({ query: OpenBoard_Query })
  const [rubric, setRubric] = useState<string | null>(null)
  const [cluster, setCluster] = useState<string | null>(null)
  const [year, setYear] = useState(Number(today.slice(0, 4)))
  const [on, setOn] = useState(today)
  const [title, setTitle] = useState('')
  return (
    <CommandDialog
      title={words.title}
      lead={words.lead}
      command={command}
      ready={rubric !== null && cluster !== null && on !== ''}
      onClose={onClose}
      onSubmit={async () => {
        if (rubric === null || cluster === null) return
        const event = await command.send({
          rubric,
          cluster,
          year,
          on,
          ...(title.trim() === '' ? {} : { title: title.trim() }),
        })
        if (event !== null) void navigate({ to: '/scoring/$id', params: { id: event.board.id } })
      }}
    >
      <Select
        label={words.rubric}
        required
        searchable
        value={rubric}
        data={(data?.rubrics.edges ?? []).map(({ node }) => ({
          value: node.id,
          label: node.number === null ? node.title : `${node.title} (${node.number})`,
        }))}
        onChange={setRubric}
      />
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
