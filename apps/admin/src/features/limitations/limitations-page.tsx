import { Button, Select, Tabs } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { PageHead } from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { LimitationCounts_Query } from './documents.ts'
import { LimitationBoard } from './limitation-board.tsx'
import { RaiseDialog } from './limitation-dialogs.tsx'
import { PlanView } from './plan-view.tsx'
import { limitationViews } from './search.ts'
import { useClusters } from './use-clusters.ts'

const route = getRouteApi('/limitations')

/** Hạn chế, tồn tại by state, and the plan that answers them. */
export function LimitationsPage() {
  const words = useWords().limitations
  const frame = useFrame()
  const search = route.useSearch()
  const navigate = useNavigate()
  const { all } = useClusters()
  const [raising, setRaising] = useState(false)
  const view = search.view ?? 'open'
  const cluster = search.cluster ?? null
  const [{ data }, ask] = useQuery({ query: LimitationCounts_Query, variables: { cluster } })
  const counted = () => ask({ requestPolicy: 'network-only' })
  const go = (next: typeof search) =>
    void navigate({ to: '/limitations', search: { ...search, ...next }, replace: true })
  const year = search.year ?? Number(frame.today.slice(0, 4)) + 1
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <Select
              aria-label={words.cluster}
              placeholder={words.allClusters}
              clearable
              searchable
              data={all}
              value={cluster}
              onChange={(value) => go({ cluster: value ?? undefined })}
            />
            {frame.can('raiseLimitation') && (
              <Button onClick={() => setRaising(true)}>{words.raise}</Button>
            )}
          </>
        }
      />
      <Tabs
        value={view}
        onChange={(value) => go({ view: limitationViews.find((each) => each === value) })}
        keepMounted={false}
      >
        <Tabs.List mb="md" aria-label={words.views}>
          {limitationViews.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {words.view[each]}
              {each !== 'plan' && data !== undefined && (
                <span className="vd-dim"> {data[each].totalCount}</span>
              )}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {(['overdue', 'open', 'closed'] as const).map((each) => (
          <Tabs.Panel key={each} value={each}>
            <LimitationBoard view={each} cluster={cluster} onChanged={counted} />
          </Tabs.Panel>
        ))}
        <Tabs.Panel value="plan">
          <PlanView cluster={cluster} year={year} onYear={(value) => go({ year: value })} />
        </Tabs.Panel>
      </Tabs>
      {raising && (
        <RaiseDialog cluster={cluster} reload={counted} onClose={() => setRaising(false)} />
      )}
    </>
  )
}
