import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql'

/** Giới hạn của một truy vấn tự do. Trusted documents were reviewed and are not measured. */
export const limits = {
  /** Bytes of a request. */
  body: 256 * 1024,
  /** Lexical words of a document. */
  tokens: 2000,
  depth: 15,
  /** Fields of one selection set, aliases counted apart. */
  breadth: 60,
  /** Fields in all, each spread of a fragment counted again. */
  fields: 600,
  /** Times that one field may be asked for under other names, side by side. */
  aliases: 10,
  directives: 30,
  /** Fields that a command document may carry: one step, one answer. */
  commands: 1,
} as const

/** Vì sao một truy vấn bị từ chối trước khi chạy. */
export class LimitExceeded extends GraphQLError {
  constructor(vi: string, en: string, code = 'TOO_LARGE') {
    super(`${vi} (${en})`, { extensions: { code } })
  }
}

const tooMany = (what: keyof typeof limits, vi: string, en: string) =>
  new LimitExceeded(
    `Truy vấn quá lớn: hơn ${limits[what]} ${vi}`,
    `Query too large: more than ${limits[what]} ${en}`,
  )

/** Parses a free query and measures it; throws before anything costly was done. */
export function measured(text: string): DocumentNode {
  const document = parseWithin(text)
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  )
  const meter = new Meter(fragments)
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    if (definition.operation === 'subscription')
      throw new LimitExceeded(
        'Hệ thống không có luồng tin',
        'There are no subscriptions',
        'BAD_REQUEST',
      )
    if (definition.operation === 'mutation' && definition.selectionSet.selections.length > 1)
      throw tooMany('commands', 'lệnh trong một lần gửi', 'command in one request')
    meter.directives(definition.directives?.length ?? 0)
    meter.walk(definition.selectionSet, 1, [])
  }
  return document
}

function parseWithin(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: limits.tokens, noLocation: true })
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes('Parsing aborted'))
      throw tooMany('tokens', 'từ', 'tokens')
    throw new LimitExceeded(
      'Truy vấn sai cú pháp GraphQL',
      error instanceof Error ? error.message : 'GraphQL syntax error',
      'GRAPHQL_PARSE_FAILED',
    )
  }
}

/** Counts as execution would: a fragment spread ten times is ten times its fields. */
class Meter {
  #fields = 0
  #directives = 0
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#fragments = fragments
  }

  directives(count: number): void {
    this.#directives += count
    if (this.#directives > limits.directives) throw tooMany('directives', 'chỉ thị', 'directives')
  }

  walk({ selections }: SelectionSetNode, depth: number, spreading: readonly string[]): void {
    if (depth > limits.depth) throw tooMany('depth', 'tầng', 'levels')
    if (selections.length > limits.breadth)
      throw tooMany('breadth', 'trường cạnh nhau', 'fields side by side')
    const asked = new Map<string, number>()
    for (const selection of selections) {
      this.directives(selection.directives?.length ?? 0)
      if (selection.kind === Kind.FIELD) {
        const { value: name } = selection.name
        const times = (asked.get(name) ?? 0) + 1
        asked.set(name, times)
        if (times > limits.aliases) throw tooMany('aliases', `lần ${name}`, `times ${name}`)
        this.#fields += 1
        if (this.#fields > limits.fields) throw tooMany('fields', 'trường', 'fields')
        if (selection.selectionSet) this.walk(selection.selectionSet, depth + 1, spreading)
      } else if (selection.kind === Kind.INLINE_FRAGMENT)
        this.walk(selection.selectionSet, depth, spreading)
      else this.spread(selection.name.value, depth, spreading)
    }
  }

  private spread(name: string, depth: number, spreading: readonly string[]): void {
    const fragment = this.#fragments.get(name)
    // An unknown fragment and a circle are named by validation; here they only must not be walked.
    if (fragment === undefined || spreading.includes(name)) return
    this.walk(fragment.selectionSet, depth, [...spreading, name])
  }
}
