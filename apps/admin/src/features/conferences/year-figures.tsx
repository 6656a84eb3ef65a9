import { Link } from '@tanstack/react-router'
import { useLanguage } from '@vinhdanh/ui'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Answered } from '../../shared/answered.tsx'
import { useWords } from '../../shared/words.ts'
import type { ConferenceData } from './documents.ts'
import { ConferenceYear_Query } from './year-documents.ts'

type Year = Extract<
  NonNullable<ResultOf<typeof ConferenceYear_Query>['node']>,
  { readonly __typename: 'Cluster' }
>
type Covenant = NonNullable<Year['covenant']>
type Indicator = Year['indicators'][number]

const shown = ['met', 'unmet', 'ongoing', 'missing', 'notDue', 'notRegistered'] as const

/** A line for each member: the column of a step is too narrow for a table of counts. */
function CovenantLines({ covenant }: { covenant: Covenant }) {
  const { counts: names } = useWords().covenants
  return (
    <ul>
      {covenant.members.map(({ unit, counts }) => (
        <li key={unit.id}>
          {`${unit.name}: `}
          {shown
            .filter((key) => counts[key] > 0)
            .map((key) => `${names[key].toLocaleLowerCase()} ${counts[key]}`)
            .join(', ')}
        </li>
      ))}
    </ul>
  )
}

function IndicatorRow({ indicator }: { indicator: Indicator }) {
  const words = useWords()
  const { movement, lines } = indicator
  return (
    <li>
      <Link to="/movements/$id" params={{ id: movement.id }}>
        {movement.name}
      </Link>
      {movement.statusOn !== null &&
        ` (${(words.movements.statusOf[movement.statusOn] ?? '').toLocaleLowerCase()})`}
      {`: ${indicator.indicator}. `}
      <span className="vd-dim">
        {lines.map(({ unit, sentence }) => `${unit.name} ${sentence}`).join('; ')}
      </span>
    </li>
  )
}

/** Số liệu của năm: covenant, scores and movements as the system holds them; what is missing is said to be. */
export function YearFigures({ conference }: { conference: ConferenceData }) {
  const words = useWords()
  const { conferences } = words
  const { graphLanguage: language } = useLanguage()
  const { cluster, year, heldOn: day } = conference
  const [state, ask] = useQuery({
    query: ConferenceYear_Query,
    variables: { cluster: cluster.id, year, day, language },
  })
  return (
    <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ node, scoreBoards }) => {
        if (node?.__typename !== 'Cluster') return null
        const [board] = scoreBoards.edges
        return (
          <section aria-labelledby="year-figures">
            <h3 id="year-figures">{conferences.figuresOf(year)}</h3>
            {node.covenant === null ? (
              <p className="vd-dim">{conferences.noCovenantOf(year)}</p>
            ) : (
              <>
                <p>
                  <Link to="/covenants/$id" params={{ id: node.covenant.id }}>
                    {conferences.covenantOfYear}
                  </Link>
                  {`: ${node.covenant.statusLabel}`}
                </p>
                <CovenantLines covenant={node.covenant} />
              </>
            )}
            {board === undefined ? (
              <p className="vd-dim">{conferences.noBoardOf(year)}</p>
            ) : (
              <p>
                <Link to="/scoring/$id" params={{ id: board.node.id }}>
                  {board.node.title}
                </Link>
                {`: ${words.scoring.stage[board.node.stage]}`}
              </p>
            )}
            {node.indicators.length === 0 ? (
              <p className="vd-dim">{conferences.noIndicatorsOf(year)}</p>
            ) : (
              <ul>
                {node.indicators.map((indicator) => (
                  <IndicatorRow key={indicator.id} indicator={indicator} />
                ))}
              </ul>
            )}
          </section>
        )
      }}
    </Answered>
  )
}
