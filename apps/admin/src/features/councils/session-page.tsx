import { getRouteApi } from '@tanstack/react-router'
import { ActionButton, DataSetBadge, formatDay, PageHead, useLanguage } from '@vinhdanh/ui'
import { useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { Answered, NotFound } from '../../shared/answered.tsx'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useDataSets } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { AgendaItemCard } from './agenda-item.tsx'
import { AttendancePanel } from './attendance.tsx'
import {
  Session_CloseSession,
  Session_OpenSession,
  Session_Query,
  type SessionData,
} from './documents.ts'

const route = getRouteApi('/sessions/$id')
const pollEvery = 4000

/** Phiên họp: are we quorate, what is open, is it decided. Follows the room while it sits. */
export function SessionPage() {
  const { id } = route.useParams()
  const { graphLanguage } = useLanguage()
  const [state, ask] = useQuery({
    query: Session_Query,
    variables: { id, language: graphLanguage },
  })
  const node = state.data?.node
  const sitting = node?.__typename === 'CouncilSession' && node.status === 'OPEN'
  useEffect(() => {
    if (!sitting) return
    const timer = setInterval(() => ask({ requestPolicy: 'network-only' }), pollEvery)
    return () => clearInterval(timer)
  }, [sitting, ask])
  const reload = () => ask({ requestPolicy: 'network-only' })
  return (
    <Answered state={state} retry={reload}>
      {(data) =>
        data.node?.__typename === 'CouncilSession' ? (
          <Page session={data.node} reload={reload} />
        ) : (
          <NotFound />
        )
      }
    </Answered>
  )
}

function Page(props: { session: SessionData; reload: () => void }) {
  const { session } = props
  const words = useWords()
  const text = words.councils
  useDataSets([session.dataSet])
  const open = useCommand(Session_OpenSession)
  const close = useCommand(Session_CloseSession)
  const [asking, setAsking] = useState<'OPEN_SESSION' | 'CLOSE_SESSION' | null>(null)
  const command = asking === 'OPEN_SESSION' ? open : close
  const send = async () => {
    const input = { session: session.id, expectedVersion: session.version }
    const event = asking === 'OPEN_SESSION' ? await open.send(input) : await close.send(input)
    if (event !== null) setAsking(null)
  }
  return (
    <>
      <PageHead
        title={session.council.name}
        lead={
          <>
            {text.sessionTitle(formatDay(session.heldOn))}
            {session.place !== null && `, ${session.place}`} · {text.sessionStatus[session.status]}{' '}
            <DataSetBadge dataSet={session.dataSet} />
          </>
        }
        actions={
          <>
            {session.possibleActions
              .filter(({ action }) => action === 'OPEN_SESSION' || action === 'CLOSE_SESSION')
              .filter(
                ({ action, allowed }) =>
                  allowed ||
                  (action === 'OPEN_SESSION'
                    ? session.status === 'PLANNED'
                    : session.status === 'OPEN'),
              )
              .map(({ action, allowed, refusal }) => (
                <ActionButton
                  key={action}
                  allowed={allowed}
                  refusal={refusal}
                  onClick={() => setAsking(action === 'OPEN_SESSION' ? action : 'CLOSE_SESSION')}
                >
                  {words.action[action]}
                </ActionButton>
              ))}
            <ButtonLink to="/sessions/$id/minutes" params={{ id: session.id }} variant="default">
              {text.minutes}
            </ButtonLink>
          </>
        }
      />
      <div className="ad-two ad-two-session">
        <section aria-labelledby="agenda">
          <h2 id="agenda">{text.agenda}</h2>
          <ol className="ad-items">
            {session.agenda.map((item) => (
              <AgendaItemCard key={item.id} item={item} />
            ))}
          </ol>
        </section>
        <div className="ad-side ad-side-long">
          <AttendancePanel session={session} reload={props.reload} />
        </div>
      </div>
      {asking !== null && (
        <CommandDialog
          title={words.action[asking]}
          lead={asking === 'OPEN_SESSION' ? text.confirmOpenSession : text.confirmCloseSession}
          command={command}
          onReload={props.reload}
          onClose={() => setAsking(null)}
          onSubmit={send}
        />
      )}
    </>
  )
}
