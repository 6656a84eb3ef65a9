import { Tabs } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { DataSetBadge, PageHead } from '@vinhdanh/ui'
import { useDataSets } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { AskedMovement } from './asked-movement.tsx'
import { CascadeTab } from './cascade-tab.tsx'
import type { MovementData } from './documents.ts'
import { MovementActions } from './movement-actions.tsx'
import { HistoryTab, PapersTab, ReviewsTab } from './record-tabs.tsx'
import { ReliefTab } from './relief-tab.tsx'
import { movementTabs } from './search.ts'
import { ParticipantsTab, TargetsTab } from './target-tabs.tsx'

const route = getRouteApi('/movements/$id')

/** Một phong trào: targets, cascade, participants, reviews, relief, papers, history. */
export function MovementPage() {
  const { id } = route.useParams()
  return (
    <AskedMovement id={id}>
      {(movement, reload) => <Page movement={movement} reload={reload} />}
    </AskedMovement>
  )
}

function Page({ movement, reload }: { movement: MovementData; reload: () => void }) {
  const words = useWords().movements
  const search = route.useSearch()
  const navigate = useNavigate()
  useDataSets([movement.dataSet])
  const shown = { movement, reload }
  return (
    <>
      <PageHead
        title={movement.name}
        lead={<Facts movement={movement} />}
        actions={<MovementActions {...shown} />}
      />
      {movement.formality.length > 0 && (
        <p className="vd-caution">
          {words.formal}: {movement.formality.map(({ sentence }) => sentence).join('; ')}.
        </p>
      )}
      <Tabs
        value={search.tab ?? 'targets'}
        onChange={(value) =>
          void navigate({
            to: '/movements/$id',
            params: { id: movement.id },
            search: { tab: movementTabs.find((tab) => tab === value) ?? 'targets' },
            replace: true,
          })
        }
        keepMounted={false}
      >
        <Tabs.List mb="md" aria-label={words.tabs}>
          {movementTabs.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {words.tab[tab]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="targets">
          <TargetsTab {...shown} />
        </Tabs.Panel>
        <Tabs.Panel value="tree">
          <CascadeTab movement={movement} />
        </Tabs.Panel>
        <Tabs.Panel value="participants">
          <ParticipantsTab {...shown} />
        </Tabs.Panel>
        <Tabs.Panel value="reviews">
          <ReviewsTab {...shown} />
        </Tabs.Panel>
        <Tabs.Panel value="relief">
          <ReliefTab {...shown} />
        </Tabs.Panel>
        <Tabs.Panel value="documents">
          <PapersTab {...shown} />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <HistoryTab movement={movement} />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}

const list = (values: readonly { readonly label: string }[]) =>
  values.map(({ label }) => label).join('; ')

/** Những điều chính, under the name. */
function Facts({ movement }: { movement: MovementData }) {
  const words = useWords().movements
  const { source, core } = movement
  return (
    <>
      <div>
        {[movement.kindLabel, movement.statusLabel.toLowerCase(), movement.periodSentence]
          .filter((part) => part !== null)
          .join(', ')}
        {core !== null && `, ${words.corePeriod(core.fromYear, core.untilYear)}`}{' '}
        <DataSetBadge dataSet={movement.dataSet} />
      </div>
      <div className="vd-dim">
        {words.launcher}: {movement.launcherLabel} ({movement.launcherAsWritten}, {words.asWritten})
        {movement.listedUnder !== null &&
          `; ${words.listedUnder(words.launcherOf[movement.listedUnder] ?? movement.listedUnder)}`}
        {movement.owner !== null && `. ${words.owner}: ${movement.owner.name}`}
      </div>
      <div className="vd-dim">
        {words.sector}: {list(movement.sectors) || '—'}. {words.subjects}:{' '}
        {list(movement.subjects) || '—'}
        {movement.hcmStudy && `. ${words.hcm}`}
        {movement.commendedAs !== null && `. ${movement.commendedAs}`}
      </div>
      {movement.purpose !== null && (
        <div>
          {words.purpose}: {movement.purpose}
        </div>
      )}
      {movement.anchors.map(({ code, sentence }) => (
        <div key={code} className="vd-dim">
          {sentence}
        </div>
      ))}
      {movement.coreMovement !== null && (
        <div className="vd-dim">
          {words.serves}:{' '}
          <Link to="/movements/$id" params={{ id: movement.coreMovement.id }}>
            {movement.coreMovement.name}
          </Link>
        </div>
      )}
      {source !== null && <div className="vd-dim">{words.source(source.title, source.line)}</div>}
      {movement.conflicts.length > 0 && (
        <div className="vd-caution">
          {words.conflict} {movement.conflicts.join(', ')}
          {movement.note !== null && `. ${movement.note}`}
        </div>
      )}
    </>
  )
}
