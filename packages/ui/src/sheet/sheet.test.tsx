// long because each key of the pattern has its sentence
import { act, createEvent, fireEvent, render, screen, within } from '@testing-library/react'
import { type RefObject, useEffect, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { UiProvider } from '../frame/ui-provider.tsx'
import { layOut } from '../testing/lay-out.ts'
import type { SheetCell, SheetColumn, SheetPlace, SheetRow } from './cells.ts'
import { Sheet, type SheetHandle } from './sheet.tsx'
import { makeSheetStore } from './sheet-store.ts'

layOut()

const name: SheetColumn = { key: 'name', title: 'Đơn vị', width: 200 }
const points = (count: number): SheetColumn[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `t${index + 1}`,
    title: `Tiêu chí ${index + 1}`,
    width: 90,
    numeric: true,
  }))
const communes = (count: number): SheetRow[] =>
  Array.from({ length: count }, (_, index) => ({ key: `x${index + 1}`, title: `Xã ${index + 1}` }))

/** What is kept: nothing but what a test says; the name and the column t9 cannot be written. */
function grid(options: {
  rows?: number
  columns?: readonly SheetColumn[]
  kept?: Readonly<Record<string, string>>
  draw?: (cell: SheetCell, row: SheetRow, column: SheetColumn) => React.ReactNode
  onBeyond?: (lines: readonly (readonly string[])[], column: string) => void
  onOpen?: (row: string, column: string) => void
  onActive?: (place: SheetPlace) => void
  handle?: RefObject<SheetHandle | null>
}) {
  const store = makeSheetStore({
    cell: (row, column) => ({
      text:
        column === 'name' ? row.replace('x', 'Xã ') : (options.kept?.[`${row} ${column}`] ?? ''),
      ...(column === 'name' ? { locked: '' } : {}),
      ...(column === 't9' ? { locked: 'Cột này đã khóa.' } : {}),
    }),
    problem: (_row, _column, text) =>
      /^[\d,.]*$/.test(text) ? undefined : `“${text}” không phải là số.`,
  })
  const rows = communes(options.rows ?? 3)
  const columns = options.columns ?? [name, ...points(3)]
  function Page() {
    const [here] = useState({ rows, columns })
    return (
      <UiProvider env="test">
        <Sheet
          label="Bảng chấm điểm"
          rows={here.rows}
          columns={here.columns}
          source={store.source}
          onWrite={store.write}
          onUndo={store.undo}
          onRedo={store.redo}
          {...(options.draw === undefined ? {} : { draw: options.draw })}
          {...(options.onBeyond === undefined ? {} : { onBeyond: options.onBeyond })}
          {...(options.onOpen === undefined ? {} : { onOpen: options.onOpen })}
          {...(options.onActive === undefined ? {} : { onActive: options.onActive })}
          {...(options.handle === undefined ? {} : { ref: options.handle })}
        />
      </UiProvider>
    )
  }
  render(<Page />)
  act(() => at()?.focus())
  return store
}
const at = () => document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')
const where = () => `${Number(at()?.dataset['row']) + 1}:${at()?.dataset['column']}`
const here = () => document.activeElement ?? document.body
const press = (key: string, more = {}) => fireEvent.keyDown(here(), { key, ...more })
/** A letter begins the writing, and the rest is typed into the box that is then there. */
const type = (text: string) => {
  press(text.charAt(0))
  fireEvent.change(here(), { target: { value: text } })
}
const cell = (row: number, column: number) =>
  document.querySelector<HTMLElement>(`[data-row="${row - 1}"][data-column="${column}"]`)
const said = (row: number, column: number) => cell(row, column)?.textContent ?? ''
const paste = (text: string) => {
  const event = createEvent.paste(here(), { clipboardData: { getData: () => text } })
  fireEvent(here(), event)
}
const clipboardOf = (kind: 'copy' | 'cut') => {
  const setData = vi.fn()
  fireEvent[kind](here(), { clipboardData: { setData } })
  return setData.mock.calls[0]?.[1]
}

describe('moving in a sheet', () => {
  it('goes by arrows, stops at the edges, and takes the focus along', () => {
    grid({})
    expect(where()).toBe('1:1')
    press('ArrowRight')
    press('ArrowDown')
    expect(where()).toBe('2:2')
    expect(here()).toBe(at())
    for (let step = 0; step < 9; step++) press('ArrowDown')
    expect(where()).toBe('3:2')
  })

  it('goes to the ends of the row with Home and End, of the sheet with Ctrl', () => {
    grid({})
    press('End')
    expect(where()).toBe('1:3')
    press('Home')
    expect(where()).toBe('1:0')
    press('End', { ctrlKey: true })
    expect(where()).toBe('3:3')
    press('Home', { ctrlKey: true })
    expect(where()).toBe('1:0')
  })

  it('has one way in for Tab, and lets Tab out again', () => {
    grid({})
    expect(screen.getByRole('grid').querySelectorAll('[tabindex="0"]')).toHaveLength(1)
    const tab = createEvent.keyDown(here(), { key: 'Tab' })
    fireEvent(here(), tab)
    expect(tab.defaultPrevented).toBe(false)
  })

  it('draws the cell it goes to, however far, and keeps the focus in it', () => {
    grid({ rows: 95, columns: [name, ...points(40)] })
    press('End', { ctrlKey: true })
    expect(where()).toBe('95:40')
    expect(here()).toBe(cell(95, 40))
  })

  it('tells where it is, so that others can show more of it', () => {
    const onActive = vi.fn()
    grid({ onActive })
    press('ArrowDown')
    expect(onActive).toHaveBeenLastCalledWith({ row: 'x2', column: 't1' })
  })

  it('goes where the focus is put by other means, as a screen reader does', () => {
    grid({})
    act(() => cell(3, 2)?.focus())
    expect(where()).toBe('3:2')
    expect(screen.getByRole('grid').querySelectorAll('[tabindex="0"]')).toHaveLength(1)
  })

  it('is brought to a cell from outside', () => {
    const handle = { current: null as SheetHandle | null }
    grid({ rows: 95, handle })
    act(() => handle.current?.goTo({ row: 'x90', column: 't2' }))
    expect(here()).toBe(cell(90, 2))
  })
})

describe('writing in a sheet', () => {
  it('replaces by typing, and goes down with Enter', () => {
    const store = grid({ kept: { 'x1 t1': '7' } })
    type('8,5')
    press('Enter')
    expect(store.unsaved()).toEqual([{ row: 'x1', column: 't1', text: '8,5' }])
    expect(where()).toBe('2:1')
    expect(said(1, 1)).toContain('8,5')
    expect(said(1, 1)).toContain('chưa lưu')
  })

  it('goes right with Tab while writing, and on to the next row at the end', () => {
    const store = grid({})
    for (const text of ['1', '2', '3', '4']) {
      type(text)
      press('Tab')
    }
    expect(store.unsaved().map(({ row, column, text }) => `${row} ${column} ${text}`)).toEqual([
      'x1 t1 1',
      'x1 t2 2',
      'x1 t3 3',
      'x2 t1 4',
    ])
  })

  it('amends what is there with F2, and gives up with Esc', () => {
    const store = grid({ kept: { 'x1 t1': '7' } })
    press('F2')
    expect((here() as HTMLInputElement).value).toBe('7')
    fireEvent.change(here(), { target: { value: '7,25' } })
    press('Escape')
    expect(store.unsaved()).toEqual([])
    expect(here()).toBe(cell(1, 1))
  })

  it('begins empty when a letter began it, and then leaves by an arrow', () => {
    const store = grid({ kept: { 'x1 t1': '7' } })
    press('9')
    expect((here() as HTMLInputElement).value).toBe('')
    fireEvent.change(here(), { target: { value: '9' } })
    press('ArrowRight')
    expect(where()).toBe('1:2')
    expect(store.unsaved()).toEqual([{ row: 'x1', column: 't1', text: '9' }])
  })

  it('opens the box also where an input method hides which letter was pressed', () => {
    grid({})
    press('Process')
    expect(here().tagName).toBe('INPUT')
  })

  it('counts what was typed when the focus leaves by the mouse', () => {
    const store = grid({})
    type('5')
    fireEvent.blur(here())
    expect(store.unsaved()).toEqual([{ row: 'x1', column: 't1', text: '5' }])
  })

  it('empties what is selected with Delete, and takes it back with Ctrl+Z', () => {
    const store = grid({ kept: { 'x1 t1': '7', 'x2 t1': '8' } })
    press('ArrowDown', { shiftKey: true })
    press('Delete')
    expect(store.unsaved().map(({ text }) => text)).toEqual(['', ''])
    press('z', { ctrlKey: true })
    expect(store.unsaved()).toEqual([])
    expect(said(2, 1)).toBe('8')
  })

  it('goes back and forth by keys, says so, and brings the cursor to where it was', () => {
    const store = grid({ kept: { 'x1 t1': '7' } })
    type('8')
    press('Enter')
    press('ArrowRight')
    press('z', { ctrlKey: true })
    expect(store.unsaved()).toEqual([])
    expect(where()).toBe('1:1')
    expect(screen.getByRole('status').textContent).toBe('Đã lấy lại bước trước.')
    press('z', { ctrlKey: true })
    expect(screen.getByRole('status').textContent).toBe('Không còn bước nào để lấy lại.')
    press('y', { ctrlKey: true })
    expect(store.unsaved()[0]?.text).toBe('8')
    press('z', { ctrlKey: true })
    press('Z', { ctrlKey: true, shiftKey: true })
    expect(store.unsaved()[0]?.text).toBe('8')
    press('y', { ctrlKey: true })
    expect(screen.getByRole('status').textContent).toBe('Không còn bước nào để làm lại.')
  })

  it('keeps what is no number as it was typed, says what is wrong, and marks the cell', () => {
    const store = grid({})
    type('tám')
    press('Enter')
    press('ArrowUp')
    expect(store.unsaved()[0]?.text).toBe('tám')
    expect(cell(1, 1)?.getAttribute('aria-invalid')).toBe('true')
    expect(document.querySelector('.vd-sheet-problem')?.textContent).toBe('“tám” không phải là số.')
  })

  it('says why a cell cannot be written, and does not open it', () => {
    grid({ columns: [name, ...points(3), { key: 't9', title: 'Chính thức', width: 90 }] })
    press('End')
    press('5')
    expect(screen.getByRole('status').textContent).toBe('Cột này đã khóa.')
    expect(here()).toBe(cell(1, 4))
    expect(cell(1, 4)?.getAttribute('aria-readonly')).toBe('true')
  })

  it('opens what is behind a cell with Ctrl+Enter', () => {
    const onOpen = vi.fn()
    grid({ onOpen })
    press('Enter', { ctrlKey: true })
    expect(onOpen).toHaveBeenCalledWith('x1', 't1')
  })

  it('chooses from a list where only some things may stand', () => {
    const store = grid({
      columns: [name, { key: 'how', title: 'Cách chấm', width: 90, choices: ['Có', 'Không'] }],
    })
    press('Enter')
    expect(within(here() as HTMLElement).getAllByRole('option')).toHaveLength(3)
    fireEvent.change(here(), { target: { value: 'Có' } })
    press('Enter')
    expect(store.unsaved()[0]?.text).toBe('Có')
  })
})

describe('what stands beside a value', () => {
  it('is read with it, and is gone as soon as another value is typed over it', () => {
    const store = makeSheetStore({
      cell: () => ({ text: '170/200', aside: '= 34', note: 'có minh chứng', attached: true }),
    })
    expect(store.source.cell('x1', 't1').aside).toBe('= 34')
    store.write([{ row: 'x1', column: 't1', text: '180/200' }])
    expect(store.source.cell('x1', 't1')).toMatchObject({
      text: '180/200',
      aside: undefined,
      note: 'có minh chứng',
    })
  })

  it('says of an empty cell why it is empty, until something is typed', () => {
    const store = makeSheetStore({ cell: () => ({ text: '', blank: 'chưa có số liệu' }) })
    const columns = [name, ...points(1)]
    render(
      <UiProvider env="test">
        <Sheet
          label="Bảng"
          rows={communes(1)}
          columns={columns}
          source={store.source}
          onWrite={store.write}
        />
      </UiProvider>,
    )
    expect(said(1, 1)).toBe('chưa có số liệu')
    act(() => store.write([{ row: 'x1', column: 't1', text: '0' }]))
    expect(said(1, 1)).toBe('0chưa lưu')
  })

  it('keeps the same cell while nothing about it changes', () => {
    const kept = { text: '7' }
    const store = makeSheetStore({ cell: () => kept })
    const before = store.source.cell('x1', 't1')
    store.write([{ row: 'x2', column: 't1', text: '8' }])
    store.rebase({ cell: () => ({ text: '7' }) })
    expect(store.source.cell('x1', 't1')).toBe(before)
  })

  it('forgets what was typed once it is kept, but not what was typed since', () => {
    const store = makeSheetStore({ cell: () => ({ text: '' }) })
    store.write([
      { row: 'x1', column: 't1', text: '7' },
      { row: 'x1', column: 't2', text: '8' },
    ])
    const sent = store.unsaved()
    store.write([{ row: 'x1', column: 't2', text: '9' }])
    store.settle(sent)
    expect(store.unsaved()).toEqual([{ row: 'x1', column: 't2', text: '9' }])
  })

  it('writes over what is kept meanwhile what stood there before, when that is taken back', () => {
    const kept = new Map<string, string>()
    const store = makeSheetStore({
      cell: (row, column) => ({ text: kept.get(`${row} ${column}`) ?? '' }),
    })
    store.write([{ row: 'x1', column: 't1', text: '7' }])
    kept.set('x1 t1', '7')
    store.settle(store.unsaved())
    expect(store.undo()).toEqual({ row: 'x1', column: 't1' })
    expect(store.unsaved()).toEqual([{ row: 'x1', column: 't1', text: '' }])
    expect(store.redo()).toEqual({ row: 'x1', column: 't1' })
    expect(store.unsaved()).toEqual([])
  })

  it('forgets what was taken back as soon as something else is written, and keeps a hundred steps', () => {
    const store = makeSheetStore({ cell: () => ({ text: '' }) })
    const write = (text: string) => store.write([{ row: 'x1', column: 't1', text }])
    write('1')
    store.undo()
    write('2')
    expect(store.redo()).toBeNull()
    for (let step = 3; step <= 103; step++) write(String(step))
    let steps = 0
    while (store.undo() !== null) steps++
    expect(steps).toBe(100)
    expect(store.unsaved()[0]?.text).toBe('3')
  })
})

describe('blocks from and to Excel', () => {
  it('pastes a block from the cell of the cursor on, and keeps what is locked', () => {
    const store = grid({
      columns: [name, ...points(2), { key: 't9', title: 'Chính thức', width: 90 }],
    })
    paste('8,5\t8.5\t9\r\n7\t6,25\t5\r\n')
    expect(store.unsaved().map(({ row, column, text }) => `${row} ${column} ${text}`)).toEqual([
      'x1 t1 8,5',
      'x1 t2 8.5',
      'x2 t1 7',
      'x2 t2 6,25',
    ])
    expect(screen.getByRole('status').textContent).toBe(
      'Đã dán 4 ô. 2 ô không sửa được nên giữ nguyên.',
    )
  })

  it('names each cell of the block that is wrong, and keeps it as it was pasted', () => {
    const store = grid({})
    paste('8\ttám\n9\tchín')
    expect(store.unsaved()).toHaveLength(4)
    expect(screen.getByRole('status').textContent).toBe(
      'Đã dán 4 ô. 2 ô có lỗi, giữ nguyên như đã dán: Xã 1, Tiêu chí 2: “tám” không phải là số. Xã 2, Tiêu chí 2: “chín” không phải là số.',
    )
    expect(cell(2, 2)?.getAttribute('aria-invalid')).toBe('true')
  })

  it('looks at the cells as they stand after the paste, also where their keeper draws them anew', () => {
    const missing = { text: '', problem: 'Chưa được nhập.' }
    const store = makeSheetStore({ cell: () => missing })
    function Kept() {
      const [texts, setTexts] = useState<Readonly<Record<string, string>>>({})
      useEffect(() => {
        store.rebase({
          cell: (row, column) => {
            const text = texts[`${row} ${column}`] ?? ''
            return text === '' ? missing : { text }
          },
        })
      }, [texts])
      return (
        <UiProvider env="test">
          <Sheet
            label="Bảng"
            rows={[{ key: 'x1', title: '' }]}
            columns={points(3)}
            source={store.source}
            onWrite={(changes) =>
              setTexts({
                ...texts,
                ...Object.fromEntries(
                  changes.map(({ row, column, text }) => [`${row} ${column}`, text]),
                ),
              })
            }
          />
        </UiProvider>
      )
    }
    render(<Kept />)
    act(() => at()?.focus())
    press('Home')
    paste('1\t2\t')
    expect(screen.getByRole('status').textContent).toBe(
      'Đã dán 2 ô. 1 ô có lỗi, giữ nguyên như đã dán: Dòng 1, Tiêu chí 3: Chưa được nhập.',
    )
  })

  it('is one step to take back', () => {
    const store = grid({})
    paste('1\t2\n3\t4')
    press('z', { ctrlKey: true })
    expect(store.unsaved()).toEqual([])
  })

  it('fills all that is selected with one value', () => {
    const store = grid({})
    press('ArrowDown', { shiftKey: true })
    paste('10')
    expect(store.unsaved().map(({ text }) => text)).toEqual(['10', '10'])
  })

  it('says what lay outside, or hands it on', () => {
    const onBeyond = vi.fn()
    grid({ rows: 1 })
    paste('1\n2\n3')
    expect(screen.getByRole('status').textContent).toContain('2 ô nằm ngoài bảng')
    document.body.replaceChildren()
    grid({ rows: 1, onBeyond })
    paste('1\n2\n3')
    expect(onBeyond).toHaveBeenCalledWith([['2'], ['3']], 't1')
  })

  it('copies what is selected as Excel reads it', () => {
    grid({ kept: { 'x1 t1': '8,5', 'x1 t2': '9', 'x2 t1': '7' } })
    press('ArrowRight', { shiftKey: true })
    press('ArrowDown', { shiftKey: true })
    expect(clipboardOf('copy')).toBe('8,5\t9\n7\t')
  })

  it('leaves the clipboard to the box while writing', () => {
    const store = grid({})
    type('8')
    paste('1\t2')
    expect(store.unsaved()).toEqual([])
  })
})

describe('a sheet of 95 communes by 40 criteria by 3 columns', () => {
  const columns = [
    name,
    ...points(120).map((column, index) => ({
      ...column,
      group: `Nhóm ${Math.ceil((index + 1) / 3)}`,
    })),
  ]

  it('draws what is in sight and says how much there is', () => {
    grid({ rows: 95, columns })
    const sheet = screen.getByRole('grid')
    expect(sheet.getAttribute('aria-rowcount')).toBe('97')
    expect(sheet.getAttribute('aria-colcount')).toBe('121')
    expect(sheet.querySelectorAll('[data-row]').length).toBeLessThan(500)
    expect(sheet.querySelectorAll('[data-row]').length).toBeGreaterThan(50)
  })

  it('draws no cell while a letter is typed, and one when it is written', () => {
    const drawn: string[] = []
    grid({
      rows: 95,
      columns,
      draw: (shown, row, column) => {
        drawn.push(`${row.key} ${column.key}`)
        return <span>{shown.text}</span>
      },
    })
    press('8')
    drawn.length = 0
    for (const value of ['8', '8,', '8,5']) fireEvent.change(here(), { target: { value } })
    expect(drawn).toEqual([])
    press('Tab')
    expect([...new Set(drawn)].sort()).toEqual(['x1 t1', 'x1 t2'])
  })

  it('is named by its rows and columns to who cannot see it', () => {
    grid({ rows: 95, columns })
    expect(screen.getByRole('rowheader', { name: 'Xã 1' })).toBeDefined()
    expect(screen.getByRole('columnheader', { name: 'Nhóm 1' })).toBeDefined()
    press('8')
    expect(screen.getByRole('textbox', { name: 'Xã 1, Nhóm 1, Tiêu chí 1' })).toBeDefined()
  })
})
