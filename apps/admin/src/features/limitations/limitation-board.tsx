import { Group } from '@mantine/core'
import { ActionButton, formatDay, Highlighted, useLanguage } from '@vinhdanh/ui'
import { type ReactNode, useState } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import type { ActionParts } from '../../shared/documents.ts'
import type { ListAddress } from '../../shared/list-address.ts'
import { ListBody, ListName } from '../../shared/list-page.tsx'
import { pageVariables } from '../../shared/pages.ts'
import { useWords } from '../../shared/words.ts'
import { type LimitationData, Limitations_Query, type TaskData } from './documents.ts'
import { AssignDialog, CloseDialog, ReopenDialog, ReportDialog } from './limitation-dialogs.tsx'
import type { LimitationSearch, LimitationView } from './search.ts'

type Action = ResultOf<typeof ActionParts>
type Opened =
  | { readonly kind: 'assign' | 'close' | 'reopen'; readonly limitation: LimitationData }
  | { readonly kind: 'report'; readonly limitation: LimitationData; readonly task: TaskData }

/** Not the viewer's to take: the button is left out; any other refusal is said by the button. */
const offered = (actions: readonly Action[], name: Action['action']): Action | undefined =>
  actions.find(({ action, refusal }) => action === name && refusal?.__typename !== 'NotAllowed')

/** Bảng hạn chế của một trạng thái. */
export function LimitationBoard(props: {
  view: Exclude<LimitationView, 'plan'>
  address: ListAddress<LimitationSearch>
  raise: ReactNode
  onChanged: () => void
}) {
  const words = useWords().limitations
  const { graphLanguage } = useLanguage()
  const [opened, setOpened] = useState<Opened | null>(null)
  const { view, address } = props
  const { q, cluster } = address.search
  const query = useQuery({
    query: Limitations_Query,
    variables: {
      ...pageVariables(address.search),
      search: q ?? null,
      cluster: cluster ?? null,
      status: view === 'overdue' ? null : view === 'open' ? 'OPEN' : 'CLOSED',
      overdue: view === 'overdue' ? true : null,
      language: graphLanguage,
    },
  })
  const reload = () => {
    query[1]({ requestPolicy: 'network-only' })
    props.onChanged()
  }
  const close = () => setOpened(null)
  return (
    <>
      <ListBody
        address={address}
        words={words}
        query={query}
        of={({ limitations }) => limitations}
        dataSet={(row) => row.dataSet}
        create={props.raise}
        render={(rows) => (
          <ul className="ad-cards">
            {rows.map((limitation) => (
              <Card key={limitation.id} limitation={limitation} search={q} onOpen={setOpened} />
            ))}
          </ul>
        )}
      />
      {opened?.kind === 'assign' && (
        <AssignDialog limitation={opened.limitation} reload={reload} onClose={close} />
      )}
      {opened?.kind === 'report' && (
        <ReportDialog
          limitation={opened.limitation}
          task={opened.task}
          reload={reload}
          onClose={close}
        />
      )}
      {opened?.kind === 'close' && (
        <CloseDialog limitation={opened.limitation} reload={reload} onClose={close} />
      )}
      {opened?.kind === 'reopen' && (
        <ReopenDialog limitation={opened.limitation} reload={reload} onClose={close} />
      )}
    </>
  )
}

function Card(props: {
  limitation: LimitationData
  search: string | undefined
  onOpen: (opened: Opened) => void
}) {
  const words = useWords().limitations
  const { limitation, search, onOpen } = props
  const steps = [
    ['ASSIGN_TASK', 'assign'],
    ['CLOSE_LIMITATION', 'close'],
    ['REOPEN_LIMITATION', 'reopen'],
  ] as const
  return (
    <li>
      <h2>
        <ListName text={limitation.text} search={search} dataSet={limitation.dataSet} />
      </h2>
      <p className="vd-dim">
        <strong>
          <Highlighted text={limitation.theme} search={search} />
        </strong>
        {' · '}
        <Highlighted
          text={limitation.unit?.name ?? limitation.cluster?.name ?? '—'}
          search={search}
        />
        {' · '}
        {words.raised(limitation.reviewLabel, limitation.year, formatDay(limitation.raisedOn))}
      </p>
      {limitation.tasks.length === 0 ? (
        <p className="vd-caution">{words.noTask}</p>
      ) : (
        <ul className="ad-plain" aria-label={words.tasks}>
          {limitation.tasks.map((task) => {
            const report = offered(task.possibleActions, 'REPORT_TASK')
            return (
              <li key={task.id}>
                <div>
                  <Highlighted text={task.text} search={search} />
                  <div className="vd-dim">
                    {task.owner.name},{' '}
                    {task.overdue
                      ? words.late(formatDay(task.dueOn))
                      : words.due(formatDay(task.dueOn))}
                  </div>
                  <div>
                    {task.result === null || task.doneOn === null
                      ? words.noResult
                      : words.resultIs(task.result, formatDay(task.doneOn))}
                  </div>
                </div>
                {report?.allowed === true && (
                  <ActionButton
                    size="xs"
                    variant="default"
                    allowed
                    refusal={null}
                    onClick={() => onOpen({ kind: 'report', limitation, task })}
                  >
                    {words.actions.REPORT_TASK}
                  </ActionButton>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {limitation.planItems.length > 0 && (
        <p className="vd-dim">
          {words.answers}:{' '}
          {limitation.planItems.map(({ year, text }) => `${year}: ${text}`).join('; ')}
        </p>
      )}
      {limitation.turns.length > 1 && (
        <details>
          <summary>{words.turns}</summary>
          <ul>
            {limitation.turns.map((turn) => (
              <li key={`${turn.on} ${turn.status}`}>
                {words.turn(
                  words.view[turn.status === 'OPEN' ? 'open' : 'closed'],
                  formatDay(turn.on),
                  turn.reason,
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      <Group gap="xs" mt="xs">
        {steps.map(([name, kind]) => {
          const action = offered(limitation.possibleActions, name)
          // Of two steps that shut each other out only the one that fits is there.
          const fits = (limitation.status === 'CLOSED') === (kind === 'reopen')
          return action === undefined || !fits ? null : (
            <ActionButton
              key={name}
              size="xs"
              variant="default"
              allowed={action.allowed}
              refusal={action.refusal}
              onClick={() => onOpen({ kind, limitation })}
            >
              {words.actions[name]}
            </ActionButton>
          )
        })}
      </Group>
    </li>
  )
}
