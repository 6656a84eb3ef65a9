import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { DataSetBadge, EmptyState, formatDay, PageHead, useLanguage } from '@vinhdanh/ui'
import { useQuery } from 'urql'
import { Answered } from '../../shared/answered.tsx'
import { useDataSets, useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { LawNav } from '../law/law-nav.tsx'
import { type Regulation, Regulations_Query } from './documents.ts'

/** Quy định của đơn vị: what a province, a ministry, an enterprise has laid down beside the law. */
export function RegulationList() {
  const words = useWords().law.regulations
  const frame = useFrame()
  const { graphLanguage } = useLanguage()
  const [state, ask] = useQuery({
    query: Regulations_Query,
    variables: { language: graphLanguage },
  })
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={
          frame.can('saveRegulation') && (
            <Button size="sm" renderRoot={(rest) => <Link to="/law/regulations/new" {...rest} />}>
              {words.write}
            </Button>
          )
        }
      />
      <LawNav />
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ regulations }) =>
          regulations.length === 0 ? (
            <EmptyState title={words.empty} text={words.emptyText} />
          ) : (
            <ul className="ad-cards">
              {regulations.map((regulation) => (
                <Card key={regulation.id} regulation={regulation} />
              ))}
            </ul>
          )
        }
      </Answered>
    </>
  )
}

function Card({ regulation }: { regulation: Regulation }) {
  const words = useWords().law.regulations
  const { language } = useLanguage()
  useDataSets([regulation.organisation.dataSet])
  const { title, titleEn } = regulation
  return (
    <li>
      <h2>
        <Link to="/law/regulations/$id" params={{ id: regulation.id }}>
          {regulation.number}
        </Link>
      </h2>
      <p>{language === 'en' && titleEn !== null ? titleEn : title}</p>
      <p className="vd-dim">
        {regulation.organisation.name} <DataSetBadge dataSet={regulation.organisation.dataSet} /> ·{' '}
        {words.status[regulation.status]} ·{' '}
        {words.time(
          formatDay(regulation.from),
          regulation.until === null ? null : formatDay(regulation.until),
        )}{' '}
        · {words.ruleCount(regulation.rules.length)}
      </p>
    </li>
  )
}
