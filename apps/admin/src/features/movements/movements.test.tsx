// long because one made-up movement serves the list, the page, the form and the calendar
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { connection, finance, health, viewer, world } from '../../testing/world.ts'
import { refusal } from '../../testing/world-law.ts'
import { withDot } from './figures.ts'

type Fields = Readonly<Record<string, unknown>>

const line = (id: string, name: string, more: Fields = {}) => ({
  __typename: 'Movement',
  id,
  name,
  kind: 'DRIVE',
  kindLabel: () => 'Theo đợt',
  status: 'LAUNCHED',
  statusLabel: () => 'Đã phát động',
  launcherLabel: () => 'Tỉnh, thành phố',
  periodSentence: () => 'từ 01/03/2026 đến 31/12/2026',
  isCore: false,
  dataSet: 'SYNTHETIC',
  owner: finance,
  sectors: [{ code: 'health', label: () => 'Y tế' }],
  anchors: [],
  children: [],
  ...more,
})

const step = (name: string, why: ReturnType<typeof refusal> | null = null) => ({
  step: name,
  allowed: why === null,
  refusal: why,
})
const notMine = refusal('NotAllowed', 'Chỉ được làm trong phạm vi đơn vị được giao.')

const movement = (more: Fields = {}) => ({
  ...line('movement-1', 'Đoàn kết vượt qua bão lũ'),
  version: 3,
  theme: null,
  purpose: 'Hỗ trợ người dân',
  launcher: 'PROVINCE',
  launcherAsWritten: 'Ủy ban nhân dân tỉnh',
  listedUnder: null,
  from: '2026-03-01',
  until: '2026-12-31',
  endEvent: null,
  hcmStudy: false,
  conflicts: [],
  note: null,
  commendedAs: () => 'Khen thưởng theo đợt, theo chuyên đề',
  subjects: [],
  core: null,
  coreMovement: null,
  parent: null,
  serving: [],
  targets: [
    {
      id: 'target-1',
      indicator: 'Nhà được sửa',
      measure: 'nhà',
      goal: '60',
      lines: [
        {
          unit: finance,
          registered: '20',
          value: '27',
          achieved: true,
          reportedOn: '2026-06-30',
          planRatio: null,
          sentence: () => '27 nhà',
          note: null,
          earlier: [{ reportedOn: '2026-03-31', sentence: () => '12 nhà' }],
          bases: [],
        },
        {
          unit: health,
          registered: null,
          value: null,
          achieved: null,
          reportedOn: null,
          planRatio: null,
          sentence: () => 'chưa có số liệu',
          note: null,
          earlier: [],
          bases: [],
        },
      ],
    },
  ],
  checklist: [],
  documents: [],
  participants: [],
  reviews: [],
  relief: {
    entries: [],
    totals: [{ measure: 'TONNES', sentence: () => 'ít nhất 142,5 tấn' }],
  },
  formality: [{ sign: 'NOT_CLOSED', sentence: () => 'đã hết thời gian mà chưa tổng kết' }],
  history: [],
  steps: [
    step('SAVE'),
    step('REVIEW'),
    step('CARRY_OVER'),
    step('MARK_CORE'),
    step('REPORT'),
    step('JOIN'),
    step('ENTER_RELIEF'),
  ],
  source: null,
  ...more,
})

const officer = viewer(['movementRegister', 'saveMovement', 'formalMovements', 'markCoreMovement'])
const withMovement = (more: Fields = {}, movementMore: Fields = {}) =>
  world({
    viewer: officer,
    node: movement(movementMore),
    movementRegister: connection([movement(movementMore)]),
    formalMovements: [],
    commemorations: [
      {
        code: 'national-day',
        on: '2026-09-02',
        ordinal: 81,
        sentence: () => 'Kỷ niệm 81 năm Quốc khánh',
      },
    ],
    movementsByLauncher: {
      count: null,
      notStated: 15,
      sentence: () => 'Chính phủ: nguồn không nêu rõ phong trào nào do cơ quan này phát động.',
    },
    ...more,
  })
const button = (name: string) => screen.findByRole('button', { name })

describe('the list of movements', () => {
  it('says "not stated" of a launcher that nobody split, instead of leaving an empty list to speak', async () => {
    renderApp('/movements?launcher=GOVERNMENT', withMovement({ movementRegister: connection([]) }))
    expect(await screen.findByText(/nguồn không nêu rõ/)).toBeDefined()
    expect(await screen.findByText('Không có phong trào nào')).toBeDefined()
  })

  it('offers a draft only to those who may write one', async () => {
    renderApp('/movements', withMovement({ viewer: viewer(['movementRegister']) }))
    await screen.findByText('Đoàn kết vượt qua bão lũ')
    expect(screen.queryByRole('link', { name: 'Soạn phong trào' })).toBeNull()
  })
})

describe('a movement', () => {
  it('shows "chưa có số liệu" where a unit has no figure, and never a zero', async () => {
    renderApp('/movements/movement-1', withMovement())
    const table = await screen.findByRole('table', { name: 'Nhà được sửa (nhà)' })
    const row = within(table).getByRole('row', { name: /Sở Y tế/ })
    expect(row.textContent).toContain('chưa có số liệu')
    expect(row.textContent).not.toContain('0')
    expect(within(table).getByText('Đạt đăng ký')).toBeDefined()
    expect(within(table).getByText('trước: 12 nhà (31/03/2026)')).toBeDefined()
  })

  it('says which signs of formalism it shows', async () => {
    renderApp('/movements/movement-1', withMovement())
    expect(await screen.findByText(/đã hết thời gian mà chưa tổng kết/)).toBeDefined()
  })

  it('has no buttons for those who are not in charge of it', async () => {
    const steps = ['SAVE', 'REVIEW', 'CARRY_OVER', 'MARK_CORE', 'REPORT', 'JOIN', 'ENTER_RELIEF']
    renderApp(
      '/movements/movement-1',
      withMovement({}, { steps: steps.map((each) => step(each, notMine)) }),
    )
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByRole('button', { name: 'Sửa' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Báo cáo số thực hiện' })).toBeNull()
  })

  it('asks to confirm a second core movement only after the graph has said there is one', async () => {
    const { variablesOf } = renderApp(
      '/movements/movement-1',
      withMovement({
        markCoreMovement: refusal('CoreExists', 'Thời kỳ này đã có 1 phong trào trọng tâm.'),
      }),
    )
    fireEvent.click(await button('Chọn làm trọng tâm'))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).queryByRole('checkbox')).toBeNull()
    const submit = within(dialog).getByRole('button', { name: 'Chọn làm trọng tâm' })
    fireEvent.click(submit)
    const confirm = await within(dialog).findByRole('checkbox')
    expect((submit as HTMLButtonElement).disabled).toBe(true)
    fireEvent.click(confirm)
    fireEvent.click(submit)
    await waitFor(() =>
      expect(variablesOf('Movement_MarkCore')).toMatchObject({
        input: { movement: 'movement-1', expectedVersion: 3, confirmed: true },
      }),
    )
  })

  it('shows the sum of the ledger as the graph says it', async () => {
    const entries = [
      {
        id: 'line-1',
        what: 'Gạo',
        asWritten: 'trên 100 tấn',
        standing: 'RAISED',
        destination: null,
        mobiliser: null,
        on: null,
        note: null,
        struckOn: null,
        struckReason: null,
        unit: finance,
      },
    ]
    const totals = [{ measure: 'TONNES', sentence: () => 'ít nhất 142,5 tấn' }]
    renderApp('/movements/movement-1?tab=relief', withMovement({}, { relief: { entries, totals } }))
    expect(await screen.findByText('ít nhất 142,5 tấn')).toBeDefined()
    expect(await screen.findByText('trên 100 tấn')).toBeDefined()
  })
})

describe('the form of a movement', () => {
  it('keeps what was typed when the graph refuses it, and after the page was left', async () => {
    const { unmount } = renderApp(
      '/movements/movement-1/edit',
      withMovement({
        saveMovement: refusal(
          'MovementWithoutEnd',
          'Phong trào loại “Theo đợt” phải có ngày kết thúc.',
        ),
      }),
    )
    const name = await screen.findByRole('textbox', { name: /^Phong trào/ })
    fireEvent.change(name, { target: { value: 'Tên mới' } })
    fireEvent.click(await button('Lưu'))
    expect((await screen.findByRole('alert')).textContent).toContain('phải có ngày kết thúc')
    expect(localStorage.getItem('vinhdanh.draft.movement.movement-1')).toContain('Tên mới')
    unmount()
    renderApp('/movements/movement-1/edit', withMovement())
    const again = await screen.findByRole('textbox', { name: /^Phong trào/ })
    expect((again as HTMLInputElement).value).toBe('Tên mới')
  })

  it('is anchored to a day of the calendar, and says which kind needs no end', async () => {
    renderApp('/movements/new?anchor=national-day', withMovement())
    expect(await screen.findByText(/Chỉ phong trào thường xuyên không cần kết thúc/)).toBeDefined()
    expect((await screen.findAllByText('Kỷ niệm 81 năm Quốc khánh')).length).toBeGreaterThan(0)
  })

  it('marks the fields that the graph names, and brings the answer to the focus', async () => {
    const issues = [
      { path: 'until', sentence: 'ngày kết thúc sớm hơn ngày bắt đầu' },
      { path: 'targets.0.goal', sentence: 'mức phấn đấu phải là số' },
    ]
    renderApp(
      '/movements/movement-1/edit',
      withMovement({ saveMovement: refusal('InvalidInput', 'Dữ liệu chưa đúng.', { issues }) }),
    )
    fireEvent.click(await button('Lưu'))
    const alert = await screen.findByRole('alert')
    expect(document.activeElement?.contains(alert)).toBe(true)
    for (const name of [/^Đến ngày/, /^Mức phấn đấu/]) {
      const field = screen.getByRole('textbox', { name })
      expect(field.getAttribute('aria-invalid')).toBe('true')
    }
    expect(
      screen.getByRole('textbox', { name: /^Phong trào/ }).getAttribute('aria-invalid'),
    ).not.toBe('true')
  })

  it('sends a known sector by its code and any other as it was typed', async () => {
    const { variablesOf } = renderApp(
      '/movements/movement-1/edit',
      withMovement(
        { saveMovement: refusal('MovementExists', 'Đã có phong trào cùng tên.') },
        {
          sectors: [
            { code: 'health', label: () => 'Y tế' },
            { code: 'Chuyển đổi số', label: () => 'Chuyển đổi số' },
          ],
        },
      ),
    )
    await screen.findByRole('textbox', { name: /^Phong trào/ })
    fireEvent.click(await button('Lưu'))
    await waitFor(() =>
      expect(variablesOf('Movement_Save')).toMatchObject({
        input: { sectors: ['health', 'Chuyển đổi số'], expectedVersion: 3, kind: 'DRIVE' },
      }),
    )
  })
})

describe('the calendar', () => {
  it('leads from a day to a drive that is anchored to it', async () => {
    renderApp('/movements/calendar?year=2026', withMovement())
    const link = await screen.findByRole('link', {
      name: 'Soạn đợt thi đua: Kỷ niệm 81 năm Quốc khánh',
    })
    expect(link.getAttribute('href')).toContain('anchor=national-day')
  })
})

describe('a figure as it is typed', () => {
  it('is read in the Vietnamese way, and what is no figure goes on as typed', () => {
    expect(['12,5', '1.234', '1.234,5', '12.5', '1300', 'nhiều'].map(withDot)).toEqual([
      '12.5',
      '1234',
      '1234.5',
      '12.5',
      '1300',
      'nhiều',
    ])
  })
})
