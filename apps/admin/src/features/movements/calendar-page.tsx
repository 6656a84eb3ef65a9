import { Button, Group } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { DataSetBadge, formatDay, PageHead, useLanguage } from '@vinhdanh/ui'
import { useQuery } from 'urql'
import { Answered } from '../../shared/answered.tsx'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useDataSets, useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { MovementCalendar_Query } from './documents.ts'

const route = getRouteApi('/movements/calendar')

/** Lịch kỷ niệm của một năm, and the drives anchored to each day. */
export function CalendarPage() {
  const words = useWords().movements
  const frame = useFrame()
  const { graphLanguage } = useLanguage()
  const search = route.useSearch()
  const navigate = useNavigate()
  const year = search.year ?? Number(frame.today.slice(0, 4))
  const [state, ask] = useQuery({
    query: MovementCalendar_Query,
    variables: { year, language: graphLanguage },
  })
  const movements = state.data?.movementRegister.edges.map(({ node }) => node) ?? []
  useDataSets(movements.map(({ dataSet }) => dataSet))
  const goTo = (wanted: number) =>
    void navigate({ to: '/movements/calendar', search: { year: wanted }, replace: true })
  return (
    <>
      <PageHead
        title={`${words.calendar} ${year}`}
        lead={words.calendarLead}
        actions={
          <Group gap="xs">
            <Button variant="default" onClick={() => goTo(year - 1)}>
              {words.previousYear}
            </Button>
            <Button variant="default" onClick={() => goTo(year + 1)}>
              {words.nextYear}
            </Button>
            <ButtonLink to="/movements" variant="default">
              {words.backToList}
            </ButtonLink>
          </Group>
        }
      />
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ commemorations }) => (
          <ul className="ad-plain">
            {commemorations.map((each) => {
              const anchored = movements.filter(({ anchors }) =>
                anchors.some(({ code }) => code === each.code),
              )
              return (
                <li key={each.code}>
                  <span>
                    <strong>{formatDay(each.on)}</strong> {each.sentence}
                    <div className="vd-dim">
                      {words.drives}:{' '}
                      {anchored.length === 0
                        ? words.noDrives
                        : anchored.map((movement) => (
                            <span key={movement.id}>
                              <Link to="/movements/$id" params={{ id: movement.id }}>
                                {movement.name}
                              </Link>{' '}
                              <DataSetBadge dataSet={movement.dataSet} compact />{' '}
                            </span>
                          ))}
                    </div>
                  </span>
                  {frame.can('saveMovement') && (
                    <ButtonLink
                      to="/movements/new"
                      search={{ anchor: each.code }}
                      size="xs"
                      variant="default"
                      aria-label={words.draftForOf(each.sentence)}
                    >
                      {words.draftFor}
                    </ButtonLink>
                  )}
                </li>
              )
            })}
          </ul>
        )}
      </Answered>
    </>
  )
}
