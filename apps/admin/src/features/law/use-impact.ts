import { useLanguage } from '@vinhdanh/ui'
import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { type Failure, failureOf } from '../../shared/failure.ts'
import { LawImpact_Query } from './compare-documents.ts'

type Answer = ResultOf<typeof LawImpact_Query>['lawImpact']
type Page = Extract<Answer, { readonly __typename: 'LawImpact' }>
type Refusal = Exclude<Answer, { readonly __typename: 'LawImpact' }>

/** What is known so far: counts and changed cases of the pages read, and how many cases remain. */
export interface Impact {
  readonly done: number
  readonly total: number
  readonly counts: Page['counts']
  readonly changed: Page['changed']
  readonly finished: boolean
  readonly refusal: Refusal | null
  readonly failure: Failure | null
}

export interface ImpactInput {
  readonly instrument?: string
  readonly dayA?: string
  readonly dayB?: string
  readonly award?: string
}

const start: Impact = {
  done: 0,
  total: 0,
  counts: [],
  changed: [],
  finished: false,
  refusal: null,
  failure: null,
}
const pageSize = 25

/** Counts of two pages as one. */
function added(before: Page['counts'], more: Page['counts']): Page['counts'] {
  const sums = new Map(before.map((each) => [`${each.from} ${each.to}`, each]))
  for (const each of more) {
    const key = `${each.from} ${each.to}`
    sums.set(key, { ...each, count: each.count + (sums.get(key)?.count ?? 0) })
  }
  return [...sums.values()]
}

/** Đọc từng trang tác động của một thay đổi, so that long work shows how far it is. */
export function useImpact(input: ImpactInput | null): Impact | null {
  const client = useClient()
  const { graphLanguage } = useLanguage()
  const [impact, setImpact] = useState<Impact | null>(null)
  const asked = input === null ? null : JSON.stringify(input)
  useEffect(() => {
    if (asked === null) {
      setImpact(null)
      return
    }
    let left = false
    const read = async (): Promise<void> => {
      let known = start
      let after: string | null = null
      setImpact(known)
      while (!left && !known.finished) {
        const variables = {
          input: JSON.parse(asked) as ImpactInput,
          first: pageSize,
          after,
          language: graphLanguage,
        }
        const { data, error } = await client.query(LawImpact_Query, variables).toPromise()
        if (error !== undefined || data === undefined) {
          known = {
            ...known,
            finished: true,
            failure: error === undefined ? null : failureOf(error),
          }
        } else if (data.lawImpact.__typename === 'LawImpact') {
          const page: Page = data.lawImpact
          after = page.pageInfo.endCursor
          known = {
            ...known,
            done: known.done + page.judged,
            total: page.total,
            counts: added(known.counts, page.counts),
            changed: [...known.changed, ...page.changed],
            finished: !page.pageInfo.hasNextPage,
          }
        } else known = { ...known, finished: true, refusal: data.lawImpact }
        if (!left) setImpact(known)
      }
    }
    void read()
    return () => {
      left = true
    }
  }, [asked, client, graphLanguage])
  return impact
}
