import { limitationsAtReview } from '@vinhdanh/domain/limitations'
import type { Prisma } from '@vinhdanh/storage/database'
import { listLimitations, planItemParts } from '@vinhdanh/storage/limitations'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { reading } from '../fields.ts'
import { keyAsked } from '../outcome.ts'
import { connectedBy, costOfPage, pageArgs, pageRequest } from '../pages.ts'
import { given } from '../present.ts'
import { ClusterRef } from '../refs.ts'
import { clusterReach, mayRead } from '../targets.ts'
import { LimitationStatusEnum, ReviewKindEnum } from './enums.ts'
import { AtReviewType, LimitationConnection, PlanItemType } from './types.ts'
import { limitationReadTarget, planItemView } from './view.ts'

/** What is a cluster's by its clusters, what is a unit's own by the units below the viewer's. */
async function planItemsInReach(context: Context): Promise<Prisma.PlanItemWhereInput> {
  const within = await clusterReach(context, 'planItems')
  if (within === undefined) return {}
  return {
    OR: [
      { clusterId: { in: [...within.clusterIds] } },
      ...within.subtrees.flatMap((path) => [
        { cluster: { organiser: { path: { startsWith: path } } } },
        { clusterId: null, unit: { path: { startsWith: path } } },
      ]),
    ],
  }
}

builder.queryFields((t) => ({
  limitations: t.field({
    ...reading('limitations'),
    type: LimitationConnection,
    description: 'Hạn chế, tồn tại trong phạm vi được đọc, mới nêu trước.',
    complexity: costOfPage,
    args: {
      ...pageArgs,
      cluster: t.arg.id({ description: 'Của cụm, khối này.' }),
      unit: t.arg.id({ description: 'Của đơn vị này, hoặc có nhiệm vụ giao cho đơn vị này.' }),
      year: t.arg.int({ description: 'Năm được xem xét.' }),
      status: t.arg({ type: LimitationStatusEnum, description: 'Trạng thái.' }),
      overdue: t.arg.boolean({ description: 'Chỉ hạn chế có nhiệm vụ quá hạn.' }),
      search: t.arg.string({
        description: 'Nội dung, nhóm, nhiệm vụ, tên đơn vị hoặc cụm, khối, không cần gõ dấu.',
      }),
    },
    resolve: async (_root, { cluster, unit, overdue, year, status, search, ...page }, context) => {
      const filter = given({
        ...{ year, status, search },
        clusterId: keyAsked('cluster', 'Cluster', cluster),
        unitId: keyAsked('unit', 'Unit', unit),
        overdueOn: overdue === true ? context.today : null,
        reach: await clusterReach(context, 'limitations'),
      })
      return connectedBy(
        listLimitations(context.reader, filter, pageRequest(page)),
        context.loaders.limitation,
      )
    },
  }),
  planItems: t.field({
    ...reading('planItems'),
    type: [PlanItemType],
    description: 'Phương hướng, nhiệm vụ của một năm, trong phạm vi được đọc.',
    complexity: { field: 1, multiplier: 20 },
    args: {
      cluster: t.arg.id({ description: 'Của cụm, khối này.' }),
      unit: t.arg.id({ description: 'Của đơn vị này.' }),
      year: t.arg.int({ required: true, description: 'Năm của kế hoạch.' }),
    },
    resolve: async (_root, { cluster, unit, year }, context) => {
      const where: Prisma.PlanItemWhereInput = {
        ...given({
          clusterId: keyAsked('cluster', 'Cluster', cluster),
          unitId: keyAsked('unit', 'Unit', unit),
        }),
        year,
        AND: [await planItemsInReach(context)],
      }
      const rows = await context.reader.planItem.findMany({
        where,
        include: planItemParts,
        orderBy: { id: 'asc' },
        take: 200,
      })
      return rows.map(planItemView)
    },
  }),
}))

builder.objectField(ClusterRef, 'limitationsAt', (t) =>
  t.field({
    type: [AtReviewType],
    description:
      'Hạn chế của một kỳ họp: mới nêu, và do kỳ trước chuyển sang, còn mở hoặc đã đóng; rỗng khi không được đọc.',
    complexity: { field: 5, multiplier: 10 },
    args: {
      year: t.arg.int({ required: true, description: 'Năm được xem xét.' }),
      review: t.arg({ type: ReviewKindEnum, required: true, description: 'Kỳ họp.' }),
    },
    resolve: async ({ id }, { year, review }, context) => {
      const target = await limitationReadTarget(context, { clusterId: id, unitId: null })
      if (!mayRead(context, 'limitations', target)) return []
      const views = await context.loaders.limitationsOfCluster.load(id)
      const all = new Map(views.map((view) => [view.state, view]))
      return limitationsAtReview([...all.keys()], {
        year,
        review,
        heldOn: context.today,
      }).flatMap(({ limitation, carriedOver }) => {
        const view = all.get(limitation)
        return view === undefined ? [] : [{ limitation: view, carriedOver }]
      })
    },
  }),
)
