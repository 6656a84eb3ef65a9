import { commands, queries } from './documents.ts'
import type { Dossier } from './dossiers.ts'
import type { People } from './people.ts'
import { type Cited, groundsOf, happened, labelsOf, type Protocol } from './protocol.ts'
import type { Stage } from './stage.ts'

interface Item {
  readonly id: string
  readonly proposal: { readonly id: string }
}
interface Session {
  readonly id: string
  readonly version: number
}
interface Tally {
  readonly yes: number
  readonly no: number
  readonly blank: number
  readonly notCast: number
  readonly passed: boolean
  readonly sentence: string
}

const sessionOf = (outcome: unknown) =>
  (
    outcome as {
      session: Session & {
        agenda: readonly Item[]
        quorum: Cited & { present: number; members: number; needed: number }
      }
    }
  ).session

/** Votes that do not agree: of thirteen, one says no to the second dossier, one leaves the third blank. */
const choiceOf = (member: number, item: number): string =>
  member === 12 && item === 1 ? 'NO' : member === 11 && item === 2 ? 'BLANK' : 'YES'

/** The council of 10/02/2022: nothing of it is stated anywhere, all of it is simulated. */
export async function holdCouncil(
  dossiers: readonly Dossier[],
  people: People,
  stage: Stage,
  protocol: Protocol,
): Promise<void> {
  const { secretary, members } = people
  const [first] = members
  if (first === undefined) throw new Error('a council of nobody')
  const note = (step: string, role: string, result: string, ...articles: readonly string[]) =>
    protocol.step({ step, role, result, law: 'ngày 10/02/2022', articles, mark: 'simulated' })
  stage.turnTo('2022-02-08')
  const { councils } = await secretary.ask<{
    councils: { edges: { node: { id: string; members: { id: string; role: string }[] } }[] }
  }>(queries.councils)
  const council = councils.edges[0]?.node
  if (council === undefined) throw new Error('no council')
  const planned = sessionOf(
    happened(
      await secretary.command(commands.plan, {
        council: council.id,
        heldOn: '2022-02-10',
        place: 'UBND tỉnh Bình Định (mô phỏng)',
        proposals: dossiers.map(({ id }) => id),
      }),
      'SessionPlanned',
    ),
  )
  note('Hội đồng: lập chương trình', 'thư ký hội đồng', `${planned.agenda.length} hồ sơ`)

  stage.turnTo('2022-02-10')
  const attended = sessionOf(
    happened(
      await secretary.command(commands.attend, {
        session: planned.id,
        expectedVersion: planned.version,
        attendance: council.members
          .filter(({ role }) => role !== 'SECRETARY' && role !== 'secretary')
          .map(({ id }) => ({ member: id, attendance: 'PRESENT' })),
      }),
      'AttendanceRecorded',
    ),
  )
  const { quorum } = attended
  note(
    'Hội đồng: điểm danh',
    'thư ký hội đồng',
    `có mặt ${quorum.present}/${quorum.members}, cần ${quorum.needed}`,
    ...labelsOf([quorum]),
  )
  happened(
    await secretary.command(commands.openSession, {
      session: planned.id,
      expectedVersion: attended.version,
    }),
    'SessionOpened',
  )

  for (const [at, item] of planned.agenda.entries()) {
    const dossier = dossiers.find(({ id }) => id === item.proposal.id)
    if (dossier === undefined) throw new Error('an item that nobody planned')
    happened(await secretary.command(commands.openBallot, { item: item.id }), 'BallotOpened')
    for (const [seat, member] of members.entries())
      happened(
        await member.command(commands.cast, { item: item.id, choice: choiceOf(seat, at) }),
        'BallotCast',
      )
    if (at === 0) {
      const twice = await first.command(commands.cast, { item: item.id, choice: 'NO' })
      protocol.figure('council.second-vote', twice.__typename)
      note(
        'Hội đồng: bỏ phiếu lần hai',
        'thành viên hội đồng',
        `từ chối: ${twice.__typename}`,
        ...groundsOf(twice),
      )
    }
    const closed = happened(
      await secretary.command(commands.closeBallot, { item: item.id }),
      'BallotTallied',
    )
    const { tally, citation } = (
      closed as unknown as { item: { ballot: Cited & { tally: Tally } } }
    ).item.ballot
    protocol.figure(`${dossier.unit}.tally`, [
      `đồng ý ${tally.yes}`,
      `không ${tally.no}`,
      `trắng ${tally.blank}`,
      tally.passed ? 'thông qua' : 'không thông qua',
    ])
    note(
      `${dossier.unit}: bỏ phiếu kín`,
      'thành viên hội đồng',
      `${tally.yes} đồng ý, ${tally.no} không, ${tally.blank} trắng: ${tally.passed ? 'thông qua' : 'không thông qua'}`,
      ...labelsOf([{ citation }]),
    )
    if (at === 0) {
      const late = await first.command(commands.cast, { item: item.id, choice: 'YES' })
      protocol.figure('council.vote-after-close', late.__typename)
      note(
        'Hội đồng: bỏ phiếu sau khi đóng',
        'thành viên hội đồng',
        `từ chối: ${late.__typename}`,
        ...groundsOf(late),
      )
    }
  }
  const { node: now } = await secretary.ask<{ node: { version: number } }>(queries.session, {
    id: planned.id,
  })
  happened(
    await secretary.command(commands.closeSession, {
      session: planned.id,
      expectedVersion: now.version,
    }),
    'SessionClosed',
  )
  note('Hội đồng: bế mạc, biên bản', 'thư ký hội đồng', 'đã đóng phiên')
}
