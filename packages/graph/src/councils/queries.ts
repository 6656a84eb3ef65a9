import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { reading } from '../fields.ts'
import { connected, costOfPage, pageArgs, pageOfTable } from '../pages.ts'
import { given } from '../present.ts'
import type { CouncilView, SessionView } from '../refs.ts'
import { reach } from '../targets.ts'
import { SessionStatusEnum } from './enums.ts'
import { CouncilConnection, SessionConnection } from './types.ts'

/** Những hội đồng người dùng được thấy. */
async function readable(context: Context, operation: 'councils' | 'sessions') {
  const { anywhere, subtrees, own } = reach(context, operation)
  if (anywhere) return {}
  const mine = own ? [...(await context.own.councils())] : []
  return {
    OR: [
      ...subtrees.map((path) => ({ unit: { path: { startsWith: path } } })),
      { id: { in: mine } },
    ],
  }
}

builder.queryFields((t) => ({
  councils: t.field({
    ...reading('councils'),
    type: CouncilConnection,
    description: 'Các hội đồng được đọc, theo tên.',
    complexity: costOfPage,
    args: pageArgs,
    resolve: async (_root, page, context) => {
      const where = await readable(context, 'councils')
      const { reader, loaders } = context
      return connected(
        pageOfTable<CouncilView & { readonly id: string }>(page, {
          find: async (asked) => {
            const rows = await reader.council.findMany({
              where,
              orderBy: [{ name: 'asc' }, { id: 'asc' }],
              select: { id: true },
              ...asked,
            })
            const found = await Promise.all(rows.map(({ id }) => loaders.council.load(id)))
            return found.filter((council) => council !== null)
          },
          count: () => reader.council.count({ where }),
        }),
      )
    },
  }),
  sessions: t.field({
    ...reading('sessions'),
    type: SessionConnection,
    description: 'Các phiên họp được đọc, mới nhất trước.',
    complexity: costOfPage,
    args: {
      ...pageArgs,
      status: t.arg({ type: SessionStatusEnum, description: 'Trạng thái.' }),
    },
    resolve: async (_root, { status, ...page }, context) => {
      const where = { ...given({ status }), council: await readable(context, 'sessions') }
      const { reader, loaders } = context
      return connected(
        pageOfTable<SessionView & { readonly id: string }>(page, {
          find: async (asked) => {
            const rows = await reader.councilSession.findMany({
              where,
              orderBy: [{ heldOn: 'desc' }, { id: 'desc' }],
              select: { id: true },
              ...asked,
            })
            const found = await Promise.all(rows.map(({ id }) => loaders.session.load(id)))
            return found.filter((session) => session !== null)
          },
          count: () => reader.councilSession.count({ where }),
        }),
      )
    },
  }),
}))
