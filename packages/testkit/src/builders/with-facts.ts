import type { SubjectRef } from '@vinhdanh/domain/proposals'
import { known, type SubjectFacts } from '@vinhdanh/domain/subjects'
import type { Database } from '@vinhdanh/storage/database'
import { anEntry, aPerson, aUnit } from '@vinhdanh/storage/scratch'
import type { Coverage, CoveredList } from '@vinhdanh/storage/subjects'

/** Years that every list of these builders is known for. */
const span = [1990, 2030] as const

/** What is stated is covered; what is not stated stays unknown. */
function coverageOf(facts: SubjectFacts): Coverage {
  const lists: readonly CoveredList[] = [
    ...([
      'awards',
      'initiatives',
      'disciplines',
      'pendingCases',
      'absences',
      'trainings',
      'moves',
    ] as const),
    ...(['clusterResults', 'movementResults', 'achievements', 'tenures', 'partyRatings'] as const),
    ...(['services', 'donations'] as const),
  ]
  return Object.fromEntries(
    lists.filter((list) => facts[list] !== undefined).map((list) => [list, span]),
  )
}

const listOf = <Item>(list: Parameters<typeof known<Item>>[0]) => known(list)?.records ?? []
const bare = <Item extends { readonly record?: unknown }>({ record: _, ...item }: Item) => item

type Owner = { readonly personId: string } | { readonly unitId: string }

async function storeShared(db: Database, owner: Owner, facts: SubjectFacts): Promise<void> {
  const { prisma } = db
  const rows = <Item extends object>(items: readonly Item[]) =>
    items.map((item) => ({ ...bare(item), ...owner }))
  await prisma.rating.createMany({ data: rows(listOf(facts.ratings)) })
  await prisma.discipline.createMany({ data: rows(facts.disciplines ?? []) })
  await prisma.pendingCase.createMany({ data: rows(facts.pendingCases ?? []) })
  await prisma.movementResult.createMany({ data: rows(facts.movementResults ?? []) })
  await prisma.achievement.createMany({ data: rows(facts.achievements ?? []) })
  await prisma.donation.createMany({ data: rows(facts.donations ?? []) })
  for (const award of listOf(facts.awards)) await anEntry(db, { ...bare(award), ...owner })
}

/** Người có đúng những dữ kiện này trong cơ sở dữ liệu. */
export async function aPersonWith(db: Database, facts: SubjectFacts): Promise<SubjectRef> {
  const { prisma } = db
  const { category, sex, recruitedOn, higherRetirementAge, servicePeriods } = facts.subject
  const { id: personId } = await aPerson(db, {
    category: category ?? null,
    sex: sex ?? null,
    recruitedOn: recruitedOn ?? null,
    higherRetirementAge: higherRetirementAge ?? null,
    ...(servicePeriods === undefined ? {} : { servicePeriods: [...servicePeriods] }),
    coverage: coverageOf(facts),
  })
  await storeShared(db, { personId }, facts)
  for (const { usedFor, record: _, ...initiative } of listOf(facts.initiatives)) {
    const row = await prisma.initiative.create({
      data: { ...initiative, title: 'Cải tiến quy trình', authors: { create: { personId } } },
    })
    if (usedFor !== undefined)
      await prisma.initiativeUse.create({
        data: { initiativeId: row.id, personId, award: usedFor, year: initiative.year },
      })
  }
  const rows = <Item extends object>(items: readonly Item[]) =>
    items.map((item) => ({ ...bare(item), personId }))
  await prisma.absence.createMany({ data: rows(facts.absences ?? []) })
  await prisma.training.createMany({ data: rows(facts.trainings ?? []) })
  await prisma.service.createMany({ data: rows(facts.services ?? []) })
  await prisma.move.createMany({ data: rows(facts.moves ?? []) })
  return { kind: 'person', id: personId }
}

/** Tập thể có đúng những dữ kiện này trong cơ sở dữ liệu. */
export async function aUnitWith(db: Database, facts: SubjectFacts): Promise<SubjectRef> {
  const { prisma } = db
  const { category, foundedOn, dissolvedOn } = facts.subject
  const { id: unitId } = await aUnit(db, {
    category: category ?? null,
    openedOn: foundedOn ?? null,
    closedOn: dissolvedOn ?? null,
    coverage: coverageOf(facts),
  })
  await storeShared(db, { unitId }, facts)
  const party = (facts.partyRatings ?? []).map((rating) => ({
    ...bare(rating),
    of: 'party',
    unitId,
  }))
  await prisma.rating.createMany({ data: party })
  await prisma.membersSnapshot.createMany({
    data: (facts.members ?? []).map((members) => ({ ...bare(members), unitId })),
  })
  await prisma.obligation.createMany({
    data: (facts.obligations ?? []).map((one) => ({ ...bare(one), unitId })),
  })
  await prisma.communityScore.createMany({
    data: (facts.communityScores ?? []).map(({ year, standards }) => ({
      year,
      standards: standards.map((standard) => ({ ...standard })),
      unitId,
    })),
  })
  const results = listOf(facts.clusterResults)
  if (results.length > 0) {
    const cluster = await prisma.cluster.create({ data: { name: 'Cụm thi đua', kind: 'cluster' } })
    await prisma.clusterResult.createMany({
      data: results.map((result) => ({
        ...bare(result),
        unitId,
        clusterId: cluster.id,
        outcome: 'xếp hạng',
      })),
    })
  }
  return { kind: 'collective', id: unitId }
}
