import { yearOf } from '@vinhdanh/domain/kernel'
import type { Prisma } from '@vinhdanh/storage/database'
import { nameOfUnit } from '@vinhdanh/storage/subjects'
import type { SubjectKey, TinyRecords } from '../synthetic/index.ts'
import { rootId } from './root.ts'

const dataSet = 'SYNTHETIC' as const

/** Every list is complete for these years: what is not there did not happen. */
const complete = [2019, 2026]
const coverageOfPerson = {
  ratings: [2019, 2025],
  awards: [2015, 2026],
  initiatives: complete,
  disciplines: complete,
  pendingCases: complete,
  absences: complete,
  trainings: complete,
  moves: complete,
  movementResults: complete,
  achievements: complete,
}
const coverageOfUnit = {
  ratings: [2019, 2025],
  partyRatings: [2019, 2025],
  awards: [2015, 2026],
  disciplines: complete,
  pendingCases: complete,
  clusterResults: [2021, 2025],
  donations: complete,
  movementResults: complete,
  achievements: complete,
}

/** Chuyển bản ghi mô phỏng thành dòng của cơ sở dữ liệu. */
export function rowsOf(records: TinyRecords) {
  const people = new Map(records.people.map((one) => [one.code, one]))
  const units = new Map(records.units.map((one) => [one.code, one]))
  const person = (code: string) => {
    const found = people.get(code)
    if (found === undefined) throw new Error(`no such person: ${code}`)
    return found
  }
  const unitId = (code: string): string => {
    if (code === 'vn') return rootId
    const found = units.get(code)
    if (found === undefined) throw new Error(`no such unit: ${code}`)
    return found.id
  }
  const subject = ({ kind, code }: SubjectKey) =>
    kind === 'person' ? { personId: person(code).id } : { unitId: unitId(code) }
  const nameParts = ({ kind, code }: SubjectKey) => {
    if (kind === 'collective') return nameOfUnit(units.get(code)?.name ?? code)
    const { givenName, familyName, middleName } = person(code)
    return { givenName, familyName, middleName }
  }
  const headcount = (code: string) =>
    records.members.filter((row) => row.unitCode === code && row.year === 2025)[0]?.total ?? null

  return {
    unitId,
    personId: (code: string) => person(code).id,
    nameParts,
    subject,
    units: records.units.map(
      (unit): Prisma.UnitCreateManyInput => ({
        id: unit.id,
        code: unit.code,
        name: unit.name,
        level: unit.level,
        category: unit.level === 'enterprise' ? 'enterprise' : 'unit',
        parentId: unit.parentCode === null ? null : unitId(unit.parentCode),
        path: unit.path,
        sector: unit.sector,
        openedOn: unit.openedOn,
        closedOn: unit.closedOn,
        headcount: headcount(unit.code),
        coverage: coverageOfUnit,
        dataSet,
      }),
    ),
    unitLinks: records.unitLinks.map(
      (link): Prisma.UnitLinkCreateManyInput => ({
        id: link.id,
        fromId: unitId(link.fromCode),
        toId: unitId(link.toCode),
        kind: link.kind,
        on: link.on,
        dataSet,
      }),
    ),
    people: records.people.map(
      (one): Prisma.PersonCreateManyInput => ({ ...one, coverage: coverageOfPerson, dataSet }),
    ),
    postings: records.postings.map(
      (row): Prisma.PostingCreateManyInput => ({
        id: row.id,
        personId: person(row.personCode).id,
        unitId: unitId(row.unitCode),
        title: row.title,
        labourGroup: row.group,
        from: row.from,
        until: row.until,
        dataSet,
      }),
    ),
    ratings: records.ratings.map(
      (row): Prisma.RatingCreateManyInput => ({
        id: row.id,
        ...subject(row.subject),
        year: row.year,
        level: row.level,
        of: row.of,
        dataSet,
      }),
    ),
    initiatives: records.initiatives.map(
      ({ id, title, year, scope }): Prisma.InitiativeCreateManyInput => ({
        id,
        title,
        year,
        scope,
        dataSet,
      }),
    ),
    initiativeAuthors: records.initiatives.map(
      (row): Prisma.InitiativeAuthorCreateManyInput => ({
        initiativeId: row.id,
        personId: person(row.personCode).id,
      }),
    ),
    initiativeUses: records.uses.map(
      (row): Prisma.InitiativeUseCreateManyInput => ({
        initiativeId: row.initiativeId,
        personId: person(row.personCode).id,
        award: row.award,
        year: row.year,
        entryId: row.entryId,
        dataSet,
      }),
    ),
    disciplines: records.disciplines.map(
      (row): Prisma.DisciplineCreateManyInput => ({
        id: row.id,
        personId: person(row.personCode).id,
        level: row.level,
        from: row.from,
        until: row.until,
        dataSet,
      }),
    ),
    pendingCases: records.pendingCases.map(
      (row): Prisma.PendingCaseCreateManyInput => ({
        id: row.id,
        personId: person(row.personCode).id,
        opened: row.opened,
        dataSet,
      }),
    ),
    absences: records.absences.map(
      ({ personCode, ...row }): Prisma.AbsenceCreateManyInput => ({
        ...row,
        personId: person(personCode).id,
        dataSet,
      }),
    ),
    movementResults: records.movementResults.map(
      ({ subject: of, ...row }): Prisma.MovementResultCreateManyInput => ({
        ...row,
        ...subject(of),
        dataSet,
      }),
    ),
    achievements: records.achievements.map(
      ({ subject: of, ...row }): Prisma.AchievementCreateManyInput => ({
        ...row,
        ...subject(of),
        dataSet,
      }),
    ),
    members: records.members.map(
      ({ unitCode, holding, ...row }): Prisma.MembersSnapshotCreateManyInput => ({
        ...row,
        holding: { ...holding },
        unitId: unitId(unitCode),
        dataSet,
      }),
    ),
    decisions: records.decisions.map(
      (row): Prisma.DecisionCreateManyInput => ({
        id: row.id,
        number: row.number,
        signedOn: row.signedOn,
        signedYear: row.signedOn === null ? null : yearOf(row.signedOn),
        status: row.status,
        authorityPost: row.authorityPost,
        authorityUnitId: unitId(row.authorityUnitCode),
        signerId: row.signerCode === null ? null : person(row.signerCode).id,
        signerName: row.signerName,
        dataSet,
      }),
    ),
    entries: records.entries.map(
      (row): Prisma.RegisterEntryCreateManyInput => ({
        id: row.id,
        subjectKind: row.subject.kind,
        ...subject(row.subject),
        subjectNameAsWritten: row.nameAsWritten,
        ...nameParts(row.subject),
        award: row.award,
        awardNameAsWritten: row.awardNameAsWritten,
        year: row.year,
        firstYear: row.firstYear,
        route: row.route,
        decidedOn: row.decidedOn,
        decisionNumber: row.decisionNumber,
        decisionId: row.decisionId,
        proposalId:
          row.proposalNumber === null
            ? null
            : (records.proposals.find(({ number }) => number === row.proposalNumber)?.id ?? null),
        status: 'granted',
        lawDay: row.decidedOn,
        origin: row.opening ? 'opening-record' : 'decision',
        labourGroup: row.labourGroup,
        placeUnitId: unitId(row.placeUnitCode),
        dataSet,
      }),
    ),
  }
}
