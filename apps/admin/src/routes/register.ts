import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { registerSearch } from '../features/register/search.ts'
import { text, understood } from '../shared/search-values.ts'
import { rootRoute } from './root.tsx'

export const registerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/register',
  validateSearch: registerSearch,
  component: lazyRouteComponent(
    () => import('../features/register/register-list.tsx'),
    'RegisterList',
  ),
})

/** Years ahead that a path looks; what is not understood is left to the page. */
const horizon = (raw: Record<string, unknown>): number | undefined =>
  [5, 10, 15].find((years) => String(years) === text(raw, 'horizon'))

export const pathRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/register/$id/path',
  validateSearch: (raw: Record<string, unknown>) => understood({ horizon: horizon(raw) }),
  component: lazyRouteComponent(() => import('../features/path/path-page.tsx'), 'PathPage'),
})

export const lifeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/register/$id',
  component: lazyRouteComponent(() => import('../features/register/life-page.tsx'), 'LifePage'),
})
