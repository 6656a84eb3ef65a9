import { Link } from '@tanstack/react-router'
import { ActionButton, CitationLink, TruthCounts } from '@vinhdanh/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useAwardName, useWords } from '../../shared/words.ts'
import { Session_CloseBallot, Session_OpenBallot, type SessionData } from './documents.ts'
import { TallyBar } from './tally-bar.tsx'
import { TallyReadings } from './tally-readings.tsx'

type Item = SessionData['agenda'][number]

/** Một hồ sơ trong chương trình họp, with its ballot. While open: how many voted, never how. */
export function AgendaItemCard({ item }: { item: Item }) {
  const words = useWords()
  const text = words.councils
  const awardName = useAwardName()
  const open = useCommand(Session_OpenBallot)
  const close = useCommand(Session_CloseBallot)
  const [closing, setClosing] = useState(false)
  const { ballot, proposal } = item
  const action = (name: Item['possibleActions'][number]['action']) =>
    item.possibleActions.find((each) => each.action === name)
  const openAction = action('OPEN_BALLOT')
  const closeAction = action('CLOSE_BALLOT')
  return (
    <li className={ballot.status === 'OPEN' ? 'ad-item-open' : undefined}>
      <div className="ad-item-head">
        <span>
          <span className="vd-dim">{text.itemTitle(item.order)}</span>{' '}
          <Link to="/proposals/$id" params={{ id: proposal.id }}>
            <strong>{proposal.subject.name}</strong>
          </Link>
          <div>
            {awardName(proposal.award)}, {proposal.year}
          </div>
        </span>
        <TruthCounts truth={proposal.verdict.truth} counts={proposal.verdict.counts} />
      </div>
      <p className="vd-dim">
        {ballot.required ? text.ballotSecret : text.ballotNotRequired} ·{' '}
        {text.ballotStatus[ballot.status]} · {text.yesNeeded(ballot.yesNeeded, ballot.members)}{' '}
        {ballot.citation !== null && <CitationLink citation={ballot.citation} />}
      </p>
      {ballot.status === 'OPEN' && (
        <p role="status">
          <strong>{text.castSoFar(ballot.cast, ballot.members)}</strong>
        </p>
      )}
      {ballot.tally !== null && (
        <>
          <TallyBar {...ballot.tally} members={ballot.members} needed={ballot.yesNeeded} />
          <p>{ballot.tally.sentence}</p>
          <TallyReadings item={item} tally={ballot.tally} />
        </>
      )}
      <CommandNotice state={open.state} />
      <div className="ad-actions">
        {openAction !== undefined && ballot.status === 'NOT_OPENED' && (
          <ActionButton
            size="sm"
            loading={open.sending}
            allowed={openAction.allowed}
            refusal={openAction.refusal}
            onClick={() => void open.send({ item: item.id })}
          >
            {words.action.OPEN_BALLOT}
          </ActionButton>
        )}
        {closeAction !== undefined && ballot.status === 'OPEN' && (
          <ActionButton
            size="sm"
            variant="default"
            allowed={closeAction.allowed}
            refusal={closeAction.refusal}
            onClick={() => setClosing(true)}
          >
            {words.action.CLOSE_BALLOT}
          </ActionButton>
        )}
        {ballot.viewerMayVote && (
          <ButtonLink to="/ballots/$id" params={{ id: item.id }} size="sm" color="lacquer">
            {text.openBallotScreen}
          </ButtonLink>
        )}
        {ballot.viewerHasVoted && <span className="vd-dim">{text.ballotDone}</span>}
      </div>
      {closing && (
        <CommandDialog
          title={words.action.CLOSE_BALLOT}
          lead={text.confirmCloseBallot}
          command={close}
          onClose={() => setClosing(false)}
          onSubmit={async () => {
            if ((await close.send({ item: item.id })) !== null) setClosing(false)
          }}
        >
          <p>{text.castSoFar(ballot.cast, ballot.members)}</p>
        </CommandDialog>
      )}
    </li>
  )
}
