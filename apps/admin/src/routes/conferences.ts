import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { conferenceSearch } from '../features/conferences/search.ts'
import { text, understood, year } from '../shared/search-values.ts'
import { rootRoute } from './root.tsx'

export const conferenceListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/conferences',
  validateSearch: conferenceSearch,
  component: lazyRouteComponent(
    () => import('../features/conferences/conference-list.tsx'),
    'ConferenceList',
  ),
})

export const planConferenceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/conferences/new',
  validateSearch: (raw: Record<string, unknown>) =>
    understood({ cluster: text(raw, 'cluster'), year: year(raw, 'year') }),
  component: lazyRouteComponent(
    () => import('../features/conferences/plan-conference.tsx'),
    'PlanConference',
  ),
})

export const liveConferenceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/conferences/$id',
  component: lazyRouteComponent(
    () => import('../features/conferences/conference-page.tsx'),
    'ConferencePage',
  ),
})

export const votingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/conferences/$id/voting',
  component: lazyRouteComponent(
    () => import('../features/conferences/voting-page.tsx'),
    'VotingPage',
  ),
})

export const roomRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/conferences/$id/room',
  component: lazyRouteComponent(() => import('../features/conferences/room-page.tsx'), 'RoomPage'),
})
