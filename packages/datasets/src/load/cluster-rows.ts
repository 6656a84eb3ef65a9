import { clusterNameKey } from '@vinhdanh/domain/clusters'
import type { Prisma } from '@vinhdanh/storage/database'
import { idOf, type TinyRecords } from '../synthetic/index.ts'

/** Recognised in February of the year; the block of departments still waits in the last one. */
const recognitionOf = ({ clusterCode, year }: TinyRecords['terms'][number]) =>
  clusterCode === 'mp-khoi-so' && year === 2026
    ? {}
    : {
        recognisedOn: `${year}-02`,
        recognisedNumber: `${100 + (year % 100)}/QĐ-UBND`,
        recognisedIssuer: 'Ủy ban nhân dân tỉnh Đông Mẫu',
      }

/** Ai theo dõi khối các sở: two members of the provincial council; the other clusters wait for somebody. */
export const clusterMonitorsOf = (
  records: TinyRecords,
  members: readonly Prisma.CouncilMemberCreateManyInput[],
): Prisma.ClusterMonitorCreateManyInput[] =>
  ['hoidong04', 'hoidong09'].flatMap((seat) => {
    const seatId = idOf('council-member', seat)
    const member = members.find(({ id }) => id === seatId)
    const cluster = records.clusters.find(({ code }) => code === 'mp-khoi-so')
    return member === undefined || cluster === undefined
      ? []
      : [
          {
            id: idOf('cluster-monitor', seat),
            clusterId: cluster.id,
            seatId,
            personId: member.personId,
            from: '2026-01-15',
            documentNumber: '05/HĐTĐKT',
          },
        ]
  })

/** A cluster ends with its last member; none of those that go on has an end. */
const lastDayOf = (members: TinyRecords['clusters'][number]['members']): string | null =>
  members.some(({ until }) => until === null)
    ? null
    : (members
        .map(({ until }) => until ?? '')
        .sort()
        .at(-1) ?? null)

const dataSet = 'SYNTHETIC' as const

/** Cụm, khối và hoạt động của nó. */
export function clusterRowsOf(records: TinyRecords, unitId: (code: string) => string) {
  const idOfCluster = new Map(records.clusters.map(({ code, id }) => [code, id]))
  const clusterId = (code: string) => idOfCluster.get(code) ?? ''
  const flagged = (unitCode: string, year: number) =>
    records.entries.some(
      (row) =>
        row.award === 'emulation-flag.provincial' &&
        row.subject.code === unitCode &&
        row.year === year,
    )
  return {
    clusters: records.clusters.map(
      (row): Prisma.ClusterCreateManyInput => ({
        id: row.id,
        key: row.code,
        name: row.name,
        kind: row.kind,
        membershipComplete: true,
        organiserUnitId: unitId('mdm'),
        nameKeys: [clusterNameKey(row.name)],
        establishedOn: row.members.map(({ from }) => from).sort()[0] ?? null,
        closedOn: lastDayOf(row.members),
        dataSet,
      }),
    ),
    members: records.clusters.flatMap((row) =>
      row.members.map(
        (one): Prisma.ClusterMemberCreateManyInput => ({
          id: idOf('cluster-member', `${row.code}|${one.unitCode}`),
          clusterId: row.id,
          unitId: unitId(one.unitCode),
          from: one.from,
          until: one.until,
        }),
      ),
    ),
    terms: records.terms.map(
      (row): Prisma.ClusterTermCreateManyInput => ({
        id: row.id,
        clusterId: clusterId(row.clusterCode),
        year: row.year,
        ...recognitionOf(row),
        electedOn:
          records.conferences.find(
            ({ clusterCode, year }) => clusterCode === row.clusterCode && year === row.year - 1,
          )?.heldOn ?? null,
      }),
    ),
    termHeads: records.terms.map(
      (row): Prisma.TermHeadCreateManyInput => ({
        termId: row.id,
        unitId: unitId(row.headCode),
        order: 0,
      }),
    ),
    termDeputies: records.terms.flatMap((row) =>
      row.deputyCodes.map(
        (code, order): Prisma.TermDeputyCreateManyInput => ({
          termId: row.id,
          unitId: unitId(code),
          order,
        }),
      ),
    ),
    conferences: records.conferences.map(
      (row): Prisma.ClusterConferenceCreateManyInput => ({
        id: row.id,
        clusterId: clusterId(row.clusterCode),
        year: row.year,
        heldOn: row.heldOn,
        place: row.place,
        termYear: row.year + 1,
        dataSet,
      }),
    ),
    conferenceHeads: records.conferences.map(
      (row): Prisma.ConferenceHeadCreateManyInput => ({
        conferenceId: row.id,
        unitId: unitId(row.headCode),
        order: 0,
      }),
    ),
    conferenceDeputies: records.conferences.flatMap((row) =>
      row.deputyCodes.map(
        (code, order): Prisma.ConferenceDeputyCreateManyInput => ({
          conferenceId: row.id,
          unitId: unitId(code),
          order,
        }),
      ),
    ),
    nominations: records.conferences.map(
      (row): Prisma.NominationCreateManyInput => ({
        id: row.nominationId,
        conferenceId: row.id,
        order: 0,
        award: 'emulation-flag.provincial',
        unitId: unitId(row.nomineeCode),
        rank: 1,
      }),
    ),
    exchanges: [
      {
        id: idOf('cluster-exchange', 'one-stop'),
        clusterId: clusterId('mp-khoi-so'),
        kind: 'model',
        unitId: unitId('mdm-snv'),
        on: '2026-04-10',
        title: 'Tổ hỗ trợ hồ sơ trực tuyến',
        text: 'Cử cán bộ hướng dẫn người dân nộp hồ sơ tại chỗ; hồ sơ trả đúng hạn tăng.',
      },
      {
        id: idOf('cluster-exchange', 'visit'),
        clusterId: clusterId('mp-khoi-so'),
        kind: 'visit',
        unitId: unitId('mdm-syt'),
        hostUnitId: unitId('mdm-stc'),
        on: '2026-06-18',
        title: 'Thăm, trao đổi cách lập kế hoạch năm',
        text: 'Xem cách giao chỉ tiêu theo quý và theo dõi kết quả hằng tháng.',
      },
    ] satisfies Prisma.ClusterExchangeCreateManyInput[],
    results: records.clusterResults.map(
      (row): Prisma.ClusterResultCreateManyInput => ({
        id: row.id,
        clusterId: clusterId(row.clusterCode),
        unitId: unitId(row.unitCode),
        year: row.year,
        rank: row.rank,
        score: row.score,
        outcome:
          row.rank === 1 ? 'Dẫn đầu cụm, khối; đề nghị tặng Cờ thi đua' : `Xếp thứ ${row.rank}`,
        award: row.rank === 1 ? 'emulation-flag.provincial' : null,
        proposedOnly: !(row.rank === 1 && flagged(row.unitCode, row.year)),
        dataSet,
      }),
    ),
  }
}
