import type { Context } from '@vinhdanh/graph'
import {
  GraphQLBoolean,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql'
import type { Graph } from '../server.ts'

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

/** The context of this schema is what the server gives, as it is. */
export const smallGraph: Graph = { schema, createContext: (given) => given as Context }
