import type { AwardId, Route } from '@vinhdanh/domain/awards'
import { type Day, day } from '@vinhdanh/domain/kernel'
import type { ProposalStatus } from '@vinhdanh/domain/proposals'
import { idOf } from './ids.ts'
import { decidingUnitOf, unitOf } from './places.ts'
import type { SubjectKey } from './records.ts'
import type { ProposalRow, StepRow, WindowRow } from './season-records.ts'
import { chooseSubjects, openYear2026 } from './season-subjects.ts'
import { postingOn } from './staff.ts'
import { hold, type World } from './world.ts'

const certificate: AwardId = 'merit-certificate.provincial'
const title: AwardId = 'emulation-fighter.provincial'

/** What is special in one dossier; its steps follow from its status. */
interface Wish {
  readonly status: ProposalStatus
  readonly award: AwardId
  readonly person?: string
  readonly collective?: string
  readonly year: number
  readonly route?: Route
  readonly drafted: string
  readonly received?: string
  readonly attested?: boolean
  readonly reason?: string
  readonly decided?: string
}

type Way = readonly (readonly [kind: string, by: string, role: string, status: ProposalStatus])[]

const draft = ['ProposalDrafted', 'donvi', 'unit-officer', 'draft'] as const
const submit = ['ProposalSubmitted', 'donvi', 'unit-officer', 'submitted'] as const
const receive = ['ProposalReceived', 'thamdinh', 'appraiser', 'in-appraisal'] as const
const appraise = ['ProposalAppraised', 'thamdinh', 'appraiser', 'appraised'] as const

/** Các bước đã qua của mỗi trạng thái. */
const ways: Readonly<Record<ProposalStatus, Way>> = {
  draft: [draft],
  submitted: [draft, submit],
  returned: [draft, submit, ['ProposalReturned', 'thamdinh', 'appraiser', 'returned']],
  'in-appraisal': [draft, submit, receive],
  appraised: [draft, submit, receive, appraise],
  passed: [
    draft,
    submit,
    receive,
    appraise,
    ['ProposalPassed', 'thuky', 'council-secretary', 'passed'],
  ],
  'not-passed': [
    draft,
    submit,
    receive,
    appraise,
    ['ProposalNotPassed', 'thuky', 'council-secretary', 'not-passed'],
  ],
  granted: [
    draft,
    submit,
    receive,
    appraise,
    ['ProposalPassed', 'thuky', 'council-secretary', 'passed'],
    ['ProposalGranted', 'chutich', 'deciding-authority', 'granted'],
  ],
  refused: [draft, submit, receive, ['ProposalAppraised', 'thamdinh', 'appraiser', 'refused']],
  withdrawn: [draft, submit, ['ProposalWithdrawn', 'donvi', 'unit-officer', 'withdrawn']],
}

const officers: Readonly<Record<string, string>> = {
  'mdm-bv': 'benhvien',
  'mdm-xmt': 'xa',
  'mdm-thpt': 'donvi',
}

function stepsOf(wish: Wish, unitCode: string): readonly StepRow[] {
  const [received, decided] = [
    day(wish.received ?? wish.drafted),
    day(wish.decided ?? wish.received ?? wish.drafted),
  ]
  const when: Readonly<Record<string, Day>> = {
    ProposalDrafted: day(wish.drafted),
    ProposalSubmitted: day(wish.drafted),
    ProposalReceived: received,
    ProposalAppraised: received,
    ProposalReturned: received,
    ProposalWithdrawn: received,
    ProposalPassed: decided,
    ProposalNotPassed: decided,
    ProposalGranted: decided,
  }
  return ways[wish.status].map(([kind, by, role, status]) => ({
    on: when[kind] ?? received,
    by: role === 'unit-officer' ? (officers[unitCode] ?? 'donvi') : by,
    role,
    kind,
    status,
    detail: {
      ...(kind === 'ProposalReceived' ? { receivedOn: received } : {}),
      ...(kind === 'ProposalAppraised'
        ? {
            opinion: wish.reason ?? 'Đủ điều kiện, đề nghị trình hội đồng.',
            forward: status === 'appraised',
          }
        : {}),
      ...(kind === 'ProposalReturned' || kind === 'ProposalWithdrawn'
        ? { reason: wish.reason ?? '' }
        : {}),
      ...(kind === 'ProposalGranted' ? { decidedOn: decided } : {}),
    },
  }))
}

const inOrder = <Item>(list: readonly Item[], what: string) => {
  let next = 0
  return (): Item => {
    const item = list[next++]
    if (item === undefined) throw new Error(`the season needs more ${what}`)
    return item
  }
}

/** Hồ sơ của mùa 2026: something in every state, each kind of verdict. */
export function wishesOf(world: World): readonly Wish[] {
  openYear2026(world)
  const chosen = chooseSubjects(world)
  const merit = inOrder(chosen.merit, 'people with two base titles')
  const champion = inOrder(chosen.champions, 'people with three base titles')
  const short = inOrder(chosen.shortRuns, 'people with one base title')
  const [farmer, worker] = [inOrder(chosen.farmers, 'farmers'), inOrder(chosen.workers, 'workers')]
  const good = { award: certificate, year: 2025, attested: true } as const
  return [
    {
      status: 'granted',
      award: certificate,
      person: worker(),
      year: 2026,
      route: 'sudden',
      drafted: '2026-08-03',
      received: '2026-08-05',
      decided: '2026-08-20',
      attested: true,
    },
    {
      status: 'granted',
      award: certificate,
      person: farmer(),
      year: 2026,
      route: 'movement',
      drafted: '2026-08-03',
      received: '2026-08-05',
      decided: '2026-08-20',
      attested: true,
    },
    {
      ...good,
      status: 'passed',
      person: merit(),
      drafted: '2026-09-14',
      received: '2026-09-25',
      decided: '2026-10-30',
    },
    {
      status: 'passed',
      award: title,
      person: champion(),
      year: 2025,
      drafted: '2026-09-28',
      received: '2026-10-05',
      decided: '2026-10-30',
      attested: true,
    },
    {
      status: 'not-passed',
      award: title,
      person: champion(),
      year: 2025,
      attested: true,
      drafted: '2026-09-28',
      received: '2026-10-05',
      decided: '2026-10-30',
    },
    {
      ...good,
      status: 'appraised',
      person: merit(),
      drafted: '2026-10-12',
      received: '2026-10-20',
    },
    {
      status: 'appraised',
      award: title,
      person: champion(),
      year: 2025,
      drafted: '2026-10-12',
      received: '2026-10-20',
      attested: true,
    },
    {
      status: 'appraised',
      award: 'excellent-collective',
      collective: bestPart(world),
      year: 2026,
      drafted: '2026-10-12',
      received: '2026-10-22',
      attested: true,
    },
    {
      ...good,
      status: 'appraised',
      person: merit(),
      drafted: '2026-10-19',
      received: '2026-11-02',
    },
    {
      ...good,
      status: 'in-appraisal',
      person: merit(),
      drafted: '2026-10-05',
      received: '2026-10-12',
    },
    {
      status: 'in-appraisal',
      award: 'excellent-collective',
      collective: 'mdm-bv-noi',
      year: 2026,
      drafted: '2026-10-20',
      received: '2026-10-26',
    },
    {
      status: 'in-appraisal',
      award: title,
      person: short(),
      year: 2025,
      drafted: '2026-10-26',
      received: '2026-11-04',
      attested: true,
    },
    {
      ...good,
      status: 'in-appraisal',
      person: merit(),
      drafted: '2026-10-26',
      received: '2026-11-10',
      reason: 'pending',
    },
    { ...good, status: 'submitted', person: merit(), drafted: '2026-11-17' },
    {
      status: 'submitted',
      award: 'emulation-fighter.national',
      person: chosen.laureate,
      year: 2026,
      drafted: '2026-11-18',
    },
    {
      status: 'submitted',
      award: 'emulation-flag.provincial',
      collective: 'mdm-xmt',
      year: 2026,
      drafted: '2026-11-19',
    },
    {
      status: 'returned',
      award: certificate,
      person: worker(),
      year: 2026,
      route: 'sudden',
      drafted: '2026-10-28',
      received: '2026-11-06',
      reason: 'Thiếu biên bản họp của hội đồng cơ sở.',
    },
    {
      status: 'draft',
      award: 'advanced-worker',
      person: chosen.nurse,
      year: 2026,
      drafted: '2026-11-16',
    },
    {
      status: 'draft',
      award: 'emulation-fighter.base',
      person: chosen.doctor,
      year: 2026,
      drafted: '2026-11-17',
      attested: true,
    },
    {
      status: 'draft',
      award: 'commendation-certificate',
      person: farmer(),
      year: 2026,
      route: 'movement',
      drafted: '2026-11-18',
    },
    {
      status: 'draft',
      award: 'advanced-worker',
      person: chosen.clerk,
      year: 2026,
      drafted: '2026-11-19',
    },
    {
      status: 'refused',
      award: title,
      person: short(),
      year: 2025,
      drafted: '2026-06-15',
      received: '2026-06-22',
      reason: 'Chưa đủ ba năm liên tục tính đến năm đề nghị.',
    },
    {
      status: 'withdrawn',
      award: certificate,
      person: worker(),
      year: 2026,
      route: 'movement',
      drafted: '2026-10-08',
      received: '2026-10-15',
      reason: 'Đơn vị đề nghị xét vào đợt sau.',
    },
  ]
}

function bestPart(world: World): string {
  const best = world.ratings.find(
    (row) =>
      row.year === 2026 &&
      row.level === 'excellent' &&
      row.of === 'subject' &&
      row.subject.code.startsWith('mdm-thpt-'),
  )
  if (best === undefined) throw new Error('the season needs a best group of teachers')
  return best.subject.code
}

const meritsOf = (wish: Wish): string =>
  wish.route === 'sudden'
    ? 'Thành tích đột xuất trong lao động, có xác nhận của cơ sở (dữ liệu mô phỏng).'
    : 'Tóm tắt thành tích của năm do đơn vị lập (dữ liệu mô phỏng).'

export function proposalsOf(world: World, wishes: readonly Wish[]): readonly ProposalRow[] {
  return wishes.map((wish, index) => {
    const number = `HS-2026-${String(index + 1).padStart(4, '0')}/MP`
    const subject: SubjectKey =
      wish.person === undefined
        ? { kind: 'collective', code: wish.collective ?? '' }
        : { kind: 'person', code: wish.person }
    const place =
      wish.person === undefined
        ? subject.code
        : postingOn(world.staff, wish.person, day(wish.drafted))?.unitCode
    if (place === undefined) throw new Error(`${subject.code} works nowhere`)
    const submitting = decidingUnitOf(place)?.code ?? 'mdm'
    const steps = stepsOf(wish, submitting)
    const received = steps.some((step) => step.kind === 'ProposalReceived')
    const decided = wish.status === 'granted' ? wish.decided : undefined
    recordGrounds(world, wish, subject)
    return {
      id: idOf('proposal', number),
      number,
      status: wish.status,
      award: wish.award,
      subject,
      nameAsWritten:
        wish.person === undefined
          ? unitOf(subject.code).name
          : (world.staff.people.find((one) => one.code === wish.person)?.name ?? ''),
      year: wish.year,
      route: wish.route ?? 'merit',
      submittingUnitCode: submitting,
      merits: meritsOf(wish),
      attested: wish.attested ?? false,
      receivedOn: received && wish.received !== undefined ? day(wish.received) : null,
      decidedOn: decided === undefined ? null : day(decided),
      steps,
    }
  })
}

/** The facts a dossier rests on beside ratings and titles. */
function recordGrounds(world: World, wish: Wish, subject: SubjectKey): void {
  const key = `${subject.code}|2026`
  if (wish.route === 'sudden') {
    world.achievements.push({
      id: idOf('achievement', key),
      subject,
      kind: 'sudden',
      scope: 'provincial',
      year: 2026,
    })
  }
  if (wish.route === 'movement') {
    const launchedBy = wish.award === certificate ? 'provincial' : 'base'
    world.movementResults.push({
      id: idOf('movement-result', `${key}|${launchedBy}`),
      subject,
      launchedBy,
      year: 2026,
      durationYears: launchedBy === 'provincial' ? 3 : 1,
      standing: 'leader',
    })
  }
  if (wish.reason === 'pending') {
    world.pendingCases.push({
      id: idOf('pending-case', subject.code),
      personCode: subject.code,
      opened: day('2026-10-20'),
    })
  }
}

/** Hai hồ sơ đã được tặng: their decision and entries, signed on 2026-08-20. */
export function signGranted(world: World, proposals: readonly ProposalRow[]): void {
  const granted = proposals.filter((row) => row.status === 'granted')
  world.ledger.sign(
    { post: 'provincial-chair', unitCode: 'mdm' },
    day('2026-08-20'),
    granted.map((row) => ({
      subject: row.subject,
      award: row.award,
      year: row.year,
      route: row.route,
      proposalNumber: row.number,
    })),
  )
  for (const row of granted) hold(world, row.award, row.subject.code, row.year)
}

const window = (
  year: number,
  level: WindowRow['level'],
  opensOn: string,
  closesOn: string,
): WindowRow => ({
  id: idOf('window', `${year}|${level}`),
  year,
  level,
  opensOn: day(opensOn),
  closesOn: day(closesOn),
})

/** Thời gian nhận đề nghị của hai năm. */
export const windows: readonly WindowRow[] = [
  window(2025, 'base', '2025-11-01', '2025-12-31'),
  window(2025, 'provincial', '2026-01-02', '2026-11-30'),
  window(2025, 'state', '2026-01-02', '2026-06-30'),
  window(2026, 'base', '2026-06-01', '2026-12-31'),
  window(2026, 'provincial', '2026-07-01', '2026-12-10'),
  window(2026, 'state', '2026-10-01', '2027-06-30'),
]
