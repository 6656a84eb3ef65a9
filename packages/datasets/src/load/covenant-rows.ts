import type { Prisma } from '@vinhdanh/storage/database'
import { idOf, type TinyRecords } from '../synthetic/index.ts'

const dataSet = 'SYNTHETIC' as const
const by = 'du-lieu-mo-phong'

type Target = Omit<Prisma.CovenantTargetCreateManyInput, 'id' | 'covenantId' | 'order'> & {
  /** A usual plan of the year and by how much a year moves it. */
  readonly plan: number
}

const target = (
  group: string,
  name: string,
  measure: string,
  plan: number,
  direction: 'up' | 'down' | 'reach' = 'up',
  counting: 'sum' | 'last' = 'sum',
): Target => ({ group, name, measure, direction, counting, plan })

const work = 'Nhiệm vụ chính trị'
const honour = 'Phong trào thi đua và công tác khen thưởng'
const shared = [
  target(honour, 'Điển hình tiên tiến được phát hiện, giới thiệu', 'điển hình', 8),
  target(honour, 'Hồ sơ khen thưởng nộp đúng hạn', '%', 98, 'up', 'last'),
]
const targetsOf: Readonly<Record<string, readonly Target[]>> = {
  'mp-khoi-so': [
    target(work, 'Hồ sơ thủ tục hành chính giải quyết đúng hạn', '%', 97, 'up', 'last'),
    target(work, 'Hồ sơ thủ tục hành chính quá hạn', 'hồ sơ', 40, 'down'),
    target(work, 'Sáng kiến được công nhận', 'sáng kiến', 12),
    ...shared,
  ],
  'mp-khoi-sn': [
    target(work, 'Sáng kiến, cải tiến được áp dụng', 'sáng kiến', 16),
    target(work, 'Công trình, phần việc do đoàn viên đảm nhận', 'công trình', 20),
    target(work, 'Vụ mất an toàn lao động', 'vụ', 4, 'down'),
    ...shared,
  ],
  'mp-cum-xa': [
    target(work, 'Tỷ lệ hộ nghèo', '%', 2.4, 'down', 'last'),
    target(work, 'Giải quyết việc làm', 'người', 480),
    target(work, 'Thu ngân sách trên địa bàn', 'triệu đồng', 12800),
    target(work, 'Đạt chuẩn an toàn về an ninh, trật tự', '', 1, 'reach', 'last'),
    ...shared,
  ],
}

/** Which covenants there are on the fixed day: those running, and those of the next year under way. */
const wanted = [
  { cluster: 'mp-khoi-so', year: 2026, signedOn: '2026-01-14' },
  { cluster: 'mp-khoi-sn', year: 2026, signedOn: '2026-01-16' },
  // A member changed its figures in spring; one of two has signed again.
  { cluster: 'mp-cum-xa', year: 2026, signedOn: null, signers: 1, voidedOn: '2026-03-05' },
  { cluster: 'mp-khoi-so', year: 2027, signedOn: null, signers: 3 },
  { cluster: 'mp-khoi-sn', year: 2027, signedOn: null },
] as const

const rounded = (value: number, plan: number) =>
  String(Number.isInteger(plan) ? Math.round(value) : Math.round(value * 10) / 10)

/** A steady wave in place of chance: the same unit, target and quarter give the same figure for ever. */
const drift = (...words: readonly (string | number)[]) => {
  const text = words.join('|')
  let sum = 7
  for (let index = 0; index < text.length; index++) sum = (sum * 31 + text.charCodeAt(index)) % 9973
  return sum / 9973
}

/** Giao ước mô phỏng của các cụm, khối. */
export function covenantRowsOf(records: TinyRecords, unitId: (code: string) => string) {
  const covenants: Prisma.CovenantCreateManyInput[] = []
  const targets: Prisma.CovenantTargetCreateManyInput[] = []
  const lines: Prisma.CovenantLineCreateManyInput[] = []
  const signatures: Prisma.CovenantSignatureCreateManyInput[] = []
  for (const want of wanted) {
    const cluster = records.clusters.find(({ code }) => code === want.cluster)
    if (cluster === undefined) throw new Error(`no cluster ${want.cluster}`)
    const key = `${want.cluster}|${want.year}`
    const id = idOf('covenant', key)
    const members = cluster.members
      .filter(({ until }) => until === null)
      .map(({ unitCode }) => unitCode)
    const signers =
      'signers' in want ? want.signers : want.signedOn === null ? null : members.length
    const openedOn = want.year === 2027 ? '2026-11-16' : '2026-01-12'
    covenants.push({
      id,
      clusterId: cluster.id,
      year: want.year,
      status: want.signedOn === null ? (signers === null ? 'draft' : 'open') : 'signed',
      openedOn: signers === null ? null : openedOn,
      signedOn: want.signedOn,
      version: 'voidedOn' in want ? 2 : 1,
      dataSet,
    })
    const asked = targetsOf[want.cluster] ?? []
    asked.forEach(({ plan, ...row }, order) => {
      const targetId = idOf('covenant-target', `${key}|${row.name}`)
      targets.push({ ...row, id: targetId, covenantId: id, order })
      for (const [place, code] of members.entries()) {
        // The last member of a draft has registered nothing yet.
        if (signers === null && place === members.length - 1) continue
        lines.push(lineOf({ key, id, targetId, code, row, plan, year: want.year }, unitId(code)))
      }
    })
    for (const [place, code] of members.entries()) {
      const base = {
        covenantId: id,
        unitId: unitId(code),
        signerName: 'Người ký (mô phỏng)',
        by,
      }
      if ('voidedOn' in want)
        signatures.push({
          ...base,
          id: idOf('covenant-signature', `${key}|${code}|before`),
          signedOn: '2026-01-15',
          at: '2026-01-15T02:00:00.000Z',
          voidedAt: `${want.voidedOn}T02:00:00.000Z`,
          voidedBecause: 'Điều chỉnh kế hoạch thu ngân sách được giao (mô phỏng)',
        })
      if (place >= (signers ?? 0)) continue
      const signedOn = want.signedOn ?? ('voidedOn' in want ? '2026-03-06' : '2026-11-18')
      signatures.push({
        ...base,
        id: idOf('covenant-signature', `${key}|${code}`),
        signedOn,
        at: `${signedOn}T02:00:00.000Z`,
      })
    }
  }
  return { covenants, targets, lines, signatures }
}

interface Place {
  readonly key: string
  readonly id: string
  readonly targetId: string
  readonly code: string
  readonly row: Omit<Target, 'plan'>
  readonly plan: number
  readonly year: number
}

function lineOf(
  { key, id, targetId, code, row, plan, year }: Place,
  unitId: string,
): Prisma.CovenantLineCreateManyInput {
  const turn = (...words: (string | number)[]) => drift(...words, code, row.name, year)
  const sum = row.counting === 'sum'
  const level =
    row.direction === 'reach' || row.measure === '%' ? plan : plan * (0.8 + turn('plan') * 0.4)
  const quarter = rounded(sum ? level / 4 : level, plan)
  const planned = sum ? rounded(Number(quarter) * 4, plan) : quarter
  const actual = (number: number): string | null => {
    if (year !== 2026 || number === 4) return null
    // A tenth of what should be there was never sent in.
    if (turn('sent', number) < 0.1) return null
    if (row.direction === 'reach') return turn('done') < 0.8 ? '1' : '0'
    const good = row.direction === 'down' ? 1.12 - turn(number) * 0.3 : 0.88 + turn(number) * 0.3
    const reached = Number(quarter) * good
    return rounded(row.measure === '%' && plan > 50 ? Math.min(reached, 100) : reached, plan)
  }
  const [actual1, actual2, actual3] = [actual(1), actual(2), actual(3)]
  const entered = [actual1, actual2, actual3].some((figure) => figure !== null)
  return {
    id: idOf('covenant-line', `${key}|${code}|${row.name}`),
    covenantId: id,
    targetId,
    unitId,
    provincialPlan: row.direction === 'reach' ? null : rounded(Number(planned) * 0.97, plan),
    previousYear: row.direction === 'reach' ? null : rounded(Number(planned) * 0.94, plan),
    plannedYear: planned,
    planned1: quarter,
    planned2: quarter,
    planned3: quarter,
    planned4: quarter,
    actual1,
    actual2,
    actual3,
    evidence: entered ? 'Báo cáo quý (mô phỏng)' : '',
    ...(entered ? { enteredBy: by, enteredAt: '2026-10-08T02:00:00.000Z' } : {}),
  }
}
