import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { connection, viewer, world } from '../../testing/world.ts'
import { refusal } from '../../testing/world-law.ts'
import { ballotItem, item, session } from '../../testing/world-more.ts'

const sitting = (more = {}) =>
  world({ node: session(), sessions: connection([session()]), ...more })
const at = '2026-11-21T10:00:00+07:00'

describe('sessions', () => {
  it('are listed with their council, day and state', async () => {
    renderApp('/sessions', sitting())
    const table = await screen.findByRole('table', { name: 'Hội đồng, phiên họp' })
    expect(within(table).getByRole('link', { name: '18/11/2026' })).toBeDefined()
    expect(within(table).getByText('Đang họp')).toBeDefined()
  })

  it('teach when to plan one while there is none', async () => {
    renderApp('/sessions', world({ sessions: connection([]) }))
    expect(await screen.findByText('Chưa có phiên họp nào')).toBeDefined()
  })

  it('are planned from appraised dossiers', async () => {
    const { variablesOf, router } = renderApp(
      '/sessions/new',
      sitting({
        councils: connection([{ ...session().council, members: [] }]),
        planSession: { __typename: 'SessionPlanned', at, session: session() },
      }),
    )
    fireEvent.click(await screen.findByRole('combobox', { name: /Hội đồng/ }))
    fireEvent.click(await screen.findByRole('option', { name: /tỉnh Mẫu Sơn/ }))
    fireEvent.click(screen.getByRole('checkbox', { name: /HS-2026-0007/ }))
    fireEvent.click(screen.getByRole('button', { name: 'Lập phiên họp' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/sessions/session-1'))
    expect(variablesOf('PlanSession_PlanSession')).toMatchObject({
      input: { council: 'council-1', heldOn: '2026-11-21', proposals: ['proposal-1'] },
    })
  })
})

describe('a session', () => {
  it('says whether it is quorate, with the article', async () => {
    renderApp('/sessions/session-1', sitting())
    expect(await screen.findByText('Đủ điều kiện họp')).toBeDefined()
    expect(screen.getByText(/11\/13 thành viên dự, cần ít nhất 10/)).toBeDefined()
  })

  it('draws the tally against all members, and says it in words', async () => {
    renderApp('/sessions/session-1', sitting())
    const bar = await screen.findByRole('img', { name: /Trên tổng số 13 thành viên: 11 đồng ý/ })
    const yes = bar.querySelector<HTMLElement>('.ad-tally-yes')
    expect(yes?.style.width).toBe(`${(11 / 13) * 100}%`)
  })

  it('tells how many voted while a ballot is open, and never how', async () => {
    renderApp('/sessions/session-1', sitting())
    const open = (await screen.findByText('7/13 thành viên đã bỏ phiếu')).closest('li')
    expect(open?.querySelector('.ad-tally')).toBeNull()
  })

  it('keeps the ballot shut without a quorum, and says why', async () => {
    renderApp('/sessions/session-1', sitting())
    const button = await screen.findByRole('button', { name: /^Mở bỏ phiếu/ })
    expect(button.getAttribute('aria-label')).toContain('Mới có 9/13 thành viên dự họp')
  })

  it('sends the attendance as one, with the version seen', async () => {
    const { variablesOf } = renderApp(
      '/sessions/session-1',
      sitting({ recordAttendance: { __typename: 'AttendanceRecorded', at, session: session() } }),
    )
    const bao = await screen.findByRole('radiogroup', { name: 'Dự họp của Trần Đức Bảo' })
    fireEvent.click(within(bao).getByRole('radio', { name: 'Vắng' }))
    fireEvent.click(screen.getByRole('button', { name: 'Lưu dự họp' }))
    await waitFor(() => expect(variablesOf('Session_RecordAttendance')).toBeDefined())
    const sent = variablesOf('Session_RecordAttendance')?.['input']
    expect(sent).toMatchObject({ session: 'session-1', expectedVersion: 4 })
    expect(sent).toHaveProperty(
      'attendance',
      expect.arrayContaining([{ member: 'm3', attendance: 'ABSENT' }]),
    )
  })

  it('asks before counting, then counts', async () => {
    const { variablesOf } = renderApp(
      '/sessions/session-1',
      sitting({ closeBallot: { __typename: 'BallotTallied', at, item: item('item-2', 2) } }),
    )
    fireEvent.click(await screen.findByRole('button', { name: 'Đóng và kiểm phiếu' }))
    const dialog = await screen.findByRole('dialog')
    expect(dialog.textContent).toContain('Sau khi đóng không nhận thêm phiếu')
    fireEvent.click(within(dialog).getByRole('button', { name: 'Đóng và kiểm phiếu' }))
    await waitFor(() =>
      expect(variablesOf('Session_CloseBallot')).toMatchObject({ input: { item: 'item-2' } }),
    )
  })

  it('prints its minutes as text', async () => {
    renderApp('/sessions/session-1/minutes', sitting())
    expect((await screen.findByRole('article')).textContent).toContain('BIÊN BẢN')
    expect(screen.getByRole('button', { name: 'In' })).toBeDefined()
  })

  it('offers to try again when the network is gone', async () => {
    renderApp('/sessions/session-1', sitting(), {
      fail: { Session_Query: new Error('Failed to fetch') },
    })
    expect((await screen.findByRole('alert')).textContent).toContain('Mất kết nối')
  })
})

describe("a member's ballot", () => {
  const ballot = (more = {}, worldMore = {}) => world({ node: ballotItem(more), ...worldMore })

  it('asks once more before it sends, since a sent ballot stays', async () => {
    const { variablesOf } = renderApp(
      '/ballots/item-2',
      ballot(
        {},
        {
          castBallot: { __typename: 'BallotCast', at, item: ballotItem({ viewerHasVoted: true }) },
        },
      ),
    )
    fireEvent.click(await screen.findByRole('button', { name: 'Đồng ý' }))
    expect(variablesOf('Ballot_CastBallot')).toBeUndefined()
    expect(screen.getByText('Bạn chọn: Đồng ý. Phiếu đã gửi thì không sửa được.')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Gửi phiếu' }))
    expect(await screen.findByText('Đã nhận phiếu của bạn')).toBeDefined()
    expect(variablesOf('Ballot_CastBallot')).toMatchObject({
      input: { item: 'item-2', choice: 'YES' },
    })
  })

  it('leaves no trace of the choice on this machine', async () => {
    renderApp('/ballots/item-2', ballot())
    fireEvent.click(await screen.findByRole('button', { name: 'Không đồng ý' }))
    expect(localStorage.length).toBe(0)
  })

  it('shows the refusal of a second vote', async () => {
    renderApp(
      '/ballots/item-2',
      ballot({}, { castBallot: refusal('AlreadyVoted', 'Bạn đã bỏ phiếu cho hồ sơ này.') }),
    )
    fireEvent.click(await screen.findByRole('button', { name: 'Phiếu trắng' }))
    fireEvent.click(screen.getByRole('button', { name: 'Gửi phiếu' }))
    expect(await screen.findByText('Bạn đã bỏ phiếu cho hồ sơ này.')).toBeDefined()
  })

  it.each([
    [{ viewerHasVoted: true }, 'Đã nhận phiếu của bạn'],
    [{ status: 'NOT_OPENED' }, 'Chưa mở bỏ phiếu'],
    [{ viewerMayVote: false }, 'Bạn không bỏ phiếu cho hồ sơ này'],
    [{ status: 'CLOSED' }, 'Đã đóng bỏ phiếu'],
  ])('when %o says “%s” and offers no vote', async (more, sentence) => {
    renderApp('/ballots/item-2', ballot(more))
    expect(await screen.findByText(sentence)).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Đồng ý' })).toBeNull()
  })

  it('is not found for who may not see it', async () => {
    renderApp('/ballots/item-2', world({ node: null, viewer: viewer([]) }))
    expect(await screen.findByText('Không tìm thấy')).toBeDefined()
  })
})
