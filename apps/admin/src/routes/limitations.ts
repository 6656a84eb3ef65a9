import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { limitationSearch } from '../features/limitations/search.ts'
import { rootRoute } from './root.tsx'

export const limitationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/limitations',
  validateSearch: limitationSearch,
  component: lazyRouteComponent(
    () => import('../features/limitations/limitations-page.tsx'),
    'LimitationsPage',
  ),
})
