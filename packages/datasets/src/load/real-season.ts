import type { Prisma } from '@vinhdanh/storage/database'
import { real } from '../real/index.ts'
import { idOf } from '../synthetic/index.ts'
import { clusterId, sourceId, unitId } from './real-rows.ts'

const dataSet = 'REAL' as const

type Cited = { readonly sources: readonly { readonly key: string; readonly line: number }[] }

const cited = ({ sources: [first] }: Cited) => ({
  sourceId: first === undefined ? null : sourceId(first.key),
  sourceLine: first?.line ?? null,
})

const isCluster = (place: string) => place.startsWith('CL-')

/** The review at which a cluster of the sources named its limitations; a place without one has no day to show. */
function reviewOf(cluster: string) {
  const event = real.events.find((one) => one.cluster === cluster && one.id.endsWith('-CONF'))
  if (event?.date == null) return null
  const year = Number(event.date.slice(0, 4))
  return event.date.slice(5) < '07'
    ? { raisedOn: event.date, year: year - 1, review: 'annual' }
    : { raisedOn: event.date, year, review: 'mid-year' }
}

const limitationId = (key: string) => idOf('real-limitation', key)

/** Hạn chế, tồn tại mà các nguồn nêu tại một kỳ họp có ngày. */
export const limitations = (): Prisma.LimitationCreateManyInput[] =>
  real.limitations.flatMap((row) => {
    const review = row.placeId === null ? null : reviewOf(row.placeId)
    if (row.placeId === null || review === null) return []
    return [
      {
        id: limitationId(row.id),
        key: row.id,
        clusterId: clusterId(row.placeId),
        ...review,
        theme: row.theme,
        text: row.textVi,
        status: 'open',
        dataSet,
        ...cited(row),
      },
    ]
  })

/** Each was open from the day it was named; the sources tell nothing of its end. */
export const limitationTurns = (): Prisma.LimitationTurnCreateManyInput[] =>
  limitations().map(({ id, raisedOn }) => ({
    limitationId: id ?? '',
    order: 0,
    status: 'open',
    on: raisedOn,
    by: 'nguồn công bố',
    at: `${raisedOn}T00:00:00.000Z`,
  }))

/** Phương hướng, nhiệm vụ mà các nguồn nêu, theo năm đầu của kỳ. */
export const planItems = (): Prisma.PlanItemCreateManyInput[] =>
  real.plans.flatMap((row) => {
    const { fromYear: year } = row.period
    if (row.placeId === null || year === null) return []
    return [
      {
        id: idOf('real-plan', row.id),
        key: row.id,
        ...(isCluster(row.placeId)
          ? { clusterId: clusterId(row.placeId) }
          : { unitId: unitId(row.placeId) }),
        year,
        text: row.textVi,
        dataSet,
        ...cited(row),
      },
    ]
  })

/** Grounds that an item itself names, or that answer a limitation word for word; the others have none to show. */
const grounds: Readonly<Record<string, readonly string[]>> = {
  'PL-BD-1': ['DOC-34CT', 'DOC-49CT'],
  'PL-BD-2': ['LM-BD-5'],
  'PL-DT-1': ['LM-DT-2'],
  'PL-S2-1': ['DOC-KH113'],
}

export const planTraces = (): Prisma.PlanTraceCreateManyInput[] =>
  Object.entries(grounds).flatMap(([item, keys]) =>
    keys.map((key, order) => ({
      itemId: idOf('real-plan', item),
      order,
      ...(key.startsWith('LM-')
        ? { limitationId: limitationId(key) }
        : { documentId: idOf('legal-document', key) }),
    })),
  )

/** Giao ước năm 2022 của cụm: the source shows it being signed, and names neither targets nor signatures. */
export function covenants(): Prisma.CovenantCreateManyInput[] {
  const event = real.events.find(({ id }) => id === 'EV-BD-COV')
  if (event?.date == null || event.cluster === null)
    throw new Error('the covenant of 2022 is there')
  return [
    {
      id: idOf('real-covenant', event.id),
      clusterId: clusterId(event.cluster),
      year: 2022,
      status: 'signed',
      openedOn: event.date,
      signedOn: event.date,
      dataSet,
      ...cited(event),
    },
  ]
}
