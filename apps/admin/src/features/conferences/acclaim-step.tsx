import { Button, Checkbox, Stack } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { useAwardName, useWords } from '../../shared/words.ts'
import { Conference_AcclaimCandidates } from './documents.ts'
import type { TypedStepProps } from './step-props.ts'

/** Of a flag: that the unit stands behind those who come first by rank. The vote decides; the rank is said. */
const behindOf = (conference: TypedStepProps['conference'], award: string, unitId: string) =>
  award.startsWith('emulation-flag.')
    ? conference.flags.blocked.flatMap(({ unit, sentence }) =>
        unit.id === unitId ? [sentence] : [],
      )
    : []

/** Suy tôn: only whom the ballot carried can be ticked; the others say how many votes they had. */
export function AcclaimStep({ conference, reload, onUnsaved }: TypedStepProps) {
  const words = useWords().conferences
  const awardName = useAwardName()
  const command = useCommand(Conference_AcclaimCandidates)
  const [chosen, setChosen] = useState<readonly string[]>(
    conference.candidates.filter(({ acclaimed }) => acclaimed).map(({ id }) => id),
  )
  const members = conference.quorum.members
  const saved = conference.candidates.filter((each) => each.acclaimed).map(({ id }) => id)
  const unsaved = [...chosen].sort().join() !== [...saved].sort().join()
  useEffect(() => onUnsaved(unsaved), [unsaved, onUnsaved])
  return (
    <>
      <p className="vd-dim">{words.acclaimHint}</p>
      <Stack gap="xs">
        {conference.candidates.map(({ id, unit, award, votes, carried, acclaimed }) => (
          <Checkbox
            key={id}
            label={`${unit.name} · ${awardName(award)}`}
            description={[
              words.votes(votes ?? 0, members),
              ...(acclaimed ? [words.acclaimed] : []),
              ...behindOf(conference, award.code, unit.id),
            ].join(' · ')}
            checked={chosen.includes(id)}
            disabled={!carried}
            onChange={(event) =>
              setChosen(
                event.currentTarget.checked
                  ? [...chosen, id]
                  : chosen.filter((each) => each !== id),
              )
            }
          />
        ))}
      </Stack>
      <CommandNotice state={command.state} onReload={reload} />
      <Button
        mt="sm"
        variant="default"
        loading={command.sending}
        onClick={() =>
          void command.send({
            conference: conference.id,
            expectedVersion: conference.version,
            candidates: [...chosen],
          })
        }
      >
        {words.saveAcclaim}
      </Button>
    </>
  )
}
