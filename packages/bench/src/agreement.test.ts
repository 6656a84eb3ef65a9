import { describe, expect, it } from 'vitest'
import { contestants, disagreements, screeningDisagreements } from './agreement.ts'
import type { Contestant } from './contestants/contestant.ts'
import { plain } from './contestants/plain.ts'
import { expectedOf } from './workload/oracle.ts'
import { inventPeople } from './workload/people.ts'

const people = inventPeople(400)

describe('every contestant', () => {
  it.each(contestants.map((contestant) => [contestant.name, contestant] as const))(
    '%s agrees with what is expected, and explains alike',
    async (_, contestant) => {
      expect(await disagreements(contestant, people)).toEqual([])
    },
  )
  it('also when it only screens', () => {
    expect(screeningDisagreements(people)).toEqual([])
  })
  it('is caught when it misjudges or explains otherwise', async () => {
    const [first] = people
    if (first === undefined) throw new Error('nobody')
    const wrong: Contestant = {
      ...plain,
      name: 'wrong',
      rows: async (person) =>
        (await plain.rows(person)).map((award, index) =>
          index === 0 ? { ...award, eligible: !award.eligible } : award,
        ),
    }
    expect(await disagreements(wrong, [first])).toEqual([
      `wrong misjudges ${first.id}`,
      `wrong explains ${first.id} otherwise`,
    ])
  })
})

describe('the invented people', () => {
  it('are the same in every run', () => {
    expect(inventPeople(3)).toEqual(people.slice(0, 3))
  })
  it('meet and miss each award, under each version of the rules', () => {
    const many = inventPeople(20_000)
    const met = Array.from({ length: 12 }, () => 0)
    for (const person of many)
      expectedOf(person).forEach((mask, index) => {
        if (mask === 63) met[index] = (met[index] ?? 0) + 1
      })
    for (const count of met) expect(count).toBeGreaterThan(0)
    expect(new Set(many.map(({ asOf }) => asOf.slice(0, 4))).size).toBe(5)
  })
})
