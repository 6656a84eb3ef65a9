import type { AwardId, Route } from '../../awards/index.ts'
import type { Day } from '../../kernel/index.ts'
import {
  type Attestation,
  covers,
  type HeldAward,
  known,
  ratingLevels,
  type SubjectFacts,
} from '../../subjects/index.ts'

/** Whether a list is there: not known, known to be empty, or with something in it. */
export const absent = 0
export const empty = 1

/** Which years of an award a row holds, counted back from the year asked: bit 0 is that year, bit 31 all before. */
export interface Masks {
  readonly held: Int32Array
  /** Rows that the masks cannot tell: a record after the year, or one whose route must be known and is not. */
  readonly odd: Uint8Array
}

/** Set in the rating of a year for which a list says that there was none. */
export const unrated = 16

/** A list among the facts of a subject. */
export type Listed = Exclude<keyof SubjectFacts, 'subject'>

/**
 * Danh sách đối tượng xếp theo cột: the facts of many subjects, turned into columns once and shared by all that is
 * asked of them. A column is made when it is first needed.
 */
export class Columns {
  readonly facts: readonly SubjectFacts[]
  readonly count: number
  private readonly made = new Map<string, unknown>()

  constructor(facts: readonly SubjectFacts[]) {
    this.facts = facts
    this.count = facts.length
  }

  private once<Column>(key: string, make: () => Column): Column {
    const held = this.made.get(key)
    if (held !== undefined) return held as Column
    const column = make()
    this.made.set(key, column)
    return column
  }

  private filled(numberOf: (facts: SubjectFacts) => number): Uint8Array {
    const column = new Uint8Array(this.count)
    this.facts.forEach((facts, row) => {
      column[row] = numberOf(facts)
    })
    return column
  }

  /** Any small number told of each subject, by a name of its own. */
  column(key: string, numberOf: (facts: SubjectFacts) => number): Uint8Array {
    return this.once(`column ${key}`, () => this.filled(numberOf))
  }

  /** Whether a list is there, for each row. */
  presence(list: Listed): Uint8Array {
    return this.column(`presence ${list}`, (facts) => {
      const held = facts[list]
      return held === undefined ? absent : Array.isArray(held) && held.length === 0 ? empty : 2
    })
  }

  /** The levels each row was rated with in a year, a bit for each; none: not known. */
  ratings(year: number): Uint8Array {
    return this.once(`ratings ${year}`, () => {
      const column =
        this.once('ratings', () => this.allRatings()).get(year) ?? new Uint8Array(this.count)
      for (const row of this.once('partly rated', () => this.partlyRated()))
        if (column[row] === 0 && covers(known(this.facts[row]?.ratings), year))
          column[row] = unrated
      return column
    })
  }

  private allRatings(): ReadonlyMap<number, Uint8Array> {
    const years = new Map<number, Uint8Array>()
    this.facts.forEach(({ ratings }, row) => {
      for (const { year, level } of known(ratings)?.records ?? []) {
        const column = years.get(year) ?? new Uint8Array(this.count)
        years.set(year, column)
        column[row] = (column[row] ?? 0) | (1 << ratingLevels.indexOf(level))
      }
    })
    return years
  }

  private partlyRated(): readonly number[] {
    return this.facts.flatMap(({ ratings }, row) =>
      known(ratings)?.years === undefined ? [] : [row],
    )
  }

  /** The ratings of as many years back from a year. */
  ratingsBack(year: number, years: number): readonly Uint8Array[] {
    return Array.from({ length: years }, (_, back) => this.ratings(year - back))
  }

  /** How much is known of each row's awards: nothing, all, or (2) some years only. */
  awards(): Uint8Array {
    return this.column('awards', ({ awards }) => {
      const held = known(awards)
      return held === undefined ? 0 : held.years === undefined ? 1 : 2
    })
  }

  private records(): ReadonlyMap<AwardId, readonly (readonly [row: number, held: HeldAward])[]> {
    return this.once('records', () => {
      const byAward = new Map<AwardId, (readonly [number, HeldAward])[]>()
      this.facts.forEach(({ awards }, row) => {
        for (const held of known(awards)?.records ?? []) {
          const list = byAward.get(held.award)
          if (list === undefined) byAward.set(held.award, [[row, held]])
          else list.push([row, held])
        }
      })
      return byAward
    })
  }

  /** The years in which each row holds an award, as it stands on a day. */
  titles(award: AwardId, year: number, onDay: Day, excludeRoutes: readonly Route[] = []): Masks {
    return this.once(`titles ${award} ${year} ${onDay} ${excludeRoutes.join()}`, () => {
      const held = new Int32Array(this.count)
      const odd = new Uint8Array(this.count)
      for (const [row, { year: of, decidedOn, route }] of this.records().get(award) ?? []) {
        if (decidedOn !== undefined && decidedOn > onDay) continue
        if (of > year || (excludeRoutes.length > 0 && route === undefined)) odd[row] = 1
        else if (route === undefined || !excludeRoutes.includes(route))
          held[row] = (held[row] ?? 0) | (1 << Math.min(31, year - of))
      }
      return { held, odd }
    })
  }

  /** What has been attested of a topic: bit 0 that it holds, bit 1 that it does not. */
  attested(topic: string, counts: (attestation: Attestation) => boolean, key: string): Uint8Array {
    return this.once(`attested ${topic} ${key}`, () => {
      const column = new Uint8Array(this.count)
      for (const [row, each] of this.attestations().get(topic) ?? [])
        if (counts(each)) column[row] = (column[row] ?? 0) | (each.holds ? 1 : 2)
      return column
    })
  }

  private attestations(): ReadonlyMap<string, readonly (readonly [number, Attestation])[]> {
    return this.once('attestations', () => {
      const byTopic = new Map<string, (readonly [number, Attestation])[]>()
      this.facts.forEach(({ attestations }, row) => {
        for (const each of attestations ?? []) {
          const list = byTopic.get(each.topic)
          if (list === undefined) byTopic.set(each.topic, [[row, each]])
          else list.push([row, each])
        }
      })
      return byTopic
    })
  }
}

/** Xếp dữ kiện của nhiều đối tượng theo cột. */
export const columnsOf = (people: readonly SubjectFacts[]): Columns => new Columns(people)
