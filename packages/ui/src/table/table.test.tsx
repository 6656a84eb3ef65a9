import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { UiProvider } from '../frame/ui-provider.tsx'
import { type Column, DataTable } from './data-table.tsx'
import { KeyHelp } from './keys.tsx'
import { SearchBox } from './search-box.tsx'

interface Row {
  readonly id: number
  readonly name: string
}
const columns: Column<Row>[] = [
  { key: 'id', header: 'Số', numeric: true, cell: (row) => row.id },
  { key: 'name', header: 'Tên', cell: (row) => row.name },
]
const rowsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({ id: index, name: `Tên ${index}` }))

function show(count: number, onOpen = vi.fn()) {
  render(
    <UiProvider env="test">
      <SearchBox value="" onSearch={() => undefined} />
      <DataTable
        label="Bảng"
        columns={columns}
        rows={rowsOf(count)}
        rowKey={(row) => String(row.id)}
        rowName={(row) => row.name}
        onOpen={onOpen}
      />
      <KeyHelp />
    </UiProvider>,
  )
  return onOpen
}
const key = (name: string, target: Element = document.body) =>
  fireEvent.keyDown(target, { key: name })
const current = () => document.querySelector('tr[aria-current="true"]')?.getAttribute('aria-label')

describe('a table', () => {
  it('moves with j and k, stops at both ends, and opens with Enter', () => {
    const onOpen = show(3)
    for (const name of ['j', 'j', 'j', 'j']) key(name)
    expect(current()).toBe('Tên 2')
    for (const name of ['k', 'k', 'k', 'k']) key(name)
    expect(current()).toBe('Tên 0')
    key('Enter')
    expect(onOpen).toHaveBeenCalledWith({ id: 0, name: 'Tên 0' })
  })

  it('leaves letters alone while someone types', () => {
    show(3)
    key('j', screen.getByRole('searchbox'))
    expect(current()).toBeUndefined()
  })

  it('brings the focus to the search box with /', () => {
    show(3)
    key('/')
    expect(document.activeElement).toBe(screen.getByRole('searchbox'))
  })

  it('lists its keys with ?', async () => {
    show(3)
    key('?')
    expect(await screen.findByText('Mở dòng đang chọn')).toBeDefined()
  })

  it('aligns numbers to the right', () => {
    show(1)
    expect(within(screen.getByRole('table')).getByRole('cell', { name: '0' }).className).toContain(
      'vd-num',
    )
  })

  it('draws only what is in sight of three thousand rows, and tells how many there are', () => {
    show(3000)
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('3001')
    expect(document.querySelectorAll('tbody tr').length).toBeLessThan(100)
  })
})

describe('the search box', () => {
  it('asks once, after the typing stops', async () => {
    vi.useFakeTimers()
    const onSearch = vi.fn()
    render(
      <UiProvider env="test">
        <SearchBox value="" onSearch={onSearch} />
      </UiProvider>,
    )
    const box = screen.getByRole('searchbox')
    for (const text of ['n', 'ng', 'ngu']) fireEvent.change(box, { target: { value: text } })
    await vi.advanceTimersByTimeAsync(300)
    expect(onSearch.mock.calls).toEqual([['ngu']])
    vi.useRealTimers()
  })
})
