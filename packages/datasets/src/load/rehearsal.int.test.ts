import { assess } from '@vinhdanh/domain/eligibility'
import { day } from '@vinhdanh/domain/kernel'
import { lawOn } from '@vinhdanh/domain/law'
import { instruments } from '@vinhdanh/domain/regimes'
import { subjectFacts } from '@vinhdanh/storage/subjects'
import { type ScratchDatabase, scratchDatabase } from '@vinhdanh/testkit/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadReal, loadRehearsal, rehearsalAccounts } from './index.ts'

let scratch: ScratchDatabase
const options = { hashPassword: () => Promise.resolve('hash') }
const signed = day('2022-02-10')

beforeAll(async () => {
  scratch = await scratchDatabase()
  await loadReal(scratch.db, { withConference: false })
  expect(await loadRehearsal(scratch.db, options)).toBe('loaded')
})
afterAll(() => scratch?.drop())

/** The verdict on a district for 2021 under the law of 2022-02-10, once people have attested what is theirs to judge. */
async function judge(code: string, award: string) {
  const { id } = await scratch.db.prisma.unit.findUniqueOrThrow({ where: { code } })
  const facts = await subjectFacts(
    scratch.db.prisma,
    { kind: 'collective', id },
    { asOf: signed, year: 2021 },
  )
  if (facts === null) throw new Error(`no facts of ${code}`)
  const ask = (topics: readonly string[]) =>
    assess({
      book: lawOn(instruments, signed),
      award,
      year: 2021,
      onDay: signed,
      route: 'merit',
      facts: {
        ...facts,
        attestations: topics.map((topic) => ({ topic, year: 2021, holds: true })),
      },
    })
  const bare = ask([])
  const topics = bare.ok
    ? bare.value.missing.flatMap((key) => key.match(/^attestations\.(.+)$/)?.[1] ?? [])
    : []
  const attested = ask(topics)
  return [bare.ok && bare.value.truth, attested.ok && attested.value.truth]
}

describe('The stage for the conference of 18/01/2022', () => {
  test('leaves the conference itself to be recorded', async () => {
    expect(await scratch.db.prisma.clusterConference.count()).toBe(0)
    expect(await scratch.db.prisma.clusterTerm.count()).toBe(0)
    expect(
      await scratch.db.prisma.clusterMember.count({ where: { cluster: { key: 'CL-BD-MNTD' } } }),
    ).toBe(4)
  })

  test.each([
    ['hoai-an', 'emulation-flag.provincial'],
    ['tay-son', 'merit-certificate.provincial'],
    ['vinh-thanh', 'merit-certificate.provincial'],
  ])(
    'lets the proposal of %s reach its verdict under the law of 2003 once people attest',
    async (code, award) => {
      expect(await judge(code, award)).toEqual(['unknown', 'met'])
    },
  )

  test('does not make a leader of a district that did not lead', async () => {
    expect((await judge('tay-son', 'emulation-flag.provincial'))[1]).not.toBe('met')
  })

  test('marks everything it assumes as simulated', async () => {
    const { prisma } = scratch.db
    expect(await prisma.rating.count({ where: { dataSet: { not: 'SYNTHETIC' } } })).toBe(0)
    expect(await prisma.council.count({ where: { dataSet: { not: 'SYNTHETIC' } } })).toBe(0)
    expect(
      rehearsalAccounts.every(
        ({ name, email }) => name.endsWith('(mô phỏng)') && email.endsWith('.example'),
      ),
    ).toBe(true)
    expect(await loadRehearsal(scratch.db, options)).toBe('already-there')
  })
})
