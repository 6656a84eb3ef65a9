import { Anchor, Table, Text, Title } from '@mantine/core'
import { DataSetBadge, EmptyState } from '@vinhdanh/ui'
import { PageLink } from '../../shared/links.tsx'
import { WideTable } from '../../shared/wide-table.tsx'
import { useWords } from '../../shared/words.tsx'
import type { SeasonCluster, SeasonGap, SeasonRow } from './documents.ts'
import { GapMark } from './gap-mark.tsx'

const ofHead = ['NO_HEAD', 'HEAD_UNRECOGNISED']
/** Who leads and who watches is public; the rest is for those inside. */
const openColumns = 3
const ofCovenant = ['NO_COVENANT', 'UNSIGNED']

interface BoardProps {
  readonly clusters: readonly SeasonCluster[]
  readonly rows: readonly SeasonRow[]
  readonly year: number
  readonly follows: boolean
}

/** Các cụm, khối của một năm: who leads, what is unassigned, unsigned, unscored, not held, overdue. */
export function Board({ clusters, rows, year, follows }: BoardProps) {
  const words = useWords().season
  if (clusters.length === 0) return <EmptyState title={words.empty} text={words.emptyText} />
  const seasons = new Map(rows.map((row) => [row.cluster.id, row]))
  return (
    <>
      <Title order={2} size="h4">
        {words.board(year)}
      </Title>
      {follows && (
        <Text size="sm">
          <Anchor underline="always" href={`/season?year=${year}`}>
            {words.ribbon}
          </Anchor>
        </Text>
      )}
      {!follows && (
        <Text size="sm" c="dimmed">
          {words.forThoseInside}{' '}
          <Anchor href="/" underline="always">
            {words.signIn}
          </Anchor>
        </Text>
      )}
      <WideTable label={words.board(year)} minWidth={follows ? 960 : 480}>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              {(follows ? words.columns : words.columns.slice(0, openColumns)).map((column) => (
                <Table.Th key={column}>{column}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {clusters.map((cluster) => (
              <Row
                key={cluster.id}
                cluster={cluster}
                season={seasons.get(cluster.id)}
                year={year}
                follows={follows}
              />
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
    </>
  )
}

interface RowProps {
  readonly cluster: SeasonCluster
  readonly season: SeasonRow | undefined
  readonly year: number
  readonly follows: boolean
}

function Row({ cluster, season, year, follows }: RowProps) {
  const words = useWords().season
  const marks = (found: readonly SeasonGap[]) =>
    found.map((gap) => (
      <GapMark key={gap.kind} gap={gap} clusterId={cluster.id} cluster={cluster.name} year={year} />
    ))
  const unassigned = gapsOf(season, ['UNASSIGNED'])
  const { term, unassigned: nobody } = cluster.on
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Th scope="row" fw={500}>
        <PageLink to="/season/$id" params={{ id: cluster.id }} search={{ year }}>
          {cluster.name}
        </PageLink>{' '}
        <DataSetBadge dataSet={cluster.dataSet} compact />
      </Table.Th>
      <Table.Td>
        {term === null
          ? season === undefined && words.noHead
          : term.heads.map(({ name }) => name).join(', ')}
        {season === undefined && term !== null && (
          <Text size="xs" c="dimmed">
            {term.statusLabel}
          </Text>
        )}
        {marks(gapsOf(season, ofHead))}
      </Table.Td>
      <Table.Td>
        {unassigned.length > 0 ? marks(unassigned) : <Quiet text={nobody ?? words.assigned} />}
      </Table.Td>
      {follows && <Inside season={season} cluster={cluster.name} marks={marks} />}
    </Table.Tr>
  )
}

const launchOf = (season: SeasonRow | undefined) =>
  season?.steps.find(({ step }) => step === 'LAUNCH')

const gapsOf = (season: SeasonRow | undefined, kinds: readonly string[]) =>
  (launchOf(season)?.gaps ?? []).filter(({ kind }) => kinds.includes(kind))

interface InsideProps {
  readonly season: SeasonRow | undefined
  readonly cluster: string
  readonly marks: (gaps: readonly SeasonGap[]) => readonly React.JSX.Element[]
}

/** What only members, heads and the organiser see; of other clusters it is said not to be shown. */
function Inside({ season, cluster, marks }: InsideProps) {
  const words = useWords().season
  const launch = launchOf(season)
  if (season === undefined || launch === undefined)
    return words.columns.slice(openColumns).map((column) => (
      <Table.Td key={column}>
        <Quiet text={words.notShown} />
      </Table.Td>
    ))
  return (
    <>
      <Table.Td>
        <Covenant marks={marks(gapsOf(season, ofCovenant))} launch={launch} cluster={cluster} />
      </Table.Td>
      {(['SCORING', 'CONFERENCE'] as const).map((name) => (
        <Table.Td key={name}>
          <Steps season={season} name={name} marks={marks} />
        </Table.Td>
      ))}
      <Table.Td>
        {season.late === null ? (
          <Quiet text={season.lateHidden ? words.notShown : words.noLate} />
        ) : (
          marks([season.late])
        )}
      </Table.Td>
    </>
  )
}

const Quiet = ({ text }: { readonly text: string }) => (
  <Text span size="sm" c="dimmed">
    {text}
  </Text>
)

function Covenant(props: {
  marks: readonly React.JSX.Element[]
  launch: SeasonRow['steps'][number]
  cluster: string
}) {
  const words = useWords().season
  const { marks, launch, cluster } = props
  const { record, standing, sentence } = launch
  if (marks.length > 0) return marks
  // The launch lacks something else, and its covenant is not to be seen.
  if (record === null && standing === 'GAP') return <Quiet text={words.notShown} />
  if (record === null || standing === 'NO_RECORD') return <Quiet text={sentence} />
  // A covenant that all signed stays so, whatever else the launch lacks.
  const said = standing === 'RUNNING' ? sentence : words.signed
  return (
    <Anchor
      href={`/covenants/${record}`}
      size="sm"
      aria-label={`${cluster}, ${words.covenant}: ${said}`}
    >
      {said}
    </Anchor>
  )
}

const told = ['DONE', 'RUNNING', 'GAP']

/** A conference is told together with the mid-year one that came before it. */
function Steps(props: {
  season: SeasonRow
  name: 'SCORING' | 'CONFERENCE'
  marks: (gaps: readonly SeasonGap[]) => readonly React.JSX.Element[]
}) {
  const { season, name, marks } = props
  const steps = season.steps.filter(
    ({ step, standing }) =>
      step === name ||
      (name === 'CONFERENCE' && step === 'MID_YEAR' && told.some((each) => each === standing)),
  )
  return steps.map(({ step, standing, sentence, gaps }) => (
    <div key={step}>{standing === 'GAP' ? marks(gaps) : <Quiet text={sentence} />}</div>
  ))
}
