import { useLanguage } from '@vinhdanh/ui'
import { type ReactNode, useEffect } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Answered, NotFound } from '../../shared/answered.tsx'
import { useLastAnswer } from '../../shared/last-answer.ts'
import { Voting_Query } from './documents.ts'

/** Hội nghị được theo dõi, as a paper or a display shows it. */
export type Followed = Extract<
  NonNullable<ResultOf<typeof Voting_Query>['node']>,
  { __typename: 'Conference' }
>

const pollEvery = 3000

/** Theo dõi hội nghị: asked again every few seconds until it is closed. */
export function FollowedConference(props: {
  id: string
  children: (conference: Followed) => ReactNode
}) {
  const { id } = props
  const { graphLanguage } = useLanguage()
  const [answer, ask] = useQuery({
    query: Voting_Query,
    variables: { id, language: graphLanguage },
  })
  const state = useLastAnswer(answer, id)
  const node = state.data?.node
  const closed =
    node?.__typename === 'Conference' && (node.status === 'CLOSED' || node.status === 'CANCELLED')
  useEffect(() => {
    if (closed) return
    const timer = setInterval(() => ask({ requestPolicy: 'network-only' }), pollEvery)
    return () => clearInterval(timer)
  }, [closed, ask])
  return (
    <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {(data) =>
        data.node?.__typename === 'Conference' ? props.children(data.node) : <NotFound />
      }
    </Answered>
  )
}
