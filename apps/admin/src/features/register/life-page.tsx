import { getRouteApi, Link } from '@tanstack/react-router'
import { DataSetBadge, EmptyState, PageHead, useLanguage } from '@vinhdanh/ui'
import { useQuery } from 'urql'
import { Answered, NotFound } from '../../shared/answered.tsx'
import { useDataSets, useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { type LifeSubject, SubjectLife_Query } from './documents.ts'
import { EntryCard } from './entry-card.tsx'

const route = getRouteApi('/register/$id')

/** Một đời khen thưởng, as a column of years, the newest on top; nothing is ever erased. */
export function LifePage() {
  const { id } = route.useParams()
  const { graphLanguage } = useLanguage()
  const [state, ask] = useQuery({
    query: SubjectLife_Query,
    variables: { id, language: graphLanguage },
  })
  return (
    <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ node }) =>
        node?.__typename === 'Person' || node?.__typename === 'Unit' ? (
          <Life subject={node} />
        ) : (
          <NotFound />
        )
      }
    </Answered>
  )
}

function Life({ subject }: { subject: LifeSubject }) {
  const words = useWords()
  const text = words.register
  const frame = useFrame()
  useDataSets([subject.dataSet])
  const entries = subject.register.edges.map((edge) => edge.node)
  const years = [...new Set(entries.map((entry) => entry.year))].sort((a, b) => b - a)
  const place =
    subject.__typename === 'Person'
      ? subject.currentUnit !== null && `${text.workplace}: ${subject.currentUnit.name}`
      : subject.parent !== null && `${text.parent}: ${subject.parent.name}`
  const honorific = subject.__typename === 'Person' ? subject.honorific : null
  return (
    <>
      <PageHead
        title={honorific === null ? subject.name : `${honorific} ${subject.name}`}
        lead={
          <>
            {words.subjectKind[subject.kind]} · {text.titlesOf(subject.register.totalCount)}{' '}
            <DataSetBadge dataSet={subject.dataSet} />
            {place !== false && <div className="vd-dim">{place}</div>}
          </>
        }
        actions={
          frame.can('path') && (
            <Link to="/register/$id/path" params={{ id: subject.id }}>
              {words.path.link}
            </Link>
          )
        }
      />
      {entries.length === 0 ? (
        <EmptyState title={text.lifeEmpty} text={text.lifeEmptyText} />
      ) : (
        <ol className="ad-life" aria-label={text.life(subject.name)}>
          {years.map((year) => (
            <li key={year}>
              <div className="ad-life-year">{year}</div>
              <div>
                {entries
                  .filter((entry) => entry.year === year)
                  .map((entry) => (
                    <EntryCard key={entry.id} entry={entry} />
                  ))}
              </div>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
