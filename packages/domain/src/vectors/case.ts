import type { InstrumentId } from '../citations/index.ts'
import { eachDay, schemaWithDays } from './days.ts'
import { factsReader } from './facts-reader.ts'
import { type QuestionName, questions } from './questions.ts'
import {
  described,
  type Issue,
  list,
  oneOf,
  type Read,
  type Reader,
  record,
  simple,
  text,
} from './reader.ts'
import { awardReader } from './words.ts'

/** Trường hợp mẫu: a question with the expected answer. */
export type VectorCase = {
  [Name in QuestionName]: Omit<Read<(typeof questions)[Name]>, 'question'> & {
    readonly question: Name
  }
}[QuestionName]

const names = Object.keys(questions) as QuestionName[]

/** The question a case asks; without a word it asks about eligibility. */
function asked(value: unknown): QuestionName | undefined {
  const word = (value as { readonly question?: unknown } | null)?.question
  return word === undefined ? 'eligibility' : names.find((name) => name === word)
}

const caseReader: Reader<VectorCase> = {
  schema: { anyOf: names.map((name) => schemaWithDays(questions[name].schema)) },
  read: (value, path, issues) => {
    const name = asked(value)
    if (name === undefined) {
      issues.push({ path: `${path}.question`, message: `expected one of ${names.join(', ')}` })
      return undefined
    }
    const read = questions[name].read(value, path, issues)
    /** Each reader answers in the shape of its own question. */
    return read === undefined ? undefined : ({ ...read, question: name } as VectorCase)
  },
}

const anything = simple('anything', {}, (value) => value ?? null)

/** The cases of a file; one that names several days is one case for each. */
const casesReader: Reader<readonly VectorCase[]> = {
  schema: { type: 'array', items: caseReader.schema },
  read: (value, path, issues) => {
    const items = list(anything).read(value, path, issues)
    return items?.flatMap((item, index) => {
      const at = `${path}[${index}]`
      const before = issues.length
      const days = eachDay(item, at, issues)
      /** What is wrong in the case itself is told once, not for every day. */
      return (days ?? []).flatMap((each) => {
        const read = issues.length > before ? undefined : caseReader.read(each, at, issues)
        return read === undefined ? [] : [read]
      })
    })
  },
}

/** Tệp trường hợp mẫu, thường là của một điều. */
export interface VectorFile {
  readonly instrument?: InstrumentId
  readonly article?: string
  readonly cases: readonly VectorCase[]
}

const fileReader = record(
  { cases: casesReader },
  {
    instrument: described(text, 'Folder name of the instrument in regimes/.'),
    article: text,
    note: text,
    assume: described(oneOf(['in-order']), 'For every case of the file.'),
  },
)

/** JSON Schema of a vector file, made from the same readers. */
export const vectorSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Vinh Danh: vectors of the law',
  ...fileReader.schema,
  definitions: Object.fromEntries(
    [awardReader, factsReader].map(({ name, definition }) => [name, definition]),
  ),
}

/** Reads a file's parsed JSON: the cases, or everything that is wrong with it. */
export function readVectors(json: unknown): {
  readonly file: VectorFile | undefined
  readonly issues: readonly Issue[]
} {
  const issues: Issue[] = []
  const read = fileReader.read(json, '', issues)
  if (read === undefined || issues.length > 0) return { file: undefined, issues }
  const { assume, cases } = read
  const assumed = cases.map((each) =>
    assume === undefined || each.question !== 'eligibility' ? each : { assume, ...each },
  )
  return { file: { ...read, cases: assumed }, issues }
}
