import { provinceOn } from '../subjects/index.ts'
import type { VectorCase } from './case.ts'
import { compare, type Difference } from './compare.ts'

/** Đơn vị cấp tỉnh mang một mã vào một ngày. */
export function runProvince({
  day,
  input,
  expect,
}: Extract<VectorCase, { readonly question: 'province' }>): readonly Difference[] {
  const found = provinceOn(input.code, day)
  return compare({ ...expect }, { known: found !== undefined, ...found })
}
