import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { decisionSearch } from '../features/decisions/search.ts'
import { rootRoute } from './root.tsx'

export const decisionListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/decisions',
  validateSearch: decisionSearch,
  component: lazyRouteComponent(
    () => import('../features/decisions/decision-list.tsx'),
    'DecisionList',
  ),
})

export const newDecisionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/decisions/new',
  component: lazyRouteComponent(
    () => import('../features/decisions/new-decision.tsx'),
    'NewDecision',
  ),
})

export const decisionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/decisions/$id',
  component: lazyRouteComponent(
    () => import('../features/decisions/decision-page.tsx'),
    'DecisionPage',
  ),
})

export const paymentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/decisions/$id/payments',
  component: lazyRouteComponent(
    () => import('../features/decisions/payment-page.tsx'),
    'PaymentPage',
  ),
})
