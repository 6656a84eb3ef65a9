import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { clusterSearch } from '../features/clusters/search.ts'
import { day, oneOf, understood, year } from '../shared/search-values.ts'
import { rootRoute } from './root.tsx'

const tab = oneOf([
  'season',
  'members',
  'history',
  'terms',
  'results',
  'conferences',
  'council',
  'monitors',
  'exchanges',
  'recognitions',
])

export const clusterListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clusters',
  validateSearch: clusterSearch,
  component: lazyRouteComponent(
    () => import('../features/clusters/cluster-list.tsx'),
    'ClusterList',
  ),
})

export const clusterRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clusters/$id',
  validateSearch: (raw: Record<string, unknown>) =>
    understood({ tab: tab(raw, 'tab'), on: day(raw, 'on'), year: year(raw, 'year') }),
  component: lazyRouteComponent(
    () => import('../features/clusters/cluster-page.tsx'),
    'ClusterPage',
  ),
})

export const conferenceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clusters/$id/conference',
  component: lazyRouteComponent(
    () => import('../features/clusters/conference-form.tsx'),
    'ConferenceForm',
  ),
})

export const clusterNewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clusters/new',
  component: lazyRouteComponent(
    () => import('../features/clusters/establish-form.tsx'),
    'EstablishForm',
  ),
})
