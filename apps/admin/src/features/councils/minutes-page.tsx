import { Button } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { PageHead, useLanguage } from '@vinhdanh/ui'
import { useQuery } from 'urql'
import { Answered, NotFound } from '../../shared/answered.tsx'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useDataSets } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { Minutes_Query } from './documents.ts'

const route = getRouteApi('/sessions/$id/minutes')

/** Biên bản, ready to print. The text and not the markup is shown: nothing foreign is executed. */
export function MinutesPage() {
  const { id } = route.useParams()
  const words = useWords().councils
  const { graphLanguage } = useLanguage()
  const [state, ask] = useQuery({
    query: Minutes_Query,
    variables: { id, language: graphLanguage },
  })
  const node = state.data?.node
  useDataSets(node?.__typename === 'CouncilSession' ? [node.dataSet] : [])
  return (
    <>
      <div className="vd-no-print">
        <PageHead
          title={words.minutes}
          lead={words.minutesLead}
          actions={
            <>
              <ButtonLink to="/sessions/$id" params={{ id: id }} variant="default">
                {words.backToSession}
              </ButtonLink>
              <Button onClick={() => window.print()}>{words.print}</Button>
            </>
          }
        />
      </div>
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {(data) =>
          data.node?.__typename === 'CouncilSession' ? (
            <article className="ad-minutes ad-prose">{data.node.minutes.text}</article>
          ) : (
            <NotFound />
          )
        }
      </Answered>
    </>
  )
}
