import { listed, oneOf, text, understood, year } from '../../shared/search-values.ts'

export const movementKinds = [
  'REGULAR',
  'DRIVE',
  'THEMATIC',
  'PEAK',
  'SPECIAL',
  'CORE',
  'CAMPAIGN',
] as const
export const movementStatuses = ['DRAFT', 'LAUNCHED', 'COMPLETED', 'WITHDRAWN'] as const
export const movementLaunchers = [
  'GOVERNMENT',
  'PRIME_MINISTER',
  'MINISTRY',
  'PROVINCE',
  'DISTRICT',
  'COMMUNE',
  'SECTOR',
  'CLUSTER',
  'FRONT',
  'UNIT',
] as const
export const movementTabs = [
  'targets',
  'tree',
  'participants',
  'reviews',
  'relief',
  'documents',
  'history',
] as const

export const kindOf = oneOf(movementKinds)
export const statusOf = oneOf(movementStatuses)
export const launcherOf = oneOf(movementLaunchers)

/** What the address of the list says: every filter, and the place. */
export const movementSearch = (raw: Record<string, unknown>) =>
  understood({
    ...listed(raw),
    year: year(raw, 'year'),
    kind: kindOf(raw, 'kind'),
    sector: text(raw, 'sector'),
    launcher: launcherOf(raw, 'launcher'),
    status: statusOf(raw, 'status'),
    own: raw['own'] === true ? true : undefined,
  })

export type MovementSearch = ReturnType<typeof movementSearch>
