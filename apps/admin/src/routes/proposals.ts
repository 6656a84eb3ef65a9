import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { proposalOrders, proposalStatuses, truths } from '../features/proposals/search.ts'
import { oneOf, someOf, text, understood, year } from '../shared/search-values.ts'
import { rootRoute } from './root.tsx'

const statuses = someOf(proposalStatuses)
const truth = oneOf(truths)
const order = oneOf(proposalOrders)
const tab = oneOf(['summary', 'papers', 'record', 'attestations', 'recorded'])

export const proposalListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/proposals',
  validateSearch: (raw: Record<string, unknown>) =>
    understood({
      q: text(raw, 'q'),
      status: statuses(raw, 'status'),
      award: text(raw, 'award'),
      year: year(raw, 'year'),
      truth: truth(raw, 'truth'),
      mine: raw['mine'] === true ? true : undefined,
      order: order(raw, 'order'),
      after: text(raw, 'after'),
      before: text(raw, 'before'),
    }),
  component: lazyRouteComponent(
    () => import('../features/proposals/proposal-list.tsx'),
    'ProposalList',
  ),
})

export const newProposalRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/proposals/new',
  validateSearch: (raw: Record<string, unknown>) =>
    understood({
      subject: text(raw, 'subject'),
      award: text(raw, 'award'),
      year: year(raw, 'year'),
      nomination: text(raw, 'nomination'),
    }),
  component: lazyRouteComponent(
    () => import('../features/proposals/new-proposal.tsx'),
    'NewProposal',
  ),
})

export const dossierRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/proposals/$id',
  validateSearch: (raw: Record<string, unknown>) => understood({ tab: tab(raw, 'tab') }),
  component: lazyRouteComponent(() => import('../features/proposals/dossier.tsx'), 'Dossier'),
})
