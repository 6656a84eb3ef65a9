import type { SubjectKind } from '@vinhdanh/domain/awards'
import type { SubjectRef } from '@vinhdanh/domain/proposals'
import type { DataSet, Reader } from '../database/index.ts'
import { type NameParts, nameOfUnit } from './name.ts'

/** The two columns by which a row names its subject. */
export interface SubjectColumns {
  readonly subjectKind: string
  readonly personId: string | null
  readonly unitId: string | null
}

export const subjectColumns = ({ kind, id }: SubjectRef): SubjectColumns => ({
  subjectKind: kind,
  personId: kind === 'person' ? id : null,
  unitId: kind === 'person' ? null : id,
})

export const subjectRef = ({ subjectKind, personId, unitId }: SubjectColumns): SubjectRef => ({
  kind: subjectKind as SubjectKind,
  id: personId ?? unitId ?? '',
})

/** Đối tượng: tên như đã viết, các khoá xếp tên, bộ dữ liệu. */
export interface SubjectRow extends NameParts {
  readonly ref: SubjectRef
  readonly name: string
  readonly dataSet: DataSet
}

/** The person or unit of an id, whichever it is; null when there is none. */
export async function findSubject(reader: Reader, id: string): Promise<SubjectRow | null> {
  const person = await reader.person.findUnique({ where: { id } })
  if (person !== null) {
    const { name, givenName, familyName, middleName, dataSet } = person
    return { ref: { kind: 'person', id }, name, givenName, familyName, middleName, dataSet }
  }
  const unit = await reader.unit.findUnique({ where: { id } })
  if (unit === null) return null
  const { name, dataSet, kind } = unit
  return { ref: { kind: kind as SubjectKind, id }, name, ...nameOfUnit(name), dataSet }
}
