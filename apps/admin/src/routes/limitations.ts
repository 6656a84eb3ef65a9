import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { limitationViews } from '../features/limitations/search.ts'
import { oneOf, text, understood, year } from '../shared/search-values.ts'
import { rootRoute } from './root.tsx'

const view = oneOf(limitationViews)

export const limitationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/limitations',
  validateSearch: (raw: Record<string, unknown>) =>
    understood({
      view: view(raw, 'view'),
      cluster: text(raw, 'cluster'),
      year: year(raw, 'year'),
    }),
  component: lazyRouteComponent(
    () => import('../features/limitations/limitations-page.tsx'),
    'LimitationsPage',
  ),
})
