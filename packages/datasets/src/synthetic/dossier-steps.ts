import { type Day, day } from '@vinhdanh/domain/kernel'
import type { ProposalStatus } from '@vinhdanh/domain/proposals'
import type { StepRow } from './season-records.ts'
import type { Wish } from './wishes.ts'

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

/** Các bước của một hồ sơ, với ngày và người làm. */
export function stepsOf(wish: Wish, unitCode: string): readonly StepRow[] {
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
