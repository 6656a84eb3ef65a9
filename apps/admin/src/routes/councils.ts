import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { sessionSearch } from '../features/councils/search.ts'
import { rootRoute } from './root.tsx'

export const sessionListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sessions',
  validateSearch: sessionSearch,
  component: lazyRouteComponent(
    () => import('../features/councils/session-list.tsx'),
    'SessionList',
  ),
})

export const planSessionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sessions/new',
  component: lazyRouteComponent(
    () => import('../features/councils/plan-session.tsx'),
    'PlanSession',
  ),
})

export const sessionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sessions/$id',
  component: lazyRouteComponent(
    () => import('../features/councils/session-page.tsx'),
    'SessionPage',
  ),
})

export const minutesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sessions/$id/minutes',
  component: lazyRouteComponent(
    () => import('../features/councils/minutes-page.tsx'),
    'MinutesPage',
  ),
})

export const ballotRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ballots/$id',
  component: lazyRouteComponent(() => import('../features/councils/ballot-page.tsx'), 'BallotPage'),
})
