import { Button, Group } from '@mantine/core'
import { getRouteApi, Link } from '@tanstack/react-router'
import {
  CitationLink,
  DataSetBadge,
  formatDay,
  formatMoment,
  PageHead,
  ProvenanceBadge,
  useLanguage,
} from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import { Answered, NotFound } from '../../shared/answered.tsx'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { EndDialog } from '../../shared/end-dialog.tsx'
import { useDataSets, useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { LawNav } from '../law/law-nav.tsx'
import {
  type Regulation,
  Regulation_Query,
  Regulations_Enact,
  Regulations_Withdraw,
} from './documents.ts'
import { Faults } from './faults.tsx'
import { Preview } from './preview.tsx'

const route = getRouteApi('/law/regulations/$id')

/** What the data load signs with: the text is that of the published document. */
const loader = 'data-load'

/** Một quy định của đơn vị: what it says, what the law forbids in it, what it would change. */
export function RegulationPage() {
  const { id } = route.useParams()
  const { graphLanguage } = useLanguage()
  const [state, ask] = useQuery({
    query: Regulation_Query,
    variables: { id, language: graphLanguage },
  })
  const reload = () => ask({ requestPolicy: 'network-only' })
  return (
    <Answered state={state} retry={reload}>
      {({ regulation }) =>
        regulation === null ? <NotFound /> : <Page regulation={regulation} reload={reload} />
      }
    </Answered>
  )
}

function Page({ regulation, reload }: { regulation: Regulation; reload: () => void }) {
  const words = useWords().law.regulations
  const { language } = useLanguage()
  useDataSets([regulation.organisation.dataSet])
  const { title, titleEn, organisation } = regulation
  return (
    <>
      <PageHead
        title={regulation.number}
        lead={
          <>
            {language === 'en' && titleEn !== null ? titleEn : title}
            <div className="vd-dim">
              {organisation.name} <DataSetBadge dataSet={organisation.dataSet} /> ·{' '}
              {regulation.issuer} · {words.status[regulation.status]} ·{' '}
              {words.time(
                formatDay(regulation.from),
                regulation.until === null ? null : formatDay(regulation.until),
              )}
            </div>
          </>
        }
      />
      <LawNav />
      <Actions regulation={regulation} reload={reload} />
      <Faults regulation={regulation} />
      <h2>{words.rules}</h2>
      {regulation.rules.length === 0 && <p className="vd-dim">{words.noRules}</p>}
      <ul className="ad-conditions">
        {[...linesOf(regulation)].map(([key, { rule, awards }]) => (
          <li key={key}>
            <span className="ad-condition-text">
              {rule.sentence}
              {awards.length > 0 && (
                <div className="vd-dim">{words.concerns(awards.join('; '))}</div>
              )}
            </span>
            <CitationLink citation={rule.citation} />
            <ProvenanceBadge provenance={rule.provenance} />
          </li>
        ))}
      </ul>
      <p className="vd-dim">
        {words.source}: {regulation.source}
        <br />
        {regulation.savedBy === loader
          ? words.loaded
          : words.saved(regulation.savedBy, formatMoment(regulation.savedAt))}
      </p>
      <Preview id={regulation.id} />
    </>
  )
}

type Rule = Regulation['rules'][number]
interface Line {
  readonly rule: Rule
  /** Those that the sentence itself does not name. */
  readonly awards: readonly string[]
}

/** One line for what one article says of several awards alike, with the awards it concerns. */
const linesOf = ({ rules }: Regulation) =>
  rules.reduce((lines, rule) => {
    const key = `${rule.citation.label} ${rule.sentence}`
    const unnamed = rule.awards.filter((name) => !rule.sentence.includes(name))
    return lines.set(key, { rule, awards: [...(lines.get(key)?.awards ?? []), ...unnamed] })
  }, new Map<string, Line>())

function Actions({ regulation, reload }: { regulation: Regulation; reload: () => void }) {
  const words = useWords().law.regulations
  const frame = useFrame()
  const [open, setOpen] = useState<'enact' | 'withdraw' | null>(null)
  const close = (done: boolean) => {
    setOpen(null)
    if (done) reload()
  }
  const draft = regulation.status === 'DRAFT'
  const clean = regulation.issues.length === 0 && regulation.loosenings.length === 0
  return (
    <Group mb="md">
      {draft && frame.can('saveRegulation') && (
        <Button
          size="sm"
          variant="default"
          renderRoot={(rest) => (
            <Link to="/law/regulations/$id/edit" params={{ id: regulation.id }} {...rest} />
          )}
        >
          {words.edit}
        </Button>
      )}
      {draft && frame.can('enactRegulation') && (
        <Button size="sm" disabled={!clean} onClick={() => setOpen('enact')}>
          {words.enact}
        </Button>
      )}
      {regulation.status === 'ENACTED' && frame.can('withdrawRegulation') && (
        <Button size="sm" variant="default" onClick={() => setOpen('withdraw')}>
          {words.withdraw}
        </Button>
      )}
      {open === 'enact' && <EnactDialog regulation={regulation} close={close} />}
      {open === 'withdraw' && <WithdrawDialog regulation={regulation} close={close} />}
    </Group>
  )
}

interface DialogProps {
  readonly regulation: Regulation
  readonly close: (done: boolean) => void
}

function EnactDialog({ regulation, close }: DialogProps) {
  const words = useWords().law.regulations
  const command = useCommand(Regulations_Enact)
  return (
    <CommandDialog
      title={words.enact}
      lead={words.enactLead(regulation.number, formatDay(regulation.from))}
      command={command}
      onClose={() => close(false)}
      onSubmit={async () => {
        const input = { regulation: regulation.id, expectedVersion: regulation.version }
        if ((await command.send(input)) !== null) close(true)
      }}
    />
  )
}

function WithdrawDialog({ regulation, close }: DialogProps) {
  const words = useWords().law.regulations
  const command = useCommand(Regulations_Withdraw)
  const { id, version, number } = regulation
  return (
    <EndDialog
      title={words.withdraw}
      lead={words.withdrawLead(number)}
      day={words.until}
      reason={words.reason}
      command={command}
      send={async (until, reason) => {
        const input = { regulation: id, expectedVersion: version, until, reason }
        return (await command.send(input)) !== null
      }}
      close={close}
    />
  )
}
