import { readScope, type Scope } from '../../shared/scope.ts'

/** Bộ lọc của sổ khen thưởng, kept in the address. */
export interface RecordsSearch extends Scope {
  readonly search?: string | undefined
  readonly award?: string | undefined
  readonly year?: number | undefined
  readonly kind?: 'PERSON' | 'COLLECTIVE' | 'HOUSEHOLD' | undefined
  readonly group?: 'direct' | 'leaders' | undefined
}

const oneOf = <Name extends string>(names: readonly Name[], value: unknown) =>
  names.find((name) => name === value)

/** Reads the filters from an address; what is not understood is left out. */
export function readRecordsSearch(raw: Record<string, unknown>): RecordsSearch {
  const year = Number(raw['year'])
  const kind = oneOf(['PERSON', 'COLLECTIVE', 'HOUSEHOLD'] as const, raw['kind'])
  const group = oneOf(['direct', 'leaders'] as const, raw['group'])
  return {
    ...readScope(raw),
    ...(typeof raw['search'] === 'string' && raw['search'] !== '' ? { search: raw['search'] } : {}),
    ...(typeof raw['award'] === 'string' && raw['award'] !== '' ? { award: raw['award'] } : {}),
    ...(Number.isInteger(year) && year > 0 ? { year } : {}),
    ...(kind === undefined ? {} : { kind }),
    ...(group === undefined ? {} : { group }),
  }
}
