import { Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { formatDay, formatMoment, useLanguage, VerdictPanel } from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import { Answered } from '../../shared/answered.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useRouteName, useWords } from '../../shared/words.ts'
import { type Entry, EntryVerdict_Query } from './documents.ts'
import { CorrectDialog, RevokeDialog } from './entry-dialogs.tsx'

/** Một dòng của sổ: the award as written, its decision, its law, and all that changed since. */
export function EntryCard({ entry }: { entry: Entry }) {
  const words = useWords()
  const text = words.register
  const routeName = useRouteName()
  const frame = useFrame()
  const [open, setOpen] = useState(false)
  const [dialog, setDialog] = useState<'revoke' | 'correct' | null>(null)
  const inForce = entry.status !== 'REVOKED'
  return (
    <article
      className={`ad-entry ${entry.status === 'REVOKED' ? 'ad-entry-revoked' : 'ad-entry-granted'}`}
    >
      <div className="ad-item-head">
        <span className="ad-entry-award">{entry.awardNameAsWritten}</span>
        <span className="vd-dim">{text.statusWord[entry.status]}</span>
      </div>
      <div>
        {entry.decision === null ? (
          (entry.decisionNumber ?? text.noNumber)
        ) : (
          <Link to="/decisions/$id" params={{ id: entry.decision.id }}>
            {entry.decisionNumber ?? text.noNumber}
          </Link>
        )}
        {entry.decidedOn !== null && `, ${formatDay(entry.decidedOn)}`}
      </div>
      <div className="vd-dim">
        {entry.subjectNameAsWritten !== entry.subject.name &&
          `${text.asWritten}: ${entry.subjectNameAsWritten} · `}
        {entry.firstYear !== entry.year && `${text.years(entry.firstYear, entry.year)} · `}
        {entry.route !== null && `${routeName(entry.route)} · `}
        {text.law(formatDay(entry.lawDay))} · {text.origin[entry.origin] ?? entry.origin}
      </div>
      {entry.history.length > 0 && (
        <>
          <h2 className="ad-entry-history">{text.history}</h2>
          <ul className="ad-plain">
            {entry.history.map((change) => (
              <li key={`${change.at} ${change.what}`}>
                <span>
                  {change.what}
                  {change.reason !== null && <div className="vd-dim">{change.reason}</div>}
                </span>
                <span className="vd-dim">
                  {change.by}, {formatMoment(change.at)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Group gap="xs" mt={8}>
        {entry.origin === 'decision' && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {text.showVerdict}
          </Button>
        )}
        {inForce && frame.can('correctEntry') && (
          <Button size="compact-sm" variant="subtle" onClick={() => setDialog('correct')}>
            {text.correct}
          </Button>
        )}
        {inForce && frame.can('revokeEntry') && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="lacquer"
            onClick={() => setDialog('revoke')}
          >
            {text.revoke}
          </Button>
        )}
      </Group>
      {open && <VerdictOf entry={entry} />}
      {dialog === 'correct' && <CorrectDialog entry={entry} close={() => setDialog(null)} />}
      {dialog === 'revoke' && <RevokeDialog entry={entry} close={() => setDialog(null)} />}
    </article>
  )
}

function VerdictOf({ entry }: { entry: Entry }) {
  const text = useWords().register
  const { graphLanguage } = useLanguage()
  const [state, ask] = useQuery({
    query: EntryVerdict_Query,
    variables: { id: entry.id, language: graphLanguage },
  })
  return (
    <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ node }) =>
        node?.__typename === 'RegisterEntry' && node.verdict !== null ? (
          <VerdictPanel title={text.verdictThen} verdict={node.verdict} />
        ) : (
          <p className="vd-dim">{text.noVerdict}</p>
        )
      }
    </Answered>
  )
}
