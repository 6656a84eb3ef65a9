import { CitationLink, EmptyState, ProvenanceBadge, useLanguage } from '@vinhdanh/ui'
import { useQuery } from 'urql'
import { Answered } from '../../shared/answered.tsx'
import { useAwardName, useWords } from '../../shared/words.ts'
import { AwardRule_Query } from './documents.ts'

/** Tiêu chuẩn của một danh hiệu tại một ngày: each line with its article and who vouches for it. */
export function Rule(props: { on: string | undefined; award: string }) {
  const words = useWords()
  const text = words.law
  const awardName = useAwardName()
  const { graphLanguage } = useLanguage()
  const [state, ask] = useQuery({
    query: AwardRule_Query,
    variables: { on: props.on ?? null, award: props.award, language: graphLanguage },
  })
  return (
    <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ law }) => {
        const rule = law.rule
        if (rule === null) return <EmptyState title={text.noRule} text={text.noRuleText} />
        return (
          <>
            <h2>{awardName(rule.award)}</h2>
            <p>
              <CitationLink citation={rule.citation} />{' '}
              <ProvenanceBadge provenance={rule.provenance} />
            </p>
            <dl className="ad-facts">
              <dt>{text.competence}</dt>
              <dd>{rule.competence.map((post) => words.post[post]).join('; ') || '—'}</dd>
              <dt>{text.ballot}</dt>
              <dd>
                {rule.ballotYesShare ?? text.noBallot}{' '}
                {rule.ballotCitation !== null && <CitationLink citation={rule.ballotCitation} />}
              </dd>
            </dl>
            <h3>{text.rule}</h3>
            <ul className="ad-conditions">
              {rule.conditions.map((condition) => (
                <li key={condition.key} style={{ paddingLeft: condition.depth * 20 }}>
                  <span className="ad-condition-text">{condition.sentence}</span>
                  {condition.citation !== null && <CitationLink citation={condition.citation} />}
                  {condition.provenance !== null && (
                    <ProvenanceBadge provenance={condition.provenance} />
                  )}
                </li>
              ))}
            </ul>
          </>
        )
      }}
    </Answered>
  )
}
