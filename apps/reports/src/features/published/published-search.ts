import { readScope, type Scope } from '../../shared/scope.ts'

/** Lời đang tìm trong số liệu đã công bố, kept in the address so that a number elsewhere can lead to its source. */
export interface PublishedSearch extends Scope {
  readonly search?: string | undefined
}

/** Reads the address; what is not understood is left out. */
export function readPublishedSearch(raw: Record<string, unknown>): PublishedSearch {
  const { search } = raw
  return {
    ...readScope(raw),
    ...(typeof search === 'string' && search !== '' ? { search } : {}),
  }
}
