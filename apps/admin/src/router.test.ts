import { createMemoryHistory } from '@tanstack/react-router'
import { describe, expect, it } from 'vitest'
import { makeRouter } from './router.ts'

/** One address for each route: a new route without one fails here. */
const examples: Readonly<Record<string, string>> = {
  '/': '/',
  '/sign-in': '/sign-in',
  '/administration': '/administration?tab=windows',
  '/proposals': '/proposals?q=anh&truth=UNKNOWN',
  '/proposals/new': '/proposals/new?award=emulation-fighter.base',
  '/proposals/$id': '/proposals/p1?tab=record',
  '/season': '/season?year=2026&gap=UNSIGNED',
  '/movements': '/movements?q=nong&kind=THEMATIC&launcher=PROVINCE&own=true',
  '/movements/calendar': '/movements/calendar?year=2022',
  '/movements/new': '/movements/new?anchor=national-day',
  '/movements/$id': '/movements/m1?tab=relief',
  '/movements/$id/edit': '/movements/m1/edit',
  '/clusters': '/clusters?year=2026',
  '/clusters/$id': '/clusters/c1?tab=results',
  '/clusters/new': '/clusters/new',
  '/clusters/$id/conference': '/clusters/c1/conference',
  '/covenants': '/covenants?year=2026',
  '/covenants/$id': '/covenants/g1?tab=results',
  '/limitations': '/limitations?view=overdue&cluster=c1',
  '/rubrics': '/rubrics?q=khoi&status=ISSUED&year=2026',
  '/rubrics/new': '/rubrics/new',
  '/rubrics/$id': '/rubrics/t1',
  '/scoring': '/scoring?year=2026&cluster=c1',
  '/scoring/$id': '/scoring/b1?tab=unit&column=ALL&unit=u1',
  '/conferences': '/conferences?status=OPEN',
  '/conferences/new': '/conferences/new?cluster=c1&year=2026',
  '/conferences/$id': '/conferences/f1',
  '/conferences/$id/voting': '/conferences/f1/voting',
  '/conferences/$id/room': '/conferences/f1/room',
  '/sessions': '/sessions?status=OPEN',
  '/sessions/new': '/sessions/new',
  '/sessions/$id': '/sessions/s1',
  '/sessions/$id/minutes': '/sessions/s1/minutes',
  '/ballots/$id': '/ballots/i1',
  '/decisions': '/decisions?status=DRAFT',
  '/decisions/new': '/decisions/new',
  '/decisions/$id': '/decisions/d1',
  '/decisions/$id/payments': '/decisions/d1/payments',
  '/register': '/register?kind=PERSON',
  '/register/$id': '/register/p1',
  '/register/$id/path': '/register/p1/path?horizon=5',
  '/law': '/law?on=2024-01-01',
  '/law/compare':
    '/law/compare?award=emulation-fighter.base&year=2026&subject=p1&a=2026-09-30&b=2026-11-21',
  '/law/impact': '/law/impact?instrument=2026-law-06-qh16',
  '/law/regulations': '/law/regulations',
  '/law/regulations/new': '/law/regulations/new',
  '/law/regulations/$id': '/law/regulations/r1',
  '/law/regulations/$id/edit': '/law/regulations/r1/edit',
}

const router = makeRouter(createMemoryHistory())
const searchOf = (address: string) => {
  const location = makeRouter(createMemoryHistory({ initialEntries: [address] })).state.location
  return router.matchRoutes(location).at(-1)?.search
}

describe('the routes', () => {
  it('are these, each with an example address', () => {
    const paths = Object.keys(router.routesByPath).sort()
    expect(paths).toEqual(Object.keys(examples).sort())
  })

  it.each(Object.entries(examples))('%s is found at its example', (path, address) => {
    const location = makeRouter(createMemoryHistory({ initialEntries: [address] })).state.location
    expect(router.matchRoutes(location).at(-1)?.fullPath).toBe(path)
  })

  it('keep from an address only what is known', () => {
    expect(searchOf('/proposals?truth=MAYBE&year=12&order=NUMBER')).toMatchObject({
      truth: undefined,
      year: undefined,
      order: 'NUMBER',
    })
    expect(searchOf('/law?on=yesterday')).toMatchObject({ on: undefined })
    expect(searchOf('/sessions?status=%5B1%5D')).toMatchObject({ status: undefined })
  })
})
