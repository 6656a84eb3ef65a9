/** Reading the address: anything may stand there, and only what is known passes. */
type Raw = Readonly<Record<string, unknown>>

export const text = (raw: Raw, key: string): string | undefined => {
  const value = raw[key]
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}

export const year = (raw: Raw, key: string): number | undefined => {
  const value = Number(raw[key])
  return Number.isInteger(value) && value >= 1945 && value <= 2100 ? value : undefined
}

export const day = (raw: Raw, key: string): string | undefined => {
  const value = text(raw, key)
  return value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined
}

export const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (raw: Raw, key: string): Value | undefined =>
    values.find((value) => value === raw[key])

export const someOf =
  <Value extends string>(values: readonly Value[]) =>
  (raw: Raw, key: string): Value[] | undefined => {
    const given = Array.isArray(raw[key]) ? raw[key] : [raw[key]]
    const known = values.filter((value) => given.includes(value))
    return known.length === 0 ? undefined : known
  }

/** Leaves undefined keys out, so that an address says only what was chosen. */
export function written<Value extends object>(value: Value): Partial<Value> {
  const kept = Object.entries(value).filter(([, each]) => each !== undefined && each !== false)
  return Object.fromEntries(kept) as Partial<Value>
}

/**
 * For a route's reading of its address: a key whose value was not understood stays, as undefined,
 * or the router would hand the raw value through.
 */
export const understood = <Value extends object>(
  value: Value,
): { [Key in keyof Value]?: Value[Key] } => value

/** What the address of every list may say: the words looked for, and the place, `after` going down, `before` back up. */
export const listed = (raw: Raw) =>
  understood({ q: text(raw, 'q'), after: text(raw, 'after'), before: text(raw, 'before') })

export type ListSearch = ReturnType<typeof listed>
