import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { movementSearch, movementTabs } from '../features/movements/search.ts'
import { oneOf, text, understood, year } from '../shared/search-values.ts'
import { rootRoute } from './root.tsx'

const tab = oneOf(movementTabs)

export const movementListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/movements',
  validateSearch: movementSearch,
  component: lazyRouteComponent(
    () => import('../features/movements/movement-list.tsx'),
    'MovementList',
  ),
})

export const movementCalendarRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/movements/calendar',
  validateSearch: (raw: Record<string, unknown>) => understood({ year: year(raw, 'year') }),
  component: lazyRouteComponent(
    () => import('../features/movements/calendar-page.tsx'),
    'CalendarPage',
  ),
})

export const newMovementRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/movements/new',
  validateSearch: (raw: Record<string, unknown>) =>
    understood({ parent: text(raw, 'parent'), anchor: text(raw, 'anchor') }),
  component: lazyRouteComponent(
    () => import('../features/movements/movement-form.tsx'),
    'NewMovement',
  ),
})

export const movementRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/movements/$id',
  validateSearch: (raw: Record<string, unknown>) => understood({ tab: tab(raw, 'tab') }),
  component: lazyRouteComponent(
    () => import('../features/movements/movement-page.tsx'),
    'MovementPage',
  ),
})

export const editMovementRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/movements/$id/edit',
  component: lazyRouteComponent(
    () => import('../features/movements/movement-form.tsx'),
    'EditMovement',
  ),
})
