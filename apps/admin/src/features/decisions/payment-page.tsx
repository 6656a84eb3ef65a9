import { Button } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { formatDay, PageHead, useLanguage } from '@vinhdanh/ui'
import { useQuery } from 'urql'
import { Answered, NotFound } from '../../shared/answered.tsx'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useDataSets } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { DecisionPayments_Query } from './documents.ts'
import { BaseSalary } from './payment-section.tsx'
import { PaymentSheet } from './payment-tables.tsx'

const route = getRouteApi('/decisions/$id/payments')

/** Danh sách chi thưởng, ready to print and to sign. */
export function PaymentPage() {
  const { id } = route.useParams()
  const words = useWords()
  const text = words.payments
  const { graphLanguage } = useLanguage()
  const [state, ask] = useQuery({
    query: DecisionPayments_Query,
    /** An entry may have been revoked elsewhere since. */
    requestPolicy: 'cache-and-network',
    variables: { id, language: graphLanguage, fundBalance: null },
  })
  const node = state.data?.node
  useDataSets(node?.__typename === 'Decision' ? [node.dataSet] : [])
  return (
    <>
      <div className="vd-no-print">
        <PageHead
          title={text.sheet}
          lead={text.sheetLead}
          actions={
            <>
              <ButtonLink to="/decisions/$id" params={{ id }} variant="default">
                {text.back}
              </ButtonLink>
              <Button onClick={() => window.print()}>{words.councils.print}</Button>
            </>
          }
        />
      </div>
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ node: decision }) =>
          decision?.__typename === 'Decision' ? (
            <article className="ad-sheet-page">
              <h2>{text.title}</h2>
              <p>
                {decision.number === null || decision.signedOn === null
                  ? words.decisions.notNumbered
                  : words.decisions.signedText(decision.number, formatDay(decision.signedOn))}
                , {words.post[decision.authorityPost]}, {decision.authorityUnit.name}
              </p>
              <BaseSalary list={decision.paymentList} draft={decision.status === 'DRAFT'} />
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard */}
              <section className="ad-sheet-scroll" aria-label={text.sheet} tabIndex={0}>
                <PaymentSheet list={decision.paymentList} />
              </section>
            </article>
          ) : (
            <NotFound />
          )
        }
      </Answered>
    </>
  )
}
