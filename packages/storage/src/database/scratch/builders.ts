import type { Role } from '@vinhdanh/domain/access'
import type { AwardId } from '@vinhdanh/domain/awards'
import type { CouncilSession, SessionEvent } from '@vinhdanh/domain/councils'
import { day } from '@vinhdanh/domain/kernel'
import {
  evolveProposal,
  type Proposal,
  type ProposalEvent,
  type ProposalStatus,
  type SubjectRef,
} from '@vinhdanh/domain/proposals'
import type { Prisma } from '../../generated/prisma/client.ts'
import { appendProposal } from '../../proposals/index.ts'
import { type Coverage, splitName } from '../../subjects/index.ts'
import type { Database } from '../connect.ts'
import { inTransaction } from '../in-transaction.ts'
import { newId } from '../new-id.ts'

type Rows = Pick<Database, 'prisma'>
type UnitFields = Partial<Prisma.UnitUncheckedCreateInput>
type PersonFields = Partial<Prisma.PersonUncheckedCreateInput>
type EntryFields = Partial<Prisma.RegisterEntryUncheckedCreateInput>

/** Who acts in tests when nobody in particular does. */
export const clerk = 'kiem-thu'
export const noon = '2026-03-02T05:00:00.000Z'

const everything: Coverage = {
  awards: [2010, 2026],
  initiatives: [2010, 2026],
  disciplines: [2010, 2026],
  pendingCases: [2010, 2026],
  absences: [2010, 2026],
  trainings: [2010, 2026],
  clusterResults: [2010, 2026],
  movementResults: [2010, 2026],
  achievements: [2010, 2026],
  tenures: [2010, 2026],
}

/** Đơn vị; under `parent` when one is given. */
export function aUnit(
  { prisma }: Rows,
  { parent, ...fields }: UnitFields & { parent?: { id: string; path: string } } = {},
) {
  const id = fields.id ?? newId()
  const code = fields.code ?? id
  return prisma.unit.create({
    data: {
      name: 'Phòng Tổng hợp',
      level: 'division',
      category: 'unit',
      coverage: everything,
      path: `${parent?.path ?? '/'}${code}/`,
      parentId: parent?.id ?? null,
      ...fields,
      id,
      code,
    },
  })
}

/** Người, làm việc tại `unit` khi có. Known to have nothing but what a test adds. */
export async function aPerson(
  { prisma }: Rows,
  { unit, ...fields }: PersonFields & { unit?: { id: string } } = {},
) {
  const name = fields.name ?? 'Nguyễn Văn An'
  const person = await prisma.person.create({
    data: {
      id: newId(),
      ...splitName(name),
      category: 'official',
      recruitedOn: '2015-09-01',
      coverage: everything,
      ...fields,
      name,
    },
  })
  if (unit !== undefined)
    await prisma.posting.create({
      data: {
        personId: person.id,
        unitId: unit.id,
        title: 'Chuyên viên',
        labourGroup: 'official',
        from: '2015-09-01',
      },
    })
  return person
}

/** Tài khoản with roles, each at a unit. */
export function anAccount(
  { prisma }: Rows,
  {
    personId = null,
    roles = [],
    email = `${newId()}@vinhdanh.example`,
    name = 'Tài khoản kiểm thử',
  }: {
    readonly personId?: string | null
    readonly email?: string
    readonly name?: string
    readonly roles?: readonly { readonly role: Role; readonly unitId: string }[]
  } = {},
) {
  return prisma.user.create({
    data: {
      id: newId(),
      email,
      name,
      personId,
      grants: {
        create: roles.map(({ role, unitId }) => ({
          id: newId(),
          role,
          unitId,
          from: '2020-01-01',
        })),
      },
    },
    include: { grants: true },
  })
}

/** Hội đồng with so many voting members, the first of them its chair. */
export async function aCouncil(
  db: Rows,
  { unitId, members = 9 }: { readonly unitId: string; readonly members?: number },
) {
  const council = await db.prisma.council.create({
    data: {
      id: newId(),
      name: 'Hội đồng thi đua, khen thưởng',
      level: 'provincial',
      unitId,
      rules: {
        quorum: { part: 2, whole: 3 },
        majority: { share: { part: 1, whole: 2 }, strict: true },
      },
    },
  })
  for (let order = 1; order <= members; order++) {
    const person = await aPerson(db, { name: `Lê Thị Uỷ Viên ${order}` })
    const member = { councilId: council.id, personId: person.id, order, post: 'Ủy viên' }
    await db.prisma.councilMember.create({
      data: { id: newId(), ...member, role: order === 1 ? 'chair' : 'member' },
    })
  }
  return db.prisma.council.findUniqueOrThrow({
    where: { id: council.id },
    include: { members: { orderBy: { order: 'asc' } } },
  })
}

/** The events that bring a dossier to a status. */
export function proposalEvents(draft: Proposal, status: ProposalStatus): readonly ProposalEvent[] {
  const stamp = { proposalId: draft.id, by: clerk, at: noon }
  const verdict = { id: '', truth: 'met', lawDay: day('2026-03-02'), lawHash: 'test' } as const
  const road: readonly (readonly [ProposalStatus, ProposalEvent])[] = [
    ['draft', { ...stamp, kind: 'ProposalDrafted', proposal: draft }],
    ['submitted', { ...stamp, kind: 'ProposalSubmitted' }],
    ['in-appraisal', { ...stamp, kind: 'ProposalReceived', receivedOn: day('2026-03-02') }],
    [
      'appraised',
      { ...stamp, kind: 'ProposalAppraised', opinion: 'Đủ điều kiện', forward: true, verdict },
    ],
    ['passed', { ...stamp, kind: 'ProposalPassed' }],
  ]
  const last = road.findIndex(([reached]) => reached === status)
  if (last < 0) throw new Error(`no road to ${status}`)
  return road.slice(0, last + 1).map(([, event]) => event)
}

/** Hồ sơ, brought to the status asked for; the verdict it rests on is recorded with it. */
export async function aProposal(
  db: Database,
  fields: {
    readonly subject: SubjectRef
    readonly submittingUnitId: string
    readonly award?: AwardId
    readonly year?: number
    readonly status?: ProposalStatus
    readonly number?: string
    readonly by?: string
  },
): Promise<Proposal> {
  const { subject, submittingUnitId, award = 'emulation-fighter.base', year = 2025 } = fields
  const { status = 'draft', by = clerk } = fields
  const id = newId()
  const draft: Proposal = {
    id,
    number: fields.number ?? `HS-${id}`,
    status: 'draft',
    statusSince: noon,
    award,
    subject,
    year,
    route: 'merit',
    submittingUnitId,
    merits: 'Hoàn thành xuất sắc nhiệm vụ.',
    attestations: [],
    nominationId: null,
    receivedOn: null,
    decidedOn: null,
    recordedVerdict: null,
    version: 1,
  }
  const verdictId = newId()
  const events = proposalEvents(draft, status).map((event) =>
    event.kind === 'ProposalAppraised'
      ? { ...event, by, verdict: { ...event.verdict, id: verdictId } }
      : { ...event, by },
  )
  return inTransaction(db, async (tx) => {
    if (events.some(({ kind }) => kind === 'ProposalAppraised'))
      await tx.verdict.create({
        data: {
          id: verdictId,
          ...{
            award,
            year,
            truth: 'met',
            lawDay: '2026-03-02',
            lawHash: 'test',
            mask: '1',
            onDay: '2026-03-02',
          },
          facts: { subject: { kind: subject.kind } },
        },
      })
    const result = await appendProposal(tx, null, events, { operation: 'test' })
    if (!result.ok) throw new Error('a new dossier cannot have changed meanwhile')
    return result.value
  })
}

export const foldProposal = (events: readonly ProposalEvent[]): Proposal | null =>
  events.reduce<Proposal | null>(evolveProposal, null)

/** Mục trong Sổ khen thưởng from before the system began. */
export function anEntry(
  { prisma }: Rows,
  { personId = null, unitId = null, ...fields }: EntryFields,
) {
  const name = fields.subjectNameAsWritten ?? 'Nguyễn Văn An'
  return prisma.registerEntry.create({
    data: {
      id: newId(),
      subjectKind: personId === null ? 'collective' : 'person',
      personId,
      unitId,
      ...splitName(name),
      award: 'advanced-worker',
      awardNameAsWritten: 'Lao động tiên tiến',
      year: 2025,
      firstYear: fields.year ?? 2025,
      status: 'granted',
      lawDay: '2026-01-15',
      origin: 'opening-record',
      ...fields,
      subjectNameAsWritten: name,
    },
  })
}

/** A session with one item on its agenda, as an event. */
export function plannedSession(
  councilId: string,
  proposal: Proposal,
): { readonly session: CouncilSession; readonly event: SessionEvent; readonly itemId: string } {
  const [id, itemId] = [newId(), newId()]
  const rule = {
    threshold: { share: { part: 9, whole: 10 }, strict: false },
    required: true,
    secret: true,
    cite: null,
    provenance: null,
  }
  const session: CouncilSession = {
    id,
    councilId,
    heldOn: day('2026-03-02'),
    place: null,
    status: 'planned',
    attendance: [],
    agenda: [
      {
        id: itemId,
        order: 1,
        proposalId: proposal.id,
        award: proposal.award,
        subject: proposal.subject,
        ballot: { status: 'not-opened', rule, voted: [], tally: null },
      },
    ],
    version: 1,
  }
  return {
    session,
    itemId,
    event: { kind: 'SessionPlanned', sessionId: id, session, by: clerk, at: noon },
  }
}
