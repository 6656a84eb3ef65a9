/** Đơn vị tổ chức cụm, khối, as its papers name it. */
export interface OrganisingUnit {
  readonly name: string
  readonly level: string
}

/** What stands before the names of the places of a level; the first is put where a name has none. */
const prefixes: Readonly<Record<string, readonly string[]>> = {
  province: ['tỉnh', 'thành phố'],
  district: ['huyện', 'quận', 'thị xã', 'thành phố'],
  commune: ['xã', 'phường', 'thị trấn', 'đặc khu'],
}

const prefixOf = ({ name, level }: OrganisingUnit): string | undefined =>
  prefixes[level]?.find((prefix) => name.toLocaleLowerCase('vi').startsWith(`${prefix} `))

const lowered = (name: string): string =>
  `${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}`

/** Cơ quan chủ quản: of a place, its people's committee; of anything else, itself. */
export function superiorOrgan(unit: OrganisingUnit): string {
  const [usual] = prefixes[unit.level] ?? []
  if (usual === undefined) return unit.name
  return `Ủy ban nhân dân ${prefixOf(unit) === undefined ? `${usual} ${unit.name}` : lowered(unit.name)}`
}

/** Những tên gọi theo số hoặc theo tên người vẫn giữ từ chỉ cấp. */
const keepsPrefix = (bare: string): boolean => /^\d/.test(bare) || bare === 'Hồ Chí Minh'

/** Địa danh ghi trên văn bản: the place without its rank; null when the organiser is no place. */
export function placeOfIssue(unit: OrganisingUnit): string | null {
  if (prefixes[unit.level] === undefined) return null
  const prefix = prefixOf(unit)
  const bare = prefix === undefined ? unit.name : unit.name.slice(prefix.length + 1)
  return keepsPrefix(bare) ? unit.name : bare
}
