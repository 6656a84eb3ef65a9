// long because it is a list: one entry for each dossier of the season.
import type { AwardId, Route } from '@vinhdanh/domain/awards'
import type { ProposalStatus } from '@vinhdanh/domain/proposals'
import { chooseSubjects, openYear2026 } from './season-subjects.ts'
import type { World } from './world.ts'

const certificate: AwardId = 'merit-certificate.provincial'
const title: AwardId = 'emulation-fighter.provincial'

/** What is special in one dossier; its steps follow from its status. */
export interface Wish {
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
