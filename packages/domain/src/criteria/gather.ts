import type { Context } from './context.ts'
import type { VerdictNode } from './criterion.ts'

type Judge = (context: Context) => VerdictNode
type Gather = (context: Context) => readonly VerdictNode[]

/**
 * Judges each part in turn. Written out for the usual counts: a list written as a literal has its exact size and is
 * made in one step, and a standard is judged hundreds of thousands of times.
 */
export function gathering(parts: readonly Judge[]): Gather {
  const [a, b, c, d, e, f, g, h] = parts
  if (a === undefined) return () => []
  if (b === undefined) return (x) => [a(x)]
  if (c === undefined) return (x) => [a(x), b(x)]
  if (d === undefined) return (x) => [a(x), b(x), c(x)]
  if (e === undefined) return (x) => [a(x), b(x), c(x), d(x)]
  if (f === undefined) return (x) => [a(x), b(x), c(x), d(x), e(x)]
  if (g === undefined) return (x) => [a(x), b(x), c(x), d(x), e(x), f(x)]
  if (h === undefined) return (x) => [a(x), b(x), c(x), d(x), e(x), f(x), g(x)]
  return (x) => parts.map((part) => part(x))
}
