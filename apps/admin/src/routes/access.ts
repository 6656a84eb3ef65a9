import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { administrationSearch } from '../features/access/search.ts'
import { rootRoute } from './root.tsx'

/** An address to give to people: signed out it is the sign-in page, signed in it leads to the work. */
export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  beforeLoad: () => {
    throw redirect({ to: '/' })
  },
})

export const administrationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administration',
  validateSearch: administrationSearch,
  component: lazyRouteComponent(
    () => import('../features/access/administration.tsx'),
    'Administration',
  ),
})
