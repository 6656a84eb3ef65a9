import type { AwardId, Route } from '../awards/index.ts'
import type { VerdictNode } from '../criteria/index.ts'
import { known, type RecordRef } from '../subjects/index.ts'
import type { Question } from './assess.ts'
import type { Verdict } from './verdict.ts'

/** Cảnh báo: một thành tích đột xuất, chuyên đề có thể đã được khen một lần rồi. It stops nothing. */
export interface AchievementUsedBefore {
  readonly kind: 'achievement-used-before'
  readonly award: AwardId
  readonly year: number
  readonly route: Route
  readonly record?: RecordRef
}

export type Warning = AchievementUsedBefore

/** Loại hình mà mỗi lần khen dựa vào một thành tích riêng. */
const singular: ReadonlySet<Route> = new Set(['sudden', 'movement'])

const routesMet = (node: VerdictNode): readonly Route[] =>
  node.kind === 'branch'
    ? node.truth === 'met' && node.route !== undefined
      ? [node.route]
      : []
    : node.children.flatMap(routesMet)

/**
 * Cảnh báo bên cạnh kết luận. One achievement deserves one award; whether two awards of a year by the same route rest
 * on one achievement no record says, so a person is asked to look.
 */
export function warningsFor(
  { facts, year, route, award }: Question,
  { tree }: Verdict,
): readonly Warning[] {
  const routes = (route === undefined ? routesMet(tree) : [route]).filter((each) =>
    singular.has(each),
  )
  return (known(facts.awards)?.records ?? []).flatMap((held) =>
    held.year === year &&
    held.award !== award &&
    held.route !== undefined &&
    routes.includes(held.route)
      ? [
          {
            kind: 'achievement-used-before' as const,
            award: held.award,
            year,
            route: held.route,
            ...(held.record === undefined ? {} : { record: held.record }),
          },
        ]
      : [],
  )
}
