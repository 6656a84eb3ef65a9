// long because it is the one description of the document, key by key
import { type Day, parseDay, ratio } from '../kernel/index.ts'
import { sumOfMaxima } from './lines.ts'
import { type Points, parsePoints } from './points.ts'
import type {
  Band,
  FlagQuota,
  Limit,
  Line,
  MeasureBand,
  Method,
  Rubric,
  RubricIssue,
  RubricIssueCode,
  Span,
  TieBreak,
} from './rubric.ts'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const longestText = 2000
const deepest = 12

/** Reads one object of the document, noting what is wrong where; what does not read is left at its fallback. */
class Reading {
  readonly issues: RubricIssue[] = []

  note(path: string, code: RubricIssueCode): void {
    this.issues.push({ path, code, severity: 'error' })
  }

  object(value: unknown, path: string, keys: readonly string[]): Json {
    if (!isObject(value)) {
      this.note(path, value === undefined ? 'missing' : 'wrong-value')
      return {}
    }
    for (const key of Object.keys(value))
      if (!keys.includes(key)) this.note(join(path, key), 'unknown-key')
    return value
  }

  list(value: unknown, path: string): readonly unknown[] {
    if (value === undefined) return []
    if (Array.isArray(value)) return value
    this.note(path, 'wrong-value')
    return []
  }

  text(value: unknown, path: string): string {
    if (typeof value === 'string' && value.trim() !== '' && value.length <= longestText)
      return value.trim().normalize('NFC')
    this.note(path, value === undefined || value === '' ? 'missing' : 'wrong-value')
    return ''
  }

  textOr<Other>(value: unknown, path: string, other: Other): string | Other {
    return value === undefined || value === null ? other : this.text(value, path)
  }

  points(value: unknown, path: string): Points | null {
    if (value === undefined || value === null || value === '') return null
    const text = typeof value === 'number' ? String(value) : value
    const points = typeof text === 'string' ? parsePoints(text) : undefined
    if (points === undefined) this.note(path, 'not-points')
    else if (points < 0) this.note(path, 'not-positive')
    return points === undefined || points < 0 ? null : points
  }

  neededPoints(value: unknown, path: string): Points {
    const issues = this.issues.length
    const points = this.points(value, path)
    if (points === null && this.issues.length === issues) this.note(path, 'missing')
    return points ?? 0
  }

  whole(value: unknown, path: string): number | null {
    if (value === undefined || value === null) return null
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
    this.note(path, 'wrong-value')
    return null
  }

  flag(value: unknown, path: string, other: boolean): boolean {
    if (value === undefined) return other
    if (typeof value === 'boolean') return value
    this.note(path, 'wrong-value')
    return other
  }

  day(value: unknown, path: string): Day | null {
    if (value === undefined || value === null) return null
    const parsed = typeof value === 'string' ? parseDay(value) : undefined
    if (parsed?.ok === true) return parsed.value
    this.note(path, 'wrong-value')
    return null
  }

  choice<Value extends string>(
    value: unknown,
    path: string,
    values: readonly Value[],
    other: Value,
  ): Value {
    if (value === undefined) return other
    const found = values.find((each) => each === value)
    if (found === undefined) this.note(path, 'wrong-value')
    return found ?? other
  }
}

const join = (path: string, key: string | number) => (path === '' ? String(key) : `${path}.${key}`)

const spanKeys = ['from', 'to', 'at', 'fromIncluded', 'toIncluded']

/** Both ends belong to a span unless it says otherwise, as published tables are written. */
function readSpan(reading: Reading, value: Json, path: string): Span {
  if (value['at'] !== undefined) {
    const at = reading.neededPoints(value['at'], join(path, 'at'))
    return { from: at, to: at, fromIncluded: true, toIncluded: true }
  }
  return {
    from: reading.neededPoints(value['from'], join(path, 'from')),
    to: reading.neededPoints(value['to'], join(path, 'to')),
    fromIncluded: reading.flag(value['fromIncluded'], join(path, 'fromIncluded'), true),
    toIncluded: reading.flag(value['toIncluded'], join(path, 'toIncluded'), true),
  }
}

function readMeasureBand(reading: Reading, json: unknown, path: string): MeasureBand {
  const value = reading.object(json, path, [...spanKeys, 'points'])
  const points = reading.neededPoints(value['points'], join(path, 'points'))
  return { ...readSpan(reading, value, path), points }
}

const methodKeys = {
  direct: [],
  ratio: ['part', 'whole', 'overMax'],
  sample: ['size', 'each'],
  'yes-no': [],
  bands: ['measure', 'bands'],
  count: [],
  'per-case': ['each'],
} as const satisfies Record<Method['is'], readonly string[]>

function readMethod(reading: Reading, json: unknown, path: string): Method {
  if (json === undefined) return { is: 'direct' }
  const asked = isObject(json) ? json['is'] : undefined
  const kinds = Object.keys(methodKeys) as Method['is'][]
  const is = kinds.find((each) => each === asked)
  if (is === undefined) {
    reading.note(join(path, 'is'), asked === undefined ? 'missing' : 'wrong-value')
    return { is: 'direct' }
  }
  const value = reading.object(json, path, ['is', ...methodKeys[is]])
  const each = () => reading.neededPoints(value['each'], join(path, 'each'))
  switch (is) {
    case 'ratio':
      return {
        is,
        part: reading.textOr(value['part'], join(path, 'part'), null),
        whole: reading.textOr(value['whole'], join(path, 'whole'), null),
        overMax: reading.flag(value['overMax'], join(path, 'overMax'), false),
      }
    case 'sample': {
      const size = reading.whole(value['size'], join(path, 'size'))
      if (size === null || size === 0) reading.note(join(path, 'size'), 'not-positive')
      return { is, size: size ?? 0, each: each() }
    }
    case 'bands':
      return {
        is,
        measure: reading.choice(
          value['measure'],
          join(path, 'measure'),
          ['value', 'ratio'],
          'value',
        ),
        bands: reading
          .list(value['bands'], join(path, 'bands'))
          .map((band, index) => readMeasureBand(reading, band, join(join(path, 'bands'), index))),
      }
    case 'per-case':
      return { is, each: each() }
    default:
      return { is }
  }
}

const lineKeys = ['key', 'number', 'text', 'max']

function readLine(reading: Reading, json: unknown, path: string, depth = 0): Line {
  const isGroup = isObject(json) && json['children'] !== undefined
  const own = isGroup ? ['children', 'rest'] : ['method', 'precondition']
  const value = reading.object(json, path, [...lineKeys, ...own])
  const number = reading.text(value['number'], join(path, 'number'))
  const words = {
    key: reading.textOr(value['key'], join(path, 'key'), number),
    path,
    number,
    text: reading.text(value['text'], join(path, 'text')),
    max: reading.points(value['max'], join(path, 'max')),
  }
  if (!isGroup) {
    const method = readMethod(reading, value['method'], join(path, 'method'))
    return {
      kind: 'leaf',
      ...words,
      // A count gives no points, so nothing is missing where it states no maximum.
      max: method.is === 'count' ? (words.max ?? 0) : words.max,
      method,
      precondition: reading.textOr(value['precondition'], join(path, 'precondition'), null),
    }
  }
  const beneath = join(path, 'children')
  if (depth >= deepest) reading.note(beneath, 'wrong-value')
  const children = depth >= deepest ? [] : readLines(reading, value['children'], beneath, depth + 1)
  const rest = reading.flag(value['rest'], join(path, 'rest'), false)
  // A group that states no maximum of its own has that of its children.
  const max = words.max ?? (rest || children.length === 0 ? null : sumOfMaxima(children))
  return { kind: 'group', ...words, max, rest, children }
}

const readLines = (reading: Reading, json: unknown, path: string, depth = 0): readonly Line[] =>
  reading.list(json, path).map((each, index) => readLine(reading, each, join(path, index), depth))

function readCapped(reading: Reading, json: unknown, path: string) {
  if (json === undefined) return { cap: null, lines: [] }
  const value = reading.object(json, path, ['cap', 'lines'])
  return {
    cap: reading.points(value['cap'], join(path, 'cap')),
    lines: readLines(reading, value['lines'], join(path, 'lines')),
  }
}

function readLimit(reading: Reading, json: unknown, path: string): Limit {
  const value = reading.object(json, path, ['key', 'text', 'highestBand', 'criterion', 'least'])
  const criterion = reading.textOr(value['criterion'], join(path, 'criterion'), null)
  return {
    key: reading.text(value['key'], join(path, 'key')),
    path,
    text: reading.text(value['text'], join(path, 'text')),
    highestBand: reading.text(value['highestBand'], join(path, 'highestBand')),
    floor:
      criterion === null
        ? null
        : { criterion, least: reading.neededPoints(value['least'], join(path, 'least')) },
  }
}

function readBand(reading: Reading, json: unknown, path: string): Band {
  const value = reading.object(json, path, [...spanKeys, 'key', 'label'])
  const label = reading.text(value['label'], join(path, 'label'))
  const key = reading.textOr(value['key'], join(path, 'key'), label)
  return { key, label, ...readSpan(reading, value, path) }
}

function readTieBreak(reading: Reading, json: unknown, path: string): TieBreak {
  const value = reading.object(json, path, ['text', 'by', 'criteria'])
  const text = reading.text(value['text'], join(path, 'text'))
  const ways = ['vote', 'points', 'part', 'share'] as const
  const by = reading.choice(value['by'], join(path, 'by'), ways, 'vote')
  if (by === 'vote') return { by, text }
  const criteria = reading.list(value['criteria'], join(path, 'criteria'))
  if (criteria.length === 0) reading.note(join(path, 'criteria'), 'missing')
  return {
    by,
    text,
    criteria: criteria.map((each, index) =>
      reading.text(each, join(join(path, 'criteria'), index)),
    ),
  }
}

const shareText = /^(\d{1,6})\/(\d{1,6})$/

function readFlags(reading: Reading, json: unknown, path: string): FlagQuota | null {
  if (json === undefined) return null
  const value = reading.object(json, path, ['count', 'share', 'rounding', 'least'])
  if (value['share'] === undefined) {
    const count = reading.whole(value['count'], join(path, 'count'))
    if (count === null) reading.note(join(path, 'count'), 'missing')
    return { kind: 'count', count: count ?? 0 }
  }
  const [, part, whole] = shareText.exec(String(value['share'])) ?? []
  const share = ratio(Number(part), Number(whole))
  const real = whole !== undefined && share.whole > 0 && share.part <= share.whole
  if (!real) reading.note(join(path, 'share'), 'wrong-value')
  return {
    kind: 'share',
    share: real ? share : ratio(0, 1),
    rounding: reading.choice(
      value['rounding'],
      join(path, 'rounding'),
      ['down', 'half-up', 'up'],
      'down',
    ),
    least: reading.whole(value['least'], join(path, 'least')) ?? 0,
  }
}

const documentKeys = [
  '$schema',
  ...['title', 'number', 'issuer', 'signed', 'source', 'unitType', 'year', 'from', 'until'],
  ...['replaces', 'partly', 'step', 'total', 'caps', 'rounding', 'criteria', 'bonus'],
  ...['deductions', 'limits', 'bands', 'bandRounding', 'tieBreak', 'flags', 'notes'],
]

const firstYear = 1945
const lastYear = 2200

function readYear(reading: Reading, value: unknown): number | null {
  const year = reading.whole(value, 'year')
  if (year === null || (year >= firstYear && year <= lastYear)) return year
  reading.note('year', 'wrong-value')
  return null
}

function readStep(reading: Reading, value: unknown, path: string): Points | null {
  const step = reading.points(value, path)
  if (step === 0) reading.note(path, 'not-positive')
  return step === 0 ? null : step
}

/** Reads the form of the document: the rubric as far as it reads, and every place that does not. */
export function readDocument(json: unknown): {
  readonly rubric: Rubric
  readonly issues: readonly RubricIssue[]
} {
  const reading = new Reading()
  const value = reading.object(json, '', documentKeys)
  const caps =
    value['caps'] === undefined ? {} : reading.object(value['caps'], 'caps', ['self', 'official'])
  const rubric: Rubric = {
    title: reading.text(value['title'], 'title'),
    number: reading.textOr(value['number'], 'number', null),
    issuer: reading.textOr(value['issuer'], 'issuer', null),
    signed: reading.day(value['signed'], 'signed'),
    source: reading.textOr(value['source'], 'source', null),
    unitType: reading.text(value['unitType'], 'unitType'),
    year: readYear(reading, value['year']),
    from: reading.day(value['from'], 'from'),
    until: reading.day(value['until'], 'until'),
    replaces: reading.textOr(value['replaces'], 'replaces', null),
    partly: reading.flag(value['partly'], 'partly', false),
    step: readStep(reading, value['step'], 'step') ?? 1,
    total: reading.points(value['total'], 'total'),
    caps: {
      self: reading.points(caps['self'], 'caps.self'),
      official: reading.points(caps['official'], 'caps.official'),
    },
    rounding: reading.choice(value['rounding'], 'rounding', ['half-up', 'down'], 'half-up'),
    criteria: readLines(reading, value['criteria'], 'criteria'),
    bonus: readCapped(reading, value['bonus'], 'bonus'),
    deductions: readCapped(reading, value['deductions'], 'deductions'),
    limits: reading
      .list(value['limits'], 'limits')
      .map((each, index) => readLimit(reading, each, join('limits', index))),
    bands: reading
      .list(value['bands'], 'bands')
      .map((each, index) => readBand(reading, each, join('bands', index))),
    bandRounding: readStep(reading, value['bandRounding'], 'bandRounding'),
    tieBreak: reading
      .list(value['tieBreak'], 'tieBreak')
      .map((each, index) => readTieBreak(reading, each, join('tieBreak', index))),
    flags: readFlags(reading, value['flags'], 'flags'),
    notes: reading.textOr(value['notes'], 'notes', null),
  }
  return { rubric, issues: reading.issues }
}
