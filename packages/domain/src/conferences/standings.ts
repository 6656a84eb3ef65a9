import type { LawBook } from '../law/index.ts'
import { awardOf } from '../law/index.ts'
import { countedFor } from './agenda.ts'
import type { Conference } from './conference.ts'

/** Số phiếu của một đơn vị được bình chọn: of the first ballot, then of each runoff it stood in. */
interface Standing {
  readonly unitId: string
  readonly votes: readonly number[]
}

/** Bỏ phiếu lại: who stands, and how many of them can still be chosen. */
export interface Runoff {
  readonly optionUnitIds: readonly string[]
  readonly seats: number
}

/** Số đơn vị được đề nghị một hình thức: only flags are counted out; null without a limit. */
export const limitOf = (book: LawBook, award: string, flagsPerCluster: number): number | null =>
  awardOf(book, award)?.group === 'emulation-flag' ? flagsPerCluster : null

/** Below zero when the first has more votes; zero when nothing tells them apart. */
function byVotes({ votes: a }: Standing, { votes: b }: Standing): number {
  const at = a.findIndex((votes, index) => votes !== b[index])
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0)
}

/** Những đơn vị đủ phiếu cho một hình thức, by votes, most first. */
function carriedFor(conference: Conference, award: string): readonly Standing[] {
  const counted = conference.ballots.flatMap(({ purpose, award: about, count }) =>
    purpose === 'nomination' && about === award && count !== null ? [count.options] : [],
  )
  const passed = countedFor(conference, award)?.count?.options.filter((option) => option.passed)
  return (passed ?? [])
    .map(({ unitId }) => ({
      unitId,
      votes: counted.flatMap((options) => {
        const own = options.find((option) => option.unitId === unitId)
        return own === undefined ? [] : [own.yes]
      }),
    }))
    .sort(byVotes)
}

/** Bỏ phiếu lại giữa các đơn vị bằng phiếu, when the last place is one of theirs; null when nothing is to be settled. */
export function runoffOf(conference: Conference, award: string, limit: number): Runoff | null {
  const carried = carriedFor(conference, award)
  const [last, beyond] = [carried[limit - 1], carried[limit]]
  if (last === undefined || beyond === undefined || byVotes(last, beyond) !== 0) return null
  const tied = carried.filter((each) => byVotes(each, last) === 0)
  const above = carried.filter((each) => byVotes(each, last) < 0).length
  return { optionUnitIds: tied.map(({ unitId }) => unitId), seats: limit - above }
}

/** Những hình thức phải bỏ phiếu lại. */
export const runoffsOf = (
  book: LawBook,
  conference: Conference,
  flagsPerCluster: number,
): readonly (Runoff & { readonly award: string })[] =>
  [...new Set(conference.candidates.map(({ award }) => award))].flatMap((award) => {
    const limit = limitOf(book, award, flagsPerCluster)
    const runoff = limit === null ? null : runoffOf(conference, award, limit)
    return runoff === null ? [] : [{ award, ...runoff }]
  })

/** Ai bị bỏ qua: of those named for an award, one with no more votes than another who was left out. */
export function passedOver(
  conference: Conference,
  award: string,
  named: readonly string[],
): { readonly unitId: string; readonly otherUnitId: string; readonly equal: boolean } | null {
  const carried = carriedFor(conference, award)
  const chosen = carried.filter(({ unitId }) => named.includes(unitId))
  for (const other of carried.filter(({ unitId }) => !named.includes(unitId))) {
    const weaker = chosen.find((each) => byVotes(each, other) >= 0)
    if (weaker !== undefined)
      return {
        unitId: weaker.unitId,
        otherUnitId: other.unitId,
        equal: byVotes(weaker, other) === 0,
      }
  }
  return null
}
