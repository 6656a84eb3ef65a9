/** Where an input fault is, in words: `nominations.0.rank` → "thứ hạng (đề nghị suy tôn, dòng 1)". */
export function fieldName(
  fields: Readonly<Record<string, string>>,
  path: string,
  row: string,
): string {
  const parts = path.split('.')
  const index = parts.findIndex((part) => /^\d+$/.test(part))
  const last = parts.filter((part) => !/^\d+$/.test(part)).at(-1) ?? path
  const name = fields[last] ?? last
  if (index < 1) return name
  const list = parts[index - 1] ?? ''
  const where = `${row} ${Number(parts[index]) + 1}`
  return list === last ? `${name} (${where})` : `${name} (${fields[list] ?? list}, ${where})`
}
