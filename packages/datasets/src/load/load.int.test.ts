// long because it tells every data set, one after the other
import { day, ratio } from '@vinhdanh/domain/kernel'
import { awardOf, lawFor, quorumOf } from '@vinhdanh/domain/law'
import { instruments } from '@vinhdanh/domain/regimes'
import { loadLocals } from '@vinhdanh/storage/law'
import { awardCounts, fairness } from '@vinhdanh/storage/statistics'
import { type ScratchDatabase, scratchDatabase } from '@vinhdanh/testkit/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { real } from '../real/index.ts'
import { demoAccounts, generateTiny } from '../synthetic/index.ts'
import { loadReal, loadRegulations, loadSynthetic } from './index.ts'

const { expected, records } = generateTiny()
const options = {
  hashPassword: (password: string) => Promise.resolve(`hash of ${password.length}`),
}
let scratch: ScratchDatabase

/** How many rows each table holds. */
async function sizes(): Promise<Record<string, number>> {
  const { rows } = await scratch.db.pool.query<{ table_name: string; count: string }>(
    `SELECT table_name, (xpath('/row/c/text()', query_to_xml(format('SELECT count(*) AS c FROM %I', table_name), false, true, '')))[1]::text AS count
     FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  )
  return Object.fromEntries(rows.map(({ table_name, count }) => [table_name, Number(count)]))
}

beforeAll(async () => {
  scratch = await scratchDatabase()
  expect(await loadReal(scratch.db)).toBe('loaded')
  expect(await loadSynthetic(scratch.db, options)).toBe('loaded')
})
afterAll(() => scratch?.drop())

describe('Loading the data sets', () => {
  test('a second time changes nothing', async () => {
    const before = await sizes()
    expect(await loadReal(scratch.db)).toBe('already-there')
    expect(await loadSynthetic(scratch.db, options)).toBe('already-there')
    expect(await sizes()).toEqual(before)
    expect(before['RegisterEntry']).toBe(records.entries.length)
    expect(before['DataLoad']).toBe(2)
  })

  test('by two servers at once loads once', async () => {
    const other = await scratchDatabase()
    try {
      const outcomes = await Promise.all([
        loadReal(other.db),
        loadReal(other.db),
        loadSynthetic(other.db, options),
        loadSynthetic(other.db, options),
      ])
      expect([...outcomes].sort()).toEqual(['already-there', 'already-there', 'loaded', 'loaded'])
    } finally {
      await other.drop()
    }
  })

  test('leaves nothing behind when it is broken off', async () => {
    const other = await scratchDatabase()
    try {
      await other.db.prisma.user.create({
        data: { email: demoAccounts.at(-1)?.email ?? '', name: 'Đã có' },
      })
      await expect(loadSynthetic(other.db, options)).rejects.toThrow()
      expect(await other.db.prisma.unit.count()).toBe(0)
      expect(await other.db.prisma.dataLoad.count()).toBe(0)
    } finally {
      await other.drop()
    }
  })

  test('says so when another version of the set is there, and leaves it alone', async () => {
    await scratch.db.prisma.dataLoad.update({
      where: { name: 'real' },
      data: { fingerprint: 'older' },
    })
    expect(await loadReal(scratch.db)).toBe('other-version-there')
  })
})

describe('The totals in the database', () => {
  test('are those of expected.json, award by award', async () => {
    const counts = await awardCounts(scratch.db.prisma, { fromYear: 2021, dataSet: 'SYNTHETIC' })
    const bare = counts.map(({ year, award, subjectKind, count }) => ({
      year,
      award,
      subjectKind,
      count,
    }))
    const key = ({
      year,
      award,
      subjectKind,
    }: {
      year: number
      award?: string | undefined
      subjectKind?: string | undefined
    }) => `${year}|${award}|${subjectKind}`
    const sorted = <Row extends Parameters<typeof key>[0]>(rows: readonly Row[]) =>
      [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1))
    expect(sorted(bare)).toEqual(sorted(expected.awardCounts))
  })

  test('give the shares of direct workers, numerator and denominator', async () => {
    const rows = await fairness(scratch.db.prisma, { fromYear: 2021, dataSet: 'SYNTHETIC' })
    const found = new Map(rows.map((row) => [`${row.year}|${row.award}`, row]))
    for (const { year, award, direct, leaders, total } of expected.fairness)
      expect(found.get(`${year}|${award}`)).toMatchObject({ direct, leaders, notStated: 0, total })
    expect(rows).toHaveLength(expected.fairness.length)
  })

  test('rank the clusters and name their heads', async () => {
    const results = await scratch.db.prisma.clusterResult.findMany({
      where: { dataSet: 'SYNTHETIC' },
      include: { unit: true, cluster: true },
    })
    const ranks = new Map(
      results.map((row) => [`${row.year}|${row.cluster.key}|${row.rank}`, row.unit.code]),
    )
    for (const { year, clusterCode, rank, unitCode } of expected.ranks)
      expect(ranks.get(`${year}|${clusterCode}|${rank}`)).toBe(unitCode)
    const terms = await scratch.db.prisma.clusterTerm.findMany({
      include: { heads: { include: { unit: true } }, cluster: true },
    })
    const heads = new Map(
      terms.map((row) => [
        `${row.year}|${row.cluster.key}`,
        row.heads.map(({ unit }) => unit.code),
      ]),
    )
    for (const { year, clusterCode, headCode } of expected.heads)
      expect(heads.get(`${year}|${clusterCode}`)).toEqual([headCode])
  })
})

describe('The season in the database', () => {
  test('has obligations, gifts and scores beside the season, labelled like everything of the set', async () => {
    const { prisma } = scratch.db
    const scores = await prisma.communityScore.findMany()
    const obligations = await prisma.obligation.findMany()
    const donations = await prisma.donation.findMany()
    expect(scores.length).toBeGreaterThan(3)
    expect(obligations.length).toBeGreaterThan(20)
    for (const { dataSet } of [...scores, ...obligations, ...donations])
      expect(dataSet).toBe('SYNTHETIC')
    for (const { standards } of scores)
      for (const { score, max } of standards as { score: number; max: number }[]) {
        expect(score).toBeLessThanOrEqual(max)
        expect(score).toBeGreaterThan(max / 2)
      }
    const chosen = await prisma.readingChoice.findMany()
    for (const { reason } of chosen) expect(reason).toMatch(/^Dữ liệu mô phỏng/)
  })

  test('has dossiers in every state, and forwarded ones have a verdict that is met', async () => {
    const proposals = await scratch.db.prisma.proposal.findMany({
      include: { verdict: true },
      orderBy: { number: 'asc' },
    })
    const byStatus = Object.fromEntries(
      Object.keys(expected.proposalsByStatus).map((status) => [
        status,
        proposals.filter((row) => row.status === status).length,
      ]),
    )
    expect(byStatus).toEqual(expected.proposalsByStatus)
    for (const row of proposals.filter(({ status }) =>
      ['appraised', 'passed', 'not-passed', 'granted'].includes(status),
    ))
      expect([row.number, row.truth, row.verdict?.truth]).toEqual([row.number, 'met', 'met'])
    const truths = new Set(proposals.map(({ truth }) => truth))
    expect([...truths].sort()).toEqual(['met', 'unknown', 'unmet'])
  })

  test('counts the ballots against the law: passed where the dossier passed, at 84.6 % not', async () => {
    const items = await scratch.db.prisma.agendaItem.findMany({
      include: { ballot: true, proposal: true, roll: true, session: true },
    })
    const closed = items.filter(({ session }) => session.status === 'closed')
    expect(closed).toHaveLength(5)
    for (const { ballot, proposal, roll } of closed) {
      expect([proposal.number, ballot?.passed]).toEqual([
        proposal.number,
        proposal.status !== 'not-passed',
      ])
      expect(roll).toHaveLength(13 - (ballot?.notCast ?? 0))
    }
    const lost = closed.find(({ proposal }) => proposal.status === 'not-passed')?.ballot
    expect([lost?.yes, lost?.yesNeeded, lost?.members]).toEqual([11, 12, 13])
    expect(
      items
        .filter(({ session }) => session.status === 'planned')
        .every(({ ballot }) => ballot?.status === 'not-opened'),
    ).toBe(true)
  })
})

describe('The real set in the database', () => {
  test('holds every published figure with its source, and never a register entry', async () => {
    const figures = await scratch.db.prisma.publishedFigure.findMany({ include: { source: true } })
    const sets = [real.counts, real.ratios, real.indicators, real.relief, real.derivedFigures]
    expect(figures).toHaveLength(sets.reduce((sum, rows) => sum + rows.length, 0))
    expect(figures.find(({ key }) => key === 'CN-BK5-VAGUE')?.value).toBeNull()
    expect(figures.find(({ key }) => key === 'RT-DIRECT')).toMatchObject({
      value: 61.8,
      valueAsWritten: '61,8%',
      sourceLine: 36,
    })
    expect(await scratch.db.prisma.registerEntry.count({ where: { dataSet: 'REAL' } })).toBe(0)
  })

  test('holds the conference of 18/01/2022: proposed, not granted; An Lão head, Tây Sơn deputy', async () => {
    const conference = await scratch.db.prisma.clusterConference.findFirstOrThrow({
      where: { dataSet: 'REAL' },
      include: {
        cluster: { include: { members: true } },
        heads: { include: { unit: true } },
        deputies: { include: { unit: true } },
        nominations: { include: { unit: true }, orderBy: { order: 'asc' } },
      },
    })
    expect(conference).toMatchObject({
      heldOn: '2022-01-18',
      year: 2021,
      termYear: 2022,
      heads: [{ unit: { code: 'an-lao' } }],
    })
    expect(conference.cluster).toMatchObject({ membershipComplete: false })
    expect(conference.cluster.members).toHaveLength(4)
    expect(conference.deputies.map(({ unit }) => unit.code)).toEqual(['tay-son'])
    expect(conference.nominations.map(({ award, unit }) => [award, unit.code])).toEqual([
      ['emulation-flag.provincial', 'hoai-an'],
      ['merit-certificate.provincial', 'tay-son'],
      ['merit-certificate.provincial', 'vinh-thanh'],
    ])
  })
})

describe('The demo accounts in the database', () => {
  test('have their password hash, their roles, and the person behind each seat', async () => {
    const users = await scratch.db.prisma.user.findMany({
      where: { demo: true },
      include: { accounts: true, grants: { include: { unit: true } } },
    })
    expect(users).toHaveLength(demoAccounts.length)
    expect(users.every(({ accounts }) => accounts[0]?.password === 'hash of 13')).toBe(true)
    const members = await scratch.db.prisma.councilMember.findMany({
      where: { council: { level: 'provincial' }, votes: true },
    })
    const behind = new Set(
      users
        .filter(({ grants }) => grants.some(({ role }) => role === 'council-member'))
        .map(({ personId }) => personId),
    )
    expect(members.every(({ personId }) => behind.has(personId))).toBe(true)
  })
})

describe('The real regulations', () => {
  test('are loaded once, as law of their provinces and of what lies under them', async () => {
    const other = await scratchDatabase()
    try {
      expect(await loadRegulations(other.db)).toBe('loaded')
      expect(await loadRegulations(other.db)).toBe('already-there')
      const locals = await loadLocals(other.db.prisma)
      const law = (path: string, on: string) => lawFor(instruments, locals, path, day(on))
      const commune = '/vn/bac-ninh/vo-cuong/'
      expect(law(commune, '2025-12-14').locals).toEqual([])
      expect(quorumOf(law(commune, '2025-12-15'), 'provincial')?.presentShare).toEqual(ratio(2, 3))
      const title = 'local.ha-noi.outstanding-citizen'
      expect(awardOf(law('/vn/ha-noi/', '2025-12-06'), title)?.nameVi).toBe('Công dân Thủ đô ưu tú')
      expect(awardOf(law(commune, '2025-12-15'), title)).toBeUndefined()
    } finally {
      await other.drop()
    }
  })
})
