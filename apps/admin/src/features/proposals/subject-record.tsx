import { Link } from '@tanstack/react-router'
import { formatDay, useLanguage } from '@vinhdanh/ui'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { Answered, NotFound } from '../../shared/answered.tsx'
import { useAwardName, useWords } from '../../shared/words.ts'
import { SubjectRecord_Query } from './documents.ts'

function List<Item>(props: {
  title: string
  items: readonly Item[] | null
  none: string
  itemKey: (item: Item) => string
  children: (item: Item) => ReactNode
}) {
  const words = useWords().dossier
  return (
    <>
      <h3>{props.title}</h3>
      {props.items === null ? (
        <p className="vd-dim">{words.notShown}</p>
      ) : props.items.length === 0 ? (
        <p className="vd-dim">{props.none}</p>
      ) : (
        <ul className="ad-plain">
          {props.items.map((item) => (
            <li key={props.itemKey(item)}>{props.children(item)}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Quá trình: what the system holds about the subject, which the verdict drew on. */
export function SubjectRecord({ id }: { id: string }) {
  const words = useWords()
  const text = words.dossier
  const awardName = useAwardName()
  const { graphLanguage } = useLanguage()
  const [state, ask] = useQuery({
    query: SubjectRecord_Query,
    variables: { id, language: graphLanguage },
  })
  return (
    <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ node }) => {
        if (node?.__typename !== 'Person' && node?.__typename !== 'Unit') return <NotFound />
        return (
          <>
            <List
              title={text.titlesHeld}
              items={node.register.edges.map((edge) => edge.node)}
              none={text.nothingRecorded}
              itemKey={(entry) => entry.id}
            >
              {(entry) => (
                <>
                  <span>
                    {entry.year} · {entry.awardNameAsWritten}
                    {entry.status !== 'GRANTED' && ` (${words.register.statusWord[entry.status]})`}
                  </span>
                  <span className="vd-dim">
                    {entry.decisionNumber ?? words.register.noNumber}, {formatDay(entry.decidedOn)}
                  </span>
                </>
              )}
            </List>
            {node.__typename === 'Person' && (
              <>
                <List
                  title={text.ratings}
                  items={node.ratings}
                  none={text.nothingRecorded}
                  itemKey={(rating) => String(rating.year)}
                >
                  {(rating) => (
                    <>
                      <span>{rating.year}</span>
                      <span>{rating.label}</span>
                    </>
                  )}
                </List>
                <List
                  title={text.initiatives}
                  items={node.initiatives}
                  none={text.nothingRecorded}
                  itemKey={(initiative) => initiative.id}
                >
                  {(initiative) => (
                    <>
                      <span>
                        {initiative.year} · {initiative.title}
                      </span>
                      <span className="vd-dim">
                        {text.initiativeScope(text.scopeWord[initiative.scope] ?? initiative.scope)}
                        {initiative.usedFor !== null &&
                          `, ${text.initiativeUsed(awardName(initiative.usedFor))}`}
                      </span>
                    </>
                  )}
                </List>
                <List
                  title={text.postings}
                  items={node.postings}
                  none={text.nothingRecorded}
                  itemKey={(posting) => `${posting.unit.id} ${posting.from}`}
                >
                  {(posting) => (
                    <>
                      <span>
                        {posting.title}, {posting.unit.name}
                      </span>
                      <span className="vd-dim">
                        {formatDay(posting.from)} –{' '}
                        {posting.until === null ? text.now : formatDay(posting.until)}
                      </span>
                    </>
                  )}
                </List>
                <List
                  title={text.disciplines}
                  items={node.disciplines}
                  none={text.disciplinesNone}
                  itemKey={(discipline) => discipline.id}
                >
                  {(discipline) => (
                    <>
                      <span>{discipline.level}</span>
                      <span className="vd-dim">
                        {formatDay(discipline.from)} – {formatDay(discipline.until)}
                      </span>
                    </>
                  )}
                </List>
              </>
            )}
            <Link to="/register/$id" params={{ id: node.id }}>
              {text.openLife}
            </Link>
          </>
        )
      }}
    </Answered>
  )
}
