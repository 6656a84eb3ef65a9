// long because each behaviour of the board has its sentence
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { layOut } from '@vinhdanh/ui/testing'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { action, connection, finance, health, school, world } from '../../testing/world.ts'
import { refusal } from '../../testing/world-law.ts'
import { board, cell, entered, ranking, rankLine } from '../../testing/world-scoring.ts'

layOut()

const withBoard = (more = {}, boardMore = {}) => world({ scoreBoard: board(boardMore), ...more })
const grid = () => screen.findByRole('grid')
const at = (unit: string, column: number) =>
  within(screen.getByRole('row', { name: new RegExp(`^${unit}`) })).getAllByRole('gridcell')[
    column - 1
  ] ?? document.body
/** Types into a cell as a person does: the first letter opens the box. */
const type = (into: HTMLElement, text: string) => {
  into.focus()
  fireEvent.pointerDown(into, { button: 0, pointerType: 'mouse' })
  fireEvent.keyDown(into, { key: text.charAt(0) })
  const box = within(into).getByRole('textbox')
  fireEvent.change(box, { target: { value: text } })
  fireEvent.keyDown(box, { key: 'Enter' })
}
const refused = (code: string, sentence: string) =>
  refusal('ScoresRefused', 'Có điểm chưa hợp lệ.', {
    faults: [{ index: 0, code, sentence: () => sentence }],
  })
/** The server as it is: a kept score is not changed without a reason. */
const byReason =
  (answer: object) =>
  ({ input }: { input: { cells: readonly { reason?: string }[] } }) =>
    input.cells[0]?.reason === undefined
      ? refused('reason-required', 'Phải ghi lý do thay đổi.')
      : answer
const status = () => document.querySelector('[data-unsaved]')?.textContent ?? ''

describe('a score board', () => {
  it('stands units by criteria, with the total of each under its name', async () => {
    renderApp('/scoring/board-1', withBoard())
    await grid()
    expect(
      screen.getByRole('rowheader', { name: /Sở Tài chính ?8 điểm, còn thiếu 3 ô/ }),
    ).toBeDefined()
    expect(screen.getByRole('columnheader', { name: '1.2 (40) Hồ sơ đúng hạn' })).toBeDefined()
    expect(at('Sở Tài chính', 1).textContent).toBe('8')
    expect(at('Sở Y tế', 1).textContent).toBe('chưa có số liệu')
  })

  it('saves only what was changed, by the version it was typed over', async () => {
    const { variablesOf } = renderApp(
      '/scoring/board-1',
      withBoard({
        enterSelfScores: entered([
          { unit: health, cell: { ...cell('1.1'), version: 1, points: '8.5' } },
        ]),
      }),
    )
    await grid()
    type(at('Sở Y tế', 1), '8,5')
    expect(status()).toContain('1 thay đổi sắp được lưu')
    await waitFor(() => expect(status()).toContain('Đã lưu lúc'))
    expect(variablesOf('Board_EnterSelf')?.['input']).toMatchObject({
      board: 'board-1',
      cells: [
        { unit: 'unit-health', line: '1.1', seen: 0, points: '8.5', part: null, whole: null },
      ],
    })
    expect(
      screen.getByRole('rowheader', { name: /Sở Tài chính ?17 điểm, còn thiếu 2 ô/ }),
    ).toBeDefined()
  })

  it('asks why a kept score is changed, and does not save before it is told', async () => {
    const { sent, variablesOf } = renderApp(
      '/scoring/board-1',
      withBoard({
        enterSelfScores: byReason(
          entered([{ unit: finance, cell: { ...cell('1.1'), version: 2, points: '9' } }]),
        ),
      }),
    )
    await grid()
    type(at('Sở Tài chính', 1), '9')
    const form = await screen.findByRole('form', { name: '1 điểm đã lưu được sửa, cần lý do' })
    expect(within(form).getByText('8 → 9')).toBeDefined()
    // The server is asked once whether anything else is wrong, and nothing is kept without a reason.
    await waitFor(() => expect(variablesOf('Board_EnterSelf')).toBeDefined())
    await waitFor(() => expect(status()).toContain('1 ô chờ lý do'))
    expect(at('Sở Tài chính', 1).getAttribute('aria-invalid')).toBeNull()
    expect(sent.filter((each) => each.name === 'Board_EnterSelf')).toHaveLength(1)
    fireEvent.change(within(form).getByRole('textbox', { name: 'Lý do sửa điểm' }), {
      target: { value: 'Đối chiếu báo cáo' },
    })
    fireEvent.click(within(form).getByRole('button', { name: 'Ghi lý do và lưu' }))
    await waitFor(() =>
      expect(variablesOf('Board_EnterSelf')?.['input']).toMatchObject({
        cells: [{ seen: 1, points: '9', reason: 'Đối chiếu báo cáo' }],
      }),
    )
  })

  it('says of a kept score that it is changed to too much before anybody explains why', async () => {
    const { sent } = renderApp(
      '/scoring/board-1',
      withBoard({ enterSelfScores: refused('over-maximum', 'Điểm 12 vượt mức tối đa 10.') }),
    )
    await grid()
    type(at('Sở Tài chính', 1), '12')
    await waitFor(() => expect(status()).toContain('1 ô có lỗi, chưa lưu'))
    expect(screen.queryByRole('form')).toBeNull()
    expect(at('Sở Tài chính', 1).textContent).toContain('vượt mức tối đa 10')
    expect(sent.filter((each) => each.name === 'Board_EnterSelf')).toHaveLength(1)
  })

  it('brings one from what waits to where the reason is written', async () => {
    renderApp('/scoring/board-1', withBoard({ enterSelfScores: byReason({}) }))
    await grid()
    type(at('Sở Tài chính', 1), '9')
    fireEvent.click(await screen.findByRole('button', { name: 'Ghi lý do' }))
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Lý do sửa điểm' }))
  })

  it('says what the rubric finds wrong beside the cell, and keeps what was typed', async () => {
    renderApp(
      '/scoring/board-1',
      withBoard({
        enterSelfScores: refused('over-maximum', 'Điểm 12 vượt mức tối đa 10 của tiêu chí 1.1.'),
      }),
    )
    await grid()
    type(at('Sở Y tế', 1), '12')
    await waitFor(() => expect(status()).toContain('1 ô có lỗi, chưa lưu'))
    expect(at('Sở Y tế', 1).getAttribute('aria-invalid')).toBe('true')
    expect(at('Sở Y tế', 1).textContent).toContain('12')
    expect(at('Sở Y tế', 1).textContent).toContain('vượt mức tối đa 10')
    fireEvent.click(screen.getByRole('button', { name: 'Đến ô đó' }))
    expect(document.activeElement).toBe(at('Sở Y tế', 1))
  })

  it('shows both values when somebody else was first, and loses nothing typed', async () => {
    const theirs = { ...cell('1.1'), version: 2, points: '7', by: 'Trần Thị Kia' }
    const { variablesOf } = renderApp(
      '/scoring/board-1',
      withBoard({
        enterSelfScores: ({ input }: { input: { cells: readonly { seen: number }[] } }) =>
          input.cells[0]?.seen === 2
            ? entered([{ unit: health, cell: { ...theirs, version: 3, points: '9.5' } }])
            : refusal('ScoreChangedMeanwhile', 'Điểm đã được người khác sửa.', {
                cells: [
                  {
                    __typename: 'ConflictingCell',
                    unit: health,
                    line: '1.1',
                    column: 'SELF',
                    seen: 0,
                    current: theirs,
                  },
                ],
              }),
      }),
    )
    await grid()
    type(at('Sở Y tế', 1), '9,5')
    const dialog = await screen.findByRole('dialog', {
      name: 'Có người khác vừa sửa điểm này',
    })
    expect(within(dialog).getByText('9,5')).toBeDefined()
    expect(within(dialog).getByText(/^7/)).toBeDefined()
    expect(within(dialog).getByText(/Trần Thị Kia, lúc 08:00 20\/11\/2026/)).toBeDefined()
    fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: 'Theo biên bản' } })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Giữ của tôi' }))
    await waitFor(() =>
      expect(variablesOf('Board_EnterSelf')?.['input']).toMatchObject({
        cells: [{ seen: 2, points: '9.5', reason: 'Theo biên bản' }],
      }),
    )
    await waitFor(() => expect(at('Sở Y tế', 1).textContent).toBe('9,5'))
  })

  it('keeps what was typed while the server is away, over a reload too', async () => {
    const fail = { Board_EnterSelf: new Error('away') }
    const first = renderApp('/scoring/board-1', withBoard(), { fail })
    await grid()
    type(at('Sở Y tế', 1), '8,5')
    await waitFor(() => expect(status()).toContain('Chưa lưu được 1 thay đổi'))
    first.unmount()
    renderApp('/scoring/board-1', withBoard(), { fail })
    await grid()
    expect(at('Sở Y tế', 1).textContent).toContain('8,5')
    expect(at('Sở Y tế', 1).textContent).toContain('chưa lưu')
  })

  it('says why a cell is not theirs to write', async () => {
    renderApp('/scoring/board-1', withBoard())
    await grid()
    const locked = at('Trường Trung học', 1)
    expect(locked.getAttribute('aria-readonly')).toBe('true')
    locked.focus()
    fireEvent.pointerDown(locked, { button: 0, pointerType: 'mouse' })
    fireEvent.keyDown(locked, { key: '9' })
    expect(screen.getAllByText(/Cột tự chấm do chính đơn vị/).length).toBeGreaterThan(0)
  })

  it('stands one unit’s criteria beside self, cross and official, as far as they may be seen', async () => {
    renderApp('/scoring/board-1?tab=unit&unit=unit-finance', withBoard())
    const tree = await screen.findByRole('treegrid', { name: /Điểm của Sở Tài chính/ })
    expect(within(tree).getByRole('columnheader', { name: 'Tự chấm' })).toBeDefined()
    expect(within(tree).queryByRole('columnheader', { name: 'Chính thức' })).toBeNull()
    const group = within(tree).getByRole('row', { name: /Nhiệm vụ chuyên môn/ })
    expect(group.getAttribute('aria-level')).toBe('1')
    expect(
      within(tree)
        .getByRole('row', { name: /1.2 Hồ sơ đúng hạn/ })
        .getAttribute('aria-level'),
    ).toBe('2')
  })

  it('opens the evidence and the history of a cell with Ctrl+Enter', async () => {
    renderApp(
      '/scoring/board-1',
      withBoard({
        scoreHistory: [
          {
            version: 2,
            before: '8',
            after: '9',
            partBefore: null,
            wholeBefore: null,
            partAfter: null,
            wholeAfter: null,
            reason: 'Đối chiếu',
            by: 'Lê Văn Tự',
            at: '2026-11-20T09:00:00+07:00',
          },
        ],
      }),
    )
    await grid()
    const own = at('Sở Tài chính', 1)
    own.focus()
    fireEvent.keyDown(own, { key: 'Enter', ctrlKey: true })
    const drawer = await screen.findByRole('dialog', { name: 'Minh chứng và lịch sử' })
    const row = await within(drawer).findByRole('row', { name: /09:00 20\/11\/2026/ })
    expect(row.textContent).toContain('Đối chiếu')
    expect(within(drawer).getByText('Cột này được xem từ bước chấm chính thức.')).toBeDefined()
  })
})

describe('groups of criteria', () => {
  it('have the sum of what is entered, which lacks where a score lacks, and are folded to it', async () => {
    renderApp('/scoring/board-1?tab=unit', withBoard())
    await screen.findByRole('treegrid')
    const group = await screen.findByRole('row', { name: /^1 Nhiệm vụ chuyên môn/ })
    expect(group.getAttribute('aria-expanded')).toBe('true')
    expect(within(group).getAllByRole('gridcell')[1]?.textContent).toBe('8 thiếu 1 ô')
    expect(within(group).getAllByRole('gridcell')[2]?.textContent).toBe('chưa được xem')
    const sum = within(group).getAllByRole('gridcell')[1] ?? document.body
    fireEvent.pointerDown(sum, { button: 0, pointerType: 'mouse' })
    sum.focus()
    fireEvent.keyDown(sum, { key: 'Enter', ctrlKey: true })
    expect(screen.queryByRole('row', { name: /^1\.1 Hoàn thành kế hoạch/ })).toBeNull()
    expect(screen.getByRole('row', { name: /^1 Nhiệm vụ/ }).getAttribute('aria-expanded')).toBe(
      'false',
    )
  })

  it('stand among units as one column each when they are folded, and hold back a pasted block', async () => {
    renderApp('/scoring/board-1', withBoard())
    await grid()
    fireEvent.click(screen.getByRole('button', { name: 'Thu gọn các nhóm' }))
    expect(screen.getByRole('columnheader', { name: 'Cộng nhóm (60)' })).toBeDefined()
    expect(screen.queryByRole('columnheader', { name: /^1\.1/ })).toBeNull()
    expect(at('Sở Tài chính', 1).textContent).toBe('8 thiếu 1 ô')
    expect(at('Sở Y tế', 1).textContent).toBe('chưa có số liệu')
    fireEvent.paste(at('Sở Y tế', 1), { clipboardData: { getData: () => '7\t8' } })
    expect(await screen.findByRole('alert')).toBeDefined()
    expect(screen.getByRole('columnheader', { name: /^1\.1/ })).toBeDefined()
    expect(status()).toContain('Mọi thay đổi đã được lưu')
  })
})

describe('the stages of a board', () => {
  const may = (name: string, why?: ReturnType<typeof refusal>) => ({
    may: [{ ...action(name, why), __typename: 'BoardMay' }],
  })

  it('locks only after the phrase was typed', async () => {
    const { variablesOf } = renderApp(
      '/scoring/board-1',
      withBoard(
        {
          moveStage: refusal('BoardIncomplete', 'Còn 4 ô chưa có điểm.', { missing: 4, units: [] }),
        },
        { stage: 'OFFICIAL', ...may('MOVE_STAGE') },
      ),
    )
    fireEvent.click(await screen.findByRole('button', { name: 'Khóa điểm' }))
    const dialog = await screen.findByRole('dialog')
    const submit = within(dialog).getByRole('button', { name: 'Khóa điểm' })
    expect(submit.hasAttribute('disabled')).toBe(true)
    fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: 'KHÓA 2026' } })
    fireEvent.click(submit)
    expect(await within(dialog).findByText('Còn 4 ô chưa có điểm.')).toBeDefined()
    expect(variablesOf('Board_Move')?.['input']).toMatchObject({
      to: 'LOCKED',
      confirmation: 'KHÓA 2026',
      expectedVersion: 3,
    })
  })

  it('says why a stage cannot be moved', async () => {
    renderApp(
      '/scoring/board-1',
      withBoard({}, may('MOVE_STAGE', refusal('NotAllowed', 'Chỉ đơn vị trưởng chuyển bước.'))),
    )
    expect(
      await screen.findByRole('button', {
        name: /Chuyển sang chấm chéo\. Chưa thực hiện được: Chỉ đơn vị trưởng/,
      }),
    ).toBeDefined()
  })
})

describe('the ranking of a board', () => {
  const ranked = {
    ranking: () =>
      ranking({
        lines: [
          rankLine(finance, 1, '89', {
            tiedWith: [health],
            explained: () => ['Tổng 89 điểm.', 'Bằng điểm Sở Y tế; hơn ở tiêu chí 1.2.'],
          }),
          rankLine(health, 2, '89'),
          rankLine(school, 3, '87.25'),
        ],
        ties: [
          {
            __typename: 'RankTie',
            rank: 1,
            units: [finance, health],
            needsVote: true,
            sentence: () => 'Hai đơn vị cùng 89 điểm.',
          },
        ],
      }),
    flags: {
      __typename: 'FlagProposal',
      limit: 1,
      members: 3,
      sentence: () => 'Được đề nghị một cờ cho ba đơn vị.',
      proposed: [finance],
      undecided: [],
      lowered: [{ unit: finance, sentences: () => ['Có cá nhân bị kỷ luật: hạ xuống “Tốt”.'] }],
      nominated: [],
      blocked: [{ unit: health, sentence: () => 'Cờ thứ hai vượt số cờ được đề nghị.' }],
    },
  }

  it('says line by line why each unit stands where it stands', async () => {
    renderApp('/scoring/board-1?tab=ranking&column=SELF', withBoard({}, ranked))
    expect(await screen.findByText('Bằng điểm Sở Y tế; hơn ở tiêu chí 1.2.')).toBeDefined()
    expect(screen.getByText('87,25')).toBeDefined()
    expect(screen.getByText('Hai đơn vị cùng 89 điểm.')).toBeDefined()
  })

  it('shows who cannot be proposed for a flag any more, and why', async () => {
    renderApp('/scoring/board-1?tab=ranking&column=SELF', withBoard({}, ranked))
    expect(await screen.findByText('Cờ thứ hai vượt số cờ được đề nghị.')).toBeDefined()
    expect(screen.getByText('Xếp loại của Sở Tài chính bị hạ')).toBeDefined()
    expect(screen.getByText('Có cá nhân bị kỷ luật: hạ xuống “Tốt”.')).toBeDefined()
  })

  it('does not show a ranking before its stage', async () => {
    renderApp('/scoring/board-1?tab=ranking&column=SELF', withBoard())
    expect(await screen.findByText('Chưa đến bước được xem xếp hạng.')).toBeDefined()
  })
})

describe('opening a board', () => {
  const issued = {
    __typename: 'Rubric',
    ...{ id: 'rubric-1', title: 'Tiêu chí xã, phường', number: '15/MP-TC', unit: finance },
  }
  const ready = (count: number) =>
    world({
      scoreBoards: connection([]),
      rubrics: connection([issued]),
      clusters: connection([]),
      units: { ...connection([health, school]), totalCount: count },
      scoreBoard: board(),
      openBoard: { __typename: 'BoardOpened', at: '2026-11-21T09:00:00+07:00', board: board() },
    })
  /** Opens the dialog for the units of a level, with the rubric chosen. */
  const forLevel = async (count: number) => {
    const app = renderApp('/scoring', ready(count))
    fireEvent.click(await screen.findByRole('button', { name: 'Mở bảng chấm điểm' }))
    const dialog = await screen.findByRole('dialog')
    fireEvent.click(within(dialog).getByRole('radio', { name: 'Các đơn vị trực thuộc cùng cấp' }))
    expect(within(dialog).getByRole('status').textContent).toMatch(/^Chọn bảng tiêu chí trước/)
    fireEvent.click(within(dialog).getByRole('combobox', { name: /Bảng tiêu chí/ }))
    fireEvent.click(await screen.findByRole('option', { name: /Tiêu chí xã, phường/ }))
    return { ...app, dialog }
  }

  it('for all units of a level tells how many they are, and sends the level and not their names', async () => {
    const { dialog, variablesOf } = await forLevel(95)
    await within(dialog).findByText(/^95 đơn vị trực thuộc Sở Tài chính: Sở Y tế/)
    expect(variablesOf('OpenBoard_UnitsQuery')).toMatchObject({
      under: finance.id,
      level: 'COMMUNE',
    })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Mở bảng chấm điểm' }))
    await waitFor(() => expect(variablesOf('Board_Open')).toBeDefined())
    const input = variablesOf('Board_Open')?.['input']
    expect(input).toMatchObject({ rubric: 'rubric-1', level: 'COMMUNE' })
    expect(input).not.toHaveProperty('cluster')
    await grid()
  })

  it('says so where there is no unit of the level', async () => {
    const { dialog } = await forLevel(0)
    await within(dialog).findByText(/không có đơn vị nào ở cấp này/)
  })
})

describe('the list of boards', () => {
  it('teaches how a board is opened when there is none', async () => {
    renderApp('/scoring', world({ scoreBoards: connection([]) }))
    expect(await screen.findByText('Chưa có bảng chấm điểm nào')).toBeDefined()
  })

  it('names the stage of each', async () => {
    renderApp('/scoring', world({ scoreBoards: connection([board()]) }))
    expect(await screen.findByText('Các đơn vị tự chấm')).toBeDefined()
  })
})
