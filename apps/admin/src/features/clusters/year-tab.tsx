import { Button, Group } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '@vinhdanh/ui'
import type { ReactNode } from 'react'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useWords } from '../../shared/words.ts'
import type { SeasonGap, SeasonRow, SeasonStep } from '../season/documents.ts'
import { GapLink, StepLink } from '../season/gap-link.tsx'
import type { ClusterData } from './documents.ts'

interface YearProps {
  readonly cluster: ClusterData
  readonly year: number
  readonly onYear: (year: number) => void
  readonly may: (operation: string) => boolean
}

const isMeeting = ({ step }: SeasonStep) => step === 'CONFERENCE' || step === 'MID_YEAR'
/** A conference that is planned or in session stands first: it is why most people come here. */
const meetingOf = ({ steps }: SeasonRow) =>
  steps.find((step) => isMeeting(step) && step.standing === 'RUNNING' && step.record !== null)

/** Mùa thi đua của cụm, khối: the way to the covenant, the board and the conferences of the year, or to making them. */
export function YearOfCluster({ cluster, year, onYear, may }: YearProps) {
  const words = useWords().clusters
  const { season } = cluster
  return (
    <>
      <Group justify="space-between" mb="sm">
        <h2 className="ad-year-title">{words.seasonOf(year)}</h2>
        <Group gap="xs">
          <Button variant="default" size="xs" onClick={() => onYear(year - 1)}>
            {words.previousYear}
          </Button>
          <Button variant="default" size="xs" onClick={() => onYear(year + 1)}>
            {words.nextYear}
          </Button>
        </Group>
      </Group>
      {season === null ? (
        <EmptyState title={words.seasonHidden(year)} text={words.seasonHiddenText} />
      ) : (
        <Steps row={season} year={year} may={may} />
      )}
    </>
  )
}

function Steps({ row, year, may }: { row: SeasonRow; year: number; may: YearProps['may'] }) {
  const words = useWords().clusters
  const meeting = meetingOf(row)
  return (
    <>
      {meeting?.record != null && (
        <Group className="ad-year-meeting" justify="space-between">
          <span>
            <strong>{meeting.label}</strong>: {meeting.sentence}
          </span>
          <ButtonLink to="/conferences/$id" params={{ id: meeting.record }} size="xs">
            {words.toConference}
          </ButtonLink>
        </Group>
      )}
      <ul className="ad-items">
        {row.steps.map((step) => (
          <li key={step.step}>
            <Line
              title={step.label}
              action={<Making row={row} step={step} year={year} may={may} />}
            >
              {step.gaps.length === 0 ? (
                <StepLink
                  row={row}
                  step={step}
                  year={year}
                  className=""
                  label={`${step.label}: ${step.sentence}`}
                >
                  {step.sentence}
                </StepLink>
              ) : (
                step.gaps.map((gap) => <Gap key={gap.kind} row={row} gap={gap} year={year} />)
              )}
            </Line>
          </li>
        ))}
        <li>
          <Line
            title={words.limitations}
            action={
              !row.lateHidden && (
                <Link to="/limitations" search={{ cluster: row.cluster.id }}>
                  {words.yearActions.raiseLimitation}
                </Link>
              )
            }
          >
            {row.late !== null ? (
              <Gap row={row} gap={row.late} year={year} />
            ) : row.lateHidden ? (
              words.lateHidden
            ) : (
              words.noLateTasks
            )}
          </Line>
        </li>
      </ul>
    </>
  )
}

function Line(props: { title: string; action: ReactNode; children: ReactNode }) {
  return (
    <div className="ad-item-head">
      <span>
        <strong>{props.title}</strong>
        <span className="ad-year-line">{props.children}</span>
      </span>
      <span>{props.action}</span>
    </div>
  )
}

function Gap({ row, gap, year }: { row: SeasonRow; gap: SeasonGap; year: number }) {
  const names = gap.units.map(({ name }) => name).join(', ')
  const said = names === '' ? gap.sentence : `${gap.sentence}: ${names}`
  return (
    <GapLink row={row} gap={gap} year={year} className="ad-ribbon-gap" label={said}>
      <IconAlertTriangle size={15} aria-hidden="true" /> {said}
    </GapLink>
  )
}

/** Việc làm khi chưa có: offered where the step has no record yet and the viewer may make it. */
function Making(props: { row: SeasonRow; step: SeasonStep; year: number; may: YearProps['may'] }) {
  const words = useWords().clusters.yearActions
  const { row, step, year, may } = props
  const cluster = row.cluster.id
  if (step.record !== null || step.standing === 'HIDDEN' || step.standing === 'DONE') return null
  if (step.step === 'LAUNCH' && may('draftCovenant'))
    return (
      <Link to="/covenants" search={{ year, cluster }}>
        {words.draftCovenant}
      </Link>
    )
  if (step.step === 'SCORING' && may('openBoard'))
    return (
      <Link to="/scoring" search={{ year, cluster }}>
        {words.openBoard}
      </Link>
    )
  if (isMeeting(step) && may('planConference'))
    return (
      <Link to="/conferences/new" search={{ year, cluster }}>
        {words.planConference}
      </Link>
    )
  return null
}
