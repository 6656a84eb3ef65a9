import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { oneOf, understood } from '../shared/search-values.ts'
import { rootRoute } from './root.tsx'

/** An address to give to people: signed out it is the sign-in page, signed in it leads to the work. */
export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  beforeLoad: () => {
    throw redirect({ to: '/' })
  },
})

const tab = oneOf(['accounts', 'windows', 'calendar'])
export const administrationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administration',
  validateSearch: (raw: Record<string, unknown>) => understood({ tab: tab(raw, 'tab') }),
  component: lazyRouteComponent(
    () => import('../features/access/administration.tsx'),
    'Administration',
  ),
})
