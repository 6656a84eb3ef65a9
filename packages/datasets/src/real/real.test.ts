import { describe, expect, it } from 'vitest'
import { real } from './index.ts'

const figures = [
  ...real.counts,
  ...real.ratios,
  ...real.indicators,
  ...real.relief,
  ...real.derivedFigures,
]
const everything = [
  ...real.units,
  ...real.organisations,
  ...real.clusters,
  ...real.movements,
  ...real.movementKinds,
  ...real.documents,
  ...real.clusterResults,
  ...real.limitations,
  ...real.plans,
  ...real.events,
  ...figures,
]
const figureOf = (id: string) => figures.find((one) => one.id === id)?.value ?? null
const sum = (...ids: readonly string[]) =>
  ids.reduce((total, id) => total + (figureOf(id) ?? Number.NaN), 0)

describe('The real data set', () => {
  it('holds exactly as many rows of each kind as were read in the sources', () => {
    const sizes = Object.fromEntries(
      Object.entries(real).map(([name, rows]) => [name, rows.length]),
    )
    expect(sizes).toEqual({
      sources: 5,
      units: 15,
      organisations: 14,
      clusters: 6,
      movements: 35,
      movementKinds: 7,
      documents: 12,
      counts: 29,
      ratios: 4,
      clusterResults: 6,
      indicators: 8,
      relief: 9,
      derivedFigures: 8,
      limitations: 9,
      plans: 18,
      events: 8,
      inconsistencies: 23,
    })
  })

  it('points every row to lines that its source has', () => {
    const lines = new Map(real.sources.map(({ key, lines: count }) => [key, count]))
    for (const row of [...everything, ...real.inconsistencies])
      for (const { key, line } of row.sources) expect(line).toBeLessThanOrEqual(lines.get(key) ?? 0)
  })

  it('links each inconsistency with the rows it touches, both ways', () => {
    const holders = new Map([
      ...everything.map((row) => [row.id, row.conflicts] as const),
      ...real.sources.map((row) => [row.key, row.conflicts] as const),
    ])
    for (const { id, touches } of real.inconsistencies)
      for (const touched of touches)
        expect(holders.get(touched), `${id} → ${touched}`).toContain(id)
    const linked = [...holders.values()].flat().length
    expect(real.inconsistencies.flatMap(({ touches }) => touches)).toHaveLength(linked)
  })

  it('names places and members that exist in it', () => {
    const ids = new Set(everything.map(({ id }) => id))
    const named = [
      ...figures.map(({ placeId }) => placeId),
      ...real.limitations.map(({ placeId }) => placeId),
      ...real.plans.map(({ placeId }) => placeId),
      ...real.clusters.flatMap(({ members }) => members),
      ...real.clusterResults.flatMap(({ units, cluster }) => [
        ...units,
        ...(cluster === null ? [] : [cluster]),
      ]),
      ...real.derivedFigures.flatMap(({ from }) => from),
    ]
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  })

  it('has all text in composed form', () => {
    const written = JSON.stringify(real)
    expect(written).toBe(written.normalize('NFC'))
  })
})

describe('Figures as published', () => {
  it('agree with the checks made on the sources: 289 of 468 is 61.8 %, the rest 38.2 %', () => {
    const direct = real.ratios.find(({ id }) => id === 'RT-DIRECT')
    const leaders = real.ratios.find(({ id }) => id === 'RT-LEAD')
    expect([direct?.numerator, direct?.denominator, direct?.value]).toEqual([289, 468, 61.8])
    expect(Math.round((289 / 468) * 1000) / 10).toBe(direct?.value)
    expect([leaders?.numerator, leaders?.numeratorBasis, leaders?.value]).toEqual([
      179,
      'derived',
      38.2,
    ])
    expect(Math.round((179 / 468) * 1000) / 10).toBe(leaders?.value)
    expect(figureOf('CN-BK20-BK-CN')).toBe(468)
  })

  it('give the totals of the years 2016–2020 and of 2020, award by award', () => {
    const table = [
      ['HC-TT', 2, 'HC3-TT', 1],
      ['HC-CN', 11, 'HC-CN', 3],
      ['COCP', 18, 'COCP', 4],
      ['BKTT-TT', 15, 'BKTT-TT', 2],
      ['BKTT-CN', 36, 'BKTT-CN', 6],
      ['CO', 113, 'CO', 36],
      ['TTLDXS', 593, 'TTLDXS', 145],
      ['CSTDT', 317, 'CSTDT', 64],
      ['BK-TT', 1195, 'BK-TT', 245],
      ['BK-CN', 1762, 'BK-CN', 468],
    ] as const
    for (const [five, total, one, ofYear] of table) {
      expect([figureOf(`CN-BK5-${five}`), figureOf(`CN-BK20-${one}`)]).toEqual([total, ofYear])
      expect(ofYear).toBeLessThanOrEqual(total)
    }
    expect(figureOf('CN-BK5-HH')).toBe(1153)
  })

  it('derive sums and remainders only from figures that are there', () => {
    expect(sum('CN-TB-GK-TT', 'CN-TB-GK-CN')).toBe(figureOf('DF-TB-GK'))
    expect(sum('CN-S2-CO', 'CN-S2-BK')).toBe(figureOf('DF-S2'))
    expect(sum('CN-BK5-BK-TT', 'CN-BK5-BK-CN')).toBe(figureOf('DF-BK5-BK'))
    expect(sum('CN-BK20-BK-TT', 'CN-BK20-BK-CN')).toBe(figureOf('DF-BK20-BK'))
    expect(sum('CN-BK20-BK-TT', 'DF-BK1619-BK-TT')).toBe(figureOf('CN-BK5-BK-TT'))
    expect(sum('CN-BK20-BK-CN', 'DF-BK1619-BK-CN')).toBe(figureOf('CN-BK5-BK-CN'))
    expect(sum('RL-HA-1', 'RL-TS-1')).toBe(figureOf('DF-BD-GOODS'))
    expect(sum('CN-BK20-CO', 'CN-BK20-TTLDXS', 'CN-BK20-CSTDT')).toBe(245)
    expect(
      sum('CN-BK20-HC3-TT', 'CN-BK20-HC-CN', 'CN-BK20-COCP', 'CN-BK20-BKTT-TT', 'CN-BK20-BKTT-CN'),
    ).toBe(16)
  })

  it('keep what is missing missing: no number in words, no votes, no revenue of Vĩnh Thạnh', () => {
    expect(figureOf('CN-BK5-VAGUE')).toBeNull()
    expect(
      real.indicators.filter(({ placeId }) => placeId === 'U-VINHTHANH').map(({ value }) => value),
    ).toEqual([null])
    expect(figures.every(({ value }) => value !== 0)).toBe(true)
    expect(real.clusterResults.every(({ votes, score }) => votes === null && score === null)).toBe(
      true,
    )
    expect(real.units.find(({ id }) => id === 'U-S2PROV')?.name).toBeNull()
    expect(real.units.find(({ id }) => id === 'U-TAMBINH')?.province).toBeNull()
  })

  it('carry their qualifier: over 100 tonnes is not 100 tonnes', () => {
    const withQualifier = real.relief
      .filter(({ qualifier }) => qualifier !== null)
      .map(({ id }) => id)
    expect(withQualifier).toEqual(['RL-HA-1', 'RL-HA-2', 'RL-HA-3', 'RL-TS-2', 'RL-TS-6'])
  })

  it('show the value as the source writes it, with the same digits', () => {
    const digits = (text: string) => text.replace(/[^\d]/g, '').replace(/^0+/, '')
    for (const { id, value, valueAsWritten } of [
      ...real.counts,
      ...real.ratios,
      ...real.indicators,
    ]) {
      if (value === null || !/\d/.test(valueAsWritten)) continue
      expect(digits(valueAsWritten).startsWith(digits(String(value))), id).toBe(true)
    }
  })
})

describe('The conference of 18/01/2022', () => {
  const cluster = real.clusters.find(({ id }) => id === 'CL-BD-MNTD')

  it('belongs to a cluster of which four districts are named and the membership is not complete', () => {
    expect(cluster?.name).toBe('Cụm thi đua các huyện miền núi – trung du')
    expect(cluster?.members).toEqual(['U-HOAIAN', 'U-ANLAO', 'U-TAYSON', 'U-VINHTHANH'])
    expect(cluster?.membershipComplete).toBe(false)
  })

  it('proposed a flag for Hoài Ân and certificates for Tây Sơn and Vĩnh Thạnh: proposed, not granted', () => {
    const proposed = real.clusterResults.filter(
      ({ cluster: of, status }) => of === 'CL-BD-MNTD' && status === 'proposed',
    )
    expect(proposed.map(({ award, units }) => [award, units])).toEqual([
      ['emulation-flag.provincial', ['U-HOAIAN']],
      ['merit-certificate.provincial', ['U-TAYSON', 'U-VINHTHANH']],
    ])
    expect(
      real.counts
        .filter(({ id }) => id.startsWith('CN-BD'))
        .every(({ status }) => status === 'proposed'),
    ).toBe(true)
  })

  it('elected An Lão head and Tây Sơn deputy for 2022; the head of 2021 is not known', () => {
    expect(cluster?.terms).toEqual([
      { year: 2021, head: null, deputies: null },
      { year: 2022, head: 'U-ANLAO', deputies: ['U-TAYSON'] },
    ])
    expect(real.events.find(({ id }) => id === 'EV-BD-CONF')?.date).toBe('2022-01-18')
  })
})
