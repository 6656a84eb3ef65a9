import { act, createEvent, fireEvent, screen, waitFor } from '@testing-library/react'
import { layOut } from '@vinhdanh/ui/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { finance, world } from '../../testing/world.ts'
import { refusal } from '../../testing/world-law.ts'
import { covenant, covenantTarget, listed } from '../../testing/world-season.ts'

layOut()
beforeEach(() => window.localStorage.clear())

const meanwhile = refusal('ChangedMeanwhile', 'Nội dung này vừa thay đổi.')
const poverty = {
  ...covenantTarget,
  ...{ id: 'target-2', name: 'Tỷ lệ hộ nghèo', measure: '%', direction: 'DOWN', counting: 'LAST' },
}
const oneMember = covenant()
  .members.slice(0, 1)
  .map((member) => ({ ...member, unit: finance }))
const own = { targets: [covenantTarget, poverty], members: oneMember }
const open = (tab: string, more = {}, answers = {}) =>
  renderApp(
    `/covenants/covenant-1?tab=${tab}`,
    world({
      node: covenant({ ...own, ...more }),
      covenants: listed([covenant({ ...own, ...more })]),
      saveCovenantLines: meanwhile,
      saveCovenantTargets: meanwhile,
      recordCovenantActuals: meanwhile,
      ...answers,
    }),
  )
const cells = (row: RegExp) =>
  [...screen.getByRole('row', { name: row }).children].filter(
    (each): each is HTMLElement => each instanceof HTMLElement,
  )
const cell = (row: RegExp, column: number) => cells(row)[column] ?? window.document.body
const paste = (into: HTMLElement, text: string) => {
  fireEvent.pointerDown(into, { button: 0, pointerType: 'mouse' })
  act(() => into.focus())
  fireEvent(into, createEvent.paste(into, { clipboardData: { getData: () => text } }))
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const save = () => screen.getByRole('button', { name: 'Lưu' })
const jobs = /Giải quyết việc làm/
const poor = /Tỷ lệ hộ nghèo/

describe('figures pasted from Excel', () => {
  it('are read as written: thousands, a comma, per cent of a target in per cent, and a blank stays missing', async () => {
    const { variablesOf } = open('registered')
    await screen.findByRole('grid')
    paste(cell(jobs, 1), '1.234,5\t\t0\t617,25\t\r\n118,3 %\t\t\t\t118,3%\r\n')
    expect(cell(jobs, 1).textContent).toContain('1.234,5')
    fireEvent.change(screen.getByRole('textbox', { name: /Lý do/ }), {
      target: { value: 'Tỉnh giao lại' },
    })
    fireEvent.click(save())
    await waitFor(() => expect(variablesOf('Covenant_SaveLines')).toBeDefined())
    expect(variablesOf('Covenant_SaveLines')).toMatchObject({
      input: {
        lines: [
          {
            target: 'target-1',
            planned: { year: '1234.5', q1: null, q2: '0', q3: '617.25', q4: null },
          },
          {
            target: 'target-2',
            planned: { year: '118.3', q1: null, q2: null, q3: null, q4: '118.3' },
          },
        ],
      },
    })
  })

  it('name the cell that cannot be read, keep the others, and are not sent until it is mended', async () => {
    open('registered')
    await screen.findByRole('grid')
    paste(cell(jobs, 1), '3500\tba nghìn\t118 %\t1.234\t0,0000001')
    expect(cells(jobs).map((each) => each.getAttribute('aria-invalid'))).toEqual([
      ...[null, null, 'true', 'true', 'true', 'true'],
      ...[null, null, null],
    ])
    expect(cell(jobs, 2).textContent).toContain('“ba nghìn” không phải là số')
    expect(cell(jobs, 3).textContent).toContain(
      '“118 %” là phần trăm, còn chỉ tiêu này tính bằng người',
    )
    expect(cell(jobs, 4).textContent).toContain('có thể đọc là hàng nghìn hoặc số lẻ')
    expect(cell(jobs, 5).textContent).toContain('quá sáu chữ số thập phân')
    expect(save().hasAttribute('disabled')).toBe(true)
  })

  it('that are too many rows or columns say how many cells had no place', async () => {
    open('registered')
    await screen.findByRole('grid')
    paste(cell(poor, 1), '4\t1\n5\t2\n6\t3')
    expect(cell(poor, 1).textContent).toContain('4')
    expect(await screen.findByText(/4 ô nằm ngoài bảng/)).toBeDefined()
  })

  it('reach results the same way, and the evidence beside them as it is written', async () => {
    const { variablesOf } = open('results')
    await screen.findByRole('grid')
    paste(cell(jobs, 2), '800,25\t\t\t\t\tBáo cáo 12/BC')
    fireEvent.click(save())
    await waitFor(() => expect(variablesOf('Covenant_RecordActuals')).toBeDefined())
    expect(variablesOf('Covenant_RecordActuals')).toMatchObject({
      input: {
        entries: [
          {
            line: 'line-1',
            actual: { year: null, q1: '800.25', q2: null, q3: null, q4: null },
            evidence: 'Báo cáo 12/BC',
          },
        ],
      },
    })
  })
})

describe('figures that are refused', () => {
  it('are marked at their cells with both numbers, until one of them is changed', async () => {
    const sentence = 'Sở Tài chính: đăng ký cả năm 3200, bốn quý cộng lại 3201'
    open(
      'registered',
      {},
      {
        saveCovenantLines: refusal('CovenantYearDiffers', 'Số cả năm khác với số các quý.', {
          cells: [
            {
              __typename: 'YearUnlikeQuarters',
              path: 'lines.0.planned.year',
              sentence: () => sentence,
            },
          ],
        }),
      },
    )
    await screen.findByRole('grid')
    paste(cell(jobs, 1), '3200\t800\t800\t800\t801')
    fireEvent.change(screen.getByRole('textbox', { name: /Lý do/ }), { target: { value: 'Sửa' } })
    fireEvent.click(save())
    await waitFor(() => expect(cell(jobs, 1).textContent).toContain(sentence))
    expect(cell(jobs, 1).getAttribute('aria-invalid')).toBe('true')
    paste(cell(jobs, 5), '800')
    await waitFor(() => expect(cell(jobs, 1).getAttribute('aria-invalid')).toBeNull())
  })
})

describe('residential areas', () => {
  it('are offered where districts or communes make the covenant, and not to departments', async () => {
    const { unmount } = open('registered')
    await screen.findByRole('grid')
    expect(screen.queryByRole('button', { name: 'Thêm khu dân cư' })).toBeNull()
    unmount()
    const { cluster } = covenant()
    open('registered', { cluster: { ...cluster, kind: 'communes' } })
    expect(await screen.findByRole('button', { name: 'Thêm khu dân cư' })).toBeDefined()
  })
})

describe('targets pasted from Excel', () => {
  it('become rows of their own below the last, with the choices in their words', async () => {
    const { variablesOf } = open('targets')
    await screen.findByRole('grid')
    press('Thêm dòng')
    paste(
      screen.getAllByRole('row').at(-1)?.querySelector<HTMLElement>('[role]') ??
        window.document.body,
      'Nhà đại đoàn kết\tAn sinh\tcăn\tCàng cao càng tốt\tCộng các quý\nHộ cận nghèo\tAn sinh\t%\tCàng thấp càng tốt\tSố cuối kỳ\n',
    )
    fireEvent.change(screen.getByRole('textbox', { name: /Lý do/ }), {
      target: { value: 'Bổ sung' },
    })
    fireEvent.click(save())
    await waitFor(() => expect(variablesOf('Covenant_SaveTargets')).toBeDefined())
    const { input } = variablesOf('Covenant_SaveTargets') as { input: { targets: object[] } }
    expect(input.targets.slice(2)).toEqual([
      {
        ...{ id: null, group: 'An sinh', name: 'Nhà đại đoàn kết', measure: 'căn' },
        ...{ direction: 'UP', counting: 'SUM' },
      },
      {
        ...{ id: null, group: 'An sinh', name: 'Hộ cận nghèo', measure: '%' },
        ...{ direction: 'DOWN', counting: 'LAST' },
      },
    ])
  })

  it('name a direction that is none, with those there are', async () => {
    open('targets')
    await screen.findByRole('grid')
    paste(cell(jobs, 3), 'đi ngang')
    expect(cell(jobs, 3).getAttribute('aria-invalid')).toBe('true')
    expect(cell(jobs, 3).textContent).toContain('Càng cao càng tốt')
    expect(save().hasAttribute('disabled')).toBe(true)
  })
})
