import type { SubjectRef } from '@vinhdanh/domain/proposals'
import { Prisma, type Reader } from '../database/index.ts'
import { cursorAt } from '../database/keyset.ts'
import { subjectColumns } from '../subjects/index.ts'
import type { RegisterListRow } from './list.ts'

const { sql } = Prisma

/** Những mục mới nhất của một đối tượng. */
export interface RegisterOfSubject {
  /** With the cursor that `listRegister` would give, so that it can go on from here. */
  readonly rows: readonly { readonly node: RegisterListRow; readonly cursor: string }[]
  readonly hasNextPage: boolean
  readonly total: number
}

type Found = RegisterListRow & { readonly ownerId: string; readonly total: number }

const nothing: RegisterOfSubject = { rows: [], hasNextPage: false, total: 0 }

/** The same first page as `listRegister` gives for each subject, for many subjects by one statement. */
export async function registerOfMany(
  reader: Reader,
  subjects: readonly SubjectRef[],
  first: number,
): Promise<ReadonlyMap<string, RegisterOfSubject>> {
  if (subjects.length === 0) return new Map()
  const columns = subjects.map(subjectColumns)
  const found = await reader.$queryRaw<Found[]>(sql`
    SELECT e.*, s."ownerId", e."total"
    FROM unnest(${columns.map(({ personId }) => personId)}::uuid[], ${columns.map(({ unitId }) => unitId)}::uuid[])
      AS o("personId", "unitId")
    CROSS JOIN LATERAL (SELECT coalesce(o."personId", o."unitId") AS "ownerId") s
    CROSS JOIN LATERAL (
      SELECT r.*, (count(*) OVER ())::int AS "total" FROM "RegisterEntry" r
      WHERE r."personId" = o."personId" OR r."unitId" = o."unitId"
      ORDER BY -r."year", r."givenName", r."familyName", r."middleName", r."id"
      LIMIT ${Math.max(1, first)}
    ) e`)
  const owned = new Map<string, RegisterOfSubject>(subjects.map(({ id }) => [id, nothing]))
  for (const { ownerId, total, ...node } of found) {
    const { rows } = owned.get(ownerId) ?? nothing
    const { year, givenName, familyName, middleName, id } = node
    const cursor = cursorAt([String(-year), givenName, familyName, middleName, id])
    const kept = rows.length < first ? [...rows, { node, cursor }] : rows
    owned.set(ownerId, { rows: kept, total, hasNextPage: total > kept.length })
  }
  return owned
}
