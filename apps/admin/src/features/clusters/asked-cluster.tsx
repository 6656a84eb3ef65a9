import { useLanguage } from '@vinhdanh/ui'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { Answered, NotFound } from '../../shared/answered.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { type ClusterData, ClusterPage_Query } from './documents.ts'

/** Một cụm, khối theo mã, vào một ngày: what stands in for it while it is on its way, and when there is none. */
export function AskedCluster(props: {
  id: string
  asOf?: string | undefined
  /** The year whose season is asked for; that of today when absent. */
  year?: number | undefined
  children: (cluster: ClusterData, reload: () => void) => ReactNode
}) {
  const { graphLanguage } = useLanguage()
  const { today } = useFrame()
  const [state, ask] = useQuery({
    query: ClusterPage_Query,
    variables: {
      id: props.id,
      asOf: props.asOf ?? today,
      year: props.year ?? Number(today.slice(0, 4)),
      language: graphLanguage,
    },
    // What lacks in the year is mended on other pages; on the way back it must be gone.
    requestPolicy: 'cache-and-network',
  })
  const reload = () => ask({ requestPolicy: 'network-only' })
  return (
    <Answered state={state} retry={reload}>
      {({ node }) => (node?.__typename === 'Cluster' ? props.children(node, reload) : <NotFound />)}
    </Answered>
  )
}
