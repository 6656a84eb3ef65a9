// long because the board that is measured is written out here
import type { Page, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { wide } from './people.ts'
import { theStage } from './stage.ts'

const { as } = theStage()
const communes = 95
const criteria = 40
const columns = ['SELF', 'CROSS', 'OFFICIAL'] as const
const moment = '2026-11-21T09:00:00+07:00'

const unitOf = (index: number) => ({
  __typename: 'Unit',
  id: `unit-${index}`,
  name: `Xã Đo Thử ${index + 1}`,
  dataSet: 'SYNTHETIC',
})
const lineOf = (index: number) => ({
  __typename: 'RubricLine',
  key: `${index + 1}`,
  parent: null,
  depth: 0,
  number: `${index + 1}`,
  text: `Tiêu chí số ${index + 1} của bảng đo thử`,
  part: 'BASE',
  leaf: true,
  maximum: '10',
  method: 'DIRECT',
  measuresShare: false,
  precondition: null,
  rule: 'Chấm trực tiếp, từ 0 đến 10',
})
const cellOf = (line: string, column: string, points: string, version: number) => ({
  __typename: 'ScoreCell',
  line,
  column,
  version,
  points,
  part: null,
  whole: null,
  precondition: null,
  evidence: null,
  by: 'Người đo thử',
  at: moment,
})
const totals = () =>
  columns.map((column) => ({
    __typename: 'ColumnTotal',
    column,
    total: null,
    base: '280',
    bonus: '0',
    deduction: '0',
    missing: 1,
    band: null,
    notes: [],
  }))
const all = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index))

/** Bảng đo: as the graph answers it, of 95 communes by 40 criteria by three columns, two of them full. */
const board = () => ({
  __typename: 'ScoreBoard',
  id: 'board-speed',
  version: 1,
  title: 'Bảng đo 95 xã, 40 tiêu chí',
  year: 2026,
  stage: 'OFFICIAL',
  stageSentence: 'Đang chấm chính thức.',
  lockPhrase: 'KHÓA 2026',
  organiser: unitOf(0),
  cluster: null,
  may: [],
  sees: columns.map((column) => ({
    __typename: 'ColumnSight',
    column,
    sight: 'ALL',
    sentence: '',
  })),
  rubric: {
    __typename: 'Rubric',
    id: 'rubric-speed',
    title: 'Tiêu chí đo',
    number: null,
    ceiling: '400',
    tieBreaks: [],
    lines: all(criteria, lineOf),
  },
  members: all(communes, (index) => ({
    __typename: 'BoardMember',
    may: ['OFFICIAL'],
    unit: unitOf(index),
    crosser: null,
    cells: all(criteria, (line) => [
      cellOf(`${line + 1}`, 'SELF', '7', 1),
      cellOf(`${line + 1}`, 'CROSS', '7', 1),
    ]).flat(),
    totals: totals(),
  })),
  self: null,
  cross: null,
  official: null,
  flags: null,
})

interface Sent {
  readonly unit: string
  readonly line: string
  readonly seen: number
  readonly points: string
}

/**
 * Stands in for the server with the one board: what is measured is the page. How the server takes such
 * a batch is measured where the server is.
 */
async function serveBoard(page: Page): Promise<Sent[][]> {
  const batches: Sent[][] = []
  const answer = (route: Route, data: object) => route.fulfill({ json: { data } })
  await page.route('**/graphql', (route) => {
    const { operationName, variables } = route.request().postDataJSON()
    if (operationName === 'Board_Query') return answer(route, { scoreBoard: board() })
    if (operationName !== 'Board_EnterOfficial') return route.continue()
    const sent: Sent[] = variables.input.cells
    batches.push(sent)
    return answer(route, {
      entered: {
        __typename: 'ScoresEntered',
        at: moment,
        cells: sent.map((each) => ({
          __typename: 'EnteredCell',
          unit: unitOf(Number(each.unit.slice(5))),
          cell: cellOf(each.line, 'OFFICIAL', each.points, each.seen + 1),
        })),
        board: {
          __typename: 'ScoreBoard',
          id: 'board-speed',
          members: all(communes, (index) => ({
            __typename: 'BoardMember',
            unit: unitOf(index),
            totals: totals(),
          })),
          self: null,
          cross: null,
          official: null,
        },
      },
    })
  })
  return batches
}

/** Hears how long each key took to the next paint, as the browser itself times it (in steps of 8 ms). */
const hearKeys = (page: Page) =>
  page.evaluate(() => {
    const heard: number[] = []
    Object.assign(window, { heard })
    const options = { type: 'event', durationThreshold: 16 }
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'keydown') heard.push(duration)
    }).observe(options)
  })
/** The slowest keys; those under 16 ms are not told. */
const heard = async (page: Page, keys: number) => {
  await page.waitForTimeout(200)
  const slow = await page.evaluate(() => (window as unknown as { heard: number[] }).heard)
  const quick = Array.from({ length: Math.max(keys - slow.length, 0) }, () => 16)
  return [...quick, ...slow].sort((a, b) => a - b)
}

/** Counts the cells that change in the page while `part` goes on. */
async function cellsChanged(page: Page, part: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const changed = new Set<Element>()
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement
        const cell = element?.closest('[data-row]')
        if (cell != null) changed.add(cell)
      }
    })
    const grid = document.querySelector('[role="grid"]')
    if (grid !== null)
      observer.observe(grid, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      })
    Object.assign(window, { changed })
  })
  await part()
  return page.evaluate(() => (window as unknown as { changed: Set<Element> }).changed.size)
}

/** At which the given share of the keys had been painted. */
const painted = (waited: readonly number[], share: number) =>
  waited[Math.floor(waited.length * share)] ?? Number.NaN

/** The same keys into a box on an empty page: what the machine itself takes just now. */
async function onAnEmptyPage(page: Page): Promise<readonly number[]> {
  const empty = await page.context().newPage()
  await empty.setContent('<input autofocus>')
  await empty.locator('input').focus()
  await hearKeys(empty)
  let keys = 0
  for (let at = 0; at < 60; at++) {
    const score = scores[at % scores.length] ?? '8'
    await empty.keyboard.type(score)
    keys += score.length
  }
  const waited = await heard(empty, keys)
  await empty.close()
  return waited
}

const scores = ['8,5', '9', '7,25', '10', '0']

describe('95 communes are scored by 40 criteria in three columns', () => {
  it('only what is in sight is drawn, a letter changes one cell, and only changes are sent', async () => {
    await as(
      'thamdinh',
      async ({ page }) => {
        const batches = await serveBoard(page)
        await page.goto('/scoring/board-speed?column=ALL')
        const grid = page.getByRole('grid')
        await grid.waitFor()
        expect(await grid.getAttribute('aria-rowcount')).toBe('97')
        expect(await grid.getAttribute('aria-colcount')).toBe('121')
        expect(await grid.locator('[data-row]').count()).toBeLessThan(700)

        // Official scores of the first criterion: the third column of its three.
        await page.locator('[data-row="0"][data-column="3"]').focus()
        await page.keyboard.type('8')
        expect(await cellsChanged(page, () => page.keyboard.type(',5'))).toBeLessThanOrEqual(1)
        // The cell that was written and the one the cursor came to; the name counts what is missing.
        expect(await cellsChanged(page, () => page.keyboard.press('Enter'))).toBeLessThanOrEqual(3)
        await page.getByText(/^Đã lưu lúc/).waitFor()
        expect(batches).toMatchObject([[{ unit: 'unit-0', line: '1', seen: 0, points: '8.5' }]])

        await hearKeys(page)
        let keys = 0
        for (let at = 1; at < 60; at++) {
          const score = scores[at % scores.length] ?? '8'
          await page.keyboard.type(score)
          await page.keyboard.press('Enter')
          keys += score.length + 1
        }
        const waited = await heard(page, keys)
        const bare = await onAnEmptyPage(page)
        console.log(
          `keydown to paint, ${waited.length} keys in 95 × 40 × 3: median ${painted(waited, 0.5)} ms, p95 ${painted(waited, 0.95)} ms; on an empty page at the same time: median ${painted(bare, 0.5)} ms, p95 ${painted(bare, 0.95)} ms`,
        )
        expect(waited).toHaveLength(keys)

        await page.getByText(/^Đã lưu lúc/).waitFor()
        await expect.poll(() => batches.flat().length).toBe(60)
        const places = batches.flat().map(({ unit, line }) => `${unit} ${line}`)
        expect(new Set(places).size).toBe(60)
        expect(await grid.locator('[data-row]').count()).toBeLessThan(700)
      },
      { viewport: wide },
    )
  })
})
