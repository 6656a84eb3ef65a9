import { ActionButton } from '@vinhdanh/ui'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { useAwardName, useWords } from '../../shared/words.ts'
import { actionOf } from './action-of.ts'
import { BallotBox } from './ballot-box.tsx'
import { Conference_OpenConferenceBallot } from './documents.ts'
import type { StepProps } from './step-props.ts'

/** Bỏ phiếu bình chọn: one secret ballot for each award under consideration. */
export function VoteStep({ conference, reload }: StepProps) {
  const words = useWords().conferences
  const awardName = useAwardName()
  const command = useCommand(Conference_OpenConferenceBallot)
  const action = actionOf(conference, 'OPEN_CONFERENCE_BALLOT')
  const awards = [...new Map(conference.candidates.map(({ award }) => [award.code, award]))]
  const voted = new Set(conference.ballots.map(({ award }) => award?.code))
  const busy = conference.ballots.some(({ status }) => status === 'OPEN')
  const first = awards
    .filter(([code]) => !voted.has(code))
    .map(([code, award]) => ({
      award,
      label: words.voteFor(awardName(award)),
      units: conference.candidates
        .filter((each) => each.award.code === code)
        .map(({ unit }) => unit.name),
    }))
  const again = conference.runoffs.map(({ award, units, seats }) => ({
    award,
    label: words.voteAgain(awardName(award), seats),
    units: units.map(({ name }) => name),
  }))
  const open = (award: string) =>
    command.send({
      conference: conference.id,
      expectedVersion: conference.version,
      purpose: 'NOMINATION',
      award,
    })
  return (
    <>
      {awards.length === 0 && <p className="vd-dim">{words.noCandidates}</p>}
      {again.length > 0 && <p className="vd-caution">{words.runoffHint}</p>}
      <ul className="ad-plain">
        {!busy &&
          [...first, ...again].map(({ award, label, units }) => (
            <li key={label}>
              <span>
                {awardName(award)}
                <div className="vd-dim">{units.join(', ')}</div>
              </span>
              <ActionButton
                allowed={action.allowed}
                refusal={action.refusal}
                loading={command.sending}
                onClick={() => void open(award.code)}
              >
                {label}
              </ActionButton>
            </li>
          ))}
      </ul>
      <CommandNotice state={command.state} onReload={reload} />
      <BallotBox conference={conference} purposes={['NOMINATION']} reload={reload} />
    </>
  )
}
