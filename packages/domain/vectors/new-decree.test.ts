import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const id = '2027-decree-10'

/** A decree of the future, written as any other: one folder. */
const decree = {
  'NOTES.md': '# Nghị định thử\n\nMột văn bản giả định.\n',
  'headings.ts': `/** Tên điều. */
export const headings = {
  '1': 'Cờ thi đua của Chính phủ',
  '2': 'Lao động tiên tiến',
  '3': 'Người tiên phong chuyển đổi số',
  '4': 'Bằng khen bị bãi bỏ',
} as const
`,
  'instrument.ts': `import { citing } from '../../citations/index.ts'
import { all, any, branch, when } from '../../criteria/index.ts'
import { day, ratio } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { read } from '../provenance.ts'

const id = '${id}'
const at = citing(id)
const provenance = read('Công báo giả định')
const award = 'digital-pioneer'
const under = (article: string) => ({ cite: at(article), provenance })
const person = { subjects: ['person'], route: 'merit' } as const

export const instrument: Instrument = {
  id,
  number: '10/2027/NĐ-CP',
  titleVi: 'Nghị định giả định',
  titleEn: 'An imagined decree',
  rank: 'decree',
  issuer: 'Chính phủ',
  signed: day('2027-01-15'),
  effective: day('2027-03-01'),
  source: 'Công báo giả định',
  ends: [],
  adds: [
    {
      ...under('3'), id: \`award/\${award}\`, kind: 'award', award, nameVi: 'Người tiên phong chuyển đổi số',
      nameEn: 'Digital Pioneer', group: 'emulation-title', level: 'provincial', subjects: ['person'], rank: 9,
    },
    {
      ...under('3'), id: \`criteria/\${award}\`, kind: 'criteria', award,
      rule: any(branch('digital-pioneer', person, all(
        when('ratingRun', { min: 'excellent', years: 2 }).at(at('3.1')),
        when('initiatives', { scope: 'base', count: 1, years: 2, unused: false }).at(at('3.2')),
      )).at(at('3'))),
    },
    { ...under('3'), id: \`competence/\${award}\`, kind: 'competence', award, posts: ['provincial-chair'] },
    {
      ...under('3'), id: \`ballot/\${award}\`, kind: 'ballot', award, yesShare: ratio(3, 4),
      council: 'provincial', secret: 'required',
    },
  ],
  replaces: [
    {
      ...under('1'), id: 'quota/emulation-flag.government', kind: 'quota', award: 'emulation-flag.government',
      share: ratio(1, 10), of: 'cluster-leaders-of-province', rounding: 'floor',
    },
    {
      ...under('2'), id: 'criteria/advanced-worker', kind: 'criteria', award: 'advanced-worker',
      rule: any(branch('official', person, when('ratingInYear', { min: 'excellent' }).at(at('2'))).at(at('2'))),
    },
  ],
  repeals: ['award/merit-certificate.regional', 'criteria/merit-certificate.regional'],
  transitions: [],
  notEncoded: [],
}
`,
  'vectors/imagined.json': JSON.stringify({
    instrument: id,
    article: '1',
    cases: [
      ...['met', 'unmet', 'unknown'].map((truth) => ({
        name: `good is no longer enough: ${truth}`,
        source: 'Nghị định giả định',
        day: '2027-12-20',
        year: 2027,
        award: 'advanced-worker',
        facts: {
          subject: 'person/official',
          ratings: truth === 'unknown' ? {} : { 2027: truth === 'met' ? 'excellent' : 'good' },
        },
        expect: { truth, because: [`${id}:2`] },
      })),
      {
        name: 'the day before, good was enough',
        source: 'Nghị định giả định',
        day: '2027-02-28',
        year: 2026,
        award: 'advanced-worker',
        assume: 'in-order',
        facts: {
          subject: 'person/official',
          ratings: { 2026: 'good' },
          attestations: { '*': true },
        },
        expect: { truth: 'met' },
      },
      {
        name: 'a title that no law knew: met',
        source: 'Nghị định giả định',
        day: '2027-12-20',
        year: 2027,
        award: 'digital-pioneer',
        facts: {
          subject: 'person/official',
          ratings: { '2026-2027': 'excellent' },
          initiatives: [{ scope: 'base', year: 2027 }],
        },
        expect: { truth: 'met', because: ['3.1', '3.2'] },
      },
      {
        name: 'a title that no law knew, the day before',
        source: 'Nghị định giả định',
        day: '2027-02-28',
        award: 'digital-pioneer',
        facts: { subject: 'person/official' },
        expect: { refused: 'AwardUnknownOnDay' },
      },
      {
        name: 'one in ten of those that lead',
        source: 'Nghị định giả định',
        day: '2027-12-20',
        award: 'emulation-flag.government',
        question: 'quota',
        input: { base: 66, proposed: 7 },
        expect: { limit: 6, within: false },
      },
      {
        name: 'three in four of the council',
        source: 'Nghị định giả định',
        day: '2027-12-20',
        award: 'digital-pioneer',
        question: 'ballot',
        input: { members: 9, yes: 6 },
        expect: { passed: false, yesNeeded: 7 },
      },
      {
        name: 'the repealed certificate',
        source: 'Nghị định giả định',
        day: '2027-03-01',
        award: 'merit-certificate.regional',
        facts: { subject: 'person/official' },
        expect: { refused: 'AwardUnknownOnDay' },
      },
    ],
  }),
}

/** What a reader of the law finds with the decree in its place: gates, and the folder's own cases. */
const questions = `
import { readFileSync } from 'node:fs'
import { daysOfChange, layeringFaults } from './src/law/index.ts'
import { headingOf, instruments } from './src/regimes/index.ts'
import { brokenCitations, readVectors, runCase } from './src/vectors/index.ts'
const url = new URL('./src/regimes/${id}/vectors/imagined.json', import.meta.url)
const { file, issues } = readVectors(JSON.parse(readFileSync(url, 'utf8')))
const has = (instrument: string) => ({ has: (article: string) => headingOf({ instrument, article }) !== undefined })
console.log(JSON.stringify({
  days: daysOfChange(instruments).filter((day) => day > '2026-12-31'),
  layering: layeringFaults(instruments),
  citations: brokenCitations(instruments, has),
  issues,
  cases: file?.cases.map((vector) => [vector.name, runCase(instruments, vector)]),
}))
`

let folder = ''
/** Every file of the copy with its fingerprint. */
const picture = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, 'src', path)).isFile())
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, 'src', path)))
          .digest('hex'),
      ]),
  )
const tsx = (...words: readonly string[]) => {
  const ran = spawnSync('npx', ['tsx', ...words], { cwd: root, encoding: 'utf8' })
  if (ran.status !== 0) throw new Error(ran.stderr)
  return ran.stdout
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vinhdanh-decree-'))
  cpSync(join(root, 'packages/domain/src'), join(folder, 'src'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'questions.ts'), questions)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a decree that changes a quota, replaces a standard, adds an award and repeals one', () => {
  it('is one folder, and no file outside it changes but the generated list', () => {
    const regimes = join(folder, 'src/regimes')
    tsx('scripts/gen-regimes.ts', regimes)
    const before = picture()
    mkdirSync(join(regimes, id, 'vectors'), { recursive: true })
    for (const [name, text] of Object.entries(decree)) writeFileSync(join(regimes, id, name), text)
    tsx('scripts/gen-regimes.ts', regimes)
    const after = picture()
    const changed = [...after].filter(([path, hash]) => before.get(path) !== hash)
    expect(changed.map(([path]) => path).sort()).toEqual(
      [
        ...Object.keys(decree).map((name) => join('regimes', id, name)),
        join('regimes', 'instruments.gen.ts'),
      ].sort(),
    )
    expect([...before.keys()].every((path) => after.has(path))).toBe(true)
  }, 60_000)

  it('is law from its day: layered without a fault, cited, judged, voted and counted', () => {
    const found = JSON.parse(tsx(join(folder, 'questions.ts')))
    expect(found).toMatchObject({ days: ['2027-03-01'], layering: [], citations: [], issues: [] })
    expect(found.cases.length).toBe(9)
    for (const [name, differences] of found.cases) expect([name, differences]).toEqual([name, []])
  }, 60_000)
})
