import { formatDay, readDay } from '@vinhdanh/ui'

/** Ngày gõ tay: what was understood, and the lines that were not. */
export interface TypedDays {
  readonly days: readonly string[]
  readonly wrong: readonly string[]
}

const longestRange = 31

/** Each day from the first to the last, both with it; none when it runs backwards or too far. */
function between(from: string, to: string): readonly string[] {
  const start = Date.parse(`${from}T00:00:00Z`)
  const count = (Date.parse(`${to}T00:00:00Z`) - start) / 86_400_000 + 1
  if (count < 1 || count > longestRange) return []
  return Array.from({ length: count }, (_, index) =>
    new Date(start + index * 86_400_000).toISOString().slice(0, 10),
  )
}

/** Reads "16/02/2026" and "16/02/2026 - 20/02/2026", one on each line or after a comma. */
export function daysIn(text: string): TypedDays {
  const days = new Set<string>()
  const wrong: string[] = []
  for (const part of text.split(/[\n,;]/).filter((each) => each.trim() !== '')) {
    const [first = '', last = first, ...more] = part.split(/\s*[-–]\s*/)
    const [from, to] = [readDay(first), readDay(last)]
    const read = from === null || to === null || more.length > 0 ? [] : between(from, to)
    if (read.length === 0) wrong.push(part.trim())
    for (const day of read) days.add(day)
  }
  return { days: [...days].sort(), wrong }
}

/** The days as they are typed, one on each line. */
export const linesOf = (days: readonly string[]): string => days.map(formatDay).join('\n')
