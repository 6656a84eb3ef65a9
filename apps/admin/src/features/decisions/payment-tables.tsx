import { CitationLink, formatMoney, formatNumber, useLanguage } from '@vinhdanh/ui'
import { useAwardName, useWords } from '../../shared/words.ts'
import type { PaymentLineData, PaymentListData } from './documents.ts'

/** Hệ số nhân mức lương cơ sở, as numbers are written in the language of the reader. */
const useMultiple = () => {
  const { language } = useLanguage()
  return (multiple: string) => formatNumber(Number(multiple), language)
}

/** The article of the base salary stands above the table, once. */
const ownCitations = (
  citations: PaymentListData['groups'][number]['citations'],
  { baseSalaryCitation }: PaymentListData,
) => citations.filter(({ label }) => label !== baseSalaryCitation?.label)

/** Các khoản được chi, gộp theo danh hiệu và mức thưởng, với tổng. */
export function PaymentGroups(props: { list: PaymentListData }) {
  const { list } = props
  const words = useWords()
  const text = words.payments
  const awardName = useAwardName()
  const multiple = useMultiple()
  const { language } = useLanguage()
  return (
    <div className="vd-table-scroll">
      <table className="vd-table" aria-label={text.title}>
        <thead>
          <tr>
            <th scope="col">{text.award}</th>
            <th scope="col" className="vd-num">
              {text.count}
            </th>
            <th scope="col" className="vd-num">
              {text.multiple}
            </th>
            <th scope="col" className="vd-num">
              {text.each}
            </th>
            <th scope="col" className="vd-num">
              {text.amount}
            </th>
            <th scope="col">{text.payer}</th>
          </tr>
        </thead>
        <tbody>
          {list.groups.map((group) => (
            <tr key={`${group.award?.code} ${group.subjectKind} ${group.each}`}>
              <td data-label={text.award}>
                <span>
                  {group.award === null ? '—' : awardName(group.award)}
                  <span className="vd-dim"> · {words.subjectKind[group.subjectKind]}</span>
                  <span className="ad-cites">
                    {ownCitations(group.citations, list).map((citation) => (
                      <CitationLink key={citation.label} citation={citation} />
                    ))}
                  </span>
                </span>
              </td>
              <td data-label={text.count} className="vd-num">
                {formatNumber(group.count, language)}
              </td>
              <td data-label={text.multiple} className="vd-num">
                {multiple(group.multiple)}
              </td>
              <td data-label={text.each} className="vd-num">
                {formatMoney(group.each, language)}
              </td>
              <td data-label={text.amount} className="vd-num">
                {formatMoney(group.amount, language)}
              </td>
              <td data-label={text.payer}>
                <span className="ad-upper">{group.payer ?? text.payerUnknown}</span>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.total}</th>
            <td className="vd-num vd-wide" />
            <td data-label={text.multiple} className="vd-num">
              {multiple(list.multiples)}
            </td>
            <td className="vd-num vd-wide" />
            <td data-label={text.amount} className="vd-num">
              <strong>{formatMoney(list.total, language)}</strong>
            </td>
            <td className="vd-wide" />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

const keyOf = ({ recipient, award, toYear }: PaymentLineData, index: number) =>
  `${index} ${recipient} ${award?.code} ${toYear}`

/** Các khoản không chi, each with its reason and article. */
export function UnpaidLines(props: { lines: readonly PaymentLineData[] }) {
  const text = useWords().payments
  const awardName = useAwardName()
  const unpaid = props.lines.filter((line) => line.unpaid !== null)
  if (unpaid.length === 0) return null
  return (
    <>
      <h3>{text.unpaid}</h3>
      <ul className="ad-plain">
        {unpaid.map((line, index) => (
          <li key={keyOf(line, index)}>
            <span>
              {line.recipient ?? text.hidden}: {line.award === null ? '—' : awardName(line.award)}
              <div className="vd-dim">{line.unpaid}</div>
            </span>
            <span>
              {line.citations.map((citation) => (
                <CitationLink key={citation.label} citation={citation} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Danh sách ký nhận: one row for each bonus, with room for a signature. */
export function PaymentSheet(props: { list: PaymentListData }) {
  const { list } = props
  const text = useWords().payments
  const awardName = useAwardName()
  const multiple = useMultiple()
  const { language } = useLanguage()
  const paid = list.lines.filter((line) => line.unpaid === null)
  return (
    <table className="ad-sheet" aria-label={text.sheet}>
      <thead>
        <tr>
          <th scope="col">{text.order}</th>
          <th scope="col">{text.recipient}</th>
          <th scope="col">{text.award}</th>
          <th scope="col" className="vd-num">
            {text.multiple}
          </th>
          <th scope="col" className="vd-num">
            {text.amount}
          </th>
          <th scope="col">{text.signature}</th>
        </tr>
      </thead>
      <tbody>
        {paid.map((line, index) => (
          <tr key={keyOf(line, index)}>
            <td className="vd-num">{index + 1}</td>
            <td>{line.recipient ?? text.hidden}</td>
            <td>{line.award === null ? '—' : awardName(line.award)}</td>
            <td className="vd-num">{line.multiple === null ? '—' : multiple(line.multiple)}</td>
            <td className="vd-num">{formatMoney(line.amount, language)}</td>
            <td />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {text.total}
          </th>
          <td className="vd-num">{multiple(list.multiples)}</td>
          <td className="vd-num">{formatMoney(list.total, language)}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  )
}
