import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { covenantTabs } from '../features/covenants/search.ts'
import { oneOf, text, understood, year } from '../shared/search-values.ts'
import { rootRoute } from './root.tsx'

const tab = oneOf(covenantTabs)

export const covenantListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/covenants',
  validateSearch: (raw: Record<string, unknown>) =>
    understood({
      year: year(raw, 'year'),
      cluster: text(raw, 'cluster'),
      after: text(raw, 'after'),
    }),
  component: lazyRouteComponent(
    () => import('../features/covenants/covenant-list.tsx'),
    'CovenantList',
  ),
})

export const covenantRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/covenants/$id',
  validateSearch: (raw: Record<string, unknown>) => understood({ tab: tab(raw, 'tab') }),
  component: lazyRouteComponent(
    () => import('../features/covenants/covenant-page.tsx'),
    'CovenantPage',
  ),
})
