// long because it is one feature: the page of the head, the paper of a member, the list
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { action, connection, world } from '../../testing/world.ts'
import { provincialFlag, refusal } from '../../testing/world-law.ts'

type Fields = Readonly<Record<string, unknown>>
const at = '2026-11-21T10:00:00+07:00'
const units = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế', 'Sở Xây dựng'].map((name, index) => ({
  __typename: 'Unit',
  id: `unit-${index + 1}`,
  name,
}))
const [first, second] = units
const labels = [
  ['RESULTS', 'Đánh giá kết quả'],
  ['LIMITATIONS', 'Tồn tại, hạn chế'],
  ['TASKS', 'Nhiệm vụ, giải pháp'],
  ['RANKING', 'Xếp hạng'],
  ['ASSESSMENT', 'Bình xét'],
  ['VOTE', 'Bỏ phiếu bình chọn'],
  ['ACCLAIM', 'Suy tôn'],
  ['ELECT', 'Bầu trưởng, phó'],
  ['COVENANT', 'Ký giao ước thi đua'],
] as const

const candidate = (more: Fields = {}) => ({
  __typename: 'ConferenceCandidate',
  id: 'candidate-1',
  votes: 3,
  carried: true,
  acclaimed: false,
  award: provincialFlag,
  unit: first,
  proposal: null,
  ...more,
})
const ballot = (more: Fields = {}) => ({
  __typename: 'ConferenceBallot',
  id: 'ballot-1',
  purpose: 'NOMINATION',
  rank: null,
  seats: 1,
  status: 'OPEN',
  cast: 2,
  members: 4,
  blank: null,
  award: provincialFlag,
  options: [first, second],
  headingAgain: [],
  mayVoteFor: [first],
  votedFor: [],
  count: null,
  ...more,
})
const conference = (step: string | null, more: Fields = {}) => ({
  __typename: 'Conference',
  id: 'conference-1',
  title: 'Hội nghị tổng kết phong trào thi đua và công tác khen thưởng năm 2026',
  kind: 'ANNUAL',
  year: 2026,
  heldOn: '2026-11-21',
  place: 'Hội trường',
  status: step === null ? 'PLANNED' : 'OPEN',
  version: 7,
  dataSet: 'SYNTHETIC',
  step,
  ...{ chair: '', secretary: '', guests: '', headsTwiceRunning: false, host: null },
  cluster: { __typename: 'Cluster', id: 'cluster-1', name: 'Khối các sở' },
  steps: labels.map(([name, label], index) => ({
    ...{ step: name, label, outcome: null },
    passed: index < labels.findIndex(([each]) => each === step),
  })),
  attendance: units.map((unit) => ({ unit, present: null, representative: '' })),
  quorum: { present: 0, members: 4, needed: 3, met: false },
  ...{ limitations: [], tasks: [], tasksBefore: [], ranking: [], candidates: [], ballots: [] },
  ...{ heads: [], deputies: [], headingNow: [], headSeatsLeft: null, deputySeatsLeft: null },
  ...{ beganAt: null, endedAt: null, cancelledBecause: null, rankingFromBoard: false },
  runoffs: [],
  flags: {
    __typename: 'ConferenceFlags',
    ...{ sentence: '3 đơn vị được đề nghị nhiều nhất 1 cờ.', proposed: [], undecided: [] },
    blocked: [],
  },
  minutes: [
    { as: 'heading', text: 'I. Thời gian, địa điểm', rows: [] },
    {
      as: 'table',
      text: null,
      rows: [
        ['Đơn vị', 'Số phiếu'],
        ['Sở Nội vụ', '3/4'],
      ],
    },
  ],
  possibleActions: [
    action('RECORD_DELEGATES'),
    action('PASS_STEP'),
    action('OPEN_CONFERENCE', refusal('QuorumNotMet', 'Không đủ số thành viên dự họp.')),
  ],
  ...more,
})
const showing = (step: string | null, more: Fields = {}, answers: Fields = {}) =>
  world({ node: conference(step, more), scoreBoards: connection([]), ...answers })
const address = '/conferences/conference-1'

describe('a conference', () => {
  it('marks the current step of its agenda in words and for who listens', async () => {
    renderApp(address, showing('TASKS'))
    const agenda = await screen.findByRole('navigation', { name: 'Chương trình' })
    const now = within(agenda).getByText('đang ở bước này').closest('li')
    expect(now?.getAttribute('aria-current')).toBe('step')
    expect(within(agenda).getAllByText('đã qua')).toHaveLength(2)
    expect(within(agenda).getAllByText('chưa đến')).toHaveLength(6)
  })

  it('shows the minutes so far, tables as tables', async () => {
    renderApp(address, showing('RANKING'))
    const minutes = await screen.findByRole('region', { name: 'Biên bản đang lập' })
    expect(within(minutes).getByRole('columnheader', { name: 'Số phiếu' })).toBeDefined()
    expect(within(minutes).getByRole('cell', { name: '3/4' })).toBeDefined()
  })

  it('is not opened without enough members, and says why', async () => {
    renderApp(address, showing(null))
    const button = await screen.findByRole('button', { name: /^Khai mạc hội nghị/ })
    expect(button.getAttribute('aria-disabled')).toBe('true')
    expect(button.getAttribute('aria-label')).toContain('Không đủ số thành viên')
  })

  it('sends the roll as one, with the version seen', async () => {
    const { variablesOf } = renderApp(
      address,
      showing(
        null,
        {},
        { recordDelegates: { __typename: 'DelegatesRecorded', at, conference: conference(null) } },
      ),
    )
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Sở Tài chính có mặt' }))
    fireEvent.change(screen.getByRole('textbox', { name: 'Người đại diện của Sở Tài chính' }), {
      target: { value: 'Trần Thị B, Phó Giám đốc' },
    })
    fireEvent.click(screen.getByRole('button', { name: 'Lưu điểm danh' }))
    await waitFor(() => expect(variablesOf('Conference_RecordDelegates')).toBeDefined())
    expect(variablesOf('Conference_RecordDelegates')).toMatchObject({
      input: { conference: 'conference-1', expectedVersion: 7 },
    })
  })

  it('opens its results with what the system holds of the year, each with its record', async () => {
    const counts = { met: 7, unmet: 1, ongoing: 0, missing: 2, notDue: 0, notRegistered: 0 }
    const ofYear = {
      ...{ __typename: 'Cluster', id: 'cluster-1' },
      covenant: {
        ...{ __typename: 'Covenant', id: 'covenant-1', statusLabel: () => 'Đã ký đủ' },
        members: [{ __typename: 'CovenantMember', unit: first, counts }],
      },
      indicators: [
        {
          ...{ __typename: 'ClusterIndicator', id: 'target-1', indicator: 'Thu ngân sách' },
          movement: {
            ...{ __typename: 'Movement', id: 'movement-1', name: 'Thi đua bầu cử' },
            statusOn: () => 'COMPLETED',
          },
          lines: [{ unit: second, sentence: () => 'chưa có số liệu' }],
        },
      ],
    }
    const byId = ({ id }: { id: string }) => (id === 'cluster-1' ? ofYear : conference('RESULTS'))
    renderApp(address, world({ node: byId, scoreBoards: connection([]) }))
    const figures = await screen.findByRole('region', { name: 'Số liệu năm 2026 đang có' })
    const line = within(figures).getByText(/^Sở Nội vụ/)
    expect(line.textContent).toBe('Sở Nội vụ: đạt 7, không đạt 1, thiếu số liệu 2')
    expect(within(figures).getByText('Chưa có bảng chấm điểm năm 2026.')).toBeDefined()
    const movement = within(figures).getByRole('link', { name: 'Thi đua bầu cử' })
    expect(movement.getAttribute('href')).toBe('/movements/movement-1')
    expect(movement.closest('li')?.textContent).toContain('đã kết thúc')
    expect(movement.closest('li')?.textContent).toContain('Sở Tài chính chưa có số liệu')
  })

  it('does not go on to the next step over something that is not saved', async () => {
    renderApp(address, showing('LIMITATIONS'))
    const next = () => screen.getByRole('button', { name: /^Xong bước này/ })
    await screen.findByRole('textbox', { name: 'Tồn tại, hạn chế' })
    expect(next().getAttribute('aria-disabled')).not.toBe('true')
    fireEvent.change(screen.getByRole('textbox', { name: 'Tồn tại, hạn chế' }), {
      target: { value: 'Hồ sơ còn chậm' },
    })
    await waitFor(() => expect(next().getAttribute('aria-disabled')).toBe('true'))
    expect(next().getAttribute('aria-label')).toContain('chưa lưu')
  })

  it('lets only whom the ballot carried be acclaimed', async () => {
    const fell = candidate({ id: 'candidate-2', unit: second, votes: 1, carried: false })
    renderApp(address, showing('ACCLAIM', { candidates: [candidate(), fell] }))
    const carried = await screen.findByRole('checkbox', { name: /^Sở Nội vụ/ })
    expect(carried.hasAttribute('disabled')).toBe(false)
    const other = screen.getByRole('checkbox', { name: /^Sở Tài chính/ })
    expect(other.hasAttribute('disabled')).toBe(true)
  })

  it('warns where the head of the year stands again, and lets the ballot go on', async () => {
    const again = ballot({ purpose: 'HEAD', award: null, headingAgain: [first] })
    renderApp(address, showing('ELECT', { ballots: [again] }))
    expect(await screen.findByText(/Sở Nội vụ làm trưởng năm 2026/)).toBeDefined()
    expect(screen.getByText(/Đã bỏ 2\/4 phiếu/)).toBeDefined()
  })
})

describe('a planned conference', () => {
  const mayChange = {
    possibleActions: [action('RESCHEDULE_CONFERENCE'), action('CANCEL_CONFERENCE')],
  }

  it('is moved to another day and place', async () => {
    const { variablesOf } = renderApp(
      address,
      showing(null, mayChange, {
        rescheduleConference: {
          ...{ __typename: 'ConferenceRescheduled', at: '2026-11-20T08:00:00+07:00' },
          conference: conference(null, { place: 'Hội trường B', version: 8 }),
        },
      }),
    )
    fireEvent.click(await screen.findByRole('button', { name: 'Đổi ngày, nơi họp' }))
    fireEvent.change(await screen.findByRole('textbox', { name: 'Nơi họp' }), {
      target: { value: 'Hội trường B' },
    })
    const dialog = screen.getByRole('dialog')
    fireEvent.click(within(dialog).getByRole('button', { name: 'Đổi ngày, nơi họp' }))
    await waitFor(() =>
      expect(variablesOf('Conference_RescheduleConference')).toMatchObject({
        input: { heldOn: '2026-11-21', place: 'Hội trường B', host: null, expectedVersion: 7 },
      }),
    )
  })

  it('is cancelled only with a reason, and then says it', async () => {
    const { variablesOf } = renderApp(
      address,
      showing(null, mayChange, {
        cancelConference: {
          ...{ __typename: 'ConferenceCancelled', at: '2026-11-20T08:00:00+07:00' },
          conference: conference(null, { status: 'CANCELLED', cancelledBecause: 'Mưa lũ' }),
        },
      }),
    )
    fireEvent.click(await screen.findByRole('button', { name: 'Hủy hội nghị' }))
    const dialog = await screen.findByRole('dialog')
    const cancel = within(dialog).getByRole('button', { name: 'Hủy hội nghị' })
    expect(cancel.hasAttribute('disabled')).toBe(true)
    fireEvent.change(within(dialog).getByRole('textbox', { name: 'Lý do hủy' }), {
      target: { value: 'Mưa lũ' },
    })
    fireEvent.click(cancel)
    await waitFor(() =>
      expect(variablesOf('Conference_CancelConference')).toMatchObject({
        input: { reason: 'Mưa lũ', expectedVersion: 7 },
      }),
    )
    expect(await screen.findByRole('heading', { name: 'Đã hủy' })).toBeDefined()
  })
})

describe('a step of a conference', () => {
  it('is only read by who may not run it, with the reason', async () => {
    const why = refusal('NotAllowed', 'Chỉ trưởng cụm, khối được qua bước của hội nghị.')
    renderApp(address, showing('RANKING', { possibleActions: [action('PASS_STEP', why)] }))
    expect(await screen.findByText(/Chỉ trưởng cụm, khối được qua bước/)).toBeDefined()
    const step = screen.getByRole('group', { name: 'Xếp hạng' })
    expect(step.hasAttribute('disabled')).toBe(true)
    expect(screen.queryByRole('button', { name: /sang bước sau/ })).toBeNull()
  })

  it('SYS-19: shows at the annual conference what the mid-year one set for the second half', async () => {
    const tasksBefore = [{ text: 'Hoàn thành các chỉ tiêu năm 2022', dueOn: null, owner: null }]
    renderApp(address, showing('RESULTS', { tasksBefore }))
    const before = await screen.findByRole('region', { name: /hội nghị sơ kết đã giao/ })
    expect(within(before).getByText(/Hoàn thành các chỉ tiêu năm 2022/)).toBeDefined()
  })

  it('takes the ranks of a locked board and lets none be typed beside it', async () => {
    const may = [action('PASS_STEP'), action('RANK_MEMBERS')]
    renderApp(address, showing('RANKING', { rankingFromBoard: true, possibleActions: may }))
    expect(await screen.findByRole('button', { name: 'Lấy từ bảng điểm đã khóa' })).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Lưu xếp hạng' })).toBeNull()
    expect(
      screen.getByRole('textbox', { name: 'Xếp thứ của Sở Nội vụ' }).hasAttribute('disabled'),
    ).toBe(true)
  })

  it('says before the vote who is proposed for the flag and who stands behind', async () => {
    const flags = {
      ...{ __typename: 'ConferenceFlags', sentence: '4 đơn vị được đề nghị nhiều nhất 1 cờ.' },
      ...{ proposed: [first], undecided: [] },
      blocked: [{ unit: second, sentence: 'Xếp thứ 2, sau 1 cờ được đề nghị.' }],
    }
    renderApp(address, showing('ASSESSMENT', { flags }))
    expect(await screen.findByText('Theo thứ hạng, đề xuất tặng cờ: Sở Nội vụ.')).toBeDefined()
    expect(screen.getByText(/Sở Tài chính: Xếp thứ 2, sau 1 cờ/)).toBeDefined()
  })

  it('SYS-25: refuses what the cluster would give itself and shows where its own recognition is kept', async () => {
    renderApp(address, showing('ASSESSMENT'))
    fireEvent.click(await screen.findByRole('checkbox', { name: /Cụm, khối tự tặng/ }))
    expect(await screen.findByText(/không có thẩm quyền tặng hình thức của luật/)).toBeDefined()
    expect(
      screen.getByRole('link', { name: 'Ghi khen của cụm, khối' }).getAttribute('href'),
    ).toContain('/clusters/cluster-1')
  })
})

describe('the paper of a member', () => {
  const voting = `${address}/voting`

  it('keeps its ticks when the server is gone while the page follows the chair', async () => {
    const fail: Record<string, Error> = {}
    renderApp(voting, showing('VOTE', { ballots: [ballot()] }), { fail })
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Sở Tài chính' }))
    fail['Voting_Query'] = new Error('the server is gone')
    expect(await screen.findByRole('alert')).toBeDefined()
    const paper = screen.getByRole('checkbox', { name: 'Sở Tài chính' })
    expect(paper).toHaveProperty('checked', true)
  })

  it('is looked at once more, then sent for that unit', async () => {
    const { variablesOf } = renderApp(
      voting,
      showing(
        'VOTE',
        { ballots: [ballot()] },
        {
          castConferenceBallot: {
            __typename: 'ConferenceBallotCast',
            at,
            conference: conference('VOTE'),
          },
        },
      ),
    )
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Sở Tài chính' }))
    expect(screen.getByRole('checkbox', { name: 'Sở Nội vụ' }).hasAttribute('disabled')).toBe(true)
    fireEvent.click(screen.getByRole('button', { name: 'Xem lại phiếu' }))
    expect(await screen.findByText(/Phiếu chọn: Sở Tài chính/)).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Gửi phiếu' }))
    await waitFor(() => expect(variablesOf('Voting_CastConferenceBallot')).toBeDefined())
    expect(variablesOf('Voting_CastConferenceBallot')).toMatchObject({
      input: { ballot: 'ballot-1', unit: 'unit-1', choices: ['unit-2'] },
    })
  })

  it('is gone once it was received', async () => {
    renderApp(voting, showing('VOTE', { ballots: [ballot({ mayVoteFor: [], votedFor: [first] })] }))
    expect(await screen.findByText('Đã nhận phiếu')).toBeDefined()
    expect(screen.queryByRole('checkbox')).toBeNull()
  })
})

describe('the display of the room', () => {
  it('shows how many have voted, and no name of a unit that votes or is voted for', async () => {
    renderApp(`${address}/room`, showing('VOTE', { ballots: [ballot()] }))
    expect(await screen.findByText('Đã bỏ 2/4 phiếu')).toBeDefined()
    expect(screen.queryByText('Sở Nội vụ')).toBeNull()
  })
})

describe('the list of conferences', () => {
  it('teaches what comes first while there is none', async () => {
    renderApp('/conferences', world({ conferences: connection([]) }))
    expect(await screen.findByText('Chưa có hội nghị nào')).toBeDefined()
  })
})
