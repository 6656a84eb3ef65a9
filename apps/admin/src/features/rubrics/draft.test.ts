import { describe, expect, it } from 'vitest'
import { documentOf, draftOf, placeOf } from './draft.ts'
import { detailOf, methodFrom } from './method-text.ts'
import { depthsOf, stepRow } from './row-steps.ts'

const document = {
  title: 'Tiêu chí chấm điểm phong trào',
  number: '157/KH-UBND',
  unitType: 'commune',
  year: 2025,
  total: '100',
  caps: { self: '95' },
  $schema: 'x',
  criteria: [
    {
      number: '1',
      text: 'Tuyên truyền',
      max: '20',
      children: [
        {
          number: '1.1',
          text: 'Mẫu 50 người',
          max: '20',
          method: { is: 'sample', size: 50, each: '0,4' },
          precondition: 'có kế hoạch',
        },
      ],
    },
    {
      number: '2',
      text: 'Mở tài khoản',
      max: '40',
      method: { is: 'ratio', part: 'đã mở', whole: 'tất cả', overMax: true },
    },
    { number: '3', text: 'Khác', max: '40', key: 'khac' },
  ],
  bonus: {
    cap: '15',
    lines: [
      {
        number: '5.2',
        text: 'Tỷ lệ',
        max: '5',
        method: {
          is: 'bands',
          measure: 'ratio',
          bands: [
            { from: '88', to: '90', points: '2', toIncluded: false },
            { at: '100', points: '5' },
          ],
        },
      },
    ],
  },
  limits: [{ key: 'ky-luat', text: 'Có người bị kỷ luật', highestBand: 'tien-tien' }],
  bands: [{ key: 'xs', label: 'Xuất sắc', from: '81', to: '90', toIncluded: false }],
  tieBreak: [
    { text: 'Nhiều tài khoản hơn', by: 'part', criteria: ['2'] },
    { text: 'Biểu quyết', by: 'vote' },
  ],
  flags: { share: '10/100', rounding: 'down', least: 1 },
}

describe('a rubric on the page', () => {
  it('is the document again, with what has no place on the page', () => {
    expect(documentOf(draftOf(document)).document).toEqual(document)
  })

  it('tells where on the page each place of the document stands', () => {
    const draft = draftOf(document)
    const { places } = documentOf(draft)
    const [, first] = draft.tables.criteria
    expect(placeOf(places, 'criteria.0.children.0.max')).toEqual({
      table: 'criteria',
      row: first?.id,
      column: 'max',
    })
    expect(placeOf(places, 'bonus.lines.0.method.bands.1.points')).toMatchObject({
      table: 'bonus',
      column: 'detail',
    })
    expect(placeOf(places, 'total')).toEqual({ head: 'total' })
    expect(placeOf(places, 'bands.0.from')).toMatchObject({ table: 'bands', column: 'from' })
  })

  it('leaves out what is empty', () => {
    expect(documentOf(draftOf({ title: 'A' })).document).toEqual({ title: 'A', criteria: [] })
  })
})

describe('a way of scoring in one cell', () => {
  it.each([
    ['sample', '50 × 0,4', { is: 'sample', size: 50, each: '0,4' }],
    ['sample', '50x0.4', { is: 'sample', size: 50, each: '0.4' }],
    ['ratio', 'đã mở / tất cả', { is: 'ratio', part: 'đã mở', whole: 'tất cả' }],
    ['per-case', '0,5', { is: 'per-case', each: '0,5' }],
    ['yes-no', '', { is: 'yes-no' }],
    [
      'bands',
      '% 88-<90: 2; >90-95: 3; 100: 5',
      {
        is: 'bands',
        measure: 'ratio',
        bands: [
          { from: '88', to: '90', points: '2', toIncluded: false },
          { from: '90', to: '95', points: '3', fromIncluded: false },
          { at: '100', points: '5' },
        ],
      },
    ],
  ] as const)('by %s reads %s', (name, text, method) => {
    expect(methodFrom(name, text, undefined)).toEqual(method)
    expect(methodFrom(name, detailOf(method), undefined)).toEqual(method)
  })

  it.each([
    ['sample', '50'],
    ['per-case', 'mỗi vụ'],
    ['bands', '88 đến 90'],
    ['ratio', 'đã mở'],
    ['direct', 'thừa'],
  ] as const)('by %s does not take “%s”', (name, text) => {
    expect(methodFrom(name, text, undefined)).toBeNull()
  })
})

describe('the tree of a rubric', () => {
  const tree = draftOf(document).tables.criteria
  const shape = (rows: typeof tree) => rows.map((row) => `${row.depth}${row.cells['number'] ?? ''}`)

  it('is told from the numbers, as tables print them', () => {
    expect(depthsOf(['I', '1', '1.1', 'a)', 'b)', '1.2', '2', 'II', '1'])).toEqual([
      0, 1, 2, 3, 3, 2, 1, 0, 1,
    ])
    expect(depthsOf(['1', '1.1', '', '2'])).toEqual([0, 1, 1, 0])
  })

  it('moves a line with all that hangs beneath it', () => {
    expect(shape(stepRow(tree, 0, 'down').rows)).toEqual(['02', '01', '11.1', '03'])
    expect(shape(stepRow(tree, 2, 'up').rows)).toEqual(['02', '01', '11.1', '03'])
    expect(stepRow(tree, 0, 'down').at).toBe(1)
  })

  it('puts a line beneath the one before it, and back', () => {
    const inside = stepRow(tree, 2, 'in').rows
    expect(shape(inside)).toEqual(['01', '11.1', '12', '03'])
    expect(shape(stepRow(inside, 2, 'out').rows)).toEqual(shape(tree))
  })

  it('adds after what hangs beneath, and removes with it', () => {
    expect(shape(stepRow(tree, 0, 'below').rows)).toEqual(['01', '11.1', '0', '02', '03'])
    expect(shape(stepRow(tree, 0, 'remove').rows)).toEqual(['02', '03'])
  })

  it('does nothing where there is nowhere to go', () => {
    expect(stepRow(tree, 0, 'up').rows).toBe(tree)
    expect(stepRow(tree, 0, 'in').rows).toBe(tree)
    expect(stepRow(tree, 3, 'down').rows).toBe(tree)
  })
})
