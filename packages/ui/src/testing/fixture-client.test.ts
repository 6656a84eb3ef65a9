import { buildSchema, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { fixtureClient } from './fixture-client.ts'

const schema = buildSchema(`
  interface Named { name: String! }
  type Person implements Named { name: String! age: Int }
  enum Kind { A B }
  type Query { who: Named kind: Kind person(id: ID!): Person }
`)
const ask = (text: string, fixture: Record<string, unknown>, variables = {}) =>
  fixtureClient(schema, fixture).client.query(parse(text), variables).toPromise()

describe('the fixture client', () => {
  it('answers from the fixture, with arguments', async () => {
    const fixture = { person: ({ id }: { id: string }) => ({ name: `người ${id}`, age: 30 }) }
    const { data } = await ask('{ person(id: "7") { name age } }', fixture)
    expect(data).toEqual({ person: { name: 'người 7', age: 30 } })
  })

  it('follows __typename through an interface', async () => {
    const { data } = await ask('{ who { name ... on Person { age } } }', {
      who: { __typename: 'Person', name: 'An', age: null },
    })
    expect(data).toEqual({ who: { name: 'An', age: null } })
  })

  it.each([
    [
      'an uncovered selection',
      '{ who { name } }',
      { who: { __typename: 'Person' } },
      'does not cover who.name',
    ],
    ['a value the schema does not know', '{ kind }', { kind: 'C' }, 'cannot represent value: "C"'],
    [
      'a choice of types left open',
      '{ who { name } }',
      { who: { name: 'An' } },
      'needs __typename at who',
    ],
  ])('refuses %s by its path', async (_what, text, fixture, message) => {
    const raised: string[] = []
    const { client } = fixtureClient(schema, fixture, {
      raise: (error) => raised.push(String(error)),
    })
    const { error } = await client.query(parse(text), {}).toPromise()
    expect(error?.message).toContain(message)
    expect(raised.join()).toContain(message)
  })

  it('tells an answer with extensions from a lost connection', async () => {
    const denied = Object.assign(new Error('không được'), { extensions: { code: 'FORBIDDEN' } })
    const { client } = fixtureClient(schema, {}, { fail: { Ask: denied, Lost: new Error('x') } })
    const answered = await client.query(parse('query Ask { kind }'), {}).toPromise()
    expect(answered.error?.graphQLErrors[0]?.extensions['code']).toBe('FORBIDDEN')
    const lost = await client.query(parse('query Lost { kind }'), {}).toPromise()
    expect(lost.error?.networkError?.message).toBe('x')
  })
})
