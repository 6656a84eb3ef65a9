import type { Attestation } from '../../subjects/index.ts'
import type { Prepare } from '../context.ts'

/** Điều luật giao cho người có trách nhiệm đánh giá: unknown until somebody has attested it for the year. */
export const judged: Prepare<'judged'> = ({ topic }, tell) => {
  const missing = [`attestations.${topic}`]
  const notSaid = tell.open({ holds: null }, missing)
  return ({ facts, year }) => {
    let attested: Attestation[] | undefined
    let [yes, no] = [false, false]
    for (const each of facts.attestations ?? []) {
      if (each.topic !== topic || (each.year !== undefined && each.year !== year)) continue
      if (each.holds) yes = true
      else no = true
      if (attested === undefined) attested = [each]
      else attested.push(each)
    }
    if (attested === undefined) return notSaid
    return yes && no
      ? tell.open({ holds: null }, missing, attested)
      : tell.settled(yes, { holds: yes }, attested)
  }
}
