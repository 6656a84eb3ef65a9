/** Văn bản đang soạn, in the form in which it is kept and in which a file may be brought in. */
export interface RegulationDraft {
  readonly [key: string]: unknown
  readonly rules: readonly RuleDraft[]
  readonly articles: Readonly<Record<string, string>>
}

/** Một điều đang soạn: its kind, its article, and what its kind asks. */
export interface RuleDraft {
  readonly rule: string
  readonly article: string
  readonly [key: string]: unknown
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const words = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Reads what was kept or brought in; what is not understood stays as it is, for the server to judge. */
export function draftOf(document: unknown): RegulationDraft {
  const given = isObject(document) ? document : {}
  const rules = Array.isArray(given['rules']) ? given['rules'].filter(isObject) : []
  const articles = isObject(given['articles']) ? given['articles'] : {}
  return {
    ...given,
    rules: rules.map((rule) => ({
      ...rule,
      rule: words(rule['rule']),
      article: words(rule['article']),
    })),
    articles: Object.fromEntries(
      Object.entries(articles).map(([number, name]) => [number, words(name)]),
    ),
  }
}

/** A field of the head that is one line of text; empty when it is not there. */
export const headOf = (draft: RegulationDraft, key: string): string => words(draft[key])

/** The draft with one field of the head changed; an empty one is left out. */
export function withHead(draft: RegulationDraft, key: string, value: string): RegulationDraft {
  const { [key]: _, ...rest } = draft
  return (value === '' ? rest : { ...rest, [key]: value }) as RegulationDraft
}

/** Mức tin cậy of a text that somebody of the unit has before them, or remembers. */
export const statuses = ['verified', 'recalled'] as const

export const provenanceOf = ({ provenance }: RegulationDraft) =>
  isObject(provenance) ? provenance : {}

export const statusOf = (draft: RegulationDraft) =>
  statuses.find((status) => status === provenanceOf(draft)['status']) ?? null

/** Articles as lines "3: Tên điều", one each. */
export const articleLines = ({ articles }: RegulationDraft): string =>
  Object.entries(articles)
    .map(([number, name]) => `${number}: ${name}`)
    .join('\n')

/** Reads lines "3: Tên điều"; a line without a number is kept under its own text until it has one. */
export const articlesFrom = (lines: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    lines
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const [number = '', ...name] = line.split(':')
        return [number.trim(), name.join(':').trim()]
      }),
  )
