import { useWords } from '../../shared/words.ts'

/** Thanh kiểm phiếu: the whole width is ALL members, so that an absence shows as what it is. */
export function TallyBar(props: {
  yes: number
  no: number
  blank: number
  notCast: number
  members: number
  needed: number
}) {
  const words = useWords().councils
  const { yes, no, blank, notCast, members, needed } = props
  if (members === 0) return null
  const width = (count: number) => ({ width: `${(count / members) * 100}%` })
  return (
    <div
      className="ad-tally"
      role="img"
      aria-label={words.tallyLabel(yes, no, blank, notCast, members, needed)}
    >
      <span className="ad-tally-yes" style={width(yes)} />
      <span className="ad-tally-no" style={width(no)} />
      <span className="ad-tally-blank" style={width(blank)} />
      <span className="ad-tally-line" style={{ left: width(needed).width }} />
      <span className="ad-tally-need" style={{ left: width(needed).width }}>
        {needed}/{members}
      </span>
    </div>
  )
}
