import { Button, Checkbox, Group, Select } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { Awards_Query } from '../../shared/picker-documents.ts'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useAwardName, useWords } from '../../shared/words.ts'
import { Conference_ConsiderCandidates, type ConferenceData } from './documents.ts'
import type { StepProps } from './step-props.ts'

/** What clusters propose every year stands before what they hardly ever do. */
const usual = ['emulation-flag.provincial', 'merit-certificate.provincial']
const usualFirst = <Award extends { readonly code: string }>(awards: readonly Award[]) =>
  [...awards].sort((a, b) => Number(usual.includes(b.code)) - Number(usual.includes(a.code)))

/** Đề xuất tặng cờ: who stands first, within the number of flags; who stands behind, and why. */
function FlagHint({ conference }: { conference: ConferenceData }) {
  const words = useWords().conferences
  const { proposed, undecided, blocked, sentence } = conference.flags
  const [next] = blocked
  return (
    <div className="ad-flag-hint">
      <p>{sentence}</p>
      {proposed.length > 0 && (
        <p>{words.flagsProposed(proposed.map(({ name }) => name).join(', '))}</p>
      )}
      {undecided.length > 0 && (
        <p className="vd-caution">
          {words.flagsUndecided(undecided.map(({ name }) => name).join(', '))}
        </p>
      )}
      {next !== undefined && (
        <p className="vd-dim">
          {next.unit.name}: {next.sentence}
        </p>
      )}
    </div>
  )
}

/** Bình xét: which members are considered for what, under the law of the day of the conference. */
export function AssessmentStep({ conference, reload }: StepProps) {
  const words = useWords().conferences
  const awardName = useAwardName()
  const command = useCommand(Conference_ConsiderCandidates)
  const [award, setAward] = useState<string | null>(null)
  const [unit, setUnit] = useState<string | null>(null)
  const [byCluster, setByCluster] = useState(false)
  const [{ data }] = useQuery({ query: Awards_Query, variables: { on: conference.heldOn } })
  const awards = usualFirst(
    (data?.awards ?? []).filter(({ subjects }) => subjects.includes('COLLECTIVE')),
  ).map((each) => ({ value: each.code, label: awardName(each) }))
  const units = conference.attendance.map((row) => ({ value: row.unit.id, label: row.unit.name }))
  const now = conference.candidates.map((each) => ({ award: each.award.code, unit: each.unit.id }))
  const send = (candidates: { award: string; unit: string; givenByCluster?: boolean }[]) =>
    command.send({ conference: conference.id, expectedVersion: conference.version, candidates })
  const add = async () => {
    if (award === null || unit === null) return
    const asked = { award, unit, givenByCluster: byCluster }
    if ((await send([...now, asked])) !== null) setUnit(null)
  }
  return (
    <>
      <FlagHint conference={conference} />
      {conference.candidates.length === 0 ? (
        <p className="vd-dim">{words.noCandidates}</p>
      ) : (
        <ul className="ad-plain">
          {conference.candidates.map((each, index) => {
            const name = `${each.unit.name} · ${awardName(each.award)}`
            return (
              <li key={each.id}>
                <span>{name}</span>
                <Button
                  variant="default"
                  size="xs"
                  aria-label={words.remove(name)}
                  onClick={() => void send(now.filter((_, at) => at !== index))}
                >
                  <IconTrash size={16} aria-hidden="true" />
                </Button>
              </li>
            )
          })}
        </ul>
      )}
      <CommandNotice state={command.state} onReload={reload} />
      <Group align="flex-end" grow>
        <Select
          label={words.award}
          data={awards}
          value={award}
          onChange={setAward}
          allowDeselect={false}
          searchable
        />
        <Select
          label={words.unit}
          data={units}
          value={unit}
          onChange={setUnit}
          allowDeselect={false}
          searchable
        />
      </Group>
      <Checkbox
        mt="sm"
        label={words.byCluster}
        checked={byCluster}
        onChange={(event) => {
          command.reset()
          setByCluster(event.currentTarget.checked)
        }}
      />
      {byCluster && (
        <div className="vd-caution">
          <p>{words.byClusterHint}</p>
          <ButtonLink
            to="/clusters/$id"
            params={{ id: conference.cluster.id }}
            variant="default"
            size="xs"
          >
            {words.toOwnRecognition}
          </ButtonLink>
        </div>
      )}
      <Button
        mt="sm"
        variant="default"
        loading={command.sending}
        disabled={award === null || unit === null}
        onClick={() => void add()}
      >
        {words.addCandidate}
      </Button>
    </>
  )
}
