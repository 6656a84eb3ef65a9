import { CitationLink, formatDay, ProvenanceBadge, useLanguage } from '@vinhdanh/ui'
import { useQuery } from 'urql'
import { Answered, NotFound } from '../../shared/answered.tsx'
import { useWords } from '../../shared/words.ts'
import { DossierPapers_Query } from './documents.ts'

/** Giấy tờ, hạn nộp, công khai, lấy ý kiến: what the law asks of this dossier beside its standard. */
export function Papers(props: { id: string }) {
  const text = useWords().dossier
  const { graphLanguage } = useLanguage()
  const [state, ask] = useQuery({
    query: DossierPapers_Query,
    variables: { id: props.id, language: graphLanguage },
  })
  return (
    <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ node }) => {
        if (node?.__typename !== 'Proposal') return <NotFound />
        const { papers, sets, electronic, simplified, filing, notices, consultations } =
          node.procedure
        if (papers.length === 0) return <p className="vd-dim">{text.papersNone}</p>
        const how = [
          sets === null ? text.papersSetsLocal : text.papersSets(sets),
          ...(electronic ? [text.papersElectronic] : []),
          ...(simplified ? [text.papersSimplified] : []),
        ]
        return (
          <>
            <h2 id="papers-title">{text.papersTitle}</h2>
            <p className="vd-dim">{how.join(', ')}.</p>
            <ul className="ad-plain" aria-labelledby="papers-title">
              {papers
                .filter(({ needed }) => needed !== 'UNMET')
                .map((paper) => (
                  <li key={paper.document}>
                    <span>
                      {paper.label}
                      {paper.form !== null && (
                        <span className="vd-dim"> · {text.papersForm(paper.form)}</span>
                      )}
                      {paper.condition !== null && (
                        <div className="vd-dim">{text.papersIf(paper.condition)}</div>
                      )}
                    </span>
                    <span>
                      <CitationLink citation={paper.citation} />{' '}
                      <ProvenanceBadge provenance={paper.provenance} />
                    </span>
                  </li>
                ))}
            </ul>
            {filing !== null && (
              <>
                <h3>{text.filing}</h3>
                <p>
                  {filing.by === null
                    ? text.filingPrompt(filing.with)
                    : text.filingBy(filing.with, formatDay(filing.by))}{' '}
                  <CitationLink citation={filing.citation} />
                </p>
              </>
            )}
            {notices.length > 0 && <h3>{text.notice}</h3>}
            {notices.map((notice) => (
              <p key={notice.sentence}>
                {notice.sentence} <CitationLink citation={notice.citation} />
              </p>
            ))}
            {consultations.length > 0 && <h3>{text.consultation}</h3>}
            {consultations.map((each) => (
              <p key={each.sentence}>
                {each.sentence} <CitationLink citation={each.citation} />
              </p>
            ))}
          </>
        )
      }}
    </Answered>
  )
}
