import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { oneOf, text, understood, year } from '../shared/search-values.ts'
import { rootRoute } from './root.tsx'

const status = oneOf(['DRAFT', 'ISSUED', 'WITHDRAWN'])

export const rubricListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rubrics',
  validateSearch: (raw: Record<string, unknown>) =>
    understood({
      q: text(raw, 'q'),
      year: year(raw, 'year'),
      status: status(raw, 'status'),
      after: text(raw, 'after'),
    }),
  component: lazyRouteComponent(() => import('../features/rubrics/rubric-list.tsx'), 'RubricList'),
})

export const newRubricRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rubrics/new',
  component: lazyRouteComponent(() => import('../features/rubrics/rubric-page.tsx'), 'NewRubric'),
})

export const rubricRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rubrics/$id',
  component: lazyRouteComponent(() => import('../features/rubrics/rubric-page.tsx'), 'RubricPage'),
})
