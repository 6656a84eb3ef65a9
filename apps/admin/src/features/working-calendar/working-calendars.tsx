import { Button, Group, NumberInput, Stack, Textarea, TextInput } from '@mantine/core'
import { type Column, DataTable, EmptyState, formatDay, formatMoment } from '@vinhdanh/ui'
import { useMemo, useState } from 'react'
import { useQuery } from 'urql'
import { Answered } from '../../shared/answered.tsx'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useDraft } from '../../shared/draft.ts'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { daysIn, linesOf } from './days.ts'
import { type Calendar, WorkingCalendars_Query, WorkingCalendars_Set } from './documents.ts'

const none: readonly Calendar[] = []

/** Lịch làm việc: days off and days made up of each year, from which document, for every time limit. */
export function WorkingCalendars() {
  const text = useWords().workingCalendar
  const { today } = useFrame()
  const [setting, setSetting] = useState<number | null>(null)
  const [state, ask] = useQuery({ query: WorkingCalendars_Query })
  const columns = useMemo<Column<Calendar>[]>(
    () => [
      { key: 'year', header: text.year, numeric: true, width: '80px', cell: ({ year }) => year },
      { key: 'off', header: text.off, cell: ({ off }) => off.map(formatDay).join(', ') || '—' },
      {
        key: 'madeUp',
        header: text.madeUp,
        cell: ({ madeUp }) => madeUp.map(formatDay).join(', ') || '—',
      },
      {
        key: 'document',
        header: text.document,
        cell: ({ document, setBy, setAt }) => (
          <>
            {document}
            <div className="vd-dim">{text.setBy(setBy, formatMoment(setAt))}</div>
          </>
        ),
      },
    ],
    [text],
  )
  const calendars = state.data?.workingCalendars ?? none
  return (
    <>
      <p className="vd-dim">{text.lead}</p>
      <Group mb="md">
        <Button onClick={() => setSetting(Number(today.slice(0, 4)))}>{text.set}</Button>
      </Group>
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ workingCalendars }) =>
          workingCalendars.length === 0 ? (
            <EmptyState title={text.empty} text={text.emptyText} />
          ) : (
            <DataTable
              label={text.title}
              columns={columns}
              rows={[...workingCalendars]}
              rowKey={({ id }) => id}
              rowName={({ year }) => String(year)}
            />
          )
        }
      </Answered>
      {setting !== null && (
        <CalendarDialog
          key={setting}
          year={setting}
          before={calendars.find(({ year }) => year === setting) ?? null}
          onYear={setSetting}
          close={(done) => {
            setSetting(null)
            if (done) ask({ requestPolicy: 'network-only' })
          }}
        />
      )}
    </>
  )
}

function CalendarDialog(props: {
  year: number
  before: Calendar | null
  onYear: (year: number) => void
  close: (done: boolean) => void
}) {
  const text = useWords().workingCalendar
  const { year, before } = props
  const command = useCommand(WorkingCalendars_Set)
  const { draft, change, discard } = useDraft(`calendar.${year}.${before?.version ?? 0}`, {
    off: linesOf(before?.off ?? []),
    madeUp: linesOf(before?.madeUp ?? []),
    document: before?.document ?? '',
  })
  const [off, madeUp] = [daysIn(draft.off), daysIn(draft.madeUp)]
  const wrong = (lines: readonly string[]) =>
    lines.length === 0 ? undefined : text.wrong(lines.join('; '))
  return (
    <CommandDialog
      title={text.set}
      lead={text.setLead}
      command={command}
      ready={draft.document.trim() !== '' && off.wrong.length === 0 && madeUp.wrong.length === 0}
      onClose={() => props.close(false)}
      onSubmit={async () => {
        const event = await command.send({
          year,
          expectedVersion: before?.version ?? null,
          off: [...off.days],
          madeUp: [...madeUp.days],
          document: draft.document,
        })
        if (event === null) return
        discard()
        props.close(true)
      }}
    >
      <Stack gap="sm">
        <NumberInput
          label={text.year}
          value={year}
          min={2000}
          max={2100}
          thousandSeparator=""
          onChange={(value) =>
            typeof value === 'number' && value >= 2000 && value <= 2100 && props.onYear(value)
          }
          required
        />
        <Textarea
          label={text.off}
          description={text.daysHint}
          autosize
          minRows={3}
          value={draft.off}
          error={wrong(off.wrong)}
          onChange={(event) => change({ off: event.currentTarget.value })}
        />
        <Textarea
          label={text.madeUp}
          description={text.madeUpHint}
          autosize
          minRows={2}
          value={draft.madeUp}
          error={wrong(madeUp.wrong)}
          onChange={(event) => change({ madeUp: event.currentTarget.value })}
        />
        <TextInput
          label={text.document}
          required
          value={draft.document}
          onChange={(event) => change({ document: event.currentTarget.value })}
        />
      </Stack>
    </CommandDialog>
  )
}
