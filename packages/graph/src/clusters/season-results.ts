import type { AwardId } from '@vinhdanh/domain/awards'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { reading } from '../fields.ts'
import { findAward } from '../law/books.ts'
import { AwardType } from '../law/types.ts'
import { SourceRefType, sourceOf } from '../published/source.ts'
import { ClusterRef } from '../refs.ts'
import { clusterOf } from './cluster-of.ts'

/** Hình thức mà các cụm, khối được tặng theo kết quả năm. */
const awards: readonly AwardId[] = ['emulation-flag.provincial', 'merit-certificate.provincial']

interface Line {
  readonly clusterId: string | null
  readonly place: string | null
  readonly award: AwardId
  readonly collectives: number
  /** Null: the source does not split by reason. */
  readonly reason: string | null
  readonly note: string | null
  readonly sourceId: string | null
  readonly sourceLine: number | null
}

/** Số cụm, khối được tặng, từ sổ và từ nguồn công bố. Published totals stand beside, never added to counted rows. */
async function linesOf({ reader }: Context, year: number): Promise<readonly Line[]> {
  const counted = await reader.clusterResult.groupBy({
    by: ['clusterId', 'award'],
    where: { year, proposedOnly: false, award: { in: [...awards] } },
    _count: { _all: true },
    orderBy: [{ clusterId: 'asc' }, { award: 'asc' }],
  })
  const figures = await reader.publishedFigure.findMany({
    where: {
      kind: 'count',
      status: 'granted',
      subjectKind: 'collective',
      period: `năm ${year}`,
      award: { in: [...awards] },
      value: { not: null },
    },
    orderBy: { key: 'asc' },
  })
  return [
    ...counted.map(({ clusterId, award, _count }) => ({
      ...{ clusterId, place: null, award: award ?? '', collectives: _count._all },
      ...{ reason: null, note: null, sourceId: null, sourceLine: null },
    })),
    ...figures.map(({ place, award, value, note, sourceId, sourceLine }) => ({
      ...{ clusterId: null, place, award: award ?? '', collectives: value ?? 0 },
      ...{ reason: null, note, sourceId, sourceLine },
    })),
  ]
}

const LineType = builder.objectRef<Line>('SeasonResult').implement({
  description: 'Một dòng: một cụm, khối hoặc một tỉnh theo nguồn công bố, một hình thức.',
  fields: (t) => ({
    cluster: t.field({
      type: ClusterRef,
      nullable: true,
      description: 'Cụm, khối; null khi nguồn chỉ nêu tổng của tỉnh.',
      resolve: ({ clusterId }, _args, context) =>
        clusterId === null ? null : clusterOf(context, clusterId),
    }),
    place: t.exposeString('place', { nullable: true, description: 'Nơi, theo nguồn công bố.' }),
    award: t.field({
      type: AwardType,
      nullable: true,
      description: 'Hình thức.',
      resolve: ({ award }, _args, context) => findAward(context, award),
    }),
    collectives: t.exposeInt('collectives', { description: 'Số tập thể được tặng.' }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Lý do; null khi nguồn không tách theo lý do.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'Ghi chú của nguồn.' }),
    source: t.field({
      type: SourceRefType,
      nullable: true,
      description: 'Nguồn công bố.',
      resolve: (row, _args, context) => sourceOf(context, row),
    }),
  }),
})

const SeasonResultsType = builder
  .objectRef<{ readonly year: number; readonly lines: readonly Line[] }>('SeasonResults')
  .implement({
    description: 'Kết quả của các cụm, khối một năm.',
    fields: (t) => ({
      year: t.exposeInt('year', { description: 'Năm.' }),
      lines: t.field({
        type: [LineType],
        description: 'Các dòng: theo cụm, khối, rồi theo nguồn công bố.',
        resolve: ({ lines }) => lines,
      }),
      published: t.int({
        nullable: true,
        description: 'Tổng số tập thể theo nguồn công bố; null khi không nguồn nào nêu.',
        resolve: ({ lines }) => {
          const published = lines.filter(({ clusterId }) => clusterId === null)
          return published.length === 0
            ? null
            : published.reduce((sum, { collectives }) => sum + collectives, 0)
        },
      }),
      counted: t.int({
        description: 'Tổng số tập thể đếm từ các cụm, khối có trong hệ thống.',
        resolve: ({ lines }) =>
          lines
            .filter(({ clusterId }) => clusterId !== null)
            .reduce((sum, { collectives }) => sum + collectives, 0),
      }),
    }),
  })

builder.queryField('seasonResults', (t) =>
  t.field({
    ...reading('seasonResults'),
    type: SeasonResultsType,
    description: 'Kết quả của các cụm, khối một năm: Cờ thi đua và Bằng khen đã được tặng.',
    args: { year: t.arg.int({ required: true, description: 'Năm.' }) },
    complexity: 50,
    resolve: async (_root, { year }, context) => ({ year, lines: await linesOf(context, year) }),
  }),
)
