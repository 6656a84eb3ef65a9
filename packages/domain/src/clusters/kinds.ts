/** Loại cụm, khối: of districts, communes, departments, associations, enterprises, provinces, one sector. */
export const clusterKinds = [
  'districts',
  'communes',
  'departments',
  'associations',
  'enterprises',
  'provinces',
  'sector',
] as const

/** Loại cụm, khối. */
export type ClusterKind = (typeof clusterKinds)[number]

/** Khối mà nguồn không nói gồm những loại đơn vị nào. */
const unstatedBlock = 'block'

const blocks: readonly string[] = ['departments', 'associations', 'enterprises', 'sector']

/**
 * Cùng loại. A block of which no source says what it is made of may be of any of the kinds of blocks, so it counts as
 * the same as each of them: a unit is taken out of it, or its kind is stated, before it joins another.
 */
export const sameKind = (a: string, b: string): boolean =>
  a === b ||
  (a === unstatedBlock && blocks.includes(b)) ||
  (b === unstatedBlock && blocks.includes(a))

/** Đơn vị có thể là thành viên, as much as its place in a cluster depends on. */
export interface MemberUnit {
  readonly id: string
  readonly level: string
  readonly category: string | null
}

const isEnterprise = ({ level, category }: MemberUnit) =>
  level === 'enterprise' || category === 'enterprise'

/**
 * Đơn vị có hợp với loại cụm, khối không: an enterprise block has enterprises only, and no other cluster has any, so
 * that enterprises never stand among state bodies; a cluster of provinces, districts or communes has only those.
 */
export function fits(kind: ClusterKind, unit: MemberUnit): boolean {
  switch (kind) {
    case 'enterprises':
      return isEnterprise(unit)
    case 'provinces':
      return unit.level === 'province'
    case 'districts':
      return unit.level === 'district'
    case 'communes':
      return unit.level === 'commune'
    default:
      return !isEnterprise(unit)
  }
}
