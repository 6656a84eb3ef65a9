import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCouncil, heldOn, ids } from '../../fixtures/council.ts'
import { smallLaw } from '../../fixtures/small-law.ts'
import { day, ratio } from '../kernel/index.ts'
import type { BallotChoice, Threshold } from './council.ts'
import {
  ballotRuleFor,
  quorumOn,
  tallyOf,
  votingMembers,
  workingRules,
  yesNeeded,
} from './rules.ts'

/** Written by hand from the text, for councils of 1 to 15 members: the oracle, not computed. */
const needed: readonly (readonly [name: string, rule: Threshold, row: readonly number[]])[] = [
  [
    'at least 80 %',
    { share: ratio(80, 100), strict: false },
    [1, 2, 3, 4, 4, 5, 6, 7, 8, 8, 9, 10, 11, 12, 12],
  ],
  [
    'at least 90 %',
    { share: ratio(90, 100), strict: false },
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 10, 11, 12, 13, 14],
  ],
  [
    'at least two thirds',
    { share: ratio(2, 3), strict: false },
    [1, 2, 2, 3, 4, 4, 5, 6, 6, 7, 8, 8, 9, 10, 10],
  ],
  ['more than half', workingRules.majority, [1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8]],
]

const boxOf = (yes: number, no: number, blank: number): readonly BallotChoice[] => [
  ...Array<BallotChoice>(yes).fill('yes'),
  ...Array<BallotChoice>(no).fill('no'),
  ...Array<BallotChoice>(blank).fill('blank'),
]

describe('How many "yes" a ballot needs', () => {
  it.each(needed)(
    '%s of all members, for every council of up to 15 and every count',
    (_, rule, row) => {
      row.forEach((oracle, index) => {
        const members = index + 1
        expect(yesNeeded(rule, members)).toBe(oracle)
        for (let yes = 0; yes <= members; yes++)
          for (let no = 0; yes + no <= members; no++)
            for (let blank = 0; yes + no + blank <= members; blank++)
              expect(tallyOf(boxOf(yes, no, blank), members, rule)).toEqual({
                yes,
                no,
                blank,
                notCast: members - yes - no - blank,
                members,
                yesNeeded: oracle,
                passed: yes >= oracle,
              })
      })
    },
  )

  it('counts 13 in the room and one in writing of 17 as 14: enough for 80 %', () => {
    const rule = { share: ratio(80, 100), strict: false }
    expect(tallyOf(boxOf(14, 0, 0), 17, rule)).toMatchObject({ yesNeeded: 14, passed: true })
    expect(tallyOf(boxOf(13, 0, 0), 17, rule)).toMatchObject({ yesNeeded: 14, passed: false })
  })

  it('lets a tie fail under the majority of all members', () => {
    expect(tallyOf(boxOf(5, 5, 0), 10, workingRules.majority).passed).toBe(false)
    expect(tallyOf(boxOf(6, 4, 0), 10, workingRules.majority).passed).toBe(true)
  })

  it('lets a council without members decide nothing', () => {
    expect(tallyOf([], 0, { share: ratio(80, 100), strict: false }).passed).toBe(false)
  })

  it('never turns from passed to failed when one more member says yes, nor depends on the order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<BallotChoice>('yes', 'no', 'blank'), { maxLength: 30 }),
        fc.nat({ max: 20 }),
        fc.constantFrom(...needed.map(([, rule]) => rule)),
        (box, silent, rule) => {
          const members = box.length + silent + 1
          const before = tallyOf(box, members, rule)
          expect(tallyOf([...box].reverse(), members, rule)).toEqual(before)
          if (before.passed) expect(tallyOf([...box, 'yes'], members, rule).passed).toBe(true)
          expect(before.yes + before.no + before.blank + before.notCast).toBe(members)
        },
      ),
    )
  })
})

describe('The rule of a ballot', () => {
  it('is the share of the law with its article where the law demands a ballot', () => {
    expect(ballotRuleFor(smallLaw(heldOn), 'emulation-flag.provincial', aCouncil(9))).toMatchObject(
      {
        threshold: { share: { part: 80, whole: 100 }, strict: false },
        required: true,
        cite: { article: '5', clause: '7' },
      },
    )
  })

  it("is the council's own majority, without an article, where the law demands none", () => {
    expect(ballotRuleFor(smallLaw(heldOn), 'merit-certificate.provincial', aCouncil(9))).toEqual({
      threshold: workingRules.majority,
      required: false,
      secret: true,
      cite: null,
      provenance: null,
    })
  })

  it("is the council's own where the law asks the meeting of the village and not a council", () => {
    const book = smallLaw(heldOn)
    const flag = book.provisions.get('ballot/emulation-flag.provincial')
    if (flag?.kind !== 'ballot') throw new Error('the small law has a ballot on the flag')
    const village = { ...flag, council: 'village', of: 'present' } as const
    const provisions = new Map([...book.provisions, [flag.id, village] as const])
    expect(
      ballotRuleFor({ ...book, provisions }, 'emulation-flag.provincial', aCouncil(9)),
    ).toMatchObject({ threshold: workingRules.majority, required: false, cite: null })
  })
})

describe('The quorum', () => {
  const quorum = (size: number, present: number, level: 'provincial' | 'central' = 'provincial') =>
    quorumOn(smallLaw(heldOn), aCouncil(size, { level }), {
      heldOn,
      attendance: ids(present).map((memberId) => ({ memberId, attendance: 'present' })),
      agenda: [],
    })

  it('of a central council of 21 is 14: 13 present may not meet, under the article', () => {
    expect(quorum(21, 13, 'central')).toMatchObject({
      needed: 14,
      met: false,
      cite: { article: '6' },
    })
    expect(quorum(21, 14, 'central')).toMatchObject({ met: true })
  })

  it('of another council is its own rule, and cites no article', () => {
    expect(quorum(9, 6)).toEqual({
      present: 6,
      members: 9,
      needed: 6,
      met: true,
      share: ratio(2, 3),
      cite: null,
    })
    expect(quorum(9, 5).met).toBe(false)
    expect(quorum(0, 0).met).toBe(false)
  })

  it('counts those in the room: no written opinion, no secretary, nobody twice as absent', () => {
    const council = aCouncil(3)
    const counted = quorumOn(smallLaw(heldOn), council, {
      heldOn,
      attendance: [
        { memberId: 'm01', attendance: 'present' },
        { memberId: 'm02', attendance: 'written' },
        { memberId: 'm03', attendance: 'absent' },
        { memberId: 'clerk', attendance: 'present' },
      ],
      agenda: [],
    })
    expect(counted).toMatchObject({ present: 1, members: 3, needed: 2, met: false })
  })
})

describe('Membership on the day of the session (SYS-14)', () => {
  it('counts the old members on 26/07/2022 and the new ones on 27/07/2022', () => {
    const base = aCouncil(2)
    const [first, second] = base.members
    if (first === undefined || second === undefined) throw new Error('two members')
    const council = {
      ...base,
      members: [
        { ...first, until: day('2022-07-26') },
        { ...second, from: day('2022-07-27') },
      ],
    }
    const on = (text: string) => votingMembers(council, day(text)).map(({ id }) => id)
    expect(on('2022-07-26')).toEqual(['m01'])
    expect(on('2022-07-27')).toEqual(['m02'])
  })
})
