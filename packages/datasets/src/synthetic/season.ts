import type { AwardId } from '@vinhdanh/domain/awards'
import { day } from '@vinhdanh/domain/kernel'
import { stepsOf } from './dossier-steps.ts'
import { idOf } from './ids.ts'
import { decidingUnitOf, unitOf } from './places.ts'
import type { SubjectKey } from './records.ts'
import type { ProposalRow } from './season-records.ts'
import { postingOn } from './staff.ts'
import type { Wish } from './wishes.ts'
import { hold, type World } from './world.ts'

const certificate: AwardId = 'merit-certificate.provincial'

const meritsOf = (wish: Wish): string =>
  wish.route === 'sudden'
    ? 'Thành tích đột xuất trong lao động, có xác nhận của cơ sở (dữ liệu mô phỏng).'
    : 'Tóm tắt thành tích của năm do đơn vị lập (dữ liệu mô phỏng).'

export function proposalsOf(world: World, wishes: readonly Wish[]): readonly ProposalRow[] {
  return wishes.map((wish, index) => {
    const number = `MP-2026-${String(index + 1).padStart(4, '0')}`
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
