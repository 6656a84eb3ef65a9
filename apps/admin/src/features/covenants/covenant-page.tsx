import { Group, Tabs } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import {
  ActionButton,
  DataSetBadge,
  EmptyState,
  formatDay,
  formatMoment,
  PageHead,
  useLanguage,
} from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import { Answered, NotFound } from '../../shared/answered.tsx'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useDataSets } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { Covenant_Open, type CovenantData, CovenantPage_Query } from './documents.ts'
import { FigureSheet } from './figure-sheet.tsx'
import { ProgressView } from './progress-view.tsx'
import { covenantTabs } from './search.ts'
import { RecordSignaturesDialog, SignaturesView } from './signatures-view.tsx'
import { TargetSheet } from './target-sheet.tsx'

const route = getRouteApi('/covenants/$id')

/** Một giao ước: progress, targets, what is registered, results, signatures, changes. */
export function CovenantPage() {
  const { id } = route.useParams()
  const { graphLanguage } = useLanguage()
  const [state, ask] = useQuery({
    query: CovenantPage_Query,
    variables: { id, language: graphLanguage },
  })
  const reload = () => ask({ requestPolicy: 'network-only' })
  return (
    <Answered state={state} retry={reload}>
      {({ node }) =>
        node?.__typename === 'Covenant' ? (
          <Page key={node.id} covenant={node} reload={reload} />
        ) : (
          <NotFound />
        )
      }
    </Answered>
  )
}

function Page({ covenant, reload }: { covenant: CovenantData; reload: () => void }) {
  const words = useWords().covenants
  const search = route.useSearch()
  const navigate = useNavigate()
  useDataSets([covenant.dataSet])
  const tab = search.tab ?? (covenant.status === 'DRAFT' ? 'targets' : 'progress')
  return (
    <>
      <PageHead
        title={words.pageTitle(covenant.cluster.name, covenant.year)}
        lead={
          <>
            <strong>{covenant.statusLabel}</strong>.{' '}
            {covenant.signedOn !== null && `${words.signedOn(formatDay(covenant.signedOn))} `}
            <Link to="/clusters/$id" params={{ id: covenant.cluster.id }}>
              {words.toCluster}
            </Link>{' '}
            <DataSetBadge dataSet={covenant.dataSet} />
            {covenant.source !== null && (
              <div className="vd-dim">
                {words.source}: {covenant.source.title}. {words.sourceOnly}
              </div>
            )}
          </>
        }
        actions={<HeadActions covenant={covenant} reload={reload} />}
      />
      <Tabs
        value={tab}
        onChange={(value) =>
          void navigate({
            to: '/covenants/$id',
            params: { id: covenant.id },
            search: { tab: covenantTabs.find((each) => each === value) ?? 'progress' },
            replace: true,
          })
        }
        keepMounted={false}
      >
        <Tabs.List mb="md" aria-label={words.tabs}>
          {covenantTabs.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {words.tab[each]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="progress">
          <ProgressView covenant={covenant} />
        </Tabs.Panel>
        <Tabs.Panel value="targets">
          <TargetSheet covenant={covenant} reload={reload} />
        </Tabs.Panel>
        <Tabs.Panel value="registered">
          <FigureSheet key="registered" kind="registered" covenant={covenant} reload={reload} />
        </Tabs.Panel>
        <Tabs.Panel value="results">
          <FigureSheet key="results" kind="results" covenant={covenant} reload={reload} />
        </Tabs.Panel>
        <Tabs.Panel value="signatures">
          <SignaturesView covenant={covenant} reload={reload} />
        </Tabs.Panel>
        <Tabs.Panel value="changes">
          <Changes covenant={covenant} />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}

/** Những lần sửa: before, after, who, why, and how many signatures fell. */
function Changes({ covenant }: { covenant: CovenantData }) {
  const words = useWords().covenants
  if (covenant.changes.length === 0)
    return <EmptyState title={words.noChanges} text={words.noChangesText} />
  return (
    <ul className="ad-plain">
      {covenant.changes.map((change) => (
        <li key={change.at}>
          <div>
            <strong>{words.change(change.by ?? words.someone, formatMoment(change.at))}</strong>
            {change.reason !== '' && `: ${change.reason}`}
            {change.voided > 0 && ` (${words.voidedCount(change.voided)})`}
            <ul>
              {change.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Các bước của trưởng cụm, khối, left out for those whose steps they are not. */
function HeadActions({ covenant, reload }: { covenant: CovenantData; reload: () => void }) {
  const words = useWords().covenants
  const [open, setOpen] = useState<'open' | 'record' | null>(null)
  const find = (action: 'OPEN_COVENANT' | 'RECORD_SIGNATURES') => {
    const found = covenant.possibleActions.find((each) => each.action === action)
    return found?.refusal?.__typename === 'NotAllowed' ? undefined : found
  }
  const opening = covenant.status === 'DRAFT' ? find('OPEN_COVENANT') : undefined
  const recording = covenant.status === 'OPEN' ? find('RECORD_SIGNATURES') : undefined
  const close = () => setOpen(null)
  return (
    <Group gap="xs">
      {opening !== undefined && (
        <ActionButton
          allowed={opening.allowed}
          refusal={opening.refusal}
          onClick={() => setOpen('open')}
        >
          {words.actions.OPEN_COVENANT}
        </ActionButton>
      )}
      {recording !== undefined && (
        <ActionButton
          allowed={recording.allowed}
          refusal={recording.refusal}
          onClick={() => setOpen('record')}
        >
          {words.actions.RECORD_SIGNATURES}
        </ActionButton>
      )}
      {open === 'open' && <OpenDialog covenant={covenant} reload={reload} onClose={close} />}
      {open === 'record' && (
        <RecordSignaturesDialog covenant={covenant} reload={reload} onClose={close} />
      )}
    </Group>
  )
}

function OpenDialog(props: { covenant: CovenantData; reload: () => void; onClose: () => void }) {
  const words = useWords().covenants
  const command = useCommand(Covenant_Open)
  return (
    <CommandDialog
      title={words.actions.OPEN_COVENANT}
      lead={words.openLead}
      command={command}
      onReload={props.reload}
      onClose={props.onClose}
      onSubmit={async () => {
        const event = await command.send({
          covenant: props.covenant.id,
          expectedVersion: props.covenant.version,
        })
        if (event !== null) props.onClose()
      }}
    />
  )
}
