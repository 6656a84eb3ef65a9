import type { Tables } from './recount.ts'

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(strings)
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : []
}

export const allStrings = (tables: Tables): readonly string[] => strings(tables)
export const notNfc = (tables: Tables): readonly string[] =>
  allStrings(tables).filter((one) => one !== one.normalize('NFC'))
