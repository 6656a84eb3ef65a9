import { describe, expect, it } from 'vitest'
import { readBlock, writeBlock } from './tabular.ts'

describe('a block of cells from Excel', () => {
  it('has a line for each row, and no line after the last', () => {
    expect(readBlock('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
  })

  it('keeps empty cells where they are', () => {
    expect(readBlock('\t2\n\n3\t')).toEqual([['', '2'], [''], ['3', '']])
  })

  it('keeps a tab or a line inside quotes, and quotes doubled', () => {
    expect(readBlock('"Tiêu chí 1\ncó hai dòng"\t"nói ""thi đua"""\n5')).toEqual([
      ['Tiêu chí 1\ncó hai dòng', 'nói "thi đua"'],
      ['5'],
    ])
  })

  it('leaves a quotation mark alone that opens no cell', () => {
    expect(readBlock('"Đền ơn đáp nghĩa" tại xã\t5')).toEqual([['"Đền ơn đáp nghĩa" tại xã', '5']])
  })

  it('reads what it writes', () => {
    const block = [
      ['a\tb', 'c"d'],
      ['', 'hai\ndòng'],
    ]
    expect(readBlock(writeBlock(block))).toEqual(block)
  })
})
