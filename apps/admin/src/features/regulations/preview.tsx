import { Button, Progress } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { CitationLink, formatNumber, TruthMark, useLanguage, useShared } from '@vinhdanh/ui'
import { useState } from 'react'
import { useClient } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { FailureNotice } from '../../shared/answered.tsx'
import { type Failure, failureOf } from '../../shared/failure.ts'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { PreviewRegulation_Query } from './documents.ts'

type Page = NonNullable<ResultOf<typeof PreviewRegulation_Query>['previewRegulation']>
type Case = Page['changed'][number]

interface Known {
  readonly judged: number
  readonly total: number
  readonly changed: readonly Case[]
  readonly finished: boolean
  readonly failure: Failure | null
}
const start: Known = { judged: 0, total: 0, changed: [], finished: false, failure: null }

/** Xem trước: every stored case judged with and without the regulation, before it takes effect. */
export function Preview({ id }: { id: string }) {
  const words = useWords().law.regulations
  const shared = useShared()
  const frame = useFrame()
  const client = useClient()
  const { graphLanguage } = useLanguage()
  const [known, setKnown] = useState<Known | null>(null)
  if (!frame.can('previewRegulation')) return null
  const read = async (after: string | null) => {
    const variables = { id, first: 25, after, language: graphLanguage }
    const { data, error } = await client
      .query(PreviewRegulation_Query, variables, { requestPolicy: 'network-only' })
      .toPromise()
    return {
      page: data?.previewRegulation ?? null,
      failure: error === undefined ? null : failureOf(error),
    }
  }
  const run = async () => {
    let so = start
    let after: string | null = null
    setKnown(so)
    while (!so.finished) {
      const { page, failure } = await read(after)
      if (page === null) so = { ...so, finished: true, failure }
      else {
        after = page.endCursor
        so = {
          ...so,
          judged: page.judged,
          total: page.total,
          changed: [...so.changed, ...page.changed],
          finished: !page.hasNextPage,
        }
      }
      setKnown(so)
    }
  }
  const running = known !== null && !known.finished
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{words.preview}</h2>
      <p className="vd-dim">{words.previewLead}</p>
      <Button size="sm" variant="default" loading={running} onClick={() => void run()}>
        {words.previewRun}
      </Button>
      {known !== null && (
        <>
          <p role="status">
            {known.finished
              ? words.previewDone(formatNumber(known.judged), formatNumber(known.changed.length))
              : words.previewProgress(formatNumber(known.judged), formatNumber(known.total))}
          </p>
          {running && (
            <Progress
              value={known.total === 0 ? 0 : (known.judged / known.total) * 100}
              aria-label={words.preview}
              color="var(--vd-brand)"
            />
          )}
          {known.failure !== null && (
            <FailureNotice failure={known.failure} kept={shared.error.keptPage} />
          )}
          <ul className="ad-changes">
            {known.changed.map((each) => (
              <li key={each.proposal.id}>
                <Link to="/proposals/$id" params={{ id: each.proposal.id }}>
                  {each.proposal.number}
                </Link>{' '}
                {each.proposal.subject.name}:{' '}
                {each.before === null ? '—' : <TruthMark truth={each.before} size="sm" />} →{' '}
                {each.after === null ? '—' : <TruthMark truth={each.after} size="sm" />}
                {each.because.map((node) => (
                  <div key={node.sentence} className="vd-dim">
                    {node.sentence}{' '}
                    {node.citation !== null && <CitationLink citation={node.citation} />}
                  </div>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
