import { type Day, day } from '@vinhdanh/domain/kernel'
import { idOf } from './ids.ts'
import type { DecisionRow } from './records.ts'
import type { CouncilRow, ProposalRow, SessionRow, TallyRow } from './season-records.ts'

const place = 'Phòng họp số 1, Ủy ban nhân dân tỉnh Đông Mẫu'
const tally = (yes: number, no: number, blank = 0): TallyRow => ({
  yes,
  no,
  blank,
  notCast: 13 - yes - no - blank,
})

/** Phiếu của mỗi hồ sơ đã được bỏ phiếu, theo thứ tự hồ sơ: 13 members vote. */
const ballots: Readonly<Record<string, TallyRow>> = {
  'MP-2026-0001': tally(13, 0),
  'MP-2026-0002': tally(12, 1),
  'MP-2026-0003': tally(11, 1, 1),
  'MP-2026-0004': tally(12, 1),
  'MP-2026-0005': tally(11, 2),
}

function session(
  key: string,
  heldOn: Day,
  status: SessionRow['status'],
  numbers: readonly string[],
  council: CouncilRow,
): SessionRow {
  return {
    id: idOf('session', key),
    councilCode: council.code,
    heldOn,
    place,
    status,
    writtenBy:
      status === 'closed'
        ? (council.members.find((one) => one.role === 'member')?.id ?? null)
        : null,
    agenda: numbers.map((proposalNumber, index) => ({
      id: idOf('agenda-item', `${key}|${proposalNumber}`),
      order: index + 1,
      proposalNumber,
      tally: status === 'closed' ? (ballots[proposalNumber] ?? null) : null,
    })),
  }
}

/** Bốn phiên của hội đồng tỉnh: two closed, one planned for the day of the set, one for the week after. */
export function sessionsOf(council: CouncilRow): readonly SessionRow[] {
  const numbers = (from: number, to: number) =>
    Array.from(
      { length: to - from + 1 },
      (_, index) => `MP-2026-${String(from + index).padStart(4, '0')}`,
    )
  return [
    session('2026-08', day('2026-08-14'), 'closed', numbers(1, 2), council),
    session('2026-10', day('2026-10-30'), 'closed', numbers(3, 5), council),
    session('2026-11-21', day('2026-11-21'), 'planned', numbers(6, 7), council),
    session('2026-11-27', day('2026-11-27'), 'planned', numbers(8, 8), council),
  ]
}

/** Dự thảo quyết định chờ Chủ tịch ký: the two dossiers that passed in October. */
export function draftDecision(
  proposals: readonly ProposalRow[],
  council: CouncilRow,
  names: ReadonlyMap<string, string>,
): DecisionRow {
  const chair = council.members.find((one) => one.role === 'chair')
  return {
    id: idOf('decision', 'draft|2026-11'),
    number: null,
    signedOn: null,
    status: 'draft',
    authorityPost: 'provincial-chair',
    authorityUnitCode: 'mdm',
    signerCode: chair?.personCode ?? null,
    signerName: names.get(chair?.personCode ?? '') ?? '',
    proposalNumbers: proposals.filter((row) => row.status === 'passed').map((row) => row.number),
  }
}
