import type { AuthorityPost, AwardId, Route } from '@vinhdanh/domain/awards'
import { type Day, yearOf } from '@vinhdanh/domain/kernel'
import type { Streams } from './chance.ts'
import { idOf } from './ids.ts'
import { unitOf } from './places.ts'
import type { DecisionRow, EntryRow, Group, SubjectKey } from './records.ts'
import { postingOn, type Staff } from './staff.ts'

/** Tên danh hiệu, hình thức như ghi trong quyết định. */
export const awardNames: Readonly<Record<AwardId, string>> = {
  'advanced-worker': 'Lao động tiên tiến',
  'emulation-fighter.base': 'Chiến sĩ thi đua cơ sở',
  'emulation-fighter.provincial': 'Chiến sĩ thi đua cấp tỉnh',
  'advanced-collective': 'Tập thể lao động tiên tiến',
  'excellent-collective': 'Tập thể lao động xuất sắc',
  'emulation-flag.provincial': 'Cờ thi đua của Ủy ban nhân dân tỉnh',
  'merit-certificate.provincial': 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  'merit-certificate.prime-minister': 'Bằng khen của Thủ tướng Chính phủ',
  'commendation-certificate': 'Giấy khen',
}

/** Một mục được tặng trong quyết định sắp ký. */
export interface Grant {
  readonly subject: SubjectKey
  readonly award: AwardId
  readonly year: number
  readonly firstYear?: number
  readonly route: Route
  readonly proposalNumber?: string
}

/** Số đếm ghi ngay lúc tặng: never read back from the rows. */
export interface Tally {
  readonly counts: Map<string, number>
  readonly fairness: Map<string, { direct: number; leaders: number }>
  decisions: number
}

/** Sổ khen thưởng của bộ dữ liệu. */
export interface Ledger {
  readonly decisions: DecisionRow[]
  readonly entries: EntryRow[]
  readonly tally: Tally
  sign(
    authority: Authority,
    on: Day,
    grants: readonly Grant[],
    opening?: boolean,
  ): DecisionRow | null
}

/** Người ký: chức vụ và đơn vị. */
export interface Authority {
  readonly post: AuthorityPost
  readonly unitCode: string
}

const marks: Readonly<Record<string, string>> = {
  'mdm-snv': 'SNV',
  'mdm-stc': 'STC',
  'mdm-syt': 'SYT',
  'mdm-sgd': 'SGDĐT',
  'mdm-sxd': 'SXD',
  'mdm-bv': 'BVĐK',
  'mdm-thpt': 'THPT',
  'mdm-cty': 'CTCP',
  'mdm-mt': 'MTTQ',
  'mdm-ctd': 'CTĐ',
}

const mark = ({ post, unitCode }: Authority): string =>
  post === 'prime-minister' ? 'QĐ-TTg' : `QĐ-${marks[unitCode] ?? 'UBND'}`

const bump = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)

export function openLedger(streams: Streams, staff: Staff): Ledger {
  const numbers = new Map<string, number>()
  const nameOf = new Map(staff.people.map((person) => [person.code, person.name]))
  const tally: Tally = { counts: new Map(), fairness: new Map(), decisions: 0 }
  const decisions: DecisionRow[] = []
  const entries: EntryRow[] = []

  const head = ({ post, unitCode }: Authority, on: Day): readonly [string | null, string] => {
    if (post === 'prime-minister') return [null, 'Thủ tướng Chính phủ (mô phỏng)']
    const chair = staff.postings.find(
      (posting) =>
        posting.unitCode === unitCode &&
        posting.group === 'leader' &&
        posting.from <= on &&
        (posting.until === null || on <= posting.until),
    )
    if (chair === undefined) throw new Error(`nobody heads ${unitCode} on ${on}`)
    return [chair.personCode, nameOf.get(chair.personCode) ?? '']
  }

  function count(grant: Grant, group: Group | null) {
    bump(tally.counts, `${grant.year}|${grant.award}|${grant.subject.kind}`)
    if (grant.subject.kind !== 'person' || group === null) return
    for (const award of [grant.award, '*']) {
      const key = `${grant.year}|${award}`
      const row = tally.fairness.get(key) ?? { direct: 0, leaders: 0 }
      if (group === 'leader') row.leaders += 1
      else row.direct += 1
      tally.fairness.set(key, row)
    }
  }

  function sign(authority: Authority, on: Day, grants: readonly Grant[], opening = false) {
    if (grants.length === 0) return null
    const year = yearOf(on)
    const key = `${authority.unitCode}|${year}`
    const number = (numbers.get(key) ?? 0) + 1 + streams('decision-number', `${key}|${on}`).below(9)
    numbers.set(key, number)
    const written = `${String(number).padStart(2, '0')}/${mark(authority)}/MP-${year}`
    const [signerCode, signerName] = head(authority, on)
    const id = idOf('decision', `${authority.unitCode}|${written}`)
    const decision: DecisionRow = {
      id,
      number: written,
      signedOn: on,
      status: 'signed',
      authorityPost: authority.post,
      authorityUnitCode: authority.unitCode,
      signerCode,
      signerName,
      proposalNumbers: grants.flatMap((grant) =>
        grant.proposalNumber === undefined ? [] : [grant.proposalNumber],
      ),
    }
    decisions.push(decision)
    if (!opening) tally.decisions += 1
    for (const grant of grants) {
      const posting =
        grant.subject.kind === 'person' ? postingOn(staff, grant.subject.code, on) : undefined
      if (grant.subject.kind === 'person' && posting === undefined) {
        throw new Error(`${grant.subject.code} holds no post on ${on}`)
      }
      if (!opening) count(grant, posting?.group ?? null)
      entries.push({
        id: idOf('entry', `${id}|${grant.subject.code}|${grant.award}|${grant.year}`),
        subject: grant.subject,
        nameAsWritten:
          grant.subject.kind === 'person'
            ? (nameOf.get(grant.subject.code) ?? '')
            : unitOf(grant.subject.code).name,
        award: grant.award,
        awardNameAsWritten: awardNames[grant.award] ?? grant.award,
        year: grant.year,
        firstYear: grant.firstYear ?? grant.year,
        route: grant.route,
        decidedOn: on,
        decisionNumber: written,
        decisionId: id,
        proposalNumber: grant.proposalNumber ?? null,
        labourGroup: posting?.group ?? null,
        placeUnitCode: posting?.unitCode ?? grant.subject.code,
        opening,
      })
    }
    return decision
  }
  return { decisions, entries, tally, sign }
}
