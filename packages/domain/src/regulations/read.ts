import { citing, type Provenance } from '../citations/index.ts'
import type {
  LocalRegulation,
  LocalScope,
  RegulationIssue,
  RegulationIssueCode,
} from '../law/index.ts'
import { dayReader, type Issue, list, record, simple, table } from '../vectors/index.ts'
import { conditionReader } from './conditions.ts'
import { provenanceReader, ruleReader } from './rules.ts'
import { articleReader, wordsReader } from './words.ts'

const articleName = simple('the number of an article', { type: 'string' }, (value) =>
  typeof value === 'string' && /^\d{1,3}[a-zđ]?$/.test(value) ? value : undefined,
)

const documentReader = record(
  {
    number: wordsReader,
    titleVi: wordsReader,
    issuer: wordsReader,
    from: dayReader,
    source: wordsReader,
    provenance: provenanceReader,
    articles: table(articleName, wordsReader),
    rules: list(ruleReader),
  },
  {
    titleEn: wordsReader,
    signed: dayReader,
    until: dayReader,
    organisation: wordsReader,
    replaces: list(wordsReader),
    notEncoded: list(record({ article: articleReader, reason: wordsReader }, {})),
  },
)

/** JSON Schema of a regulation, made from the same readers. */
export const regulationSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Vinh Danh: a local regulation',
  ...documentReader.schema,
  definitions: { [conditionReader.name]: conditionReader.definition },
}

/** Loại của điều mà một đường dẫn chỉ vào, as the document says it, whether it reads or not. */
function ruleAt(json: unknown, path: string): { readonly rule?: string } {
  const index = /^rules\[(\d+)\]/.exec(path)?.[1]
  const { rules } = (json ?? {}) as { readonly rules?: unknown }
  const found: unknown = Array.isArray(rules) && index !== undefined ? rules[Number(index)] : null
  const { rule } = (found ?? {}) as { readonly rule?: unknown }
  return typeof rule === 'string' ? { rule } : {}
}

const codeOf = ({ code }: Issue): RegulationIssueCode => code ?? 'wrong-value'

/** Reads the parsed JSON of a regulation of an organisation: the regulation, or everything that is wrong with it. */
export function readRegulation(
  json: unknown,
  { id, organisation }: { readonly id: string; readonly organisation: LocalScope },
): {
  readonly regulation: LocalRegulation | undefined
  readonly issues: readonly RegulationIssue[]
} {
  const found: Issue[] = []
  const read = documentReader.read(json, '', found)
  const fault = (path: string, code: RegulationIssueCode): RegulationIssue => ({
    path,
    code,
    ...ruleAt(json, path),
  })
  const issues = found.map((issue) => fault(issue.path, codeOf(issue)))
  if (read === undefined) return { regulation: undefined, issues }
  const at = citing(id)
  const articles = Object.fromEntries(read.articles)
  const names = (article: string) => articles[at(article).article] !== undefined
  read.rules.forEach(({ article }, index) => {
    if (!names(article)) issues.push(fault(`rules[${index}].article`, 'unknown-article'))
  })
  ;(read.notEncoded ?? []).forEach(({ article }, index) => {
    if (!names(article)) issues.push(fault(`notEncoded[${index}].article`, 'unknown-article'))
  })
  if (read.until !== undefined && read.until < read.from)
    issues.push(fault('until', 'ends-before-it-begins'))
  if (issues.length > 0) return { regulation: undefined, issues }
  const whole: Provenance = { source: read.source, ...read.provenance }
  const rules = read.rules.map(({ article, provenance, make }) =>
    make({
      cite: at(article),
      provenance: provenance === undefined ? whole : { ...whole, ...provenance },
    }),
  )
  return {
    issues,
    regulation: {
      id,
      number: read.number,
      titleVi: read.titleVi,
      titleEn: read.titleEn ?? read.titleVi,
      issuer: read.issuer,
      signed: read.signed ?? null,
      from: read.from,
      ...(read.until === undefined ? {} : { until: read.until }),
      organisation,
      replaces: read.replaces ?? [],
      source: read.source,
      provenance: whole,
      articles,
      rules: rules.flat(),
      written: rules.flatMap((made, index) => made.map(() => index)),
      notEncoded: (read.notEncoded ?? []).map(({ article, reason }) => ({
        cite: at(article),
        reason,
      })),
    },
  }
}
