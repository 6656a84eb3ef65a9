import { workingRules } from '@vinhdanh/domain/councils'
import type { Prisma } from '@vinhdanh/storage/database'
import { demoAccounts, idOf, type TinyRecords } from '../synthetic/index.ts'
import type { rowsOf } from './synthetic-rows.ts'

const dataSet = 'SYNTHETIC' as const

/** Instants of the set: office hours, one minute apart so that steps of a day keep their order. */
const at = (on: string, minute: number) => `${on}T09:${String(minute).padStart(2, '0')}:00+07:00`

const accountOf = (localPart: string) => {
  const account = demoAccounts.find(({ email }) => email === `${localPart}@vinhdanh.example`)
  if (account === undefined) throw new Error(`no demo account ${localPart}`)
  return account
}

/** Hồ sơ, hội đồng, phiên họp của mùa hiện tại; what the law adds is written by `settle`. */
export function seasonRowsOf(records: TinyRecords, rows: ReturnType<typeof rowsOf>) {
  const proposalId = new Map(records.proposals.map(({ number, id }) => [number, id]))
  const idOfProposal = (number: string) => proposalId.get(number) ?? ''
  return {
    proposals: records.proposals.map(
      (row): Prisma.ProposalCreateManyInput => ({
        id: row.id,
        number: row.number,
        status: row.status,
        statusSince: at(row.steps.at(-1)?.on ?? '', row.steps.length),
        award: row.award,
        subjectKind: row.subject.kind,
        ...rows.subject(row.subject),
        subjectName: row.nameAsWritten,
        ...rows.nameParts(row.subject),
        year: row.year,
        route: row.route,
        submittingUnitId: rows.unitId(row.submittingUnitCode),
        merits: row.merits,
        receivedOn: row.receivedOn,
        decidedOn: row.decidedOn,
        version: row.steps.length,
        dataSet,
      }),
    ),
    steps: records.proposals.flatMap((row) =>
      row.steps.map(
        (step, index): Prisma.ProposalStepCreateManyInput => ({
          proposalId: row.id,
          version: index + 1,
          at: at(step.on, index + 1),
          by: accountOf(step.by).id,
          byName: accountOf(step.by).name,
          role: step.role,
          kind: step.kind,
          status: step.status,
          detail: { ...step.detail },
        }),
      ),
    ),
    decisionProposals: records.decisions.flatMap((row) =>
      row.proposalNumbers.map(
        (number, order): Prisma.DecisionProposalCreateManyInput => ({
          decisionId: row.id,
          proposalId: idOfProposal(number),
          order,
        }),
      ),
    ),
    windows: records.windows.map(
      (row): Prisma.ProposalWindowCreateManyInput => ({ ...row, dataSet }),
    ),
    councils: records.councils.map(
      (row): Prisma.CouncilCreateManyInput => ({
        id: row.id,
        code: row.code,
        name: row.name,
        level: row.level,
        unitId: rows.unitId(row.unitCode),
        rules: workingRules as unknown as Prisma.InputJsonObject,
        dataSet,
      }),
    ),
    councilMembers: records.councils.flatMap((council) =>
      council.members.map(
        ({ personCode, ...row }): Prisma.CouncilMemberCreateManyInput => ({
          ...row,
          councilId: council.id,
          personId: rows.personId(personCode),
          from: '2025-07-01',
        }),
      ),
    ),
    sessions: records.sessions.map(
      (row): Prisma.CouncilSessionCreateManyInput => ({
        id: row.id,
        councilId: records.councils.find(({ code }) => code === row.councilCode)?.id ?? '',
        heldOn: row.heldOn,
        place: row.place,
        status: row.status,
        // Planned; a closed one was also called, opened, voted in and closed.
        version: row.status === 'planned' ? 1 : 4 + 2 * row.agenda.length,
        dataSet,
      }),
    ),
    attendance: records.sessions.flatMap((row) => {
      const council = records.councils.find(({ code }) => code === row.councilCode)
      if (row.status === 'planned' || council === undefined) return []
      return council.members
        .filter(({ votes }) => votes)
        .map(
          (member): Prisma.SessionAttendanceCreateManyInput => ({
            sessionId: row.id,
            memberId: member.id,
            attendance: member.id === row.writtenBy ? 'written' : 'present',
          }),
        )
    }),
    attestation: (row: TinyRecords['proposals'][number], topics: readonly string[]) =>
      topics.map(
        (topic, order): Prisma.ProposalAttestationCreateManyInput => ({
          proposalId: row.id,
          order,
          topic,
          holds: true,
          year: row.year,
          by: accountOf(row.steps[0]?.by ?? '').id,
          at: at(row.steps[0]?.on ?? '', 1),
        }),
      ),
    readingChoice: (
      row: TinyRecords['proposals'][number],
      choices: readonly { readonly openPoint: string; readonly reading: string }[],
    ) => {
      const appraised = row.steps.find(({ kind }) => kind === 'ProposalAppraised')
      return choices.map(
        (choice, order): Prisma.ReadingChoiceCreateManyInput => ({
          ...choice,
          proposalId: row.id,
          order,
          reason:
            'Dữ liệu mô phỏng: chọn để minh họa, chưa có hướng dẫn của cơ quan có thẩm quyền.',
          by: accountOf(appraised?.by ?? '').id,
          role: appraised?.role ?? null,
          at: at(appraised?.on ?? '', 0),
        }),
      )
    },
    verdictId: (number: string) => idOf('verdict', number),
    at,
  }
}

export type SeasonRows = ReturnType<typeof seasonRowsOf>
