import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { type ListSearch, written } from './search-values.ts'

/** The parts of an address that show another order or place of the same rows. */
const noFilter = ['after', 'before', 'order', 'view']

/** Địa chỉ của danh sách là trạng thái của nó: what is chosen, what changes it, and whether anything narrows the list. */
export interface ListAddress<Search extends ListSearch> {
  readonly search: Search
  /** A filter or the words looked for: the list begins again from its first page. */
  readonly change: (part: Partial<Search>) => void
  /** Another page: a step that the browser's own "back" undoes. */
  readonly turn: (page: Pick<ListSearch, 'after' | 'before'>) => void
  readonly clear: () => void
  /** How many filters are set, beside the words looked for. */
  readonly filters: number
}

/** @param others keys of the address that belong to another part of the page and narrow no list. */
export function useListAddress<Search extends ListSearch>(
  search: Search,
  others: readonly string[] = [],
): ListAddress<Search> {
  const navigate = useNavigate()
  const go = useCallback(
    (part: object, replace: boolean) =>
      void navigate({
        to: '.',
        search: (before: object) =>
          written({ ...before, after: undefined, before: undefined, ...part }) as never,
        replace,
      }),
    [navigate],
  )
  const besides = ['q', ...noFilter, ...others]
  const set = Object.entries(search).filter(
    ([key, value]) => value !== undefined && !besides.includes(key),
  )
  const chosen = set.map(([key]) => key).join(' ')
  return {
    search,
    change: useCallback((part: Partial<Search>) => go(part, true), [go]),
    turn: useCallback((page) => go(page, false), [go]),
    clear: useCallback(() => {
      const keys = ['q', ...chosen.split(' ')]
      go(Object.fromEntries(keys.map((key) => [key, undefined])), true)
    }, [go, chosen]),
    filters: set.length,
  }
}
