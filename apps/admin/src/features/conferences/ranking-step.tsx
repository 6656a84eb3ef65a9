import { Button, Group, NumberInput } from '@mantine/core'
import { ActionButton, formatHundredths } from '@vinhdanh/ui'
import { useEffect, useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { useWords } from '../../shared/words.ts'
import { actionOf } from './action-of.ts'
import { BallotBox } from './ballot-box.tsx'
import { Conference_OpenConferenceBallot, Conference_RankMembers } from './documents.ts'
import type { TypedStepProps } from './step-props.ts'

/** Xếp hạng: entered, or taken from the locked board; a shared rank is settled by a secret ballot. */
export function RankingStep({ conference, reload, onUnsaved }: TypedStepProps) {
  const words = useWords().conferences
  const rank = useCommand(Conference_RankMembers)
  const open = useCommand(Conference_OpenConferenceBallot)
  const [changed, setChanged] = useState<Readonly<Record<string, number | null>>>({})
  const rows = conference.attendance.map(({ unit }) => {
    const line = conference.ranking.find((each) => each.unit.id === unit.id)
    const shown = unit.id in changed ? changed[unit.id] : line?.rank
    return { unit, line, shown: shown ?? null }
  })
  const unsaved = Object.keys(changed).length > 0
  useEffect(() => onUnsaved(unsaved), [unsaved, onUnsaved])
  const action = actionOf(conference, 'RANK_MEMBERS')
  const voting = actionOf(conference, 'OPEN_CONFERENCE_BALLOT')
  const fromBoard = conference.rankingFromBoard
  const unranked = rows.filter(({ shown }) => shown === null).map(({ unit }) => unit.name)
  const ties = [...new Set(conference.ranking.filter(({ tied }) => tied).map((line) => line.rank))]
  const named = { conference: conference.id, expectedVersion: conference.version }
  const save = async () => {
    const ranks = rows.flatMap(({ unit, shown }) =>
      shown === null ? [] : [{ unit: unit.id, rank: shown }],
    )
    if ((await rank.send({ ...named, ranks })) !== null) setChanged({})
  }
  const take = async () => {
    if ((await rank.send({ ...named, ranks: null })) !== null) setChanged({})
  }
  return (
    <>
      <ul className="ad-plain ad-ranks">
        {rows.map(({ unit, line, shown }) => (
          <li key={unit.id}>
            <span>
              {unit.name}
              <div className="vd-dim">
                {line?.hundredths != null &&
                  `${words.points}: ${formatHundredths(line.hundredths)} `}
                {line?.tied === true && words.tied}
              </div>
            </span>
            <NumberInput
              aria-label={words.rankOf(unit.name)}
              value={shown ?? ''}
              min={1}
              w={90}
              allowDecimal={false}
              disabled={!action.allowed || fromBoard}
              onChange={(value) =>
                setChanged({ ...changed, [unit.id]: typeof value === 'number' ? value : null })
              }
            />
          </li>
        ))}
      </ul>
      <p className="vd-dim">{fromBoard ? words.ranksOfBoard : words.ranksTyped}</p>
      {unsaved && unranked.length > 0 && (
        <p className="vd-caution">{words.leftUnranked(unranked.join(', '))}</p>
      )}
      <CommandNotice state={rank.state} onReload={reload} />
      <Group mt="sm">
        {fromBoard ? (
          <ActionButton
            allowed={action.allowed}
            refusal={action.refusal}
            loading={rank.sending}
            onClick={() => void take()}
          >
            {words.fromBoard}
          </ActionButton>
        ) : (
          <Button
            variant="default"
            loading={rank.sending}
            disabled={!unsaved || !action.allowed}
            onClick={() => void save()}
          >
            {words.saveRanks}
          </Button>
        )}
        {ties.map((each) => (
          <ActionButton
            key={each}
            allowed={voting.allowed}
            refusal={voting.refusal}
            loading={open.sending}
            onClick={() => void open.send({ ...named, purpose: 'TIE', rank: each })}
          >
            {words.voteOnTie(each)}
          </ActionButton>
        ))}
      </Group>
      <CommandNotice state={open.state} onReload={reload} />
      <BallotBox conference={conference} purposes={['TIE']} reload={reload} />
    </>
  )
}
