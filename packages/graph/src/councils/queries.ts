import { type CouncilReach, listCouncils, listSessions } from '@vinhdanh/storage/councils'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { reading } from '../fields.ts'
import { connectedBy, costOfPage, pageArgs, pageRequest } from '../pages.ts'
import { given } from '../present.ts'
import { reach } from '../targets.ts'
import { SessionStatusEnum } from './enums.ts'
import { CouncilConnection, SessionConnection } from './types.ts'

/** Những hội đồng người dùng được thấy, as storage asks for them; undefined: all of them. */
async function councilReach(
  context: Context,
  operation: 'councils' | 'sessions',
): Promise<CouncilReach | undefined> {
  const { anywhere, subtrees, own } = reach(context, operation)
  if (anywhere) return undefined
  return { subtrees, councilIds: own ? [...(await context.own.councils())] : [] }
}

builder.queryFields((t) => ({
  councils: t.field({
    ...reading('councils'),
    type: CouncilConnection,
    description: 'Các hội đồng được đọc, theo tên.',
    complexity: costOfPage,
    args: pageArgs,
    resolve: async (_root, page, context) =>
      connectedBy(
        listCouncils(
          context.reader,
          given({ reach: await councilReach(context, 'councils') }),
          pageRequest(page),
        ),
        context.loaders.council,
      ),
  }),
  sessions: t.field({
    ...reading('sessions'),
    type: SessionConnection,
    description: 'Các phiên họp được đọc, mới nhất trước.',
    complexity: costOfPage,
    args: {
      ...pageArgs,
      status: t.arg({ type: SessionStatusEnum, description: 'Trạng thái.' }),
      search: t.arg.string({
        description: 'Tên hội đồng, nơi họp hoặc ngày họp, không cần gõ dấu.',
      }),
    },
    resolve: async (_root, { status, search, ...page }, context) =>
      connectedBy(
        listSessions(
          context.reader,
          given({ status, search, reach: await councilReach(context, 'sessions') }),
          pageRequest(page),
        ),
        context.loaders.session,
      ),
  }),
}))
