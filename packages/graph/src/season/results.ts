import type { AwardId } from '@vinhdanh/domain/awards'
import type { DataSet } from '@vinhdanh/storage/database'
import { awardsOfClusters } from '@vinhdanh/storage/season'
import { builder } from '../builder.ts'
import { clusterOf } from '../clusters/cluster-of.ts'
import type { Context } from '../context.ts'
import { reading } from '../fields.ts'
import { DataSetEnum } from '../language.ts'
import { findAward } from '../law/books.ts'
import { AwardType } from '../law/types.ts'
import { badInput } from '../outcome.ts'
import { SourceRefType, sourceOf } from '../published/source.ts'
import { ClusterRef } from '../refs.ts'

/** Hình thức mà các cụm, khối được tặng theo kết quả năm. */
const awards: readonly AwardId[] = ['emulation-flag.provincial', 'merit-certificate.provincial']

/** More years side by side than any screen can show. */
const mostYears = 20

interface Line {
  readonly year: number
  readonly clusterId: string | null
  readonly place: string | null
  readonly award: AwardId
  readonly collectives: number
  /** Null: the source does not split by reason. */
  readonly reason: string | null
  readonly note: string | null
  /** What the published figure is called. */
  readonly label: string | null
  readonly sourceId: string | null
  readonly sourceLine: number | null
}

interface Asked {
  readonly fromYear: number
  readonly toYear: number
  readonly dataSet?: DataSet | null | undefined
}

const yearsOf = ({ fromYear, toYear }: Asked) =>
  Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index)

/** Các dòng đếm từ cụm, khối: one for a cluster, an award and a year. */
async function countedLines({ reader }: Context, asked: Asked): Promise<readonly Line[]> {
  const lines = new Map<string, Line>()
  for (const { clusterId, year, award } of await awardsOfClusters(reader, { ...asked, awards })) {
    const key = `${clusterId}|${award}|${year}`
    lines.set(key, {
      ...{ year, clusterId, award, place: null, reason: null, note: null, label: null },
      ...{ sourceId: null, sourceLine: null },
      collectives: (lines.get(key)?.collectives ?? 0) + 1,
    })
  }
  return [...lines.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)
}

/** Các dòng của nguồn công bố; they are real, so a question for other data leaves them out. */
async function publishedLines({ reader }: Context, asked: Asked): Promise<readonly Line[]> {
  if (asked.dataSet != null && asked.dataSet !== 'REAL') return []
  const periods = new Map(yearsOf(asked).map((year) => [`năm ${year}`, year]))
  const figures = await reader.publishedFigure.findMany({
    where: {
      ...{ kind: 'count', status: 'granted', subjectKind: 'collective' },
      period: { in: [...periods.keys()] },
      award: { in: [...awards] },
      value: { not: null },
    },
    orderBy: { key: 'asc' },
  })
  return figures.flatMap(({ place, award, value, note, label, period, sourceId, sourceLine }) => {
    const year = periods.get(period)
    return year === undefined || award === null || value === null
      ? []
      : [
          {
            year,
            clusterId: null,
            place,
            award,
            collectives: value,
            reason: null,
            note,
            label,
            sourceId,
            sourceLine,
          },
        ]
  })
}

/** Số tập thể được tặng, từ cụm, khối và từ nguồn công bố. Published totals stand beside, never added to counted rows. */
async function resultsOf(context: Context, asked: Asked) {
  if (asked.toYear < asked.fromYear) throw badInput('toYear', 'until-before-from')
  if (asked.toYear - asked.fromYear >= mostYears) throw badInput('toYear', 'year-out-of-range')
  const [counted, published] = await Promise.all([
    countedLines(context, asked),
    publishedLines(context, asked),
  ])
  const lines = [...counted, ...published]
  return yearsOf(asked).map((year) => ({ year, lines: lines.filter((line) => line.year === year) }))
}

const sum = (lines: readonly Line[]) => lines.reduce((all, { collectives }) => all + collectives, 0)

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
    label: t.exposeString('label', {
      nullable: true,
      description: 'Tên số liệu theo nguồn công bố, để tìm lại.',
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
          return published.length === 0 ? null : sum(published)
        },
      }),
      counted: t.int({
        nullable: true,
        description:
          'Tổng số tập thể đếm từ các cụm, khối có trong hệ thống; null khi chưa có kết quả nào, which is not zero.',
        resolve: ({ lines }) => {
          const counted = lines.filter(({ clusterId }) => clusterId !== null)
          return counted.length === 0 ? null : sum(counted)
        },
      }),
    }),
  })

builder.queryField('seasonResults', (t) =>
  t.field({
    ...reading('seasonResults'),
    type: [SeasonResultsType],
    description:
      'Kết quả của các cụm, khối qua các năm, năm trước trước: Cờ thi đua và Bằng khen đã được tặng.',
    args: {
      fromYear: t.arg.int({ required: true, description: 'Từ năm.' }),
      toYear: t.arg.int({ required: true, description: 'Đến hết năm.' }),
      dataSet: t.arg({ type: DataSetEnum, description: 'Bộ dữ liệu.' }),
    },
    complexity: { field: 50, multiplier: 5 },
    resolve: (_root, asked, context) => resultsOf(context, asked),
  }),
)
