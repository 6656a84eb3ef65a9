import { citing } from '../citations/index.ts'
import { all, any, branch, type Criterion, when } from '../criteria/index.ts'
import { day, ratio } from '../kernel/index.ts'
import type { AwardProvision, Instrument, Provision } from '../law/index.ts'

/** A small invented law for tests of the machinery; it resembles no instrument on purpose. */
const at = citing('sample-law')
const provenance = { status: 'verified', source: 'invented for tests' } as const

const award = (
  id: string,
  says: Pick<AwardProvision, 'group' | 'level' | 'subjects'>,
  rule: Criterion,
  article: string,
): readonly Provision[] => [
  {
    kind: 'award',
    id: `award/${id}`,
    award: id,
    nameVi: id,
    nameEn: id,
    rank: 1,
    cite: at(article),
    provenance,
    ...says,
  },
  { kind: 'criteria', id: `criteria/${id}`, award: id, rule, cite: at(article), provenance },
]

const title = { group: 'emulation-title', level: 'base', subjects: ['person'] } as const

export const sampleProvisions: readonly Provision[] = [
  ...award(
    'advanced-worker',
    title,
    all(
      when('ratingInYear', { min: 'good' }).at(at('24.1.a')),
      when('notDisciplined', { from: 'reprimand' }).at(at('24.1.b')),
    ),
    '24',
  ),
  ...award(
    'emulation-fighter.base',
    title,
    all(
      when('meetsStandardOf', { anyOf: ['advanced-worker'] }).at(at('23.1')),
      any(
        when('ratingInYear', { min: 'excellent' }).at(at('23.2.a')),
        when('initiatives', { scope: 'base', count: 1, years: 1, unused: true }).at(at('23.2.b')),
      ),
    ),
    '23',
  ),
  ...award(
    'merit-certificate.provincial',
    { group: 'certificate', level: 'provincial', subjects: ['person', 'collective'] },
    any(
      branch(
        'titles',
        { subjects: ['person'], route: 'merit' },
        when('titleRun', { award: 'emulation-fighter.base', times: 2, everyYears: 1 }).at(
          at('74.1.d'),
        ),
      ).at(at('74.1')),
      branch(
        'farmers',
        { subjects: ['person'], categories: ['farmer'], route: 'merit' },
        when('achievement', { kinds: ['production-model'], scope: 'base' }).at(at('74.2.a')),
      ).at(at('74.2')),
      branch(
        'sudden',
        { subjects: ['person', 'collective'], route: 'sudden' },
        when('achievement', { kinds: ['sudden'], scope: 'base' }).at(at('74.3.a')),
      ).at(at('74.3')),
    ),
    '74',
  ),
  {
    kind: 'ballot',
    id: 'ballot/emulation-fighter.base',
    award: 'emulation-fighter.base',
    yesShare: ratio(80, 100),
    council: 'submitting',
    secret: 'default',
    cite: at('30.7'),
    provenance,
  },
  {
    kind: 'quota',
    id: 'quota/emulation-fighter.base',
    award: 'emulation-fighter.base',
    share: ratio(15, 100),
    of: 'advanced-workers-of-unit',
    rounding: 'floor',
    cite: at('9.3'),
    provenance,
  },
  {
    kind: 'quorum',
    id: 'quorum/central',
    council: 'central',
    presentShare: ratio(2, 3),
    cite: at('47.4'),
    provenance,
  },
  {
    kind: 'competence',
    id: 'competence/emulation-fighter.base',
    award: 'emulation-fighter.base',
    posts: ['unit-head'],
    cite: at('80.1'),
    provenance,
  },
  {
    kind: 'bonus',
    id: 'bonus/emulation-fighter.base',
    award: 'emulation-fighter.base',
    multiples: { person: ratio(1, 1) },
    decidedBy: { 'commune-chair': { person: ratio(15, 100) } },
    cite: at('54.1'),
    provenance,
  },
  { kind: 'base-salary', id: 'base-salary', amount: 2_340_000, cite: at('3.2'), provenance },
]

export const sampleLaw: readonly Instrument[] = [
  {
    id: 'sample-law',
    number: '1',
    titleVi: 'Luật mẫu',
    titleEn: 'Sample law',
    rank: 'law',
    issuer: 'test',
    signed: null,
    effective: day('2024-01-01'),
    source: 'invented for tests',
    ends: [],
    adds: sampleProvisions,
    replaces: [],
    repeals: [],
    transitions: [],
    notEncoded: [],
  },
]
