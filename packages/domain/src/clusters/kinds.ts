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
