import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

let world: World
beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.drop())

const item = 'id kind title step en: step(language: EN) dueOn link action dataSet'
const worklist = `worklist { total now { ${item} } overdue { ${item} } today { ${item} } thisWeek { ${item} } later { ${item} } }`
const workOf = async (as: string, today?: string): Promise<Answer> =>
  (await world.ask({ as, ...(today === undefined ? {} : { today }) }, `{ viewer { ${worklist} } }`))
    .viewer.worklist
const kinds = ({ now, overdue, today, thisWeek, later }: Answer): string[] =>
  [...now, ...overdue, ...today, ...thisWeek, ...later].map(({ kind }: Answer) => kind)
/** What a unit has to do in the emulation season, and what who organises it has. */
const season = {
  unit: [
    'attend-conference',
    'sign-covenant',
    'enter-quarter',
    'score-self',
    'score-cross',
    'report-task',
    'respond-to-movement',
    'report-target',
  ],
  organiser: [
    'score-official',
    'move-stage',
    'assign-crossers',
    'close-movement',
    'recognise-heads',
    'assign-monitor',
  ],
} as const

describe('What waits for the viewer', () => {
  it('is for each role what that role has to do, and no more', async () => {
    const allowed: Readonly<Record<string, readonly string[]>> = {
      donvi: ['submit', 'complete', ...season.unit],
      benhvien: ['submit', 'complete', ...season.unit],
      thamdinh: ['receive', 'appraise', 'draft-decision', ...season.organiser],
      thuky: ['hold-session', 'close-ballot', 'plan-session'],
      hoidong05: ['vote'],
      chutich: ['vote', 'draft-decision', 'sign', 'recognise-heads', 'assign-monitor'],
      thongke: [],
      congdan: [],
    }
    for (const [as, may] of Object.entries(allowed))
      for (const kind of kinds(await workOf(as))) expect(may, `${as} ${kind}`).toContain(kind)
    expect(kinds(await workOf('thamdinh'))).toEqual(expect.arrayContaining(['receive', 'appraise']))
    expect(kinds(await workOf('thuky'))).toContain('hold-session')
    expect(kinds(await workOf('chutich'))).toContain('sign')
  })

  it('stands under overdue, today, this week and later by its due day, and links to its page', async () => {
    const today = '2026-11-21'
    const { now: open, overdue, today: now, thisWeek, later, total } = await workOf('thamdinh')
    expect([open, overdue, now, thisWeek, later].flat()).toHaveLength(total)
    for (const { dueOn } of overdue) expect(dueOn < today).toBe(true)
    for (const { dueOn } of now) expect(dueOn).toBe(today)
    for (const { dueOn } of thisWeek) expect(dueOn > today && dueOn <= '2026-11-22').toBe(true)
    for (const { dueOn } of later) expect(dueOn === null || dueOn > '2026-11-22').toBe(true)
    for (const { link, step, en, action } of [...overdue, ...now, ...thisWeek, ...later]) {
      expect(link).toMatch(/^\/(proposals|decisions|sessions|ballots|movements|scoring|clusters)\//)
      expect(step).not.toBe(en)
      expect(action).toMatch(/\S/)
    }
  })

  it('asks for a session only where the law asks for a ballot', async () => {
    const { prisma } = world.db
    const draft = await prisma.proposal.findFirstOrThrow({
      where: { award: 'advanced-worker', status: 'draft' },
    })
    await prisma.proposal.update({ where: { id: draft.id }, data: { status: 'appraised' } })
    const about = async (as: string) => {
      const { now, overdue, today, thisWeek, later } = await workOf(as)
      return [now, overdue, today, thisWeek, later]
        .flat()
        .filter(({ id }: Answer) => id.endsWith(draft.id))
        .map(({ kind }: Answer) => kind)
    }
    expect(await about('thamdinh')).toEqual(['draft-decision'])
    expect(await about('thuky')).toEqual([])
    await prisma.proposal.update({ where: { id: draft.id }, data: { status: 'draft' } })
  })

  it('moves on with the days: what was for later is overdue a year later', async () => {
    const before = await workOf('thamdinh')
    const after = await workOf('thamdinh', '2027-11-21')
    expect(after.overdue.length).toBeGreaterThan(before.overdue.length)
  })
})

describe('The viewer', () => {
  it('knows what its roles of the day allow', async () => {
    const can = async (as: string, today = '2026-11-21') =>
      (
        await world.ask(
          { as, today },
          '{ viewer { can account { email name person { name } } grants { role label unit { name } } } }',
        )
      ).viewer
    const appraiser = await can('thamdinh')
    expect(appraiser.can).toEqual(
      expect.arrayContaining(['appraiseProposal', 'receiveProposal', 'law']),
    )
    expect(appraiser.can).not.toContain('castBallot')
    expect(appraiser.grants[0].label).toContain('thẩm định')
    expect((await can('thamdinh', '2000-01-01')).can).not.toContain('appraiseProposal')
    expect((await can('quantri')).can).not.toEqual(expect.arrayContaining(['castBallot']))
  })

  it('is nobody when nobody has signed in, and somebody in the answer of signing in', async () => {
    expect(await world.ask({}, '{ viewer { can } }')).toEqual({ viewer: null })
    const { signIn } = await world.ask(
      {},
      `mutation { signIn(input: { email: "thamdinh@vinhdanh.example", password: "right" }) { ... on SignedIn { viewer { account { email } ${worklist} } } } }`,
    )
    expect(signIn.viewer.account.email).toBe('thamdinh@vinhdanh.example')
    expect(signIn.viewer.worklist.total).toBeGreaterThan(0)
  })
})

describe('The verdict before a dossier exists', () => {
  const preview = (as: string, input: Record<string, unknown>) =>
    world.ask(
      { as },
      `query ($input: PreviewEligibilityInput!) { previewEligibility(input: $input) { __typename
        ... on EligibilityPreviewed { verdict { truth lawDay lawHash whyThisLaw restsOnUnverified award { name }
          counts { met unmet unknown } missing { key sentence } because { key truth }
          nodes { key parentKey depth kind truth forces sentence foundSentence wanted found citation { label article } records { kind label } } } }
        ... on Refusal { sentence } } }`,
      { input },
    )

  const aTeacher = async () => {
    const { people } = await world.ask(
      { as: 'donvi' },
      '{ people(first: 1) { edges { node { id } } } }',
    )
    return people.edges[0].node.id
  }

  it('is told live, changes with what is attested, and writes nothing', async () => {
    const subject = await aTeacher()
    const before = await world.picture()
    const { previewEligibility: bare } = await preview('donvi', {
      award: 'advanced-worker',
      subject,
      year: 2025,
    })
    expect(bare.__typename).toBe('EligibilityPreviewed')
    const topics = bare.verdict.missing
      .filter(({ key }: Answer) => key.startsWith('attestations.'))
      .map(({ key }: Answer) => ({ topic: key.slice('attestations.'.length), holds: true }))
    const { previewEligibility: full } = await preview('donvi', {
      award: 'advanced-worker',
      subject,
      year: 2025,
      attestations: topics,
    })
    expect(full.verdict.missing.length).toBeLessThan(bare.verdict.missing.length)
    expect(await world.picture()).toBe(before)
  })

  it('is a tree in reading order whose lines find their parents and cite their articles', async () => {
    const { previewEligibility } = await preview('donvi', {
      award: 'advanced-worker',
      subject: await aTeacher(),
      year: 2025,
    })
    const { nodes, because, counts } = previewEligibility.verdict
    const keys = new Set<string>()
    for (const { key, parentKey, depth, citation, kind } of nodes) {
      expect(parentKey === null ? depth === 0 : keys.has(parentKey)).toBe(true)
      keys.add(key)
      if (!['all', 'any', 'branch'].includes(kind)) expect(citation.label).toMatch(/Điều/)
    }
    expect(nodes.filter(({ forces }: Answer) => forces).map(({ key }: Answer) => key)).toEqual(
      because.map(({ key }: Answer) => key),
    )
    const leaves = nodes.filter(({ kind }: Answer) => !['all', 'any', 'branch'].includes(kind))
    expect(counts.met + counts.unmet + counts.unknown).toBeLessThanOrEqual(leaves.length)
  })

  it('follows the law of the day asked about, and says why', async () => {
    const subject = await aTeacher()
    const on = async (decidedOn: string) =>
      (await preview('donvi', { award: 'emulation-fighter.base', subject, year: 2025, decidedOn }))
        .previewEligibility.verdict
    const [old, now] = [await on('2023-12-31'), await on('2024-01-01')]
    expect([old.lawDay, now.lawDay]).toEqual(['2023-12-31', '2024-01-01'])
    expect(old.lawHash).not.toBe(now.lawHash)
    expect(now.whyThisLaw).toContain('01/01/2024')
  })

  it('is refused, in its place, for an unknown award, subject or kind, and to those without the right', async () => {
    const subject = await aTeacher()
    const kindOf = async (as: string, input: Record<string, unknown>) =>
      (await preview(as, { award: 'advanced-worker', subject, year: 2025, ...input }))
        .previewEligibility.__typename
    expect(await kindOf('donvi', { award: 'no-such-award' })).toBe('AwardUnknownOnDay')
    expect(await kindOf('donvi', { award: 'advanced-collective' })).toBe('SubjectKindNotAllowed')
    expect(await kindOf('donvi', { subject: 'x' })).toBe('SubjectNotFound')
    expect(await kindOf('benhvien', {})).toBe('NotAllowed')
    expect(await kindOf('congdan', {})).toBe('NotAllowed')
  })
})
