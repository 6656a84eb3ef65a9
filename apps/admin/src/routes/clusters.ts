import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { oneOf, text, understood, year } from '../shared/search-values.ts'
import { rootRoute } from './root.tsx'

const tab = oneOf(['members', 'terms', 'results', 'conferences'])

export const clusterListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clusters',
  validateSearch: (raw: Record<string, unknown>) =>
    understood({ year: year(raw, 'year'), after: text(raw, 'after') }),
  component: lazyRouteComponent(
    () => import('../features/clusters/cluster-list.tsx'),
    'ClusterList',
  ),
})

export const clusterRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clusters/$id',
  validateSearch: (raw: Record<string, unknown>) => understood({ tab: tab(raw, 'tab') }),
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
