import { describe, expect, it } from 'vitest'
import { citationPath, citing } from '../citations/index.ts'
import { all, branch, evaluate, when } from '../criteria/index.ts'
import { day } from '../kernel/index.ts'
import { lawOn } from '../law/index.ts'
import { sampleLaw, sampleProvisions } from '../properties/sample-law.ts'
import type { SubjectFacts } from '../subjects/index.ts'
import { assess, inquire, maskOf, recompute, type Verdict } from './index.ts'

const book = lawOn(sampleLaw, day('2024-12-20'))
const person = { kind: 'person' } as const
const at = citing('test-law')
const asking = (award: string, facts: Partial<SubjectFacts>, route?: string) => ({
  book,
  award,
  facts: { subject: person, ...facts },
  year: 2024,
  onDay: day('2024-12-20'),
  ...(route === undefined ? {} : { route }),
})
function verdictOf(award: string, facts: Partial<SubjectFacts>, route?: string): Verdict {
  const answer = assess(asking(award, facts, route))
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return answer.value
}
const reasons = ({ because }: Verdict) => because.map(({ cite }) => citationPath(cite))
const fighter = 'emulation-fighter.base'
const certificate = 'merit-certificate.provincial'
const clean = { disciplines: [] }
const rated = (level: 'completed' | 'good' | 'excellent') => ({
  ...clean,
  ratings: [{ year: 2024, level }],
})

describe('a verdict', () => {
  it('is met and names one way in which it is met', () => {
    const verdict = verdictOf(fighter, {
      ...rated('excellent'),
      initiatives: [{ year: 2024, scope: 'base' }],
    })
    expect(verdict.truth).toBe('met')
    expect(reasons(verdict)).toEqual(['23.1', '23.2.a'])
    expect(verdict.missing).toEqual([])
    expect(verdict.law).toEqual({ day: '2024-12-20', hash: book.hash })
  })
  it('is unmet and names every condition that fails', () => {
    const verdict = verdictOf(fighter, { ...rated('completed'), initiatives: [] })
    expect(verdict.truth).toBe('unmet')
    expect(reasons(verdict)).toEqual(['23.1', '23.2.a', '23.2.b'])
  })
  it('is unknown and names only what could still change it', () => {
    const verdict = verdictOf(fighter, rated('good'))
    expect(verdict.truth).toBe('unknown')
    expect(reasons(verdict)).toEqual(['23.2.b'])
    expect(verdict.missing).toEqual(['initiatives'])
  })
  it('asks for nothing once it is decided, however much is not known', () => {
    const verdict = verdictOf(fighter, { ratings: [{ year: 2024, level: 'failed' }] })
    expect(verdict).toMatchObject({ truth: 'unmet', missing: [] })
  })
  it('keeps the standard of the other award under the condition that asks for it', () => {
    const { tree } = verdictOf(fighter, rated('good'))
    const [standard] = tree.children
    expect(standard?.children[0]?.children.map(({ kind }) => kind)).toEqual([
      'ratingInYear',
      'notDisciplined',
    ])
  })
  it('asks the law of the day what an initiative has served already', () => {
    const shared = when('initiatives', {
      scope: 'base',
      count: 1,
      years: 1,
      unused: true,
      titlesMayShare: true,
    }).at(at('23.2.b'))
    const law = sampleLaw.map((each) => ({
      ...each,
      adds: sampleProvisions.map((provision) =>
        provision.kind === 'criteria' && provision.award === fighter
          ? { ...provision, rule: shared }
          : provision,
      ),
    }))
    const truthWhenUsedFor = (usedFor: string) => {
      const initiatives = [{ year: 2024, scope: 'base' as const, usedFor }]
      const answer = assess({
        ...asking(fighter, { initiatives }),
        book: lawOn(law, day('2024-12-20')),
      })
      return answer.ok ? answer.value.truth : answer.refusal.kind
    }
    expect(truthWhenUsedFor('advanced-worker')).toBe('met')
    expect(truthWhenUsedFor(certificate)).toBe('unmet')
  })
  it('says when a rule it rests on is not verified', () => {
    const [law] = sampleLaw
    const provisions = sampleProvisions.map((provision) =>
      provision.id === 'criteria/advanced-worker'
        ? { ...provision, provenance: { status: 'recalled' as const, source: 'memory' } }
        : provision,
    )
    const recalled = law === undefined ? [] : [{ ...law, adds: provisions }]
    const question = {
      ...asking('advanced-worker', rated('good')),
      book: lawOn(recalled, day('2024-12-20')),
    }
    const answer = assess(question)
    expect(answer.ok && answer.value.restsOnUnverified).toBe(true)
    expect(verdictOf('advanced-worker', rated('good')).restsOnUnverified).toBe(false)
  })
})

describe('a branch of the law', () => {
  const two = [2023, 2024].map((year) => ({ award: fighter, year }))
  it('is left out when it is for another kind of subject', () => {
    const { tree } = verdictOf(certificate, { subject: { kind: 'collective' }, achievements: [] })
    expect(tree.children.map((child) => child.branch)).toEqual(['sudden'])
  })
  it('is left out when it is for another category', () => {
    const { tree } = verdictOf(certificate, { subject: { kind: 'person', category: 'official' } })
    expect(tree.children.map((child) => child.branch)).toEqual(['titles', 'sudden'])
  })
  it('is left out when another route is asked for', () => {
    const { tree } = verdictOf(certificate, { awards: two }, 'merit')
    expect(tree.children.map((child) => child.branch)).toEqual(['titles', 'farmers'])
  })
  it('that may not be open to the subject leaves the verdict open and asks for the category', () => {
    const model = { kind: 'production-model', scope: 'base', year: 2024 } as const
    const open = verdictOf(certificate, { awards: [], achievements: [model] }, 'merit')
    expect(open).toMatchObject({ truth: 'unknown', missing: ['subject.category'] })
    expect(reasons(open)).toEqual(['74.2'])
    const subject = { kind: 'person', category: 'farmer' } as const
    const known = verdictOf(certificate, { subject, awards: [], achievements: [model] }, 'merit')
    expect(known.truth).toBe('met')
  })
  it('that is asked for together with others cannot be met by whom it is not for', () => {
    const farmers = branch(
      'farmers',
      { subjects: ['person'], categories: ['farmer'], route: 'merit' },
      when('ratingInYear', { min: 'good' }).at(at('1.1')),
    ).at(at('1'))
    const rule = all(farmers, when('noPendingCase', {}).at(at('2')))
    const judged = (category: 'farmer' | 'official') =>
      evaluate(rule, {
        facts: { ...rated('good'), subject: { ...person, category }, pendingCases: [] },
        year: 2024,
        onDay: book.day,
        standardOf: () => undefined,
        natureOf: () => undefined,
      }).truth
    expect(judged('farmer')).toBe('met')
    expect(judged('official')).toBe('unmet')
  })
  it('of no route at all is a choice that is unmet, under the article of the award', () => {
    const verdict = verdictOf(certificate, {}, 'seniority')
    expect(verdict.truth).toBe('unmet')
    expect(reasons(verdict)).toEqual(['74'])
  })
})

describe('one subject and many awards', () => {
  const facts = { subject: person, ...rated('excellent'), achievements: [] }
  const asked = ['advanced-worker', certificate, fighter, 'unheard-of']
  it('gets for each award the verdict it would get alone, and none that cannot be asked', () => {
    const subject = inquire({ book, facts, year: 2024, onDay: book.day })
    const alone = ['advanced-worker', certificate, fighter].map((award) => verdictOf(award, facts))
    expect(subject.assessAll(asked)).toEqual(alone)
    expect(subject.assess('unheard-of').ok).toBe(false)
    const household = { ...facts, subject: { kind: 'household' } as const }
    const other = inquire({ book, facts: household, year: 2024, onDay: book.day })
    expect(other.assessAll(asked)).toEqual([])
  })
  it('is asked by every route again after one by a single route', () => {
    const subject = inquire({ book, facts, year: 2024, onDay: book.day })
    const byMerit = subject.assess(certificate, 'merit')
    expect(byMerit.ok && byMerit.value.tree.children.map((child) => child.branch)).not.toContain(
      'sudden',
    )
    const [verdict] = subject.assessAll([certificate])
    expect(verdict?.tree.children.map((child) => child.branch)).toContain('sudden')
  })
  it('shows the trees without the verdicts, of the awards that can be asked', () => {
    const subject = inquire({ book, facts, year: 2024, onDay: book.day })
    expect(subject.treesOf(asked)).toEqual(subject.assessAll(asked).map(({ tree }) => tree))
    expect(subject.treesOf([fighter])).toEqual([verdictOf(fighter, facts).tree])
    expect(subject.treesOf(['unheard-of'])).toEqual([])
  })
  it('gets what is open to its own kind, whoever was asked before', () => {
    const household = { ...facts, subject: { kind: 'household' } as const }
    const of = (told: typeof facts | typeof household) =>
      inquire({ book, facts: told, year: 2024, onDay: book.day }).assessAll(asked).length
    expect([of(facts), of(household), of(facts)]).toEqual([3, 0, 3])
  })
})

describe('a question that cannot be asked', () => {
  it('is about an award that the law of the day does not know', () => {
    const question = { ...asking(fighter, {}), book: lawOn(sampleLaw, day('2023-12-31')) }
    expect(assess(question)).toEqual({
      ok: false,
      refusal: {
        kind: 'AwardUnknownOnDay',
        award: fighter,
        day: '2023-12-31',
        cites: [],
        rule: 'award-of-the-day',
      },
    })
  })
  it('is about a kind of subject that the award is not for', () => {
    expect(assess(asking(fighter, { subject: { kind: 'household' } }))).toMatchObject({
      ok: false,
      refusal: { kind: 'SubjectKindNotAllowed', subjectKind: 'household' },
    })
  })
})

describe('a stored verdict', () => {
  const question = asking(fighter, rated('good'))
  const stored = { mask: maskOf(verdictOf(fighter, rated('good'))), lawHash: book.hash }
  it('is one letter for the whole and one for each condition', () => {
    expect(stored.mask).toBe('?mu?')
  })
  it('is computed again from its facts and agrees', () => {
    const again = recompute(question, stored)
    expect(again).toMatchObject({ ok: true, value: { agrees: true } })
  })
  it('does not agree with other facts or another law', () => {
    const facts = { ...question.facts, initiatives: [{ year: 2024, scope: 'base' as const }] }
    expect(recompute({ ...question, facts }, stored)).toMatchObject({ value: { agrees: false } })
    expect(recompute(question, { ...stored, lawHash: 'other' })).toMatchObject({
      value: { agrees: false },
    })
  })
})
