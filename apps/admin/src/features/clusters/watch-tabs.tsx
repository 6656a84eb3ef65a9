import { EmptyState, formatDay, useLanguage } from '@vinhdanh/ui'
import { useQuery } from 'urql'
import { Answered } from '../../shared/answered.tsx'
import { useWords } from '../../shared/words.ts'
import { type ClusterData, ClusterExchanges_Query, ClusterMonitoring_Query } from './documents.ts'

/** Người theo dõi và ghi chép của họ. */
export function Monitors({ cluster }: { cluster: ClusterData }) {
  const words = useWords().clusters
  const [state, ask] = useQuery({ query: ClusterMonitoring_Query })
  return (
    <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ monitoring }) => {
        const row = monitoring.find((each) => each.cluster.id === cluster.id)
        return (
          <>
            {row === undefined || row.monitors.length === 0 ? (
              <p className="vd-caution">{words.monitorsNone}</p>
            ) : (
              <ul className="ad-plain">
                {row.monitors.map((monitor) => (
                  <li key={monitor.person.id}>
                    <span>{monitor.person.name}</span>
                    <span className="vd-dim">
                      {words.since(formatDay(monitor.from))}, {monitor.document}
                    </span>
                  </li>
                ))}
              </ul>
            )}
            <h2>{words.notes}</h2>
            {row === undefined || row.notes.length === 0 ? (
              <p className="vd-dim">{words.notesNone}</p>
            ) : (
              <ul className="ad-items">
                {row.notes.map((note) => (
                  <li key={note.id}>
                    <div className="ad-item-head">
                      <strong>{formatDay(note.on)}</strong>
                      <span className="vd-dim">{note.person.name}</span>
                    </div>
                    <div>{note.text}</div>
                  </li>
                ))}
              </ul>
            )}
          </>
        )
      }}
    </Answered>
  )
}

/** Trao đổi giữa các thành viên. */
export function Exchanges({ cluster }: { cluster: ClusterData }) {
  const words = useWords().clusters
  const { graphLanguage } = useLanguage()
  const [state, ask] = useQuery({
    query: ClusterExchanges_Query,
    variables: { cluster: cluster.id, language: graphLanguage },
  })
  return (
    <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ exchanges }) =>
        exchanges.length === 0 ? (
          <EmptyState title={words.exchangesNone} text={words.exchangesNoneText} />
        ) : (
          <ul className="ad-items">
            {exchanges.map((one) => (
              <li key={one.id}>
                <div className="ad-item-head">
                  <strong>
                    {one.kindLabel}: {one.title}
                  </strong>
                  <span className="vd-dim">
                    {formatDay(one.on)}, {one.unit.name}
                    {one.host !== null && `, ${words.host}: ${one.host.name}`}
                  </span>
                </div>
                <div>{one.text}</div>
              </li>
            ))}
          </ul>
        )
      }
    </Answered>
  )
}
