import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { oneOf, text, understood } from '../shared/search-values.ts'
import { rootRoute } from './root.tsx'

const status = oneOf(['DRAFT', 'SIGNED', 'REVOKED'])

export const decisionListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/decisions',
  validateSearch: (raw: Record<string, unknown>) =>
    understood({ status: status(raw, 'status'), after: text(raw, 'after') }),
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
