import { type Evaluate, open, settled } from '../context.ts'

/** Điều luật giao cho người có trách nhiệm đánh giá: unknown until somebody has attested it for the year. */
export const judged: Evaluate<'judged'> = ({ topic }, { facts, year }) => {
  const attested = (facts.attestations ?? []).filter(
    (each) => each.topic === topic && (each.year === undefined || each.year === year),
  )
  const [first] = attested
  if (first === undefined || attested.some(({ holds }) => holds !== first.holds))
    return open({ holds: null }, [`attestations.${topic}`], attested)
  return settled(first.holds, { holds: first.holds }, attested)
}
