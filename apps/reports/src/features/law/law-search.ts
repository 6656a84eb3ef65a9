import { readScope, type Scope } from '../../shared/scope.ts'

/** Độ tin cậy, most trusted first; the order of the columns. */
export const statuses = ['VERIFIED', 'CONFIRMED', 'RECALLED', 'INHERITED', 'DRAFT'] as const
export type Status = (typeof statuses)[number]

/** Nhóm danh hiệu, hình thức, lightest first; `GENERAL`: rules of every award. */
export const groups = [
  'EMULATION_TITLE',
  'EMULATION_FLAG',
  'CERTIFICATE',
  'COMMEMORATIVE_MEDAL',
  'MEDAL',
  'ORDER',
  'PRIZE',
  'HONORARY_TITLE',
  'LOCAL_TITLE',
  'GENERAL',
] as const
export type Group = (typeof groups)[number]

/** Ngày của luật, và những quy định nào; kept in the address. */
export interface LawSearch extends Scope {
  readonly on?: string | undefined
  readonly status?: Status | undefined
  readonly group?: Group | undefined
  readonly instrument?: string | undefined
}

const dayOf = (value: unknown): string | undefined => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined
  const at = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value) ? value : undefined
}

/** Reads the choice from an address; what is not understood is left out. */
export function readLawSearch(raw: Record<string, unknown>): LawSearch {
  const on = dayOf(raw['on'])
  const status = statuses.find((name) => name === raw['status'])
  const group = groups.find((name) => name === raw['group'])
  const instrument = raw['instrument']
  return {
    ...readScope(raw),
    ...(on === undefined ? {} : { on }),
    ...(status === undefined ? {} : { status }),
    ...(group === undefined ? {} : { group }),
    ...(typeof instrument === 'string' && instrument !== '' ? { instrument } : {}),
  }
}
