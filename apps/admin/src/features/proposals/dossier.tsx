import { Tabs } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import {
  DataSetBadge,
  PageHead,
  StatusSentence,
  Steps,
  useLanguage,
  VerdictPanel,
} from '@vinhdanh/ui'
import { useQuery } from 'urql'
import { Answered, NotFound } from '../../shared/answered.tsx'
import { useDataSets } from '../../shared/viewer.tsx'
import { useAwardName, useRoleName, useWords } from '../../shared/words.ts'
import { Attachments } from './attachments.tsx'
import { Dossier_Query, type DossierData } from './documents.ts'
import { DossierActions } from './dossier-actions.tsx'
import { Attestations, RecordedVerdict, Summary } from './dossier-tabs.tsx'
import { Papers } from './papers.tsx'
import { SubjectRecord } from './subject-record.tsx'

const route = getRouteApi('/proposals/$id')
const tabs = ['summary', 'papers', 'record', 'attestations', 'recorded'] as const

/** Hồ sơ: should this be honoured, under which law. Life of the dossier, its parts, the verdict. */
export function Dossier() {
  const { id } = route.useParams()
  const { graphLanguage } = useLanguage()
  const [state, ask] = useQuery({
    query: Dossier_Query,
    variables: { id, language: graphLanguage },
  })
  const reload = () => ask({ requestPolicy: 'network-only' })
  return (
    <Answered state={state} retry={reload}>
      {({ node }) =>
        node?.__typename === 'Proposal' ? (
          <DossierPage dossier={node} reload={reload} />
        ) : (
          <NotFound />
        )
      }
    </Answered>
  )
}

function DossierPage(props: { dossier: DossierData; reload: () => void }) {
  const { dossier } = props
  const words = useWords().dossier
  const awardName = useAwardName()
  const roleName = useRoleName()
  const search = route.useSearch()
  const navigate = useNavigate()
  useDataSets([dossier.dataSet, dossier.subject.dataSet])
  const tab = search.tab ?? 'summary'
  const tabWords = {
    summary: words.summary,
    papers: words.papers,
    record: words.record,
    attestations: words.attestations,
    recorded: words.recordedVerdict,
  }
  return (
    <>
      <PageHead
        title={dossier.subject.name}
        lead={
          <>
            {awardName(dossier.award)}, {dossier.year} ·{' '}
            <span className="vd-code">{dossier.number}</span>{' '}
            <DataSetBadge dataSet={dossier.dataSet} />
            <br />
            <StatusSentence sentence={dossier.statusSentence} overdue={dossier.overdue} />
          </>
        }
      />
      <DossierActions dossier={dossier} reload={props.reload} />
      <div className="ad-dossier">
        <aside className="ad-lifezone" aria-label={words.life}>
          <h2>{words.life}</h2>
          <Steps
            steps={dossier.steps.map((step) => ({ ...step, role: roleName(step.role) }))}
            label={words.life}
          />
        </aside>
        <div>
          <Tabs
            value={tab}
            onChange={(value) =>
              void navigate({
                to: '/proposals/$id',
                params: { id: dossier.id },
                search: { tab: tabs.find((each) => each === value) ?? 'summary' },
                replace: true,
              })
            }
            keepMounted={false}
          >
            <Tabs.List mb="md" aria-label={words.tabs}>
              {tabs.map((each) => (
                <Tabs.Tab key={each} value={each}>
                  {tabWords[each]}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value="summary">
              <Summary dossier={dossier} />
            </Tabs.Panel>
            <Tabs.Panel value="papers">
              <Papers id={dossier.id} />
              <Attachments id={dossier.id} />
            </Tabs.Panel>
            <Tabs.Panel value="record">
              <SubjectRecord id={dossier.subject.id} />
            </Tabs.Panel>
            <Tabs.Panel value="attestations">
              <Attestations dossier={dossier} />
            </Tabs.Panel>
            <Tabs.Panel value="recorded">
              <RecordedVerdict dossier={dossier} />
            </Tabs.Panel>
          </Tabs>
        </div>
        <div className="ad-side">
          <VerdictPanel
            title={
              <Link to="/law" search={{ on: dossier.verdict.lawDay, award: dossier.award.code }}>
                {awardName(dossier.award)}
              </Link>
            }
            verdict={dossier.verdict}
          />
        </div>
      </div>
    </>
  )
}
