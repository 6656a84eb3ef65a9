import { Button, Select, Tabs } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { PageHead } from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useListAddress } from '../../shared/list-address.ts'
import { ListToolbar } from '../../shared/list-page.tsx'
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
  const address = useListAddress(route.useSearch(), ['year'])
  const { search, change } = address
  const { all } = useClusters()
  const [raising, setRaising] = useState(false)
  const view = search.view ?? 'open'
  const cluster = search.cluster ?? null
  const [{ data }, ask] = useQuery({
    query: LimitationCounts_Query,
    variables: { cluster, search: search.q ?? null },
  })
  const counted = () => ask({ requestPolicy: 'network-only' })
  const year = search.year ?? Number(frame.today.slice(0, 4)) + 1
  const raise = frame.can('raiseLimitation') && (
    <Button onClick={() => setRaising(true)}>{words.raise}</Button>
  )
  return (
    <>
      <PageHead title={words.title} lead={words.lead} actions={raise} />
      <ListToolbar
        address={address}
        filters={
          <Select
            label={words.cluster}
            placeholder={words.allClusters}
            clearable
            searchable
            size="sm"
            w={280}
            data={all}
            value={cluster}
            onChange={(value) => change({ cluster: value ?? undefined })}
          />
        }
      />
      <Tabs
        value={view}
        onChange={(value) => change({ view: limitationViews.find((each) => each === value) })}
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
            <LimitationBoard view={each} address={address} raise={raise} onChanged={counted} />
          </Tabs.Panel>
        ))}
        <Tabs.Panel value="plan">
          <PlanView cluster={cluster} year={year} onYear={(value) => change({ year: value })} />
        </Tabs.Panel>
      </Tabs>
      {raising && (
        <RaiseDialog cluster={cluster} reload={counted} onClose={() => setRaising(false)} />
      )}
    </>
  )
}
