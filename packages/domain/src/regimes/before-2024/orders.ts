import type { CriterionShapes } from '../../criteria/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import type { TenureRules } from './dedication.ts'
import { fatherlandDefenceOrder, militaryExploitOrder } from './force-orders.ts'
import { goldStarOrder, hoChiMinhOrder } from './highest-orders.ts'
import { independenceOrder } from './independence-orders.ts'
import { type Differences, labourOrder } from './labour-orders.ts'
import type { Placed } from './place.ts'

type ByClass<Value> = { readonly [Class in 'first' | 'second' | 'third']: Value }

/** Điều của từng huân chương trong một văn bản. */
export interface OrderArticles {
  readonly goldStar: string
  readonly hoChiMinh: string
  readonly independence: ByClass<string>
  readonly militaryExploit: ByClass<string>
  readonly labour: ByClass<string>
  readonly fatherlandDefence: ByClass<string>
}

/** What a text says of workers and farmers, by class of “Huân chương Lao động”. */
export type LabouringRules = ByClass<Omit<Differences, keyof TenureRules>>

const classes = ['first', 'second', 'third'] as const

/** Các huân chương mà hai nghị định quy định chi tiết, under the articles of a text. */
export const detailedOrders = (
  placed: Placed,
  articles: OrderArticles,
  tenure: TenureRules,
  labouring: LabouringRules,
): readonly CriteriaProvision[] => [
  goldStarOrder(placed(articles.goldStar)),
  hoChiMinhOrder(placed(articles.hoChiMinh)),
  ...classes.map((each) => independenceOrder(each, placed(articles.independence[each]), tenure)),
  ...classes.map((each) => militaryExploitOrder(each, placed(articles.militaryExploit[each]))),
  ...classes.map((each) =>
    labourOrder(each, placed(articles.labour[each]), { ...tenure, ...labouring[each] }),
  ),
  ...classes.map((each) => fatherlandDefenceOrder(each, placed(articles.fatherlandDefence[each]))),
]

/** Workers and farmers as the decree of 2014 has them. */
export const labouringOf2014 = (workers: Differences['workers']): LabouringRules => {
  const of = (scope: CriterionShapes['initiatives']['scope'], count: number) => ({
    workerInitiatives: { scope, count },
    modelYears: count,
    workers,
  })
  return { first: of('provincial', 7), second: of('provincial', 5), third: of('district', 3) }
}
