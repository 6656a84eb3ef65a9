import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { gapKinds } from '../features/season/search.ts'
import { oneOf, understood, year } from '../shared/search-values.ts'
import { rootRoute } from './root.tsx'

const gap = oneOf(gapKinds)

export const seasonRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/season',
  validateSearch: (raw: Record<string, unknown>) =>
    understood({ year: year(raw, 'year'), gap: gap(raw, 'gap') }),
  component: lazyRouteComponent(() => import('../features/season/season-page.tsx'), 'SeasonPage'),
})
