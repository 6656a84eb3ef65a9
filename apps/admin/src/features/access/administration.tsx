import { Tabs } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { EmptyState, PageHead } from '@vinhdanh/ui'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { WorkingCalendars } from '../working-calendar/working-calendars.tsx'
import { Accounts } from './accounts.tsx'
import { administrationTabOf, administrationTabs } from './search.ts'
import { Windows } from './windows.tsx'

const route = getRouteApi('/administration')
const operationOf = {
  accounts: 'accounts',
  windows: 'setProposalWindow',
  calendar: 'setWorkingCalendar',
} as const

/** Quản trị: accounts and their dated roles; when proposals are received; on which days work is done. */
export function Administration() {
  const words = useWords()
  const frame = useFrame()
  const search = route.useSearch()
  const navigate = useNavigate()
  const allowed = administrationTabs.filter((tab) => frame.can(operationOf[tab]))
  const [first] = allowed
  return (
    <>
      <PageHead title={words.frame.administration} lead={words.access.administrationLead} />
      {first === undefined ? (
        <EmptyState title={words.access.notAllowed} text={words.access.notAllowedText} />
      ) : (
        <Tabs
          value={search.tab ?? first}
          onChange={(value) =>
            void navigate({
              to: '/administration',
              search: { tab: administrationTabOf({ value }, 'value') ?? first },
              replace: true,
            })
          }
          keepMounted={false}
        >
          <Tabs.List mb="md" aria-label={words.access.tabs}>
            {allowed.map((tab) => (
              <Tabs.Tab key={tab} value={tab}>
                {tab === 'calendar' ? words.workingCalendar.title : words.access[tab]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="accounts">
            <Accounts />
          </Tabs.Panel>
          <Tabs.Panel value="windows">
            <Windows />
          </Tabs.Panel>
          <Tabs.Panel value="calendar">
            <WorkingCalendars />
          </Tabs.Panel>
        </Tabs>
      )}
    </>
  )
}
