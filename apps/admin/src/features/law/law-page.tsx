import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { AsOfDate, EmptyState, formatDay, PageHead, useLanguage } from '@vinhdanh/ui'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Answered } from '../../shared/answered.tsx'
import { written } from '../../shared/search-values.ts'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { AwardList } from './award-list.tsx'
import { DaysOfChange } from './days-of-change.tsx'
import { LawBook_Query } from './documents.ts'
import { LawNav } from './law-nav.tsx'
import { Rule } from './rule.tsx'
import type { RuleTab } from './rule-tabs.ts'

type Book = ResultOf<typeof LawBook_Query>['law']
const route = getRouteApi('/law')

/** Luật: what is the rule on this day, from which instrument, who says so. */
export function LawPage() {
  const words = useWords().law
  const { today } = useFrame()
  const search = route.useSearch()
  const navigate = useNavigate()
  const [state, ask] = useQuery({ query: LawBook_Query, variables: { on: search.on ?? null } })
  const change = (part: { on?: string | undefined; part?: RuleTab | undefined }) =>
    void navigate({ to: '/law', search: written({ ...search, ...part }), replace: true })
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={<AsOfDate value={search.on} today={today} onChange={(on) => change({ on })} />}
      />
      <LawNav />
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ law }) =>
          law.instruments.length === 0 ? (
            <EmptyState title={words.empty} text={words.emptyText} />
          ) : (
            <>
              <DaysOfChange changes={law.changes} on={law.day} onDay={(on) => change({ on })} />
              <div className="ad-law">
                <div className="ad-law-side">
                  <AwardList awards={law.awards} chosen={search.award} />
                  <Layers book={law} open={search.award === undefined} />
                </div>
                <section aria-label={words.rule} className="ad-law-rule">
                  {search.award === undefined ? (
                    <EmptyState title={words.choose} text={words.chooseText} />
                  ) : (
                    <Rule
                      on={search.on}
                      award={search.award}
                      tab={search.part ?? 'standard'}
                      onTab={(part) => change({ part })}
                    />
                  )}
                </section>
              </div>
            </>
          )
        }
      </Answered>
    </>
  )
}

/** The instruments in force as layers, the newest on top: it changes those below. */
function Layers({ book, open }: { book: Book; open: boolean }) {
  const words = useWords().law
  const { language } = useLanguage()
  const layers = [...book.instruments].sort((a, b) => b.effective.localeCompare(a.effective))
  return (
    <details key={String(open)} open={open} className="ad-instruments">
      <summary>
        <h2>{words.instruments}</h2>
      </summary>
      <ol className="ad-layers">
        {layers.map((instrument) => (
          <li key={instrument.id}>
            <strong>{instrument.number}</strong>
            {language === 'vi' ? instrument.title : instrument.titleEn}
            <div className="vd-dim">
              <Link to="/law" search={(before) => ({ ...before, on: instrument.effective })}>
                {words.since(formatDay(instrument.effective))}
              </Link>{' '}
              · {instrument.issuer}
            </div>
          </li>
        ))}
      </ol>
      <p className="vd-dim">
        {words.hash}: <code>{book.hash.slice(0, 12)}</code>
      </p>
    </details>
  )
}
