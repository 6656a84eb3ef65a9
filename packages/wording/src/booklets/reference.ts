import type { Day } from '@vinhdanh/domain/kernel'
import { formatDay } from '../formats/index.ts'
import { changedLines } from './changes.ts'
import type { Notes } from './notes.ts'

/** Một dòng của tập: what it says, and where that stands. */
export interface Line {
  readonly text: string
  /** Article and source as they follow the sentence; empty where the line above says them. */
  readonly ground: string
  /** The article with its text and its source, for a list of them. */
  readonly basis?: string
}

export const plain = (text: string): Line => ({ text, ground: '' })
const written = ({ text, ground }: Line) => `${text}${ground}`

/** What was last told of something, in full or by its differences, without numbers of lines and of footnotes. */
interface Told {
  readonly lines: readonly string[]
  readonly bases: readonly string[]
  readonly day: Day
}
export type Printed = Map<string, Told>

const bare = (line: string) => line.replaceAll(/\[\^\d+\]|\*\*([\d.]+\*\* )?/g, '')
const basesOf = (lines: readonly Line[]) => [
  ...new Set(lines.flatMap(({ basis }) => (basis === undefined ? [] : [basis]))),
]

/** Up to this share of its lines may differ before it is printed in full again. */
const few = 1 / 3

/**
 * The lines in full; or, where an earlier booklet has the same or nearly the same, a reference to it with the lines
 * that differ and the articles it now stands on. `write` is asked with the notes of the booklet only for what is printed.
 */
export function orReference(
  key: string,
  write: (notes: Notes) => readonly Line[],
  booklet: {
    readonly day: Day
    /** Print in full, whatever was printed before. */
    readonly whole: boolean
    readonly printed: Printed
    readonly notes: Notes
    /** Notes that nobody reads. */
    readonly scratch: () => Notes
  },
): readonly string[] {
  const { day, whole, printed, notes, scratch } = booklet
  const draft = write(scratch())
  const lines = draft.filter(({ text }) => text !== '').map(({ text }) => bare(text))
  const bases = basesOf(draft).map(bare)
  const earlier = printed.get(key)
  const changed = earlier === undefined ? lines : changedLines(earlier.lines, lines)
  const moved = earlier?.bases.join('\n') !== bases.join('\n')
  /** The next booklet may refer to this one, unless it had nothing new to say. */
  if (whole || moved || changed.length > 0) printed.set(key, { lines, bases, day })
  if (whole || earlier === undefined || changed.length > lines.length * few)
    return write(notes).map(written)
  const link = `[tập ngày ${formatDay(earlier.day)}](${earlier.day}.md#${key})`
  if (!moved && changed.length === 0) return [`Không đổi: xem ${link}.`]
  return [
    changed.length === 0 ? `Nội dung như ${link}.` : `Như ${link}, chỉ khác những dòng sau:`,
    ...(changed.length === 0 ? [] : ['', '```diff', ...changed, '```']),
    ...(moved ? ['', `Căn cứ nay là: ${basesOf(write(notes)).join('; ')}.`] : []),
  ]
}
