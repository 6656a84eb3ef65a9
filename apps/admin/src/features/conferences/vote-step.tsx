import { Button } from '@mantine/core'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { useAwardName, useWords } from '../../shared/words.ts'
import { BallotBox } from './ballot-box.tsx'
import { Conference_OpenConferenceBallot } from './documents.ts'
import type { StepProps } from './step-props.ts'

/** Bỏ phiếu bình chọn: one secret ballot for each award under consideration. */
export function VoteStep({ conference, reload }: StepProps) {
  const words = useWords().conferences
  const awardName = useAwardName()
  const command = useCommand(Conference_OpenConferenceBallot)
  const awards = [...new Map(conference.candidates.map(({ award }) => [award.code, award]))]
  const voted = new Set(conference.ballots.map(({ award }) => award?.code))
  const busy = conference.ballots.some(({ status }) => status === 'OPEN')
  return (
    <>
      {awards.length === 0 && <p className="vd-dim">{words.noCandidates}</p>}
      <ul className="ad-plain">
        {awards
          .filter(([code]) => !voted.has(code))
          .map(([code, award]) => (
            <li key={code}>
              <span>
                {awardName(award)}
                <div className="vd-dim">
                  {conference.candidates
                    .filter((each) => each.award.code === code)
                    .map(({ unit }) => unit.name)
                    .join(', ')}
                </div>
              </span>
              <Button
                size="sm"
                disabled={busy}
                loading={command.sending}
                onClick={() =>
                  void command.send({
                    conference: conference.id,
                    expectedVersion: conference.version,
                    purpose: 'NOMINATION',
                    award: code,
                  })
                }
              >
                {words.voteFor(awardName(award))}
              </Button>
            </li>
          ))}
      </ul>
      <CommandNotice state={command.state} onReload={reload} />
      <BallotBox conference={conference} purposes={['NOMINATION']} reload={reload} />
    </>
  )
}
