import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { awardCodes } from '../awards/index.ts'
import { awardsOn, daysOfChange, lawOn, layeringFaults } from '../law/index.ts'
import { headingOf, instruments } from '../regimes/index.ts'
import {
  brokenCitations,
  gapsInTime,
  lawReport,
  readVectors,
  runCase,
  unguardedDays,
  unprovenStandards,
  type VectorFile,
} from './index.ts'

const folder = join(dirname(fileURLToPath(import.meta.url)), '../regimes')
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /[\\/]vectors[\\/][^\\/]+\.json$/.test(path))
  .sort()
const files = paths.map((path) => {
  const { file, issues } = readVectors(JSON.parse(readFileSync(join(folder, path), 'utf8')))
  return { path, file: file as VectorFile, issues }
})

describe.each(files)('$path', ({ path, file, issues }) => {
  it('is a sound file about the instrument of its folder', () => {
    expect(issues).toEqual([])
    expect(file.instrument).toBe(basename(dirname(dirname(path))))
  })
  const titled = (file?.cases ?? []).map((vector) => ({
    title: vector.id === undefined ? vector.name : `${vector.id} ${vector.name}`,
    vector,
  }))
  it.each(titled)('$title', ({ vector }) => {
    expect(runCase(instruments, vector)).toEqual([])
    expect(vector.source).toBeTruthy()
  })
})

describe('the law as a whole', () => {
  const days = daysOfChange(instruments)
  it('lays without a fault', () => {
    expect(layeringFaults(instruments)).toEqual([])
  })
  it('cites only articles of instruments in force', () => {
    const articlesOf = (instrument: string) => ({
      has: (article: string) => headingOf({ instrument, article }) !== undefined,
    })
    expect(brokenCitations(instruments, articlesOf)).toEqual([])
  })
  it('has no gap in time', () => {
    expect(gapsInTime(instruments)).toEqual([])
  })
  it('proves every standard, in every form it has had, with a met, an unmet and an unknown case', () => {
    expect(
      unprovenStandards(
        instruments,
        files.flatMap(({ file }) => file.cases),
      ),
    ).toEqual([])
  })
  it('gives every provision and condition an article, a source and a case that proves it', () => {
    const { lacks } = lawReport(
      instruments,
      files.flatMap(({ file }) => file.cases),
    )
    const told = lacks.map(({ provision, condition, lacks: what }) =>
      [what, provision, condition?.kind, condition?.cite].filter(Boolean).join(' '),
    )
    expect(told).toEqual([])
  })
  it('is asked on each day of change and on the day before it', () => {
    expect(
      unguardedDays(
        instruments,
        files.flatMap(({ file }) => file.cases),
      ),
    ).toEqual([])
  })
  it('says each thing once: one provision of a kind about an award, a council or a route', () => {
    for (const on of days) {
      const about = [...lawOn(instruments, on).provisions.values()].flatMap((each) => {
        const what = 'award' in each ? each.award : 'council' in each ? each.council : undefined
        const which = 'route' in each ? each.route : 'sector' in each ? each.sector : undefined
        return what === undefined ? [] : [`${each.kind} ${what} ${which ?? ''}`]
      })
      expect(about.length, on).toBe(new Set(about).size)
    }
  })
  it('says nothing of an award that the law of the day does not have', () => {
    for (const on of days.filter((change) => change >= '2014-08-20')) {
      const book = lawOn(instruments, on)
      const named = new Set(awardsOn(book).map(({ award }) => award))
      const others = [...book.provisions.values()].filter(
        (each) => 'award' in each && each.award !== undefined && !named.has(each.award),
      )
      expect(
        others.map(({ id }) => id),
        on,
      ).toEqual([])
    }
  })
  it('names every award by an id that has its codes', () => {
    const ids = days.flatMap((on) => awardsOn(lawOn(instruments, on)).map(({ award }) => award))
    expect([...new Set(ids)].filter((id) => !awardCodes.has(id))).toEqual([])
  })
  it('has the 56 awards of the law as amended in 2013, then the 62 of the law of 2022, on every day', () => {
    for (const on of days.filter((change) => change >= '2014-06-01'))
      expect(awardsOn(lawOn(instruments, on)), on).toHaveLength(on < '2024-01-01' ? 56 : 62)
  })
})
