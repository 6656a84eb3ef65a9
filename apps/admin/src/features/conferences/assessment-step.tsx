import { Button, Group, Select } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { Awards_Query } from '../../shared/picker-documents.ts'
import { useAwardName, useWords } from '../../shared/words.ts'
import { Conference_ConsiderCandidates } from './documents.ts'
import type { StepProps } from './step-props.ts'

/** Bình xét: which members are considered for what, under the law of the day of the conference. */
export function AssessmentStep({ conference, reload }: StepProps) {
  const words = useWords().conferences
  const awardName = useAwardName()
  const command = useCommand(Conference_ConsiderCandidates)
  const [award, setAward] = useState<string | null>(null)
  const [unit, setUnit] = useState<string | null>(null)
  const [{ data }] = useQuery({ query: Awards_Query, variables: { on: conference.heldOn } })
  const awards = (data?.awards ?? [])
    .filter(({ subjects }) => subjects.includes('COLLECTIVE'))
    .map((each) => ({ value: each.code, label: awardName(each) }))
  const units = conference.attendance.map((row) => ({ value: row.unit.id, label: row.unit.name }))
  const now = conference.candidates.map((each) => ({ award: each.award.code, unit: each.unit.id }))
  const send = (candidates: { award: string; unit: string }[]) =>
    command.send({ conference: conference.id, expectedVersion: conference.version, candidates })
  const add = async () => {
    if (award === null || unit === null) return
    if ((await send([...now, { award, unit }])) !== null) setUnit(null)
  }
  return (
    <>
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
