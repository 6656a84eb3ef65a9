import { mix } from './chance.ts'

const hex = (value: number, width: number) => value.toString(16).padStart(width, '0').slice(-width)

/** 2026-11-21 00:00 in Vietnam, in milliseconds: the fixed clock of the set. */
const fixedMillis = 1795194000000

/**
 * Mã định danh cố định của một bản ghi mô phỏng: UUID version 7 with the fixed clock,
 * its other bits taken from the table and the key, so a second load finds the same rows.
 */
export function idOf(table: string, key: string): string {
  const [a, b, c, d] = mix(`vinhdanh|${table}|${key}`)
  const time = fixedMillis.toString(16).padStart(12, '0')
  const variant = (8 + (b & 3)).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(a, 3)}-${variant}${hex(b >>> 2, 3)}-${hex(c, 8)}${hex(d, 4)}`
}
