/** Chỗ sai trong tệp: where it is and what is wrong, in words for the writer of the file. */
export interface Issue {
  readonly path: string
  readonly message: string
  /** What kind of fault, where a screen says it in its own words; absent: the value does not fit. */
  readonly code?: 'missing' | 'unknown-key'
}

/** Reads untrusted JSON and describes itself as JSON Schema, so that the schema cannot drift from the reading. */
export interface Reader<Value> {
  /** Undefined when it does not fit; then at least one issue has been added. */
  readonly read: (value: unknown, path: string, issues: Issue[]) => Value | undefined
  readonly schema: Readonly<Record<string, unknown>>
}

export type Read<Of> = Of extends Reader<infer Value> ? Value : never

const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

/** A reader of a single JSON value. */
export const simple = <Value>(
  expected: string,
  schema: Reader<Value>['schema'],
  fits: (value: unknown) => Value | undefined,
): Reader<Value> => ({
  schema,
  read: (value, path, issues) => {
    const read = fits(value)
    if (read === undefined)
      issues.push({ path, message: `expected ${expected}, found ${shown(value)}` })
    return read
  },
})

export const text = simple('a text', { type: 'string' }, (value) =>
  typeof value === 'string' ? value : undefined,
)
export const flag = simple('true or false', { type: 'boolean' }, (value) =>
  typeof value === 'boolean' ? value : undefined,
)
export const count = simple(
  'a whole number, 0 or more',
  { type: 'integer', minimum: 0 },
  (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined,
)
export const nothing = simple('null', { type: 'null' }, (value) =>
  value === null ? null : undefined,
)

/** One of a closed list of words, or another spelling of one. */
export function oneOf<const Word extends string>(
  words: readonly Word[],
  spellings: Readonly<Record<string, Word>> = {},
): Reader<Word> {
  const all = new Map<string, Word>([
    ...words.map((word): [string, Word] => [word, word]),
    ...Object.entries(spellings),
  ])
  return simple(`one of ${words.join(', ')}`, { enum: [...all.keys()] }, (value) =>
    typeof value === 'string' ? all.get(value.normalize('NFC')) : undefined,
  )
}

export const list = <Item>(item: Reader<Item>): Reader<readonly Item[]> => ({
  schema: { type: 'array', items: item.schema },
  read: (value, path, issues) => {
    if (!Array.isArray(value)) {
      issues.push({ path, message: `expected a list, found ${shown(value)}` })
      return undefined
    }
    const read = value.map((each, index) => item.read(each, `${path}[${index}]`, issues))
    return read.some((each) => each === undefined) ? undefined : (read as Item[])
  },
})

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Fields = Readonly<Record<string, Reader<unknown>>>
type Needed<Of extends Fields> = { readonly [Key in keyof Of]: Read<Of[Key]> }
type Optional<Of extends Fields> = { readonly [Key in keyof Of]?: Read<Of[Key]> }

const schemas = (fields: Fields) =>
  Object.fromEntries(Object.entries(fields).map(([key, { schema }]) => [key, schema]))

/** An object of named fields; any other key is an error that names its path. */
export function record<Must extends Fields, May extends Fields>(
  must: Must,
  may: May,
): Reader<Needed<Must> & Optional<May>> {
  const fields: Fields = { ...must, ...may }
  return {
    schema: {
      type: 'object',
      properties: { $schema: { type: 'string' }, ...schemas(fields) },
      required: Object.keys(must),
      additionalProperties: false,
    },
    read: (value, path, issues) => {
      if (!isObject(value)) {
        issues.push({ path, message: `expected an object, found ${shown(value)}` })
        return undefined
      }
      const before = issues.length
      const read: Record<string, unknown> = {}
      const place = (key: string) => (path === '' ? key : `${path}.${key}`)
      for (const key of Object.keys(must))
        if (value[key] === undefined)
          issues.push({ path: place(key), message: 'is missing', code: 'missing' })
      for (const [key, held] of Object.entries(value)) {
        const field = fields[key]
        const at = place(key)
        if (field !== undefined) read[key] = field.read(held, at, issues)
        else if (key !== '$schema')
          issues.push({
            path: at,
            message: `unknown key; known are ${Object.keys(fields).join(', ')}`,
            code: 'unknown-key',
          })
      }
      return issues.length > before ? undefined : (read as Needed<Must> & Optional<May>)
    },
  }
}

/** An object whose keys are data: read by the key's own reader. */
export const table = <Key, Value>(
  key: Reader<Key>,
  item: Reader<Value>,
): Reader<readonly (readonly [Key, Value])[]> => ({
  schema: { type: 'object', additionalProperties: item.schema },
  read: (value, path, issues) => {
    if (!isObject(value)) {
      issues.push({ path, message: `expected an object, found ${shown(value)}` })
      return undefined
    }
    const before = issues.length
    const rows = Object.entries(value).map(
      ([name, held]) =>
        [
          key.read(name, `${path}.${name}`, issues),
          item.read(held, `${path}.${name}`, issues),
        ] as const,
    )
    return issues.length > before ? undefined : (rows as (readonly [Key, Value])[])
  },
})

/** Several ways to write one thing; `when` tells by the outer form which of them was meant. */
export const either = <First, Second>(
  isFirst: (value: unknown) => boolean,
  first: Reader<First>,
  second: Reader<Second>,
): Reader<First | Second> => ({
  schema: { anyOf: [first.schema, second.schema] },
  read: (value, path, issues) => (isFirst(value) ? first : second).read(value, path, issues),
})

/** Turns what was read into what is wanted. */
export const mapped = <From, To>(reader: Reader<From>, turn: (from: From) => To): Reader<To> => ({
  schema: reader.schema,
  read: (value, path, issues) => {
    const before = issues.length
    const read = reader.read(value, path, issues)
    return issues.length > before ? undefined : turn(read as From)
  },
})

/** Refuses what was read when `fault` says why. */
export const checked = <Value>(
  reader: Reader<Value>,
  fault: (value: Value) => string | undefined,
): Reader<Value> => ({
  schema: reader.schema,
  read: (value, path, issues) => {
    const read = reader.read(value, path, issues)
    const message = read === undefined ? undefined : fault(read)
    if (message !== undefined) issues.push({ path, message })
    return message === undefined ? read : undefined
  },
})

/** A reader whose schema is written once, under a name, and referred to elsewhere. */
export interface Defined<Value> extends Reader<Value> {
  readonly name: string
  readonly definition: Reader<Value>['schema']
}

export const defined = <Value>(name: string, reader: Reader<Value>): Defined<Value> => ({
  read: reader.read,
  schema: { $ref: `#/definitions/${name}` },
  name,
  definition: reader.schema,
})

export const described = <Value>(reader: Reader<Value>, description: string): Reader<Value> => ({
  ...reader,
  schema: { ...reader.schema, description },
})
export const isText = (value: unknown) => typeof value === 'string'
export const isList = (value: unknown) => Array.isArray(value)
export const hasKey = (key: string) => (value: unknown) => isObject(value) && key in value
