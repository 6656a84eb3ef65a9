import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { covenantSearch, covenantTabs } from '../features/covenants/search.ts'
import { oneOf, understood } from '../shared/search-values.ts'
import { rootRoute } from './root.tsx'

const tab = oneOf(covenantTabs)

export const covenantListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/covenants',
  validateSearch: covenantSearch,
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
