import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { day, text, understood } from '../shared/search-values.ts'
import { rootRoute } from './root.tsx'

export const lawRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/law',
  validateSearch: (raw: Record<string, unknown>) =>
    understood({ on: day(raw, 'on'), award: text(raw, 'award') }),
  component: lazyRouteComponent(() => import('../features/law/law-page.tsx'), 'LawPage'),
})
