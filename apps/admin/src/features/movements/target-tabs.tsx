import { Button, Stack } from '@mantine/core'
import { type Column, DataTable, EmptyState, formatDay } from '@vinhdanh/ui'
import { useMemo, useState } from 'react'
import { useWords } from '../../shared/words.ts'
import type { MovementData } from './documents.ts'
import { offers, stepOf } from './movement-actions.tsx'
import { JoinDialog, ReportDialog } from './unit-dialogs.tsx'

interface TabProps {
  readonly movement: MovementData
  readonly reload: () => void
}
type Target = MovementData['targets'][number]
type Line = Target['lines'][number]
type Participant = MovementData['participants'][number]

/** Chỉ tiêu: what each unit registered and reached, against each basis; what is missing says so. */
export function TargetsTab({ movement, reload }: TabProps) {
  const words = useWords().movements
  const [reporting, setReporting] = useState(false)
  const may = offers(movement, 'REPORT') && movement.targets.length > 0
  return (
    <>
      {may && (
        <Button
          variant="default"
          size="sm"
          mb="md"
          disabled={stepOf(movement, 'REPORT')?.allowed !== true}
          onClick={() => setReporting(true)}
        >
          {words.report}
        </Button>
      )}
      {movement.targets.length === 0 ? (
        <EmptyState title={words.noTargets} text={words.noTargetsText} />
      ) : (
        <Stack gap="lg">
          {movement.targets.map((target) => (
            <TargetTable key={target.id} target={target} />
          ))}
        </Stack>
      )}
      {reporting && (
        <ReportDialog movement={movement} reload={reload} close={() => setReporting(false)} />
      )}
    </>
  )
}

function TargetTable({ target }: { target: Target }) {
  const words = useWords().movements
  const columns = useMemo<Column<Line>[]>(
    () => [
      { key: 'unit', header: words.unit, cell: (line) => line.unit.name },
      {
        key: 'registered',
        header: words.registered,
        width: '160px',
        numeric: true,
        cell: (line) => line.registered?.replace('.', ',') ?? words.notRegistered,
      },
      {
        key: 'actual',
        header: words.actual,
        width: '190px',
        numeric: true,
        cell: (line) => (
          <>
            {line.value === null && line.bases.length > 0 ? '—' : line.sentence}
            {line.note !== null && <div className="vd-dim">{line.note}</div>}
            {line.earlier.map((each, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: reports are never moved
              <div key={at} className="vd-dim">
                {words.earlierReport(
                  each.sentence,
                  each.reportedOn === null ? '' : formatDay(each.reportedOn),
                )}
              </div>
            ))}
          </>
        ),
      },
      {
        key: 'bases',
        header: words.against,
        cell: (line) =>
          line.bases.length === 0
            ? '—'
            : line.bases.map((each) => (
                <div key={each.basis}>
                  {each.sentence} {(each.asWritten ?? each.label).toLowerCase()}
                </div>
              )),
      },
      {
        key: 'ratio',
        header: words.planRatio,
        width: '120px',
        numeric: true,
        wideOnly: true,
        cell: (line) => line.planRatio?.replace('.', ',') ?? '—',
      },
      {
        key: 'achieved',
        header: words.againstRegistered,
        width: '160px',
        cell: (line) =>
          line.achieved === null ? '—' : line.achieved ? words.achieved : words.notAchieved,
      },
    ],
    [words],
  )
  const heading = `${target.indicator} (${target.measure})`
  return (
    <section>
      <h2>{heading}</h2>
      {target.goal !== null && (
        <p className="vd-dim">
          {words.goal}: {target.goal.replace('.', ',')} {target.measure}
        </p>
      )}
      {target.lines.length === 0 ? (
        <p className="vd-dim">{words.noLines}</p>
      ) : (
        <DataTable
          label={heading}
          columns={columns}
          rows={target.lines}
          rowKey={(line) => line.unit.id}
          rowName={(line) => line.unit.name}
        />
      )}
    </section>
  )
}

/** Đơn vị tham gia. */
export function ParticipantsTab({ movement, reload }: TabProps) {
  const words = useWords().movements
  const [joining, setJoining] = useState(false)
  const columns = useMemo<Column<Participant>[]>(
    () => [
      { key: 'unit', header: words.unit, cell: (each) => each.unit.name },
      {
        key: 'on',
        header: words.registeredOn,
        width: '150px',
        cell: (each) =>
          each.registeredOn === null ? words.registeredUnknown : formatDay(each.registeredOn),
      },
      {
        key: 'people',
        header: words.people,
        width: '160px',
        numeric: true,
        cell: (each) => each.people ?? '—',
      },
      { key: 'note', header: words.note, cell: (each) => each.note ?? '—' },
    ],
    [words],
  )
  return (
    <>
      {offers(movement, 'JOIN') && (
        <Button
          variant="default"
          size="sm"
          mb="md"
          disabled={stepOf(movement, 'JOIN')?.allowed !== true}
          onClick={() => setJoining(true)}
        >
          {words.join}
        </Button>
      )}
      {movement.participants.length === 0 ? (
        <EmptyState title={words.noParticipants} text={words.noParticipantsText} />
      ) : (
        <DataTable
          label={words.tab.participants}
          columns={columns}
          rows={movement.participants}
          rowKey={(each) => each.unit.id}
          rowName={(each) => each.unit.name}
        />
      )}
      {joining && (
        <JoinDialog movement={movement} reload={reload} close={() => setJoining(false)} />
      )}
    </>
  )
}
