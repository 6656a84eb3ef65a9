import { useLanguage } from '@vinhdanh/ui'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { Answered, NotFound } from '../../shared/answered.tsx'
import { type MovementData, MovementPage_Query } from './documents.ts'

/** Một phong trào theo mã: what stands in for it while it is on its way, and when there is none. */
export function AskedMovement(props: {
  id: string
  children: (movement: MovementData, reload: () => void) => ReactNode
}) {
  const { graphLanguage } = useLanguage()
  const [state, ask] = useQuery({
    query: MovementPage_Query,
    variables: { id: props.id, language: graphLanguage },
  })
  const reload = () => ask({ requestPolicy: 'network-only' })
  return (
    <Answered state={state} retry={reload}>
      {({ node }) =>
        node?.__typename === 'Movement' ? props.children(node, reload) : <NotFound />
      }
    </Answered>
  )
}
