/** Số liệu của diễn tập: a name, and what it must be. */
export type Figures = Readonly<Record<string, string | number | readonly string[]>>

export interface Difference {
  readonly figure: string
  readonly expected: unknown
  readonly found: unknown
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Every figure in both lists, or the difference; a figure that one side lacks is a difference too. */
export function differences(expected: Figures, found: Figures): readonly Difference[] {
  return [...new Set([...Object.keys(expected), ...Object.keys(found)])]
    .filter((figure) => !same(expected[figure], found[figure]))
    .map((figure) => ({ figure, expected: expected[figure], found: found[figure] }))
}
