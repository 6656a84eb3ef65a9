import type { Day } from '@vinhdanh/domain/kernel'
import { formatDay } from '../formats/index.ts'
import { changedLines } from './changes.ts'

/** Where something was last printed in full, without numbers of lines and of footnotes. */
export type Printed = Map<string, { readonly lines: readonly string[]; readonly day: Day }>

const bare = (line: string) => line.replaceAll(/\[\^\d+\]|\*\*([\d.]+\*\* )?/g, '')

/** Up to this share of its lines may differ before it is printed in full again. */
const few = 1 / 3

/**
 * In place of the lines, a reference to the earlier booklet that has the same, with the lines that differ while they
 * are few; undefined where it must be printed in full.
 */
export function reference(
  key: string,
  full: readonly string[],
  {
    day,
    whole,
    printed,
  }: { readonly day: Day; readonly whole: boolean; readonly printed: Printed },
): readonly string[] | undefined {
  const lines = full.filter((line) => line !== '').map(bare)
  const earlier = printed.get(key)
  const changed = earlier === undefined ? lines : changedLines(earlier.lines, lines)
  if (whole || earlier === undefined || changed.length > lines.length * few) {
    printed.set(key, { lines, day })
    return undefined
  }
  const link = `[tập ngày ${formatDay(earlier.day)}](${earlier.day}.md#${key})`
  return changed.length === 0
    ? [`Không đổi: xem ${link}.`]
    : [`Như ${link}, chỉ khác những dòng sau:`, '', '```diff', ...changed, '```']
}
