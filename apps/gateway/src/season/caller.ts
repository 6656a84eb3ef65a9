import { randomUUID } from 'node:crypto'

/** Câu trả lời của một lệnh: what happened, or why not. */
export interface Outcome {
  readonly __typename: string
  readonly [field: string]: unknown
}

/** Một người dùng giao diện lập trình: the address, a jar of cookies, and nothing else. */
export class Caller {
  readonly #url: string
  #cookies = ''

  constructor(url: string) {
    this.#url = `${url}/graphql`
  }

  /** Sends one document and answers its data; anything but data is a fault of the rehearsal. */
  async ask<Data>(
    document: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<Data> {
    const response = await fetch(this.#url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.#cookies },
      body: JSON.stringify({ query: document, variables }),
    })
    const set = response.headers.getSetCookie().map((cookie) => cookie.split(';', 1).join())
    if (set.length > 0) this.#cookies = set.join('; ')
    const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown }
    if (errors !== undefined || data === undefined || data === null)
      throw new Error(`${document.slice(0, 60).replaceAll('\n', ' ')}… → ${JSON.stringify(errors)}`)
    return data
  }

  /** Sends a command; a refusal is an answer like any other. */
  async command(
    document: string,
    input: Readonly<Record<string, unknown>>,
    key: string = randomUUID(),
  ): Promise<Outcome> {
    const data = await this.ask<Readonly<Record<string, Outcome>>>(document, {
      input: { idempotencyKey: key, ...input },
    })
    const [outcome] = Object.values(data)
    if (outcome === undefined) throw new Error(`no answer to ${document.slice(0, 60)}`)
    return outcome
  }

  async signIn(email: string, password: string): Promise<Outcome> {
    const { signIn } = await this.ask<{ readonly signIn: Outcome }>(
      `mutation Season_SignIn($input: SignInInput!) { signIn(input: $input) { __typename ... on Refusal { sentence } } }`,
      { input: { email, password } },
    )
    return signIn
  }
}
