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
  ...{ limitations: [], tasks: [], ranking: [], candidates: [], ballots: [] },
  ...{ head: null, deputies: [] },
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
  world({ node: conference(step, more), ...answers })
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
    expect(await screen.findByText(/Sở Nội vụ đang làm trưởng năm vừa qua/)).toBeDefined()
    expect(screen.getByText(/Đã bỏ 2\/4 phiếu/)).toBeDefined()
  })
})

describe('the paper of a member', () => {
  const voting = `${address}/voting`

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
