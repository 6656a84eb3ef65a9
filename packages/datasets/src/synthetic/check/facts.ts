import { type Day, day, yearOf } from '@vinhdanh/domain/kernel'
import type { HeldAward, SubjectFacts } from '@vinhdanh/domain/subjects'
import type { EntryRow, SubjectKey } from '../records.ts'
import type { TinyRecords } from '../tiny.ts'

/** Ratings of a year are made at its end; the school and the hospital made those of 2026 in summer. */
const ratedBefore = (year: number, on: Day) =>
  year < yearOf(on) || (year === 2026 && on > '2026-07')

/**
 * Dữ kiện về một đối tượng như đã có vào ngày ký: what was decided or used later, and the award itself,
 * are left out, so that each award is judged by what stood before it.
 */
export function factsAt(records: TinyRecords, entry: EntryRow): SubjectFacts {
  const { subject, decidedOn: on } = entry
  const same = (key: SubjectKey) => key.kind === subject.kind && key.code === subject.code
  const awards: readonly HeldAward[] = records.entries
    .filter((row) => same(row.subject) && row.id !== entry.id && row.decidedOn <= on)
    .map(({ award, year, firstYear, decidedOn, route }) => ({
      award,
      year,
      firstYear,
      decidedOn,
      route,
    }))
  const ratings = (of: 'subject' | 'party') =>
    records.ratings
      .filter((row) => row.of === of && same(row.subject) && ratedBefore(row.year, on))
      .map(({ year, level }) => ({ year, level }))
  const shared = {
    ratings: ratings('subject'),
    awards: { records: awards, years: { from: 2015, to: 2026 } },
    pendingCases: [],
    movementResults: records.movementResults.filter((row) => same(row.subject)),
    achievements: records.achievements.filter((row) => same(row.subject)),
  }
  return subject.kind === 'person'
    ? { ...shared, ...personFacts(records, subject.code, on, entry.id) }
    : { ...shared, ...unitFacts(records, subject.code), partyRatings: ratings('party') }
}

function personFacts(records: TinyRecords, code: string, on: Day, entryId: string) {
  const person = records.people.find((one) => one.code === code)
  if (person === undefined) throw new Error(`no such person: ${code}`)
  const usedBefore = new Map(
    records.uses
      .filter((use) => use.on <= on && use.entryId !== entryId)
      .map((use) => [use.initiativeId, use.award]),
  )
  return {
    subject: {
      kind: 'person' as const,
      category: person.category,
      sex: person.sex,
      ...(person.recruitedOn === null ? {} : { recruitedOn: person.recruitedOn }),
    },
    initiatives: records.initiatives
      .filter((row) => row.personCode === code)
      .map(({ id, year, scope }) => {
        const usedFor = usedBefore.get(id)
        return { year, scope, ...(usedFor === undefined ? {} : { usedFor }) }
      }),
    disciplines: records.disciplines.filter((row) => row.personCode === code && row.from <= on),
    absences: records.absences.filter((row) => row.personCode === code && row.year <= yearOf(on)),
    trainings: [],
    moves: [],
  }
}

function unitFacts(records: TinyRecords, code: string) {
  const unit = records.units.find((one) => one.code === code)
  return {
    subject: {
      kind: 'collective' as const,
      category: unit?.level === 'enterprise' ? ('enterprise' as const) : ('unit' as const),
      ...(unit?.openedOn == null ? {} : { foundedOn: day(unit.openedOn) }),
      dissolvedOn: unit?.closedOn == null ? null : day(unit.closedOn),
    },
    disciplines: [],
    clusterResults: records.clusterResults
      .filter((row) => row.unitCode === code)
      .map(({ year, rank }) => ({ year, rank, organisedBy: 'provincial' as const })),
    members: records.members.filter((row) => row.unitCode === code),
  }
}
