import { describe, expect, it } from 'vitest'
import { citing } from '../citations/index.ts'
import { day, ratio } from '../kernel/index.ts'
import { lawOn, type PriorityProvision } from '../law/index.ts'
import { sampleLaw } from '../properties/sample-law.ts'
import { assess, inPriority, warningsFor } from './index.ts'

const at = citing('sample-law')
const provenance = { status: 'verified', source: 'invented for tests' } as const
const rule = (
  prefer: PriorityProvision['prefer'],
  says: Partial<PriorityProvision> = {},
): PriorityProvision => ({
  kind: 'priority',
  id: `priority/${prefer}`,
  prefer,
  cite: at('4.3'),
  provenance,
  ...says,
})
const [law] = sampleLaw
const rules = [rule('women', { womenShare: ratio(7, 10) }), rule('direct-workers')]
const book = lawOn(
  law === undefined ? [] : [{ ...law, adds: [...law.adds, ...rules] }],
  day('2024-12-20'),
)

describe('the order of equals', () => {
  const person = (name: string, sex?: 'female' | 'male') => ({
    name,
    subject: { kind: 'person' as const, ...(sex === undefined ? {} : { sex }) },
  })
  const names = (placed: readonly { candidate: { name: string } }[]) =>
    placed.map(({ candidate }) => candidate.name)
  it('prefers a woman and tells the article', () => {
    const placed = inPriority(book, [person('a', 'male'), person('b'), person('c', 'female')])
    expect(names(placed)).toEqual(['c', 'a', 'b'])
    expect(placed[0]?.preferred).toEqual([{ prefer: 'women', cite: at('4.3'), provenance }])
  })
  it.each([
    [69, ['all', 'some']],
    [70, ['some', 'all']],
    [71, ['some', 'all']],
  ])('prefers a collective from seventy women in a hundred: %i', (women, order) => {
    const collective = (name: string, share: number) => ({
      name,
      subject: { kind: 'collective' as const },
      women: ratio(share, 100),
    })
    const list = [collective('all', 0), collective('some', women)]
    expect(names(inPriority(book, list))).toEqual(order)
  })
  it('puts two reasons before one, and keeps the order of those with as many', () => {
    const direct = { belongsTo: ['direct-workers'] as const }
    const list = [
      { ...person('a', 'male'), ...direct },
      person('b', 'female'),
      { ...person('c', 'female'), ...direct },
    ]
    expect(names(inPriority(book, list))).toEqual(['c', 'a', 'b'])
  })
  it('changes nothing where the law prefers nobody', () => {
    const list = [person('a', 'male'), person('b', 'female')]
    expect(names(inPriority(lawOn(sampleLaw, day('2024-12-20')), list))).toEqual(['a', 'b'])
  })
})

describe('a warning beside the verdict', () => {
  const asked = (route: string, held: string) => {
    const question = {
      book,
      award: 'merit-certificate.provincial',
      facts: {
        subject: { kind: 'person' as const, category: 'official' as const },
        achievements: [{ kind: 'sudden' as const, scope: 'base' as const, year: 2024 }],
        awards: [{ award: 'commendation-certificate', year: 2024, route: held }],
      },
      year: 2024,
      onDay: day('2024-12-20'),
      ...(route === '' ? {} : { route }),
    }
    const judged = assess(question)
    return judged.ok
      ? { truth: judged.value.truth, warnings: warningsFor(question, judged.value) }
      : null
  }
  it('says that a sudden achievement of the year has been commended before, and stops nothing', () => {
    expect(asked('', 'sudden')).toEqual({
      truth: 'met',
      warnings: [
        {
          kind: 'achievement-used-before',
          award: 'commendation-certificate',
          year: 2024,
          route: 'sudden',
        },
      ],
    })
  })
  it('is silent when the award held was by another route, or merit is asked for', () => {
    expect(asked('sudden', 'merit')?.warnings).toEqual([])
    expect(asked('merit', 'sudden')?.warnings).toEqual([])
  })
})
