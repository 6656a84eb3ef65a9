import { useLanguage } from '@vinhdanh/ui'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { Answered, NotFound } from '../../shared/answered.tsx'
import { type ClusterData, ClusterPage_Query } from './documents.ts'

/** Một cụm, khối theo mã: what stands in for it while it is on its way, and when there is none. */
export function AskedCluster(props: { id: string; children: (cluster: ClusterData) => ReactNode }) {
  const { graphLanguage } = useLanguage()
  const [state, ask] = useQuery({
    query: ClusterPage_Query,
    variables: { id: props.id, language: graphLanguage },
  })
  return (
    <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ node }) => (node?.__typename === 'Cluster' ? props.children(node) : <NotFound />)}
    </Answered>
  )
}
