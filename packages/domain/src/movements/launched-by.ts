import type { Launcher, Movement } from './movement.ts'

type Launched = Pick<Movement, 'launcher' | 'listedUnder'>

/**
 * Đếm theo cách nào: theo tên gọi của chính phong trào (canonical), hay theo cách nguồn xếp (as listed). The two differ
 * where a province gives a national movement a title of its own.
 */
export type LaunchReading = 'canonical' | 'listed'

/** Trả lời cho câu hỏi "cơ quan này phát động bao nhiêu phong trào". */
export interface LaunchAnswer<Each> {
  /** Null when not one is stated and some may be: "not stated" is not zero. */
  readonly count: number | null
  readonly movements: readonly Each[]
  /** Movements of which nobody says which body launched them. */
  readonly notStated: number
  /** Movements on which the two readings differ, and which this question touches. */
  readonly conflicts: readonly Each[]
}

/** Phong trào do một cơ quan phát động. */
export function launchedBy<Each extends Launched>(
  movements: readonly Each[],
  launcher: Launcher,
  reading: LaunchReading,
): LaunchAnswer<Each> {
  const bodyOf = ({ launcher: own, listedUnder }: Launched) =>
    reading === 'listed' ? (listedUnder ?? own) : own
  const found = movements.filter((each) => bodyOf(each) === launcher)
  const notStated = movements.filter((each) => bodyOf(each) === null).length
  const conflicts = movements.filter(
    (each) =>
      each.listedUnder !== null &&
      each.listedUnder !== each.launcher &&
      (each.listedUnder === launcher || each.launcher === launcher),
  )
  const count = found.length === 0 && notStated > 0 ? null : found.length
  return { count, movements: found, notStated, conflicts }
}
