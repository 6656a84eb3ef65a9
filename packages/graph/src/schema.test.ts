import { readFileSync } from 'node:fs'
import { commandOperations, queryOperations } from '@vinhdanh/domain/access'
import {
  type GraphQLField,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { printed } from '../tools/printed.ts'
import { schema } from './schema.ts'

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
const standard = new Set(['Boolean', 'Float', 'ID', 'Int', 'String'])

/** Every place of the schema that a reader can point at, with what is said about it. */
function places(): readonly (readonly [place: string, description: string | null | undefined])[] {
  return types
    .filter(({ name }) => !standard.has(name))
    .flatMap((type) => [
      [type.name, type.description] as const,
      ...(isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).flatMap((field) => [
            [`${type.name}.${field.name}`, field.description] as const,
            ...field.args.map(
              (arg) => [`${type.name}.${field.name}(${arg.name}:)`, arg.description] as const,
            ),
          ])
        : []),
      ...(isInputObjectType(type)
        ? Object.values(type.getFields()).map(
            (field) => [`${type.name}.${field.name}`, field.description] as const,
          )
        : []),
      ...(isEnumType(type)
        ? type
            .getValues()
            .map((value) => [`${type.name}.${value.name}`, value.description] as const)
        : []),
    ])
}

const vietnamese = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu

const root = (name: 'Query' | 'Mutation') => {
  const type = schema.getType(name)
  if (!isObjectType(type)) throw new Error(name)
  return Object.values(type.getFields())
}
const operationOf = ({ extensions }: GraphQLField<unknown, unknown>) => extensions['operation']

describe('The schema', () => {
  it('says of every type, field, argument and value what it is, in Vietnamese', () => {
    const all = places()
    expect(all.length).toBeGreaterThan(700)
    expect(
      all.filter(([, said]) => said == null || !vietnamese.test(said)).map(([place]) => place),
    ).toEqual([])
  })

  it('is the one that is committed', () => {
    expect(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')).toBe(printed())
  })

  it('has a field for every operation of the access table, and none besides', () => {
    expect(
      root('Query')
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...queryOperations].sort())
    expect(
      root('Mutation')
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...commandOperations].sort())
  })

  it('asks for its own operation at every field of Query and Mutation', () => {
    for (const field of [...root('Query'), ...root('Mutation')])
      expect(operationOf(field), field.name).toBe(field.name)
  })

  it('never gives out a choice on a ballot', () => {
    const givingOut = types.flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields())
            .filter((field) => String(field.type).includes('BallotChoice'))
            .map((field) => `${type.name}.${field.name}`)
        : [],
    )
    expect(givingOut).toEqual([])
  })

  it('answers every command with its event and the refusals, each of them a Refusal', () => {
    for (const field of root('Mutation').filter(({ name }) => name !== 'signOut')) {
      const result = schema.getType(String(field.type).replace('!', ''))
      if (!isUnionType(result)) throw new Error(`${field.name} answers no union`)
      const [events, refusals] = [
        result.getTypes().filter((type) => type.getInterfaces().length === 0),
        result.getTypes().filter((type) => type.getInterfaces().length > 0),
      ]
      expect(events, field.name).toHaveLength(1)
      expect(events[0]?.getFields(), field.name).toHaveProperty('at')
      for (const refusal of refusals)
        expect(refusal.getInterfaces().map(({ name }) => name)).toEqual(['Refusal'])
    }
  })

  it('takes an idempotency key with every command on data', () => {
    for (const field of root('Mutation').filter(
      ({ name }) => !name.startsWith('sign') || name === 'signDecision',
    )) {
      const input = schema.getType(String(field.args[0]?.type).replace('!', ''))
      if (!isInputObjectType(input)) throw new Error(`${field.name} takes no input`)
      expect(String(input.getFields()['idempotencyKey']?.type), field.name).toBe('String!')
    }
  })
})
