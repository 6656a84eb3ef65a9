// long because each thing a person does with a rubric has its sentence
import { readFileSync } from 'node:fs'
import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { layOut } from '@vinhdanh/ui/testing'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { connection, finance, world } from '../../testing/world.ts'
import { refusal } from '../../testing/world-law.ts'

layOut()

const document = {
  title: 'Tiêu chí năm 2026',
  unitType: 'department',
  total: '100',
  criteria: [
    {
      number: '1',
      text: 'Nhiệm vụ chuyên môn',
      max: '60',
      children: [
        { number: '1.1', text: 'Hoàn thành kế hoạch', max: '30' },
        {
          number: '1.2',
          text: 'Hồ sơ đúng hạn',
          max: '28',
          method: { is: 'ratio', part: 'đúng hạn', whole: 'tổng' },
        },
      ],
    },
    { number: '2', text: 'Xây dựng đơn vị', max: '40' },
  ],
}
const sumIssue = {
  __typename: 'RubricIssue',
  path: 'criteria.0.max',
  severity: 'ERROR',
  code: 'children-do-not-sum',
  sentence: () => 'Các mục con cộng lại 58, khác 60 đã ghi.',
}
const rubric = (more = {}) => ({
  __typename: 'Rubric',
  id: 'rubric-1',
  version: 2,
  unit: finance,
  status: 'DRAFT',
  title: document.title,
  number: '12/HD-MP',
  unitType: 'department',
  year: 2026,
  from: '2026-01-01',
  until: null,
  replaces: null,
  partly: false,
  total: '100',
  ceiling: '100',
  document,
  issues: [],
  lines: [],
  bands: [],
  tieBreaks: [],
  issuedOn: null,
  savedAt: '2026-11-20T08:00:00+07:00',
  mayEdit: true,
  mayIssue: true,
  mayRenew: false,
  mayWithdraw: false,
  dataSet: 'SYNTHETIC',
  statusSentence: () => 'Đang soạn.',
  sums: [],
  ...more,
})
const checked = (more = {}) => ({
  __typename: 'RubricCheck',
  total: '100',
  ceiling: '100',
  issues: [],
  lines: [],
  sums: [{ __typename: 'RubricSum', path: 'criteria.0', key: '1', maximum: '60', sum: '58' }],
  ...more,
})
const withRubric = (more = {}, rubricMore = {}) =>
  world({
    rubric: rubric(rubricMore),
    rubrics: connection([rubric(rubricMore)]),
    checkRubric: checked({ issues: [sumIssue] }),
    ...more,
  })
const tree = () => screen.findByRole('treegrid', { name: 'Tiêu chí' })
const row = (name: RegExp) => screen.getByRole('row', { name })
const cell = (name: RegExp, column: number) =>
  within(row(name)).getAllByRole('gridcell')[column - 1] ?? window.document.body
/** The first cell of a row, which names it. */
const head = (name: RegExp) =>
  row(name).querySelector<HTMLElement>('[role]') ?? window.document.body
const stand = (on: HTMLElement) => {
  fireEvent.pointerDown(on, { button: 0, pointerType: 'mouse' })
  act(() => on.focus())
}
const type = (into: HTMLElement, text: string) => {
  stand(into)
  fireEvent.keyDown(into, { key: text.charAt(0) })
  const box = within(into).getByRole('textbox')
  fireEvent.change(box, { target: { value: text } })
  fireEvent.keyDown(box, { key: 'Enter' })
}
const paste = (into: HTMLElement, text: string) => {
  stand(into)
  fireEvent(into, createEvent.paste(into, { clipboardData: { getData: () => text } }))
}
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Lưu bản nháp' }))

describe('writing a rubric', () => {
  it('stands as a tree, with the sum beneath each group and what is wrong beside it', async () => {
    renderApp('/rubrics/rubric-1', withRubric())
    await tree()
    expect(row(/1\.1.*Hoàn thành kế hoạch/).getAttribute('aria-level')).toBe('2')
    await waitFor(() => expect(cell(/^1 Nhiệm vụ/, 2).textContent).toContain('cộng 58'))
    expect(cell(/^1 Nhiệm vụ/, 2).getAttribute('aria-invalid')).toBe('true')
    expect(cell(/^1 Nhiệm vụ/, 2).textContent).toContain('khác 60 đã ghi')
    expect(cell(/1\.2/, 3).textContent).toBe('Theo tỷ lệ')
    expect(cell(/1\.2/, 4).textContent).toBe('đúng hạn / tổng')
  })

  it('says of a published one what of its case it does not hold, before it is started from', async () => {
    const known = {
      __typename: 'KnownRubric',
      ...{ id: 'rb-03', title: 'Thang điểm của Hội', document: { criteria: [] } },
      leftOut: [
        { __typename: 'RubricLeftOut', what: 'Các tiêu chí bên trong', why: 'Không được công bố.' },
      ],
    }
    renderApp('/rubrics/new', withRubric({ knownRubrics: [known] }))
    const choice = await screen.findByRole('combobox', { name: 'Bắt đầu từ bảng đã công bố' })
    fireEvent.click(choice)
    fireEvent.click(await screen.findByRole('option', { name: /Thang điểm của Hội/ }))
    expect(
      await screen.findByText('1 điều của bản đã công bố không có trong bảng này'),
    ).toBeDefined()
    expect(screen.getByText(/Không được công bố\./)).toBeDefined()
  })

  it('folds its groups by button and by key, and unfolds the one it is led into', async () => {
    const deep = {
      ...sumIssue,
      path: 'criteria.0.children.1.max',
      sentence: () => 'Sai bước điểm.',
    }
    renderApp('/rubrics/rubric-1', withRubric({ checkRubric: checked({ issues: [deep] }) }))
    await tree()
    fireEvent.click(screen.getByRole('button', { name: 'Thu gọn tất cả' }))
    expect(row(/Nhiệm vụ chuyên môn/).getAttribute('aria-expanded')).toBe('false')
    expect(row(/Nhiệm vụ chuyên môn/).textContent).toContain('ẩn 2 dòng')
    expect(screen.queryByRole('row', { name: /1\.1/ })).toBeNull()
    fireEvent.click(await screen.findByRole('button', { name: /Lỗi, Tiêu chí 1\.2, điểm tối đa/ }))
    await waitFor(() => expect(window.document.activeElement).toBe(cell(/1\.2/, 2)))
    fireEvent.keyDown(cell(/1\.2/, 2), { key: '-', altKey: true })
    await waitFor(() =>
      expect(row(/Nhiệm vụ chuyên môn/).getAttribute('aria-expanded')).toBe('false'),
    )
  })

  it('names a line without a number by its row', async () => {
    const issue = { ...sumIssue, path: 'criteria.1.number', sentence: () => 'Chưa được nhập.' }
    const nameless = { ...document, criteria: [document.criteria[0], { text: 'Chưa có số' }] }
    renderApp(
      '/rubrics/rubric-1',
      withRubric({ checkRubric: checked({ issues: [issue] }) }, { document: nameless }),
    )
    await tree()
    expect(
      await screen.findByRole('button', { name: /Lỗi, Tiêu chí dòng 4, số: Chưa được nhập/ }),
    ).toBeDefined()
  })

  it('says nothing of a cell that was written over since the check', async () => {
    const issue = { ...sumIssue, path: 'criteria.1.text', sentence: () => 'Chưa được nhập.' }
    const empty = { ...document, criteria: [document.criteria[0], { number: '2', max: '40' }] }
    renderApp(
      '/rubrics/rubric-1',
      withRubric({ checkRubric: checked({ issues: [issue] }) }, { document: empty }),
    )
    await tree()
    await waitFor(() => expect(cell(/^2/, 1).getAttribute('aria-invalid')).toBe('true'))
    paste(cell(/^2/, 1), 'Xây dựng đơn vị')
    expect(cell(/^2/, 1).getAttribute('aria-invalid')).toBeNull()
    expect(screen.getByText('Đã dán 1 ô.')).toBeDefined()
  })

  it('takes a pasted block that adds lines back as the one deed it was, and does it again', async () => {
    renderApp('/rubrics/rubric-1', withRubric())
    await tree()
    paste(head(/^2/), '2\tXây dựng\t30\n3\tKhác\t5\n4\tCuối\t5')
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(7))
    expect(await screen.findByText(/Đã dán 8 ô/)).toBeDefined()
    fireEvent.keyDown(head(/^2/), { key: 'z', ctrlKey: true })
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(5))
    expect(cell(/^2/, 2).textContent).toContain('40')
    expect(row(/^2/).textContent).toContain('Xây dựng đơn vị')
    fireEvent.keyDown(head(/^2/), { key: 'y', ctrlKey: true })
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(7))
    expect(row(/^2/).textContent).toContain('30')
  })

  it('leads from what is wrong to its cell', async () => {
    renderApp('/rubrics/rubric-1', withRubric())
    await tree()
    fireEvent.click(
      await screen.findByRole('button', {
        name: /Lỗi, Tiêu chí 1, điểm tối đa: Các mục con cộng lại 58/,
      }),
    )
    await waitFor(() => expect(window.document.activeElement).toBe(cell(/^1 Nhiệm vụ/, 2)))
  })

  it('asks for a check of what was typed, and saves it as the document', async () => {
    const { variablesOf } = renderApp(
      '/rubrics/rubric-1',
      withRubric({
        saveRubric: {
          __typename: 'RubricSaved',
          at: '2026-11-21T09:00:00+07:00',
          rubric: rubric({ version: 3 }),
        },
      }),
    )
    await tree()
    type(cell(/1\.2/, 2), '30')
    await waitFor(() =>
      expect(JSON.stringify(variablesOf('Rubric_Check'))).toContain(
        '"text":"Hồ sơ đúng hạn","max":"30"',
      ),
    )
    save()
    await waitFor(() =>
      expect(variablesOf('Rubric_Save')?.['input']).toMatchObject({
        rubric: 'rubric-1',
        expectedVersion: 2,
        document: {
          title: 'Tiêu chí năm 2026',
          criteria: [{ children: [{ max: '30' }, { max: '30', method: { is: 'ratio' } }] }, {}],
        },
      }),
    )
  })

  it('takes lines pasted from Excel below the last, as deep as their numbers say', async () => {
    renderApp('/rubrics/rubric-1', withRubric())
    await tree()
    stand(
      row(/^2 Xây dựng/).querySelector<HTMLElement>('[role="rowheader"]') ?? window.document.body,
    )
    paste(
      row(/^2 Xây dựng/).querySelector<HTMLElement>('[role="rowheader"]') ?? window.document.body,
      '2\tXây dựng đơn vị\t40\r\n2.1\tĐoàn kết\t15,5\r\n2.2\tKỷ luật\t24.5\r\n',
    )
    expect(
      (await screen.findByRole('row', { name: /2\.1 ?Đoàn kết/ })).getAttribute('aria-level'),
    ).toBe('2')
    expect(cell(/2\.2/, 2).textContent).toContain('24.5')
  })

  it('moves lines by keyboard, and takes it back', async () => {
    renderApp('/rubrics/rubric-1', withRubric())
    await tree()
    stand(cell(/^2 Xây dựng/, 1))
    fireEvent.keyDown(cell(/^2 Xây dựng/, 1), { key: 'ArrowRight', altKey: true })
    expect(row(/^2 Xây dựng/).getAttribute('aria-level')).toBe('2')
    fireEvent.keyDown(cell(/^2 Xây dựng/, 1), { key: 'z', ctrlKey: true })
    expect(row(/^2 Xây dựng/).getAttribute('aria-level')).toBe('1')
  })

  it('keeps a detail that cannot be read as it was typed, and says how it is written', async () => {
    renderApp('/rubrics/rubric-1', withRubric())
    await tree()
    type(cell(/1\.2/, 4), 'đúng hạn')
    expect(cell(/1\.2/, 4).textContent).toContain('đúng hạn')
    expect(cell(/1\.2/, 4).textContent).toContain('Viết: số đạt / tổng số')
  })

  it('is there again after a reload, until it is saved or dropped', async () => {
    const first = renderApp('/rubrics/rubric-1', withRubric())
    await tree()
    type(cell(/1\.2/, 2), '30')
    first.unmount()
    renderApp('/rubrics/rubric-1', withRubric())
    await tree()
    expect(cell(/1\.2/, 2).textContent).toContain('30')
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ thay đổi' }))
    await waitFor(() => expect(cell(/1\.2/, 2).textContent).toContain('28'))
  })

  it('keeps what was typed when somebody else saved meanwhile', async () => {
    renderApp(
      '/rubrics/rubric-1',
      withRubric({ saveRubric: refusal('ChangedMeanwhile', 'Bảng đã được người khác sửa.') }),
    )
    await tree()
    type(cell(/1\.2/, 2), '30')
    save()
    expect(await screen.findByText('Bảng đã được người khác sửa.')).toBeDefined()
    expect(cell(/1\.2/, 2).textContent).toContain('30')
  })
})

describe('a workbook', () => {
  const choose = (name: string, bytes: Uint8Array<ArrayBuffer>) =>
    fireEvent.change(screen.getByLabelText('Tệp .xlsx'), {
      target: { files: [new File([bytes], name)] },
    })
  const open = async () => {
    renderApp('/rubrics/rubric-1', withRubric())
    await tree()
    fireEvent.click(screen.getByRole('button', { name: 'Nhập từ tệp Excel' }))
    return screen.findByRole('dialog')
  }

  it('is shown line by line with what is wrong, and comes in only when it is agreed to', async () => {
    const dialog = await open()
    choose('tieu-chi.xlsx', new Uint8Array(readFileSync('src/testing/tieu-chi.xlsx')))
    expect(await within(dialog).findByText(/Đọc được 5 dòng\./)).toBeDefined()
    expect(
      within(dialog).getByText(
        'Ô C7: “bốn mươi” không phải là số điểm (nhiều nhất hai chữ số thập phân).',
      ),
    ).toBeDefined()
    expect(within(dialog).getByText(/^Ô A8: số “.+” trùng với dòng khác/)).toBeDefined()
    fireEvent.click(within(dialog).getByRole('button', { name: 'Nhập 5 dòng' }))
    await waitFor(() => expect(cell(/1\.1.*Hoàn thành kế hoạch/, 2).textContent).toBe('30,5'))
    expect(row(/1\.1.*Hoàn thành kế hoạch/).getAttribute('aria-level')).toBe('2')
    expect(screen.getByText(/^Chưa lưu; giữ trên máy này/)).toBeDefined()
  })

  it('that is none is refused, and nothing changes', async () => {
    const dialog = await open()
    choose('tieu-chi.xlsx', new TextEncoder().encode('không phải tệp Excel'))
    expect(await within(dialog).findByText(/Không đọc được tệp này/)).toBeDefined()
  })
})

describe('issuing a rubric', () => {
  it('is refused with every place that has to be mended', async () => {
    renderApp(
      '/rubrics/rubric-1',
      withRubric(
        {
          issueRubric: refusal('RubricNotReady', 'Bảng còn lỗi, chưa ban hành được.', {
            issues: [sumIssue],
          }),
        },
        { issues: [sumIssue] },
      ),
    )
    fireEvent.click(await screen.findByRole('button', { name: 'Ban hành' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText('Còn 1 lỗi, chưa ban hành được:')).toBeDefined()
    fireEvent.click(within(dialog).getByRole('button', { name: 'Ban hành' }))
    expect(await within(dialog).findByText('Bảng còn lỗi, chưa ban hành được.')).toBeDefined()
  })

  it('makes it read-only: a change is a new version', async () => {
    renderApp(
      '/rubrics/rubric-1',
      withRubric({}, { status: 'ISSUED', mayEdit: false, mayIssue: false, mayRenew: true }),
    )
    await tree()
    expect(cell(/1\.2/, 2).getAttribute('aria-readonly')).toBe('true')
    expect(screen.queryByRole('button', { name: 'Lưu bản nháp' })).toBeNull()
  })
})

describe('the list of rubrics', () => {
  it('teaches where one comes from when there is none', async () => {
    renderApp('/rubrics', world({ rubrics: connection([]) }))
    expect(await screen.findByText('Chưa có bảng tiêu chí nào')).toBeDefined()
  })

  it('says for whom and from when each is in force', async () => {
    renderApp(
      '/rubrics',
      world({
        rubrics: connection([
          rubric({ statusSentence: () => 'Đã ban hành, áp dụng từ 01/01/2026' }),
        ]),
      }),
    )
    expect(await screen.findByText('Đã ban hành, áp dụng từ 01/01/2026')).toBeDefined()
    expect(screen.getByText('sở, ngành')).toBeDefined()
  })
})
