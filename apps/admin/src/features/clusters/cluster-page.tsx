import { Tabs } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { DataSetBadge, EmptyState, formatDay, PageHead } from '@vinhdanh/ui'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useDataSets, useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { AskedCluster } from './asked-cluster.tsx'
import { Conferences, Results } from './cluster-tabs.tsx'
import type { ClusterData } from './documents.ts'

const route = getRouteApi('/clusters/$id')
const tabs = ['members', 'terms', 'results', 'conferences'] as const

/** Một cụm, khối: members, heads by year, results, conferences. */
export function ClusterPage() {
  const { id } = route.useParams()
  return <AskedCluster id={id}>{(cluster) => <Page cluster={cluster} />}</AskedCluster>
}

function Page({ cluster }: { cluster: ClusterData }) {
  const words = useWords().clusters
  const frame = useFrame()
  const search = route.useSearch()
  const navigate = useNavigate()
  useDataSets([cluster.dataSet])
  const lastTerm = [...cluster.terms].sort((a, b) => b.year - a.year).at(0)
  return (
    <>
      <PageHead
        title={cluster.name}
        lead={
          <>
            {lastTerm !== undefined && `${words.head} ${lastTerm.year}: ${lastTerm.head.name} `}
            <DataSetBadge dataSet={cluster.dataSet} />
            {cluster.source !== null && (
              <div className="vd-dim">
                {words.source}:{' '}
                {cluster.source.line === null
                  ? cluster.source.title
                  : words.sourceLine(cluster.source.title, cluster.source.line)}
              </div>
            )}
          </>
        }
        actions={
          frame.can('recordConference') &&
          cluster.dataSet !== 'REAL' && (
            <ButtonLink to="/clusters/$id/conference" params={{ id: cluster.id }}>
              {words.record}
            </ButtonLink>
          )
        }
      />
      <Tabs
        value={search.tab ?? 'members'}
        onChange={(value) =>
          void navigate({
            to: '/clusters/$id',
            params: { id: cluster.id },
            search: { tab: tabs.find((tab) => tab === value) ?? 'members' },
            replace: true,
          })
        }
        keepMounted={false}
      >
        <Tabs.List mb="md" aria-label={words.tabs}>
          {tabs.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {words[tab]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="members">
          {!cluster.membershipComplete && (
            <p className="vd-caution">{words.membershipIncomplete}</p>
          )}
          <ul className="ad-plain">
            {cluster.members.map((member) => (
              <li key={`${member.unit.id} ${member.from ?? ''}`}>
                <span>{member.unit.name}</span>
                <span className="vd-dim">
                  {member.from === null ? words.sinceUnknown : words.since(formatDay(member.from))}
                  {member.until !== null && `, ${words.until(formatDay(member.until))}`}
                </span>
              </li>
            ))}
          </ul>
        </Tabs.Panel>
        <Tabs.Panel value="terms">
          <ul className="ad-plain">
            {[...cluster.terms]
              .sort((a, b) => b.year - a.year)
              .map((term) => (
                <li key={term.year}>
                  <span>
                    <strong>{term.year}</strong> {words.head}: {term.head.name}
                  </span>
                  <span className="vd-dim">
                    {term.deputies.length > 0 &&
                      `${words.deputies}: ${term.deputies.map((unit) => unit.name).join(', ')}`}
                  </span>
                </li>
              ))}
          </ul>
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
      </Tabs>
    </>
  )
}
