/** Họ, chữ đệm, tên: the three keys by which Vietnamese lists are ordered. */
export interface NameParts {
  readonly givenName: string
  readonly familyName: string
  readonly middleName: string
}

/**
 * Splits a name as written. The given name stands last, unless the caller names it: in Ê Đê names
 * ("H'Mai Niê") the family name stands last.
 */
export function splitName(written: string, givenName?: string): NameParts {
  const words = written.normalize('NFC').trim().split(/\s+/)
  const given = givenName ?? words.at(-1) ?? ''
  const others = words.filter((_, index) => index !== words.lastIndexOf(given))
  const [family = '', ...middle] =
    givenName === undefined ? others : [others.at(-1) ?? '', ...others.slice(0, -1)]
  return { givenName: given, familyName: family, middleName: middle.join(' ') }
}

/** A unit sorts by its whole name. */
export const nameOfUnit = (written: string): NameParts => ({
  givenName: written,
  familyName: '',
  middleName: '',
})
