import { assertNever } from './assert-never.ts'

/** Ba giá trị của một điều kiện: đạt, không đạt, chưa đủ dữ liệu. */
export type Truth = 'met' | 'unmet' | 'unknown'

/** Strong Kleene "and": one unmet decides, else one unknown leaves it open. */
export const allOf = (truths: readonly Truth[]): Truth =>
  truths.includes('unmet') ? 'unmet' : truths.includes('unknown') ? 'unknown' : 'met'

/** Strong Kleene "or": one met decides, else one unknown leaves it open. An empty list is unmet. */
export const anyOf = (truths: readonly Truth[]): Truth =>
  truths.includes('met') ? 'met' : truths.includes('unknown') ? 'unknown' : 'unmet'

/** Strong Kleene "not". */
export function not(truth: Truth): Truth {
  switch (truth) {
    case 'met':
      return 'unmet'
    case 'unmet':
      return 'met'
    case 'unknown':
      return 'unknown'
    default:
      return assertNever(truth)
  }
}

/** The truth of a known boolean. */
export const truthOf = (holds: boolean): Truth => (holds ? 'met' : 'unmet')
