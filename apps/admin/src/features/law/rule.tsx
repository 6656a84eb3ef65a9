import { Tabs } from '@mantine/core'
import { CitationLink, EmptyState, ProvenanceBadge, useLanguage } from '@vinhdanh/ui'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Answered } from '../../shared/answered.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useAwardName, useWords } from '../../shared/words.ts'
import { Conditions } from './conditions.tsx'
import { Confirmations } from './confirmations.tsx'
import { AwardRule_Query } from './documents.ts'
import { History } from './history.tsx'
import { Provisions, ProvisionText } from './provisions.tsx'
import { type RuleTab, ruleTabs } from './rule-tabs.ts'

type AwardRule = NonNullable<ResultOf<typeof AwardRule_Query>['law']['rule']>

/** Quy định về một danh hiệu tại một ngày: each line with its article and who vouches for it. */
export function Rule(props: {
  on: string | undefined
  award: string
  tab: RuleTab
  onTab: (tab: RuleTab) => void
}) {
  const words = useWords()
  const text = words.law
  const awardName = useAwardName()
  const { graphLanguage } = useLanguage()
  const { viewer } = useFrame()
  // What is confirmed and laid down in the viewer's own unit stands beside the law of all.
  const unit = viewer?.grants[0]?.unit.id ?? null
  const [state, ask] = useQuery({
    query: AwardRule_Query,
    variables: { on: props.on ?? null, unit, award: props.award, language: graphLanguage },
  })
  return (
    <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ law }) => {
        const { rule } = law
        // What does not stand on this day may have stood on another: only its history is left.
        if (rule === null)
          return (
            <>
              <EmptyState title={text.noRule} text={text.noRuleText} />
              <History award={props.award} />
            </>
          )
        return (
          <>
            <Heading rule={rule} name={awardName(rule.award)} />
            <Tabs
              value={props.tab}
              onChange={(value) => props.onTab(ruleTabs.find((tab) => tab === value) ?? 'standard')}
              keepMounted={false}
              color="var(--vd-brand)"
            >
              <Tabs.List mb="md" aria-label={text.parts}>
                {ruleTabs.map((tab) => (
                  <Tabs.Tab key={tab} value={tab}>
                    {tab === 'confirm' ? text.confirm.tab : text.tab[tab]}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
              <Tabs.Panel value="standard">
                <Conditions lines={rule.conditions} />
              </Tabs.Panel>
              <Tabs.Panel value="provisions">
                <Provisions list={rule.provisions} />
              </Tabs.Panel>
              <Tabs.Panel value="confirm">
                <Confirmations award={props.award} on={props.on} />
              </Tabs.Panel>
              <Tabs.Panel value="history">
                <History award={props.award} />
              </Tabs.Panel>
            </Tabs>
          </>
        )
      }}
    </Answered>
  )
}

function Heading({ rule, name }: { rule: AwardRule; name: string }) {
  const words = useWords()
  const text = words.law
  return (
    <>
      <h2>{name}</h2>
      <div className="ad-grounds">
        <CitationLink citation={rule.citation} /> <ProvenanceBadge provenance={rule.provenance} />
      </div>
      <dl className="ad-facts">
        <dt>{text.competence}</dt>
        <dd>{rule.competence.map((post) => words.post[post]).join('; ') || '—'}</dd>
        <dt>{text.ballot}</dt>
        <dd>{rule.ballot === null ? text.noBallot : <ProvisionText provision={rule.ballot} />}</dd>
        <dt>{text.quota}</dt>
        <dd>{rule.quota === null ? text.noQuota : <ProvisionText provision={rule.quota} />}</dd>
      </dl>
    </>
  )
}
