import { IconChecks } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { EmptyState, formatDay, PageHead, useLanguage } from '@vinhdanh/ui'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Answered } from '../../shared/answered.tsx'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useDataSets, useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { Worklist_Query } from './documents.ts'

type List = NonNullable<ResultOf<typeof Worklist_Query>['viewer']>['worklist']
type Item = List['overdue'][number]

function Group(props: { title: string; items: readonly Item[]; mark?: 'now' | 'late' }) {
  const words = useWords().worklist
  if (props.items.length === 0) return null
  const due = ({ dueOn }: Item) => {
    if (props.mark === 'now') return words.rightNow
    return dueOn === null ? words.noDue : words.due(formatDay(dueOn))
  }
  return (
    <section className={props.mark === undefined ? 'ad-group' : `ad-group ad-group-${props.mark}`}>
      <h2>
        {props.title} <span className="vd-dim">{props.items.length}</span>
      </h2>
      <ul>
        {props.items.map((item) => (
          <li key={item.id}>
            <div className="ad-item-what">
              <Link to={item.link}>{item.title}</Link>
              <span className="vd-dim">{item.step}</span>
            </div>
            <span className="ad-item-due">{due(item)}</span>
            <ButtonLink
              to={item.link}
              size="xs"
              variant="default"
              aria-label={`${item.action}: ${item.title}`}
            >
              {item.action}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Việc của tôi: what waits for me, what is late. */
export function Worklist() {
  const words = useWords().worklist
  const frame = useFrame()
  const { graphLanguage } = useLanguage()
  const [state, ask] = useQuery({ query: Worklist_Query, variables: { language: graphLanguage } })
  const list = state.data?.viewer?.worklist
  const all =
    list === undefined ? [] : [list.now, list.overdue, list.today, list.thisWeek, list.later].flat()
  useDataSets(all.map((item) => item.dataSet))
  return (
    <>
      <PageHead
        title={words.title}
        lead={list === undefined || list.total === 0 ? undefined : words.lead(list.total)}
      />
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ viewer }) =>
          viewer === null || viewer.worklist.total === 0 ? (
            <EmptyState
              icon={<IconChecks size={32} />}
              title={words.empty}
              text={words.emptyText}
              action={
                frame.can('proposals') && (
                  <ButtonLink to="/proposals" variant="default">
                    {words.openProposals}
                  </ButtonLink>
                )
              }
            />
          ) : (
            <>
              <Group title={words.now} items={viewer.worklist.now} mark="now" />
              <Group title={words.overdue} items={viewer.worklist.overdue} mark="late" />
              <Group title={words.today} items={viewer.worklist.today} />
              <Group title={words.thisWeek} items={viewer.worklist.thisWeek} />
              <Group title={words.later} items={viewer.worklist.later} />
            </>
          )
        }
      </Answered>
    </>
  )
}
