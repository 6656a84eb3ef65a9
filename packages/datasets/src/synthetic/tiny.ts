import { provincialCouncil, schoolCouncil } from './council.ts'
import { expectedOf } from './expected.ts'
import { defaultSeed, generateHistory } from './generate.ts'
import { unitLinks, units } from './places.ts'
import { proposalsOf, signGranted } from './season.ts'
import { draftDecision, sessionsOf } from './sessions.ts'
import { windows } from './windows.ts'
import { wishesOf } from './wishes.ts'

/** Bộ dữ liệu mô phỏng cỡ nhỏ: plain records, the same for the same seed. */
export function generateTiny(seed: number = defaultSeed) {
  const { world, life } = generateHistory(seed)
  const proposals = proposalsOf(world, wishesOf(world))
  signGranted(world, proposals)
  const councils = [provincialCouncil(world.staff), schoolCouncil(world.staff)]
  const [provincial] = councils
  if (provincial === undefined) throw new Error('the province has a council')
  const names = new Map(world.staff.people.map((one) => [one.code, one.name]))
  const { staff, ledger, ratings, initiatives, uses, disciplines, pendingCases, absences } = world
  const { movementResults, achievements, members } = world
  const records = {
    units,
    unitLinks,
    people: staff.people,
    postings: staff.postings,
    ratings,
    initiatives,
    uses,
    disciplines,
    pendingCases,
    absences,
    movementResults,
    achievements,
    members,
    clusters: life.clusters,
    terms: life.terms,
    clusterResults: life.results,
    conferences: life.conferences,
    decisions: [...ledger.decisions, draftDecision(proposals, provincial, names)],
    entries: ledger.entries,
    councils,
    proposals,
    windows,
    sessions: sessionsOf(provincial),
  }
  return { seed, records, expected: expectedOf(world, life, proposals) }
}

export type Tiny = ReturnType<typeof generateTiny>
export type TinyRecords = Tiny['records']
