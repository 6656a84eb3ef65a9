import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rubricSearch } from '../features/rubrics/search.ts'
import { rootRoute } from './root.tsx'

export const rubricListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rubrics',
  validateSearch: rubricSearch,
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
