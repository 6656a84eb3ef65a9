import { NumberInput } from '@mantine/core'
import { CitationLink, formatDay, formatMoney, useLanguage } from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import { Answered } from '../../shared/answered.tsx'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useWords } from '../../shared/words.ts'
import { DecisionPayments_Query, type PaymentListData } from './documents.ts'
import { PaymentGroups, UnpaidLines } from './payment-tables.tsx'

/** Danh sách chi thưởng của quyết định, under the checks: what is paid, what is not and why. */
export function PaymentSection(props: { id: string }) {
  const text = useWords().payments
  const { graphLanguage } = useLanguage()
  const [balance, setBalance] = useState<number | null>(null)
  const [state, ask] = useQuery({
    query: DecisionPayments_Query,
    /** An entry may have been revoked elsewhere since. */
    requestPolicy: 'cache-and-network',
    variables: { id: props.id, language: graphLanguage, fundBalance: balance },
  })
  return (
    <section className="ad-payments" aria-labelledby="payments">
      <h2 id="payments">{text.title}</h2>
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ node }) =>
          node?.__typename === 'Decision' ? (
            <Payments
              id={props.id}
              list={node.paymentList}
              draft={node.status === 'DRAFT'}
              balance={balance}
              setBalance={setBalance}
            />
          ) : null
        }
      </Answered>
    </section>
  )
}

/** Mức lương cơ sở của ngày quyết định, với điều luật. */
export function BaseSalary(props: { list: PaymentListData; draft: boolean }) {
  const { list, draft } = props
  const text = useWords().payments
  const { language } = useLanguage()
  if (list.baseSalary === null) return <p className="vd-dim">{text.noBaseSalary}</p>
  const day = formatDay(list.day)
  const amount = formatMoney(list.baseSalary, language)
  return (
    <p className="vd-dim">
      {draft ? text.baseSalaryDraft(amount, day) : text.baseSalaryText(amount, day)}{' '}
      {list.baseSalaryCitation !== null && <CitationLink citation={list.baseSalaryCitation} />}
    </p>
  )
}

function Payments(props: {
  id: string
  list: PaymentListData
  draft: boolean
  balance: number | null
  setBalance: (balance: number | null) => void
}) {
  const { id, list, draft, balance, setBalance } = props
  const text = useWords().payments
  const { language } = useLanguage()
  if (list.lines.length === 0) return <p className="vd-dim">{text.empty}</p>
  const money = (amount: number) => formatMoney(amount, language)
  return (
    <>
      <BaseSalary list={list} draft={draft} />
      <PaymentGroups list={list} />
      {!list.settled && (
        <p className="vd-caution">{text.unsettled(money(list.least), money(list.most))}</p>
      )}
      <UnpaidLines lines={list.lines} />
      <div className="ad-fund vd-no-print">
        <NumberInput
          label={text.balance}
          description={text.balanceHint}
          value={balance ?? ''}
          onChange={(value) => setBalance(typeof value === 'number' ? value : null)}
          min={0}
          thousandSeparator={language === 'vi' ? '.' : ','}
          decimalSeparator={language === 'vi' ? ',' : '.'}
          allowDecimal={false}
          allowNegative={false}
          hideControls
        />
        <ButtonLink to="/decisions/$id/payments" params={{ id }} variant="default">
          {text.sheet}
        </ButtonLink>
      </div>
      <div aria-live="polite">
        {list.shortfall !== null &&
          (list.shortfall > 0 ? (
            <div className="vd-error">
              <p className="vd-error-what">{text.shortfall(money(list.shortfall))}</p>
            </div>
          ) : (
            <p className="vd-dim">{text.enough}</p>
          ))}
      </div>
    </>
  )
}
