import { ActionButton } from '@vinhdanh/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useAwardName, useWords } from '../../shared/words.ts'
import { actionOf } from './action-of.ts'
import {
  type BallotData,
  Conference_CloseConferenceBallot,
  type ConferenceData,
} from './documents.ts'

/** Các lần bỏ phiếu của bước: how many have voted while it is open, the numbers once it is counted. */
export function BallotBox(props: {
  conference: ConferenceData
  purposes: readonly BallotData['purpose'][]
  reload: () => void
}) {
  const { conference, purposes } = props
  const words = useWords().conferences
  const command = useCommand(Conference_CloseConferenceBallot)
  const [asking, setAsking] = useState(false)
  const action = actionOf(conference, 'CLOSE_CONFERENCE_BALLOT')
  const ballots = conference.ballots.filter(({ purpose }) => purposes.includes(purpose))
  const open = ballots.find(({ status }) => status === 'OPEN')
  return (
    <>
      {ballots.map((ballot) => (
        <div key={ballot.id} className="ad-ballot-box">
          <strong>
            <BallotTitle ballot={ballot} />
          </strong>
          {ballot.status === 'OPEN' ? (
            <>
              <p role="status">
                {words.ballotOpen}. {words.ballotProgress(ballot.cast, ballot.members)}
              </p>
              {ballot.headingAgain.length > 0 && (
                <p className="vd-caution">
                  {words.rotation(
                    ballot.headingAgain.map(({ name }) => name).join(', '),
                    conference.year,
                  )}
                </p>
              )}
              <ActionButton
                allowed={action.allowed}
                refusal={action.refusal}
                onClick={() => setAsking(true)}
              >
                {words.countBallot}
              </ActionButton>
            </>
          ) : (
            <BallotResult ballot={ballot} />
          )}
        </div>
      ))}
      {asking && open !== undefined && (
        <CommandDialog
          title={words.countBallot}
          lead={words.countConfirm(open.cast, open.members)}
          command={command}
          onReload={props.reload}
          onClose={() => setAsking(false)}
          onSubmit={async () => {
            const event = await command.send({ conference: conference.id, ballot: open.id })
            if (event !== null) setAsking(false)
          }}
        />
      )}
    </>
  )
}

export function BallotTitle({ ballot }: { ballot: BallotData }) {
  const words = useWords().conferences
  const awardName = useAwardName()
  const { purpose, award, rank } = ballot
  return (
    <>
      {words.ballotPurpose[purpose]}
      {award !== null && `: ${awardName(award)}`}
      {rank !== null && `: ${words.rank.toLocaleLowerCase()} ${rank}`}
    </>
  )
}

/** Kết quả kiểm phiếu bằng số: of all members, never whose. */
export function BallotResult({ ballot }: { ballot: BallotData }) {
  const words = useWords().conferences
  if (ballot.count === null) return null
  return (
    <ul className="ad-plain">
      {ballot.count.map(({ unit, yes, yesNeeded, passed }) => (
        <li key={unit.id}>
          <span>{unit.name}</span>
          <span>
            <strong>{words.votes(yes, ballot.members)}</strong>{' '}
            <span className="vd-dim">{passed ? words.enough : words.notEnough(yesNeeded)}</span>
          </span>
        </li>
      ))}
      {(ballot.blank ?? 0) > 0 && (
        <li>
          <span className="vd-dim">{words.blankPapers(ballot.blank ?? 0)}</span>
        </li>
      )}
    </ul>
  )
}
