import type { Day } from '../kernel/index.ts'
import { sumOf } from './decimal.ts'

export const reliefMeasures = ['tonnes', 'dong', 'gifts', 'days'] as const
export const reliefQualifiers = ['exact', 'at-least', 'about'] as const
export const reliefStandings = ['raised', 'value', 'unclear'] as const

/** Đơn vị đo: tấn, đồng, suất quà, ngày công. */
export type ReliefMeasure = (typeof reliefMeasures)[number]

/** Mức độ: đúng bằng, ít nhất ("trên", "hơn"), khoảng. */
export type ReliefQualifier = (typeof reliefQualifiers)[number]

/**
 * Quan hệ với các dòng khác: vận động được (counted), trị giá của một dòng khác (not counted again), chưa rõ có nằm trong
 * một dòng khác hay không (never counted).
 */
export type ReliefStanding = (typeof reliefStandings)[number]

/** Một dòng của sổ vận động, hỗ trợ. */
export interface ReliefLine {
  readonly id: string
  readonly unitId: string
  readonly what: string
  readonly measure: ReliefMeasure
  /** A decimal as written, with a dot; money in whole đồng. */
  readonly amount: string
  readonly qualifier: ReliefQualifier
  readonly asWritten: string
  readonly mobiliser: string | null
  readonly destination: string | null
  readonly standing: ReliefStanding
  readonly on: Day | null
  readonly note: string | null
  readonly struck: { readonly on: Day; readonly reason: string } | null
}

/** Tổng của một đơn vị đo, và độ chắc chắn của nó. */
export interface ReliefTotal {
  readonly measure: ReliefMeasure
  readonly sum: string
  /** At least as much when a line says "trên", or lines were left out; about when one says "khoảng". */
  readonly qualifier: ReliefQualifier
  readonly counted: number
  /** Lines that may already be inside another, and so were not added. */
  readonly leftOut: number
}

/** Tổng sổ: what may overlap is never added, so that the sum is never more than what was raised. */
export const reliefTotals = (lines: readonly ReliefLine[]): readonly ReliefTotal[] =>
  reliefMeasures.flatMap((measure) => {
    const live = lines.filter((line) => line.struck === null && line.measure === measure)
    const raised = live.filter(({ standing }) => standing === 'raised')
    const unclear = live.filter(({ standing }) => standing === 'unclear')
    if (raised.length === 0) return []
    const says = (qualifier: ReliefQualifier) => raised.some((line) => line.qualifier === qualifier)
    const qualifier = says('about')
      ? 'about'
      : says('at-least') || unclear.length > 0
        ? 'at-least'
        : 'exact'
    const sum = sumOf(raised.map(({ amount }) => amount))
    return [{ measure, sum, qualifier, counted: raised.length, leftOut: unclear.length }]
  })
