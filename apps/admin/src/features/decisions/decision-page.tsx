import { getRouteApi, Link } from '@tanstack/react-router'
import {
  ActionButton,
  CitationLink,
  DataSetBadge,
  formatDay,
  PageHead,
  TruthMark,
  useLanguage,
} from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import { Answered, NotFound } from '../../shared/answered.tsx'
import { useDataSets } from '../../shared/viewer.tsx'
import { useAwardName, useWords } from '../../shared/words.ts'
import { Decision_Query, type DecisionData } from './documents.ts'
import { PaymentSection } from './payment-section.tsx'
import { QuotaReadings } from './quota-readings.tsx'
import { SignDialog } from './sign-dialog.tsx'

const route = getRouteApi('/decisions/$id')

/** Quyết định: the draft beside its checks, then the signature. */
export function DecisionPage() {
  const { id } = route.useParams()
  const { graphLanguage } = useLanguage()
  const [state, ask] = useQuery({
    query: Decision_Query,
    variables: { id, language: graphLanguage },
  })
  const reload = () => ask({ requestPolicy: 'network-only' })
  return (
    <Answered state={state} retry={reload}>
      {({ node }) =>
        node?.__typename === 'Decision' ? <Page decision={node} reload={reload} /> : <NotFound />
      }
    </Answered>
  )
}

function Page(props: { decision: DecisionData; reload: () => void }) {
  const { decision } = props
  const words = useWords()
  const text = words.decisions
  const awardName = useAwardName()
  const [signing, setSigning] = useState(false)
  useDataSets([decision.dataSet])
  const sign = decision.possibleActions.find(({ action }) => action === 'SIGN')
  return (
    <>
      <PageHead
        title={
          decision.number === null || decision.signedOn === null
            ? text.notNumbered
            : text.signedText(decision.number, formatDay(decision.signedOn))
        }
        lead={
          <>
            {words.post[decision.authorityPost]}, {decision.authorityUnit.name} ·{' '}
            {decision.signerName} · {text.statusWord[decision.status]}{' '}
            <DataSetBadge dataSet={decision.dataSet} />
          </>
        }
        actions={
          sign !== undefined &&
          decision.status === 'DRAFT' && (
            <ActionButton
              allowed={sign.allowed}
              refusal={sign.refusal}
              onClick={() => setSigning(true)}
            >
              {words.action.SIGN}
            </ActionButton>
          )
        }
      />
      <div className="ad-two">
        <section aria-labelledby="proposals">
          <h2 id="proposals">{text.proposals}</h2>
          <ul className="ad-plain">
            {decision.proposals.map((proposal) => (
              <li key={proposal.id}>
                <span>
                  <Link to="/proposals/$id" params={{ id: proposal.id }}>
                    {proposal.subject.name}
                  </Link>
                  <div>
                    {awardName(proposal.award)}, {proposal.year}
                  </div>
                </span>
                <span className="vd-dim">{proposal.statusSentence}</span>
              </li>
            ))}
          </ul>
          {decision.entries.length > 0 && (
            <>
              <h2>{text.entries}</h2>
              <ul className="ad-plain">
                {decision.entries.map((entry) => (
                  <li key={entry.id}>
                    <span>
                      {entry.subjectNameAsWritten} ·{' '}
                      <span className={entry.status === 'GRANTED' ? 'vd-granted' : ''}>
                        {entry.awardNameAsWritten}
                      </span>
                      , {entry.year}
                    </span>
                    <span className="vd-dim">{words.register.statusWord[entry.status]}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        {decision.checks.length > 0 && (
          <section className="ad-side" aria-labelledby="checks">
            <div className="vd-card">
              <h2 id="checks">{text.checks}</h2>
              <ul className="ad-plain">
                {decision.checks.map((check) => (
                  <li key={`${check.code} ${check.sentence}`}>
                    <span>
                      {check.sentence}
                      {check.citation !== null && (
                        <div>
                          <CitationLink citation={check.citation} />
                        </div>
                      )}
                    </span>
                    <TruthMark truth={check.truth} size="sm" />
                  </li>
                ))}
              </ul>
            </div>
            <QuotaReadings decision={decision} reload={props.reload} />
          </section>
        )}
      </div>
      {decision.status !== 'REVOKED' && <PaymentSection id={decision.id} />}
      {signing && (
        <SignDialog decision={decision} reload={props.reload} close={() => setSigning(false)} />
      )}
    </>
  )
}
