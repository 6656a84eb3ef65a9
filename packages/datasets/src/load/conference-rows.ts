import type { ConferenceRecord } from '@vinhdanh/domain/conferences'
import { type Day, day } from '@vinhdanh/domain/kernel'
import type { Prisma } from '@vinhdanh/storage/database'
import { idOf, type TinyRecords } from '../synthetic/index.ts'

const dataSet = 'SYNTHETIC' as const
const block = 'mp-khoi-so'

interface Limitations {
  readonly limitations: readonly Prisma.LimitationCreateManyInput[]
  readonly tasks: readonly Prisma.LimitationTaskCreateManyInput[]
}

/**
 * Hội nghị năm 2026 của khối các sở: the mid-year one is closed with what it left open, the annual one is planned for
 * the day of the set, so that its head can open it at once.
 */
export function conferenceRowsOf(
  records: TinyRecords,
  unitId: (code: string) => string,
  { limitations, tasks }: Limitations,
): readonly Prisma.ConferenceCreateManyInput[] {
  const cluster = records.clusters.find(({ code }) => code === block)
  const [host, head, ...others] = cluster?.members.map(({ unitCode }) => unitId(unitCode)) ?? []
  if (cluster === undefined || host === undefined || head === undefined)
    throw new Error(`no members of ${block}`)
  const raised = limitations.filter(
    (row) => row.clusterId === cluster.id && row.review === 'mid-year',
  )
  const heldOn: Day = day('2026-07-15')
  const record: ConferenceRecord = {
    attendance: [host, head, ...others].map((member, index) => ({
      unitId: member,
      present: true,
      representative: `Đại diện số ${index + 1} (mô phỏng), Phó Giám đốc`,
    })),
    outcomes: [
      {
        step: 'results',
        outcome:
          'Các sở hoàn thành 52 % chỉ tiêu đăng ký trong giao ước (mô phỏng).\nBa sở đã nhân rộng mô hình một cửa số.',
      },
      { step: 'limitations', outcome: '' },
      { step: 'tasks', outcome: 'Các sở thống nhất thực hiện và báo cáo trước tổng kết.' },
    ],
    limitations: raised.map(({ id, theme, text }) => ({
      ...{ id: id ?? '', theme, text },
      carriedFrom: null,
    })),
    tasks: tasks.flatMap(({ limitationId, text, ownerUnitId, dueOn }) =>
      raised.some(({ id }) => id === limitationId)
        ? [{ text, ownerUnitId, dueOn: day(dueOn), limitationId }]
        : [],
    ),
    ...{ ranking: [], rankingFrom: null, candidates: [], acclaimed: [], covenantId: null },
    ...{ minutesNumber: '02', beganAt: '08:00', endedAt: '10:45', cancelledBecause: null },
  }
  const common = { clusterId: cluster.id, year: 2026, hostUnitId: host, dataSet }
  return [
    {
      ...common,
      id: idOf('conference-live', `${block}|mid-year|2026`),
      ...{ kind: 'mid-year', heldOn, place: 'Hội trường Sở Nội vụ (mô phỏng)', status: 'closed' },
      ...{ chair: 'Người chủ trì (mô phỏng), Phó Giám đốc', secretary: 'Thư ký (mô phỏng)' },
      record: record as unknown as Prisma.InputJsonObject,
      version: 8,
    },
    {
      ...common,
      id: idOf('conference-live', `${block}|annual|2026`),
      ...{ kind: 'annual', heldOn: '2026-11-21', place: 'Hội trường lớn (mô phỏng)' },
      ...{ status: 'planned', record: {} },
    },
  ]
}
