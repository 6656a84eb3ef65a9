// long because it is the one map between the document and what is typed, there and back
import { detailOf, type MethodName, methodFrom, methodName } from './method-text.ts'

type Json = Readonly<Record<string, unknown>>

/** Các bảng của một bảng tiêu chí: three trees of lines and three lists. */
export const lineTables = ['criteria', 'bonus', 'deductions'] as const
export const tables = [...lineTables, 'limits', 'bands', 'tieBreak'] as const
export type TableName = (typeof tables)[number]
export type LineTable = (typeof lineTables)[number]

/** Một dòng đang soạn, as typed. */
export interface DraftRow {
  readonly id: string
  readonly depth: number
  readonly cells: Readonly<Record<string, string>>
  /** What the document says of it that has no cell. */
  readonly kept: Json
}

export interface RubricDraft {
  readonly head: Readonly<Record<string, string>>
  readonly tables: Readonly<Record<TableName, readonly DraftRow[]>>
  /** What the document says that has no field. */
  readonly other: Json
}

/** Chỗ trên trang của một chỗ trong văn bản. */
export type Place =
  | { readonly table: TableName; readonly row: string; readonly column: string }
  | { readonly head: string }

export const columnsOf: Readonly<Record<TableName, readonly string[]>> = {
  criteria: ['number', 'text', 'max', 'method', 'detail', 'precondition'],
  bonus: ['number', 'text', 'max', 'method', 'detail', 'precondition'],
  deductions: ['number', 'text', 'max', 'method', 'detail', 'precondition'],
  limits: ['text', 'highestBand', 'criterion', 'least', 'key'],
  bands: ['label', 'from', 'to', 'edges', 'key'],
  tieBreak: ['text', 'by', 'criteria'],
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isObject) : []
const said = (value: unknown): string =>
  typeof value === 'number'
    ? String(value).replace('.', ',')
    : typeof value === 'string'
      ? value
      : ''

let made = 0
/** A row's name on this page; it means nothing elsewhere. */
export const newRowId = () => `r${Date.now().toString(36)}${made++}`

export const newRow = (depth: number, cells: Readonly<Record<string, string>> = {}): DraftRow => ({
  id: newRowId(),
  depth,
  cells,
  kept: {},
})

function without(value: Json, keys: readonly string[]): Json {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)))
}

function lineRows(lines: readonly Json[], depth: number): DraftRow[] {
  return lines.flatMap((line) => {
    const row = {
      ...newRow(depth, {
        number: said(line['number']),
        text: said(line['text']),
        max: said(line['max']),
        ...(line['children'] === undefined
          ? {
              method: line['method'] === undefined ? '' : methodName(line['method']),
              detail: detailOf(line['method']),
              precondition: said(line['precondition']),
            }
          : {}),
      }),
      kept: without(line, ['number', 'text', 'max', 'precondition', 'children']),
    }
    return [row, ...lineRows(list(line['children']), depth + 1)]
  })
}

const headKeys = [
  ...['title', 'number', 'issuer', 'signed', 'source', 'unitType', 'year', 'from', 'until'],
  ...['replaces', 'step', 'total', 'rounding', 'bandRounding', 'notes'],
]
const edgesOf = (band: Json) =>
  `${band['fromIncluded'] === false ? '(' : '['}${band['toIncluded'] === false ? ')' : ']'}`

/** Bản đang soạn từ văn bản; what has no place on the page is kept as it is. */
export function draftOf(document: unknown): RubricDraft {
  const value = isObject(document) ? document : {}
  const part = (key: string) => (isObject(value[key]) ? value[key] : {})
  const flags = part('flags')
  return {
    head: {
      ...Object.fromEntries(headKeys.map((key) => [key, said(value[key])])),
      partly: value['partly'] === true ? 'yes' : '',
      'caps.self': said(part('caps')['self']),
      'caps.official': said(part('caps')['official']),
      'bonus.cap': said(part('bonus')['cap']),
      'deductions.cap': said(part('deductions')['cap']),
      'flags.count': said(flags['count']),
      'flags.share': said(flags['share']),
      'flags.rounding': said(flags['rounding']),
      'flags.least': said(flags['least']),
    },
    tables: {
      criteria: lineRows(list(value['criteria']), 0),
      bonus: lineRows(list(part('bonus')['lines']), 0),
      deductions: lineRows(list(part('deductions')['lines']), 0),
      limits: list(value['limits']).map((each) => ({
        ...newRow(0, {
          text: said(each['text']),
          highestBand: said(each['highestBand']),
          criterion: said(each['criterion']),
          least: said(each['least']),
          key: said(each['key']),
        }),
      })),
      bands: list(value['bands']).map((each) => ({
        ...newRow(0, {
          label: said(each['label']),
          from: said(each['from'] ?? each['at']),
          to: said(each['to'] ?? each['at']),
          edges: edgesOf(each),
          key: said(each['key']),
        }),
      })),
      tieBreak: list(value['tieBreak']).map((each) => ({
        ...newRow(0, {
          text: said(each['text']),
          by: said(each['by']),
          criteria: Array.isArray(each['criteria']) ? each['criteria'].map(said).join('; ') : '',
        }),
      })),
    },
    other: without(value, [
      ...headKeys,
      ...['partly', 'caps', 'bonus', 'deductions', 'flags', 'criteria', 'limits', 'bands'],
      'tieBreak',
    ]),
  }
}

/** What is empty is left out: missing is not nought and not the empty text. */
function filled(entries: Readonly<Record<string, unknown>>): Json {
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== '' && value !== undefined),
  )
}
const whole = (text: string | undefined): number | string | undefined =>
  text !== undefined && /^\d+$/.test(text.trim()) ? Number(text.trim()) : text

/** The rows beneath `at` that belong to it. */
const endOf = (rows: readonly DraftRow[], at: number): number => {
  const depth = rows[at]?.depth ?? 0
  const next = rows.findIndex((row, index) => index > at && row.depth <= depth)
  return next < 0 ? rows.length : next
}

export const isGroup = (rows: readonly DraftRow[], at: number): boolean =>
  (rows[at + 1]?.depth ?? -1) > (rows[at]?.depth ?? 0)

type Places = Map<string, Place>

function linesFrom(
  table: LineTable,
  rows: readonly DraftRow[],
  from: number,
  to: number,
  path: string,
  places: Places,
): Json[] {
  const lines: Json[] = []
  for (let at = from; at < to; at = endOf(rows, at)) {
    const row = rows[at]
    if (row === undefined) break
    const { cells, kept, id } = row
    const here = `${path}.${lines.length}`
    const place = (column: string): Place => ({ table, row: id, column })
    places.set(here, place('text'))
    for (const column of ['number', 'text', 'max', 'precondition'])
      places.set(`${here}.${column}`, place(column))
    places.set(`${here}.key`, place('number'))
    places.set(`${here}.method`, place('detail'))
    places.set(`${here}.method.is`, place('method'))
    const words = filled({
      ...without(kept, ['method', 'rest']),
      number: cells['number'],
      text: cells['text'],
      max: cells['max'],
    })
    if (isGroup(rows, at) || kept['rest'] !== undefined)
      lines.push({
        ...words,
        ...(kept['rest'] === undefined ? {} : { rest: kept['rest'] }),
        children: linesFrom(table, rows, at + 1, endOf(rows, at), `${here}.children`, places),
      })
    else {
      const name = (cells['method'] ?? '') as MethodName | ''
      const method =
        name === ''
          ? undefined
          : (methodFrom(name, cells['detail'] ?? '', kept['method']) ?? { is: name })
      lines.push({ ...words, ...filled({ method, precondition: cells['precondition'] }) })
    }
  }
  return lines
}

function bandFrom({ cells }: DraftRow): Json {
  const { label, from, to, key, edges = '[]' } = cells
  return {
    ...filled({ key, label, from, to }),
    ...(edges.startsWith('(') ? { fromIncluded: false } : {}),
    ...(edges.endsWith(')') ? { toIncluded: false } : {}),
  }
}

/** Văn bản từ bản đang soạn, and where on the page each of its places stands. */
export function documentOf(draft: RubricDraft): { document: Json; places: Places } {
  const { head, tables: rows, other } = draft
  const places: Places = new Map(Object.keys(head).map((key) => [key, { head: key }]))
  const lines = (table: LineTable, path: string) =>
    linesFrom(table, rows[table], 0, rows[table].length, path, places)
  const listed = (table: TableName, read: (row: DraftRow) => Json) =>
    rows[table].map((row, index) => {
      const [first = ''] = columnsOf[table]
      places.set(`${table}.${index}`, { table, row: row.id, column: first })
      for (const column of columnsOf[table])
        places.set(`${table}.${index}.${column}`, { table, row: row.id, column })
      return read(row)
    })
  const capped = (table: 'bonus' | 'deductions') => {
    const own = lines(table, `${table}.lines`)
    const cap = head[`${table}.cap`] ?? ''
    return own.length === 0 && cap === '' ? undefined : filled({ cap, lines: own })
  }
  const flagOf = () => {
    const count = head['flags.count'] ?? ''
    const share = head['flags.share'] ?? ''
    if (count === '' && share === '') return undefined
    if (share === '') return filled({ count: whole(count) })
    return filled({ share, rounding: head['flags.rounding'], least: whole(head['flags.least']) })
  }
  const caps = filled({ self: head['caps.self'], official: head['caps.official'] })
  const nothing = (part: readonly unknown[]) => (part.length === 0 ? undefined : part)
  const document = {
    ...other,
    ...filled({
      ...Object.fromEntries(headKeys.map((key) => [key, head[key]])),
      year: whole(head['year']),
      partly: head['partly'] === 'yes' ? true : undefined,
      caps: Object.keys(caps).length === 0 ? undefined : caps,
      bonus: capped('bonus'),
      deductions: capped('deductions'),
      flags: flagOf(),
    }),
    criteria: lines('criteria', 'criteria'),
    ...filled({
      limits: nothing(listed('limits', ({ cells }) => filled(cells))),
      bands: nothing(listed('bands', bandFrom)),
      tieBreak: nothing(
        listed('tieBreak', ({ cells }) => {
          const criteria = (cells['criteria'] ?? '')
            .split(/[;,]/)
            .map((each) => each.trim())
            .filter((each) => each !== '')
          return filled({
            text: cells['text'],
            by: cells['by'] === '' ? 'vote' : cells['by'],
            criteria: criteria.length === 0 ? undefined : criteria,
          })
        }),
      ),
    }),
  }
  return { document, places }
}

/** The nearest place of the page to a place of the document. */
export function placeOf(places: Places, path: string): Place | null {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), 0))) {
    const found = places.get(at)
    if (found !== undefined) return found
  }
  return null
}
