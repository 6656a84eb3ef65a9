import { nameKeysOf } from '@vinhdanh/domain/clusters'
import type { Prisma } from '@vinhdanh/storage/database'
import { type Real, real } from '../real/index.ts'
import { idOf } from '../synthetic/index.ts'
import { rootId } from './root.ts'

type Cited = { readonly sources: readonly { readonly key: string; readonly line: number }[] }

export const sourceId = (key: string) => idOf('source', key)

const slugs: Readonly<Record<string, string>> = {
  'U-TAMBINH': 'tam-binh',
  'U-BINHDINH': 'binh-dinh',
  'U-HOAIAN': 'hoai-an',
  'U-ANLAO': 'an-lao',
  'U-TAYSON': 'tay-son',
  'U-VINHTHANH': 'vinh-thanh',
  'U-HCMC': 'tp-ho-chi-minh',
  'U-S2PROV': 'tinh-nguon-s2',
  'U-LONGAN': 'long-an',
  'U-BACKAN': 'bac-kan',
  'U-DONGTHAP': 'dong-thap',
  'U-TANHONG': 'tan-hong',
  'U-HONGNGU': 'hong-ngu',
  'U-TAMNONG': 'tam-nong',
  'U-THANHBINH': 'thanh-binh',
}

/** Mã đơn vị trong hệ thống, từ mã trong bộ dữ liệu thực. */
export const codeOf = (unitKey: string): string => {
  const code = slugs[unitKey]
  if (code === undefined) throw new Error(`no code for ${unitKey}`)
  return code
}
export const unitId = (unitKey: string) => idOf('unit', codeOf(unitKey))

const cited = ({ sources: [first] }: Cited) => ({
  sourceId: first === undefined ? null : sourceId(first.key),
  sourceLine: first?.line ?? null,
})

const levelWord = { province: 'Tỉnh', district: 'Huyện' } as const

export const sources = (): Prisma.SourceCreateManyInput[] =>
  real.sources.map(({ key, titleVi, published, url }) => ({
    id: sourceId(key),
    key,
    title: titleVi,
    published,
    url,
  }))

/** Provinces first: a parent must stand before its children. */
export function units(): Prisma.UnitCreateManyInput[] {
  const provinces = new Map(
    real.units.filter(({ level }) => level === 'province').map((unit) => [unit.name, unit]),
  )
  return [...real.units]
    .sort((a, b) => Number(a.level === 'district') - Number(b.level === 'district'))
    .map((unit) => {
      const parent = unit.province === null ? undefined : provinces.get(unit.province)
      const above = parent === undefined ? '/vn/' : `/vn/${codeOf(parent.id)}/`
      const named =
        unit.name === null
          ? 'Tỉnh không nêu tên (nguồn S2)'
          : `${levelWord[unit.level]} ${unit.name}`
      const firstPlaces = real.clusterResults.filter(
        ({ rank, units: of }) => rank === 1 && of.includes(unit.id),
      )
      const years = firstPlaces.map(({ year }) => year)
      return {
        id: unitId(unit.id),
        code: codeOf(unit.id),
        name: unit.id === 'U-HCMC' ? 'Thành phố Hồ Chí Minh' : named,
        level: unit.level,
        category: 'unit',
        parentId: parent === undefined ? rootId : unitId(parent.id),
        path: `${above}${codeOf(unit.id)}/`,
        coverage:
          years.length === 0 ? {} : { clusterResults: [Math.min(...years), Math.max(...years)] },
        dataSet: 'REAL',
      }
    })
}

export const documents = (): Prisma.LegalDocumentCreateManyInput[] =>
  real.documents.map((row) => ({
    id: idOf('legal-document', row.id),
    key: row.id,
    type: row.type,
    number: row.number ?? '(không ghi số)',
    // Only a whole day fits the column; a month stays in the words.
    date: row.datePrecision === 'day' ? row.date : null,
    issuer: row.issuer,
    subject:
      row.datePrecision === 'month'
        ? `${row.subject} (tháng ${row.date?.slice(5)}/${row.date?.slice(0, 4)})`
        : row.subject,
    dataSet: 'REAL',
    ...cited(row),
  }))

export const clusterId = (key: string) => idOf('real-cluster', key)

/** The province that organises it: as the source says, or the one the whole source is about. */
function organiserOf({ id, province }: Real['clusters'][number]): string | null {
  const unit = real.units.find(({ level, name }) => level === 'province' && name === province)
  if (province !== null && unit !== undefined) return unitId(unit.id)
  return id.startsWith('BL-S2-') ? unitId('U-S2PROV') : null
}

export const clusters = (): Prisma.ClusterCreateManyInput[] =>
  real.clusters.map((row) => ({
    id: clusterId(row.id),
    key: row.id,
    name: row.name,
    kind: row.kind,
    organiserUnitId: organiserOf(row),
    aliases: [...row.aliases],
    nameKeys: [...nameKeysOf(row)],
    membershipComplete: row.membershipComplete,
    dataSet: 'REAL',
    ...cited(row),
  }))

export const clusterMembers = (): Prisma.ClusterMemberCreateManyInput[] =>
  real.clusters.flatMap((row) =>
    row.members.map((member) => ({
      id: idOf('real-cluster-member', `${row.id}|${member}`),
      clusterId: clusterId(row.id),
      unitId: unitId(member),
    })),
  )

/** Khen của cụm số 3: no form is stated, and a cluster gives none of the law; kept as its own. */
export const clusterRecognitions = (): Prisma.ClusterRecognitionCreateManyInput[] =>
  real.counts.flatMap((row) =>
    row.status === 'recognised' &&
    row.level === 'cluster' &&
    row.value !== null &&
    row.placeId !== null
      ? [
          {
            id: idOf('real-cluster-recognition', row.id),
            clusterId: clusterId(row.placeId),
            on: real.events.find(({ cluster }) => cluster === row.placeId)?.date ?? '2022-07-26',
            form: row.awardAsWritten,
            giver: row.authorityAsWritten ?? row.place ?? '',
            individuals: row.value,
            collectives: 0,
            names: [],
            reason: row.labelVi,
            dataSet: 'REAL' as const,
            ...cited(row),
          },
        ]
      : [],
  )

/** One row for each unit; what is about the way of working, not about a unit, stays in the JSON. */
export const clusterResults = (): Prisma.ClusterResultCreateManyInput[] =>
  real.clusterResults.flatMap((row) =>
    row.cluster === null || row.status === 'elected'
      ? []
      : row.units.map((unit) => ({
          id: idOf('real-cluster-result', `${row.id}|${unit}`),
          key: `${row.id}/${unit}`,
          clusterId: clusterId(row.cluster ?? ''),
          unitId: unitId(unit),
          year: row.year,
          rank: row.rank,
          score: row.score,
          outcome: row.outcomeVi,
          award: row.award,
          proposedOnly: true,
          dataSet: 'REAL' as const,
          ...cited(row),
        })),
  )

/** Hội nghị ngày 18/01/2022: what the article says was nominated and elected there. */
export function conference(of: Real = real) {
  const event = of.events.find(({ id }) => id === 'EV-BD-CONF')
  const cluster = of.clusters.find(({ id }) => id === 'CL-BD-MNTD')
  const term = cluster?.terms.find(({ head }) => head !== null)
  if (event?.date == null || cluster === undefined || term?.head == null) {
    throw new Error('the conference of 18/01/2022 is in the real data set')
  }
  const id = idOf('real-conference', event.id)
  const proposed = of.clusterResults.filter(
    ({ cluster: at, status }) => at === cluster.id && status === 'proposed',
  )
  return {
    row: {
      id,
      clusterId: clusterId(cluster.id),
      year: 2021,
      heldOn: event.date,
      place: event.place,
      termYear: term.year,
      dataSet: 'REAL' as const,
      ...cited(event),
    },
    head: { conferenceId: id, unitId: unitId(term.head), order: 0 },
    deputies: (term.deputies ?? []).map((key, order) => ({
      conferenceId: id,
      unitId: unitId(key),
      order,
    })),
    nominations: proposed
      .flatMap(({ award, units: of, rank }) =>
        of.map((unit) => ({ award: award ?? '', unit, rank })),
      )
      .map(({ award, unit, rank }, order) => ({
        id: idOf('real-nomination', unit),
        conferenceId: id,
        order,
        award,
        unitId: unitId(unit),
        rank,
      })),
    term: {
      id: idOf('real-term', String(term.year)),
      clusterId: clusterId(cluster.id),
      year: term.year,
      electedOn: event.date,
    },
    termHead: {
      termId: idOf('real-term', String(term.year)),
      unitId: unitId(term.head),
      order: 0,
    },
    termDeputies: (term.deputies ?? []).map((key, order) => ({
      termId: idOf('real-term', String(term.year)),
      unitId: unitId(key),
      order,
    })),
  }
}
