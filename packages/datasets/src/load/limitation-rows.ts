import type { Prisma } from '@vinhdanh/storage/database'
import { idOf, type TinyRecords } from '../synthetic/index.ts'

const dataSet = 'SYNTHETIC' as const
const by = 'du-lieu-mo-phong'

interface Sample {
  readonly cluster: string
  readonly review: 'mid-year' | 'annual'
  readonly theme: string
  readonly text: string
  readonly task: string
  /** Which member answers for it, by its place. */
  readonly owner: number
  readonly dueOn: string
  readonly result?: string
  readonly doneOn?: string
  /** Nhiệm vụ của năm sau trả lời hạn chế này. */
  readonly plan?: string
}

const samples: readonly Sample[] = [
  {
    cluster: 'mp-khoi-so',
    review: 'annual',
    theme: 'hồ sơ',
    text: 'Hồ sơ khen thưởng của một số sở gửi sát hạn, còn phải bổ sung',
    task: 'Lập bảng kiểm hồ sơ và gửi trước hạn 5 ngày làm việc',
    owner: 1,
    dueOn: '2026-06-30',
    result: 'Các sở dùng chung bảng kiểm; đợt giữa năm không còn hồ sơ phải trả lại',
    doneOn: '2026-06-22',
  },
  {
    cluster: 'mp-khoi-so',
    review: 'mid-year',
    theme: 'tỷ lệ khen',
    text: 'Tỷ lệ khen chuyên viên, người trực tiếp làm việc còn thấp so với lãnh đạo',
    task: 'Rà soát danh sách đề nghị, ưu tiên người trực tiếp làm việc',
    owner: 0,
    dueOn: '2026-12-10',
    plan: 'Mỗi sở đề nghị khen ít nhất hai phần ba là người trực tiếp làm việc',
  },
  {
    cluster: 'mp-khoi-so',
    review: 'mid-year',
    theme: 'điển hình',
    text: 'Việc phát hiện, giới thiệu điển hình chưa đều giữa các sở',
    task: 'Giới thiệu mỗi quý ít nhất một điển hình trên trang của khối',
    owner: 3,
    dueOn: '2026-09-30',
    plan: 'Tổ chức chuyên mục giới thiệu điển hình hằng tháng',
  },
  {
    cluster: 'mp-khoi-sn',
    review: 'annual',
    theme: 'phong trào',
    text: 'Một số phong trào còn hình thức, đăng ký nhiều, kết quả khó đo',
    task: 'Chỉ đăng ký phong trào có chỉ tiêu đo được và người theo dõi',
    owner: 2,
    dueOn: '2026-03-31',
    result: 'Đã bỏ 4 phong trào không đo được, gắn chỉ tiêu cho 6 phong trào',
    doneOn: '2026-03-27',
  },
  {
    cluster: 'mp-khoi-sn',
    review: 'mid-year',
    theme: 'an toàn',
    text: 'Còn để xảy ra vụ việc mất an toàn lao động ở đơn vị sản xuất',
    task: 'Tập huấn lại quy trình an toàn cho tổ sản xuất',
    owner: 3,
    dueOn: '2026-08-31',
    result: 'Đã tập huấn 3 lớp, kiểm tra chéo giữa các tổ',
    doneOn: '2026-08-20',
  },
  {
    cluster: 'mp-cum-xa',
    review: 'annual',
    theme: 'chỉ tiêu',
    text: 'Thu ngân sách trên địa bàn tăng chậm so với chỉ tiêu đăng ký',
    task: 'Rà soát nguồn thu, đôn đốc theo từng tháng',
    owner: 0,
    dueOn: '2026-10-31',
    plan: 'Giao chỉ tiêu thu theo quý, công khai kết quả từng xã, phường',
  },
]

/** Hạn chế, nhiệm vụ khắc phục và phương hướng mô phỏng. */
export function limitationRowsOf(records: TinyRecords, unitId: (code: string) => string) {
  const limitations: Prisma.LimitationCreateManyInput[] = []
  const tasks: Prisma.LimitationTaskCreateManyInput[] = []
  const turns: Prisma.LimitationTurnCreateManyInput[] = []
  const planItems: Prisma.PlanItemCreateManyInput[] = []
  const traces: Prisma.PlanTraceCreateManyInput[] = []
  const plan = (key: string, clusterId: string, text: string, ownerUnitId: string | null) => {
    const id = idOf('plan-item', key)
    planItems.push({ id, clusterId, year: 2027, text, ownerUnitId, dueOn: '2027-12-31', dataSet })
    return id
  }
  for (const [index, sample] of samples.entries()) {
    const cluster = records.clusters.find(({ code }) => code === sample.cluster)
    if (cluster === undefined) throw new Error(`no cluster ${sample.cluster}`)
    const members = cluster.members.filter(({ until }) => until === null)
    const owner = members[sample.owner % members.length]
    if (owner === undefined) throw new Error(`no member in ${sample.cluster}`)
    const ownerUnitId = unitId(owner.unitCode)
    const id = idOf('limitation', String(index))
    const raisedOn = sample.review === 'annual' ? '2025-12-18' : '2026-07-21'
    const closed = sample.doneOn !== undefined
    limitations.push({
      id,
      clusterId: cluster.id,
      year: Number(raisedOn.slice(0, 4)),
      review: sample.review,
      raisedOn,
      theme: sample.theme,
      text: sample.text,
      status: closed ? 'closed' : 'open',
      closedOn: sample.doneOn ?? null,
      version: closed ? 4 : 2,
      dataSet,
    })
    tasks.push({
      id: idOf('limitation-task', String(index)),
      limitationId: id,
      order: 0,
      text: sample.task,
      ownerUnitId,
      dueOn: sample.dueOn,
      result: sample.result ?? null,
      doneOn: sample.doneOn ?? null,
    })
    const turn = (order: number, status: string, on: string) =>
      turns.push({ limitationId: id, order, status, on, by, at: `${on}T02:00:00.000Z` })
    turn(0, 'open', raisedOn)
    if (sample.doneOn !== undefined) turn(1, 'closed', sample.doneOn)
    if (sample.plan !== undefined)
      traces.push({
        itemId: plan(String(index), cluster.id, sample.plan, ownerUnitId),
        order: 0,
        limitationId: id,
      })
  }
  for (const { code, id, members } of records.clusters)
    if (members.some(({ until }) => until === null))
      traces.push({
        itemId: plan(`day|${code}`, id, 'Phát động đợt thi đua chào mừng ngày 11 tháng 6', null),
        order: 0,
        anniversary: 'Ngày truyền thống thi đua yêu nước',
        baseYear: 1948,
      })
  return { limitations, tasks, turns, planItems, traces }
}
