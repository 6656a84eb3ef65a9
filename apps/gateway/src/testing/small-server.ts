import type { Context, Given } from '@vinhdanh/graph'
import type { Database } from '@vinhdanh/storage/database'
import { newId } from '@vinhdanh/storage/database'
import {
  GraphQLBoolean,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql'
import { type ServerParts, serverOf } from '../server.ts'
import { hashPassword } from '../sign-in/passwords.ts'
import { clockOf } from '../start/clock.ts'

const text = { type: new GraphQLNonNull(GraphQLString) }

/** Branches without end, as hostile queries like them. */
const tree: GraphQLObjectType = new GraphQLObjectType({
  name: 'Tree',
  fields: () => ({
    name: { type: GraphQLString, resolve: () => 'cây' },
    branch: { type: tree, resolve: () => ({}) },
  }),
})

/** The secret that must never reach a caller. */
export const innerReason = 'password of database host 10.1.2.3'

let bumps = 0

/** A schema of a few fields: enough to try every door, small enough to see what a test rests on. */
const schema = new GraphQLSchema({
  query: new GraphQLObjectType<unknown, Context>({
    name: 'Query',
    fields: {
      today: { ...text, resolve: (_root, _given, { today }) => today },
      echo: { type: GraphQLString, args: { text }, resolve: (_root, given) => given['text'] },
      tree: { type: tree, resolve: () => ({}) },
      broken: {
        type: GraphQLString,
        resolve: () => {
          throw new Error(innerReason)
        },
      },
      invalidText: {
        type: GraphQLString,
        args: { id: text },
        resolve: async (_root, { id }, { db }) =>
          (await db.prisma.user.findUnique({ where: { id } }))?.name,
      },
      roles: {
        type: new GraphQLList(GraphQLString),
        resolve: (_root, _given, { viewer }) => viewer?.grants.map(({ role }) => role),
      },
    },
  }),
  mutation: new GraphQLObjectType<unknown, Context>({
    name: 'Mutation',
    fields: {
      bump: { type: GraphQLInt, resolve: () => ++bumps },
      signIn: {
        ...text,
        args: { email: text, password: text },
        resolve: async (_root, { email, password }, { signIn }) => {
          const outcome = await signIn({ email, password })
          return outcome.ok ? 'SignedIn' : JSON.stringify(outcome.refusal)
        },
      },
      signOut: { type: GraphQLBoolean, resolve: (_root, _given, { signOut }) => signOut() },
    },
  }),
})

export const today = '2026-11-21'

export async function smallServer(db: Database, parts: Partial<ServerParts> = {}) {
  return serverOf({
    db,
    graph: { schema, createContext: (given: Given) => given as Context },
    documents: new Map(),
    folders: { admin: '/nowhere', reports: '/nowhere' },
    clock: clockOf(today),
    app: { version: '0', synthetic: false, demoAccounts: [] },
    instruments: [],
    secrets: { session: 's'.repeat(40), ballots: new Uint8Array(32) },
    url: 'http://localhost:4000',
    development: true,
    logLevel: 'silent',
    ...parts,
  })
}

export const password = 'Mật khẩu thử 2026'

/** Writes an account with a role at the root of all units; answers its id. */
export async function someone(db: Database, email: string, role?: string): Promise<string> {
  const id = newId()
  const root =
    (await db.prisma.unit.findFirst({ where: { code: 'VN' } })) ??
    (await db.prisma.unit.create({
      data: { code: 'VN', name: 'Việt Nam', level: 'nation', path: '/vn/', dataSet: 'ENTERED' },
    }))
  await db.prisma.user.create({
    data: {
      id,
      email,
      name: email,
      accounts: {
        create: {
          providerId: 'credential',
          accountId: id,
          password: await hashPassword(password),
        },
      },
      ...(role === undefined
        ? {}
        : { grants: { create: { role, unitId: root.id, from: '2026-01-01' } } }),
    },
  })
  return id
}
