import { Button, Group, NumberInput, Select, Stack } from '@mantine/core'
import { type Column, DataTable, DayField, EmptyState, formatDay } from '@vinhdanh/ui'
import { useMemo, useState } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Answered } from '../../shared/answered.tsx'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { oneOf } from '../../shared/search-values.ts'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { Windows_Query, Windows_SetProposalWindow } from './documents.ts'

type Row = ResultOf<typeof Windows_Query>['proposalWindows'][number]
const levels = ['BASE', 'PROVINCIAL', 'STATE'] as const
const levelOf = oneOf(levels)

/** Thời gian nhận đề nghị, by year and level. */
export function Windows() {
  const words = useWords()
  const text = words.access
  const [asking, setAsking] = useState(false)
  const [state, ask] = useQuery({ query: Windows_Query, variables: { year: null } })
  const columns = useMemo<Column<Row>[]>(
    () => [
      { key: 'year', header: text.year, numeric: true, width: '80px', cell: (row) => row.year },
      { key: 'level', header: text.level, cell: (row) => words.awardLevel[row.level] },
      { key: 'opensOn', header: text.opensOn, cell: (row) => formatDay(row.opensOn) },
      { key: 'closesOn', header: text.closesOn, cell: (row) => formatDay(row.closesOn) },
    ],
    [text, words.awardLevel],
  )
  return (
    <>
      <Group mb="md">
        <Button onClick={() => setAsking(true)}>{text.setWindow}</Button>
      </Group>
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ proposalWindows }) =>
          proposalWindows.length === 0 ? (
            <EmptyState title={text.emptyWindows} text={text.emptyWindowsText} />
          ) : (
            <DataTable
              label={text.windows}
              columns={columns}
              rows={[...proposalWindows].sort((a, b) => b.year - a.year)}
              rowKey={(row) => row.id}
              rowName={(row) => `${row.year} ${words.awardLevel[row.level]}`}
            />
          )
        }
      </Answered>
      {asking && <WindowDialog close={() => setAsking(false)} />}
    </>
  )
}

function WindowDialog(props: { close: () => void }) {
  const words = useWords()
  const text = words.access
  const { today } = useFrame()
  const [year, setYear] = useState(Number(today.slice(0, 4)))
  const [level, setLevel] = useState<(typeof levels)[number]>('PROVINCIAL')
  const [opensOn, setOpensOn] = useState(today)
  const [closesOn, setClosesOn] = useState('')
  const command = useCommand(Windows_SetProposalWindow)
  return (
    <CommandDialog
      title={text.setWindow}
      lead={text.emptyWindowsText}
      command={command}
      ready={closesOn >= opensOn}
      onClose={props.close}
      onSubmit={async () => {
        if ((await command.send({ year, level, opensOn, closesOn })) !== null) props.close()
      }}
    >
      <Stack gap="sm">
        <NumberInput
          label={text.year}
          value={year}
          thousandSeparator=""
          onChange={(value) => typeof value === 'number' && setYear(value)}
          required
        />
        <Select
          label={text.level}
          data={levels.map((each) => ({ value: each, label: words.awardLevel[each] }))}
          value={level}
          onChange={(value) => setLevel(levelOf({ value }, 'value') ?? level)}
          allowDeselect={false}
        />
        <DayField label={text.opensOn} value={opensOn} onDay={setOpensOn} required />
        <DayField
          label={text.closesOn}
          value={closesOn}
          onDay={setClosesOn}
          min={opensOn}
          required
        />
      </Stack>
    </CommandDialog>
  )
}
