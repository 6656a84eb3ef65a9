import { describe, expect, it } from 'vitest'
import { board, cell, entered } from '../../testing/world-scoring.ts'
import type { Board, Entered } from './documents.ts'
import { columnKey, type KeptDraft, makeScoreBook } from './score-book.ts'

const words = {
  yesNo: { yes: 'Có', no: 'Không' },
  fault: (_fault: string, text: string) => `“${text}” không đọc được.`,
  locked: () => 'Không phải cột của bạn.',
  aside: () => undefined,
  hasEvidence: 'có minh chứng',
  noFigure: 'chưa có số liệu',
  unseen: 'chưa được xem',
}
const finance = 'unit-finance'
const at = (line: string) => ({ unit: finance, line, column: 'SELF' as const })
const change = (line: string, text: string) => ({
  row: finance,
  column: columnKey(line, 'SELF'),
  text,
})
const bookOf = (draft: KeptDraft = []) =>
  makeScoreBook(board() as unknown as Board, words, 'vi', draft)
const answer = (value: unknown) => value as Entered
const waits = (book: ReturnType<typeof bookOf>) =>
  book.pending().map((each) => `${each.line} ${each.waits}`)

describe('what was typed over a score board', () => {
  it('is ready at once where nothing was kept, and needs a reason where something was', () => {
    const book = bookOf()
    book.write([change('1.1', '9'), change('1.2', '170/200')])
    expect(waits(book)).toEqual(['1.1 reason', '1.2 ready'])
    book.explain([at('1.1')], 'Đối chiếu lại báo cáo')
    expect(waits(book)).toEqual(['1.1 ready', '1.2 ready'])
  })

  it('needs no reason when it is what was kept again', () => {
    const book = bookOf()
    book.write([change('1.1', '9')])
    book.write([change('1.1', '8')])
    expect(book.pending()).toEqual([])
  })

  it('is not sent while it cannot be read', () => {
    const book = bookOf()
    book.write([change('1.2', '170')])
    expect(waits(book)).toEqual(['1.2 fault'])
  })

  it('waits for the condition of a criterion that has one', () => {
    const book = bookOf()
    book.write([change('3', '5')])
    expect(waits(book)).toEqual(['3 precondition'])
    book.sayPrecondition(at('3'), true)
    expect(book.pending()[0]).toMatchObject({ waits: 'ready', precondition: true })
  })

  it('is taken back over a kept score as another change, with its version and its reason', () => {
    const book = bookOf()
    book.write([change('1.1', '9')])
    book.explain([at('1.1')], 'Đối chiếu lại báo cáo')
    const kept = { ...cell('1.1'), version: 2, points: '9' }
    book.entered(book.pending(), answer(entered([{ unit: { id: finance }, cell: kept }])))
    expect(book.pending()).toEqual([])
    expect(book.undo()).toEqual({ row: finance, column: columnKey('1.1', 'SELF') })
    expect(book.pending()).toMatchObject([{ text: '8', seen: 2, waits: 'reason' }])
    book.redo()
    expect(book.pending()).toEqual([])
    expect(book.draft()).toEqual([])
  })

  it('knows nought from nothing, and nothing from what may not be seen', () => {
    const book = bookOf()
    const blank = (column: 'SELF' | 'CROSS') =>
      book.store.source.cell(finance, columnKey('2', column)).blank
    expect([blank('SELF'), blank('CROSS')]).toEqual(['chưa có số liệu', 'chưa được xem'])
    book.write([change('2', 'Không')])
    const [zero] = book.pending()
    expect(zero === undefined ? null : book.sentOf(zero)).toEqual({
      points: null,
      part: '0',
      whole: null,
    })
  })

  it('stays, with the sentence of the rubric, where the server finds it wrong', () => {
    const book = bookOf()
    book.write([change('1.2', '210/200'), change('2', 'Có')])
    book.entered(
      book.pending(),
      answer({
        __typename: 'ScoresRefused',
        faults: [{ index: 0, code: 'part-over-whole', sentence: 'Số đạt vượt tổng số.' }],
      }),
    )
    expect(waits(book)).toEqual(['1.2 fault', '2 ready'])
    expect(book.store.source.cell(finance, columnKey('1.2', 'SELF'))).toMatchObject({
      text: '210/200',
      problem: 'Số đạt vượt tổng số.',
    })
    book.write([change('1.2', '190/200')])
    expect(waits(book)).toEqual(['1.2 ready', '2 ready'])
  })

  it('is settled when it is kept, and what was typed meanwhile goes on over the new version', () => {
    const book = bookOf()
    book.write([change('2', 'Có')])
    const sent = book.pending()
    book.write([change('2', 'Không')])
    const kept = { ...cell('2'), version: 1, points: '5', part: '1' }
    book.entered(sent, answer(entered([{ unit: { id: finance }, cell: kept }])))
    expect(book.pending()).toMatchObject([{ text: 'Không', seen: 1, waits: 'reason' }])
  })
})

describe('two who edit one score', () => {
  const clashed = () => {
    const book = bookOf()
    book.write([change('1.1', '9,5'), change('2', 'Có')])
    book.explain([at('1.1')], 'Theo biên bản')
    book.entered(
      book.pending(),
      answer({
        __typename: 'ScoreChangedMeanwhile',
        clashes: [
          {
            unit: { id: finance },
            line: '1.1',
            column: 'SELF',
            current: { ...cell('1.1'), version: 2, points: '7', by: 'Trần Thị Kia' },
          },
        ],
      }),
    )
    return book
  }

  it('keeps what the second typed, beside what is kept and by whom, and lets the rest be saved', () => {
    const book = clashed()
    expect(book.pending()).toMatchObject([
      { line: '1.1', text: '9,5', waits: 'clash', kept: { points: '7', by: 'Trần Thị Kia' } },
      { line: '2', waits: 'ready' },
    ])
    expect(book.store.source.cell(finance, columnKey('1.1', 'SELF')).state).toBe('clash')
  })

  it('sends it over the version that was seen in the choice, when they keep their own', () => {
    const book = clashed()
    book.choose(at('1.1'), true)
    expect(book.pending()[0]).toMatchObject({
      text: '9,5',
      seen: 2,
      reason: 'Theo biên bản',
      waits: 'ready',
    })
  })

  it('shows what is kept, when they take that', () => {
    const book = clashed()
    book.choose(at('1.1'), false)
    expect(book.pending()).toMatchObject([{ line: '2' }])
    expect(book.store.source.cell(finance, columnKey('1.1', 'SELF')).text).toBe('7')
  })

  it('is found out also after a reload: the draft remembers over which version it was typed', () => {
    const book = bookOf([{ ...at('1.1'), text: '9,5', seen: 0, reason: 'Theo biên bản' }])
    expect(book.pending()).toMatchObject([{ text: '9,5', seen: 0, waits: 'ready' }])
    expect(book.draft()).toEqual([{ ...at('1.1'), text: '9,5', seen: 0, reason: 'Theo biên bản' }])
  })
})
