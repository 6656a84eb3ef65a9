import { describe, expect, it } from 'vitest'
import { cellWords, guessColumns, readRows, sumLines } from './workbook.ts'

const grid = [
  ['BẢNG TIÊU CHÍ CHẤM ĐIỂM', '', '', ''],
  ['', '', '', ''],
  ['STT', 'Nội dung', 'Điểm tối đa', 'Ghi chú'],
  ['I', 'Tuyên truyền', '20', ''],
  ['1', 'Có kế hoạch', '8,5', ''],
  ['2', 'Có báo cáo', '11.5', ''],
  ['', '', '', ''],
  ['II', 'Thực hiện', 'hai mươi', ''],
  ['1', '', '5', ''],
  ['1', 'Lặp số', '5', ''],
]

describe('a rubric from a workbook', () => {
  it('finds the head and its columns by their names', () => {
    expect(guessColumns(grid)).toEqual({ head: 2, columns: { number: 0, text: 1, max: 2 } })
    expect(guessColumns([['a', 'b']]).head).toBe(-1)
  })

  it('reads the tree from the numbers and passes over empty lines', () => {
    const rows = readRows(grid, { number: 0, text: 1, max: 2 }, 4, 7)
    expect(rows.map(({ line, depth, number, max }) => [line, depth, number, max])).toEqual([
      [4, 0, 'I', '20'],
      [5, 1, '1', '8,5'],
      [6, 1, '2', '11.5'],
    ])
    expect(rows.flatMap(({ problems }) => problems)).toEqual([])
  })

  it('names what is wrong in each line, by its line of the workbook', () => {
    const rows = readRows(grid, { number: 0, text: 1, max: 2 }, 8, 10)
    expect(rows.map(({ line, problems }) => [line, problems])).toEqual([
      [8, ['not-points']],
      [9, ['no-text']],
      [10, ['same-number']],
    ])
  })

  it('knows a column called Số, and leaves out the lines that sum the table', () => {
    const summed = [
      ['Số', 'Nội dung', 'Điểm tối đa'],
      ['1', 'Có kế hoạch', '20'],
      ['1.1', 'Cộng tác tốt với các đơn vị', '20'],
      ['', 'Cộng tác viên', '10'],
      ['', 'Cộng', '30'],
      ['Tổng cộng', '', '30'],
    ]
    const { head, columns } = guessColumns(summed)
    expect([head, columns]).toEqual([0, { number: 0, text: 1, max: 2 }])
    expect(sumLines(summed, 2, 6)).toEqual([5, 6])
    expect(readRows(summed, columns, 2, 6).map(({ number, depth }) => [number, depth])).toEqual([
      ['1', 0],
      ['1.1', 1],
      ['', 1],
    ])
  })

  it('takes numbers as people write them', () => {
    expect(cellWords(8.5)).toBe('8,5')
    expect(cellWords(20)).toBe('20')
    expect(cellWords(0.1 + 0.2)).toBe('0,3')
    expect(cellWords(12.345)).toBe('12,345')
    expect(cellWords(null)).toBe('')
    expect(cellWords(' Nội dung ')).toBe('Nội dung')
  })
})
