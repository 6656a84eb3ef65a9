import { useLanguage } from '@vinhdanh/ui'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { Answered, NotFound } from '../../shared/answered.tsx'
import { type ClusterData, ClusterPage_Query } from './documents.ts'

/** Một cụm, khối theo mã, vào một ngày: what stands in for it while it is on its way, and when there is none. */
export function AskedCluster(props: {
  id: string
  asOf?: string | undefined
  children: (cluster: ClusterData, reload: () => void) => ReactNode
}) {
  const { graphLanguage } = useLanguage()
  const [state, ask] = useQuery({
    query: ClusterPage_Query,
    variables: { id: props.id, asOf: props.asOf ?? null, language: graphLanguage },
  })
  const reload = () => ask({ requestPolicy: 'network-only' })
  return (
    <Answered state={state} retry={reload}>
      {({ node }) => (node?.__typename === 'Cluster' ? props.children(node, reload) : <NotFound />)}
    </Answered>
  )
}
