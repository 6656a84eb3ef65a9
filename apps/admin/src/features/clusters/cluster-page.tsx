import { Button, Menu, Tabs } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { AsOfDate, DataSetBadge, EmptyState, formatDay, PageHead } from '@vinhdanh/ui'
import { useRef, useState } from 'react'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { written } from '../../shared/search-values.ts'
import { useDataSets, useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { AskedCluster } from './asked-cluster.tsx'
import { ClusterDialog, type ClusterStep, clusterSteps } from './cluster-dialog.tsx'
import { Conferences, Results } from './cluster-tabs.tsx'
import { CouncilTab } from './council-tab.tsx'
import { type ClusterData, namesOf } from './documents.ts'
import { Heads, History, Members, Recognitions } from './life-tabs.tsx'
import { Exchanges, Monitors } from './watch-tabs.tsx'
import { YearOfCluster } from './year-tab.tsx'

const route = getRouteApi('/clusters/$id')
const tabs = [
  'season',
  'members',
  'history',
  'terms',
  'results',
  'conferences',
  'council',
  'monitors',
  'exchanges',
  'recognitions',
] as const

/** Một cụm, khối: members, heads by year, results, conferences, and what else happened. */
export function ClusterPage() {
  const { id } = route.useParams()
  const { on, year } = route.useSearch()
  return (
    <AskedCluster id={id} asOf={on} year={year}>
      {(cluster, reload) => <Page cluster={cluster} reload={reload} />}
    </AskedCluster>
  )
}

function Page({ cluster, reload }: { cluster: ClusterData; reload: () => void }) {
  const words = useWords().clusters
  const { today } = useFrame()
  const search = route.useSearch()
  const navigate = useNavigate()
  const [step, setStep] = useState<ClusterStep | null>(null)
  const opener = useRef<HTMLButtonElement>(null)
  useDataSets([cluster.dataSet])
  const may = (operation: string) =>
    cluster.rights.some((right) => right.operation === operation && right.allowed)
  const steps = clusterSteps.filter(may)
  // Who does not follow the cluster begins with its members; one without a council has no tab for it.
  const follows = cluster.season !== null || search.tab === 'season'
  const opening = follows ? 'season' : 'members'
  const shown = tabs.filter(
    (tab) => (tab !== 'council' || cluster.council !== null) && (tab !== 'season' || follows),
  )
  const go = (change: { tab?: (typeof tabs)[number]; on?: string | undefined; year?: number }) =>
    void navigate({
      to: '/clusters/$id',
      params: { id: cluster.id },
      search: written({ ...search, ...change }),
      replace: true,
    })
  return (
    <>
      <PageHead
        title={cluster.name}
        lead={<Lead cluster={cluster} />}
        actions={
          <>
            <AsOfDate value={search.on} today={today} onChange={(on) => go({ on })} />
            {may('recordConference') && cluster.dataSet !== 'REAL' && (
              <ButtonLink to="/clusters/$id/conference" params={{ id: cluster.id }}>
                {words.record}
              </ButtonLink>
            )}
            {steps.length > 0 && (
              <Menu position="bottom-end">
                <Menu.Target>
                  <Button
                    ref={opener}
                    variant="default"
                    rightSection={<IconChevronDown size={15} aria-hidden="true" />}
                  >
                    {words.actions}
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  {steps.map((each) => (
                    <Menu.Item key={each} onClick={() => setStep(each)}>
                      {words[each]}
                    </Menu.Item>
                  ))}
                </Menu.Dropdown>
              </Menu>
            )}
          </>
        }
      />
      {step !== null && (
        <ClusterDialog
          step={step}
          cluster={cluster}
          reload={reload}
          close={() => {
            setStep(null)
            // What opened the dialog went with its menu; who works by keys goes on where the menu was opened.
            requestAnimationFrame(() => opener.current?.focus())
          }}
        />
      )}
      <Tabs
        value={search.tab ?? opening}
        onChange={(value) => go({ tab: tabs.find((tab) => tab === value) ?? opening })}
        keepMounted={false}
      >
        <Tabs.List mb="md" aria-label={words.tabs}>
          {shown.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {words[tab]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="season">
          <YearOfCluster
            cluster={cluster}
            year={search.year ?? Number(today.slice(0, 4))}
            onYear={(year) => go({ tab: 'season', year })}
            may={may}
          />
        </Tabs.Panel>
        <Tabs.Panel value="members">
          <Members cluster={cluster} />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <History cluster={cluster} />
        </Tabs.Panel>
        <Tabs.Panel value="terms">
          <Heads cluster={cluster} />
        </Tabs.Panel>
        <Tabs.Panel value="results">
          {cluster.results.length === 0 ? (
            <EmptyState title={words.noResults} text={words.noResultsText} />
          ) : (
            <Results cluster={cluster} />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="conferences">
          {cluster.conferences.length === 0 ? (
            <EmptyState title={words.noConferences} text={words.noConferencesText} />
          ) : (
            <Conferences cluster={cluster} />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="council">
          {cluster.council !== null && <CouncilTab council={cluster.council} />}
        </Tabs.Panel>
        <Tabs.Panel value="monitors">
          {may('monitoring') ? (
            <Monitors cluster={cluster} />
          ) : (
            <p className="vd-dim">{words.monitorsHidden}</p>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="exchanges">
          {may('exchanges') ? (
            <Exchanges cluster={cluster} />
          ) : (
            <p className="vd-dim">{words.exchangesHidden}</p>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="recognitions">
          <Recognitions cluster={cluster} />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}

/** Who leads on the day, how many belong, and where that is written. */
function Lead({ cluster }: { cluster: ClusterData }) {
  const words = useWords().clusters
  const { term, members, exists, day, unassigned } = cluster.on
  return (
    <>
      {exists ? (
        <>
          {cluster.kindLabel}, {words.membersCount(members.length)}
          {!cluster.membershipComplete && '+'}.{' '}
          {term === null
            ? words.noHead
            : `${words.head} ${term.year}: ${namesOf(term.heads)} (${term.statusLabel})`}
          {term !== null &&
            term.deputies.length > 0 &&
            `; ${words.deputies}: ${namesOf(term.deputies)}`}
          {unassigned !== null && `. ${words.watched}: ${unassigned}`}
        </>
      ) : (
        <span className="vd-caution">{words.notThen(formatDay(day))}</span>
      )}{' '}
      <DataSetBadge dataSet={cluster.dataSet} />
      {cluster.aliases.length > 0 && (
        <div className="vd-dim">
          {words.aliases}: {cluster.aliases.join('; ')}
        </div>
      )}
      {cluster.organiser !== null && (
        <div className="vd-dim">
          {words.organiser}: {cluster.organiser.name}
        </div>
      )}
      {cluster.source !== null && (
        <div className="vd-dim">
          {words.source}:{' '}
          {cluster.source.line === null
            ? cluster.source.title
            : words.sourceLine(cluster.source.title, cluster.source.line)}
        </div>
      )}
    </>
  )
}
