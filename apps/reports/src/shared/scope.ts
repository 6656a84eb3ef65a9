import { getRouteApi } from '@tanstack/react-router'

/** Bộ lọc chung, kept in the address so that a link shows the same thing to everybody. */
export interface Scope {
  readonly dataSet?: 'REAL' | 'SYNTHETIC' | 'ENTERED' | undefined
  readonly from?: number | undefined
  readonly to?: number | undefined
}

const dataSets = ['REAL', 'SYNTHETIC', 'ENTERED'] as const

const yearOf = (value: unknown): number | undefined => {
  const year = Number(value)
  return Number.isInteger(year) && year >= 1945 && year <= 2199 ? year : undefined
}

/** Reads the filters from an address; what is not understood is left out. */
export function readScope(search: Record<string, unknown>): Scope {
  const dataSet = dataSets.find((name) => name === search['dataSet'])
  const [from, to] = [yearOf(search['from']), yearOf(search['to'])]
  return {
    ...(dataSet === undefined ? {} : { dataSet }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}

const root = getRouteApi('__root__')

/** The filters of the current address, and how to change them. */
export function useScope(): readonly [Scope, (change: Scope) => void] {
  const scope = readScope(root.useSearch() as Record<string, unknown>)
  const navigate = root.useNavigate()
  return [
    scope,
    (change) =>
      void navigate({
        to: '.',
        search: (previous: Record<string, unknown>) => ({ ...previous, ...change }),
        replace: true,
      }),
  ]
}
