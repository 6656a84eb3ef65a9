import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

/** Data in an answer, read freely: tests look at what came back, not at its type. */
// biome-ignore lint/suspicious/noExplicitAny: an answer has as many shapes as there are documents
export type Answer = any

/** The documents that the built app sends, by their names: nothing else is answered in production. */
const hashes = new Map(
  Object.entries<string>(
    JSON.parse(
      readFileSync(
        new URL('../../apps/gateway/dist/documents/admin.json', import.meta.url),
        'utf8',
      ),
    ),
  ).map(([hash, text]) => [/(?:query|mutation) (\w+)/.exec(text)?.[1], hash]),
)

/** Hỏi hệ thống thay người đang đăng nhập ở trang này: by the document of that name which the app itself sends. */
export async function asked(
  page: Page,
  name: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const response = await page.request.post('/graphql', {
    data: {
      operationName: name,
      variables: { language: 'VI', ...variables },
      extensions: { persistedQuery: { version: 1, sha256Hash: hashes.get(name) } },
    },
  })
  const { data, errors } = await response.json()
  if (errors !== undefined) throw new Error(`${name}: ${JSON.stringify(errors)}`)
  return data
}

/** Ra một lệnh, which has to be carried out; answers with its event. */
export async function done(
  page: Page,
  name: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const data = await asked(page, name, { input: { idempotencyKey: randomUUID(), ...input } })
  const [event] = Object.values<Answer>(data)
  if (event.sentence !== undefined) throw new Error(`${name}: ${event.sentence}`)
  return event
}

/** Mã của một đơn vị theo tên. */
export async function unitNamed(page: Page, name: string): Promise<string> {
  const { units } = await asked(page, 'UnitPicker_Query', { search: name })
  const found = units.edges.find(({ node }: Answer) => node.name === name)
  if (found === undefined) throw new Error(`no unit ${name}`)
  return found.node.id
}
