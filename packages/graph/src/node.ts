import { brandWithType } from '@pothos/core'
import { isWithin } from '@vinhdanh/domain/access'
import { grantsOf } from './access/grants.ts'
import { builder } from './builder.ts'
import { conferenceTarget } from './conferences/views.ts'
import type { Context } from './context.ts'
import { itemView } from './councils/views.ts'
import { covenantReadTarget } from './covenants/view.ts'
import { reading } from './fields.ts'
import { type NodeName, readGlobalId } from './ids.ts'
import { limitationReadTarget } from './limitations/view.ts'
import { movementToRead } from './movements/reading.ts'
import { Node } from './refs.ts'
import { rubricToRead } from './rubrics/view.ts'
import { boardToRead } from './scoring/view.ts'
import {
  councilTarget,
  mayRead,
  personTarget,
  proposalTarget,
  reach,
  unitTarget,
} from './targets.ts'

/** How each type is read by its key: null when there is none, or when the viewer may not read it. */
const readers: Readonly<
  Record<NodeName, (id: string, context: Context) => Promise<object | null>>
> = {
  Unit: (id, { loaders }) => loaders.unit.load(id),
  Cluster: (id, { loaders }) => loaders.cluster.load(id),
  Movement: (id, context) => movementToRead(context, id),
  RegisterEntry: (id, { loaders }) => loaders.entry.load(id),
  /** Someone in the public register may be looked up by everybody; anybody else by those in charge of them. */
  Person: async (id, context) => {
    const person = await context.loaders.person.load(id)
    if (person === null || mayRead(context, 'people', await personTarget(context, id)))
      return person
    const entries = await context.reader.registerEntry.count({ where: { personId: id } })
    return entries > 0 || context.viewer?.personId === id ? person : null
  },
  Covenant: async (id, context) => {
    const covenant = await context.loaders.covenant.load(id)
    if (covenant === null) return null
    const target = await covenantReadTarget(context, covenant.state)
    return mayRead(context, 'covenants', target) ? covenant : null
  },
  Limitation: async (id, context) => {
    const limitation = await context.loaders.limitation.load(id)
    if (limitation === null) return null
    const target = await limitationReadTarget(context, limitation.state)
    return mayRead(context, 'limitations', target) ? limitation : null
  },
  Rubric: (id, context) => rubricToRead(context, id),
  ScoreBoard: (id, context) => boardToRead(context, id),
  Proposal: async (id, context) => {
    const row = await context.loaders.proposal.load(id)
    if (row === null) return null
    return mayRead(context, 'proposals', await proposalTarget(context, row)) ? row : null
  },
  Conference: async (id, context) => {
    const conference = await context.loaders.review.load(id)
    if (conference === null) return null
    const target = await conferenceTarget(context, conference.state, 'reader')
    return mayRead(context, 'conferences', target) ? conference : null
  },
  Council: async (id, context) => {
    const council = await context.loaders.council.load(id)
    if (council === null) return null
    return mayRead(context, 'councils', await councilTarget(context, council.state))
      ? council
      : null
  },
  CouncilSession: async (id, context) => {
    const session = await context.loaders.session.load(id)
    const council =
      session === null ? null : await context.loaders.council.load(session.state.councilId)
    if (council === null) return null
    return mayRead(context, 'sessions', await councilTarget(context, council.state))
      ? session
      : null
  },
  AgendaItem: async (id, context) => {
    const item = await context.loaders.agendaItem.load(id)
    if (item === null) return null
    const session = await readers.CouncilSession(item.sessionId, context)
    return session === null ? null : itemView(context, item.sessionId, id)
  },
  Decision: async (id, context) => {
    const row = await context.loaders.decision.load(id)
    if (row === null) return null
    const target = await unitTarget(context, row.authorityUnitId)
    return mayRead(context, 'decisions', target) ? row : null
  },
  Account: async (id, context) => {
    const user = await context.loaders.user.load(id)
    if (user === null || context.viewer?.accountId === id) return user
    const { anywhere, subtrees } = reach(context, 'accounts')
    if (anywhere) return user
    if (subtrees.length === 0) return null
    const grants = await grantsOf(context, id)
    const inReach = grants.some(({ unitPath }) => subtrees.some((top) => isWithin(unitPath, top)))
    return inReach || grants.length === 0 ? user : null
  },
}

const isNodeName = (name: string): name is NodeName => name in readers

builder.queryField('node', (t) =>
  t.field({
    ...reading('node'),
    type: Node,
    nullable: true,
    description:
      'Đọc một đối tượng theo mã toàn cục; null khi không có, hoặc không được đọc: the two look the same.',
    args: { id: t.arg.id({ required: true, description: 'Mã toàn cục.' }) },
    resolve: async (_root, { id }, context) => {
      const read = readGlobalId(id)
      if (read === null || !isNodeName(read.name)) return null
      const found = await readers[read.name](read.id, context)
      if (found === null) return null
      brandWithType(found, read.name as never)
      return found as never
    },
  }),
)
