import { type BallotRule, ballotRuleFor, type Council, yesNeeded } from '@vinhdanh/domain/councils'
import { readingTopic } from '@vinhdanh/domain/criteria'
import { assess, maskOf, type Verdict } from '@vinhdanh/domain/eligibility'
import { type Day, day } from '@vinhdanh/domain/kernel'
import { applicableLaw, type LawBook, lawOn } from '@vinhdanh/domain/law'
import { dueOn } from '@vinhdanh/domain/proposals'
import { instruments } from '@vinhdanh/domain/regimes'
import type { Attestation, SubjectFacts } from '@vinhdanh/domain/subjects'
import type { Prisma, Tx } from '@vinhdanh/storage/database'
import { subjectFacts } from '@vinhdanh/storage/subjects'
import { recordVerdict } from '@vinhdanh/storage/verdicts'
import type { TinyRecords } from '../synthetic/index.ts'
import type { SeasonRows } from './season-rows.ts'
import type { rowsOf } from './synthetic-rows.ts'

type ProposalRow = TinyRecords['proposals'][number]

/** Hồ sơ đã xét theo luật áp dụng cho nó. */
interface Settled {
  readonly book: LawBook
  readonly onDay: Day
  readonly verdict: Verdict
  readonly facts: SubjectFacts
  /** What the unit had to attest, since the law leaves it to people. */
  readonly topics: readonly string[]
  /** Readings that an appraiser had to choose. */
  readonly choices: readonly Choice[]
}

/** Cách đọc đã chọn cho một điểm còn để ngỏ. */
interface Choice {
  readonly openPoint: string
  readonly reading: string
}

const attestationsFor = (
  topics: readonly string[],
  year: number,
  choices: readonly Choice[],
): readonly Attestation[] => [
  ...topics.map((topic) => ({ topic, year, holds: true })),
  ...choices.map(({ openPoint, reading }) => ({
    topic: readingTopic(openPoint, reading),
    holds: true,
  })),
]

/** An open point the verdict waits for, read so that the standard is met where one reading says so. */
function choiceFor({ readings, missing }: Verdict): Choice | undefined {
  const open = readings.find(({ id, settled }) => !settled && missing.includes(`readings.${id}`))
  const picked = open?.outcomes.find(({ truth }) => truth === 'met') ?? open?.outcomes[0]
  return open === undefined || picked === undefined
    ? undefined
    : { openPoint: open.id, reading: picked.reading }
}

/**
 * Judges one dossier on a day; with `attested`, every topic the verdict still waits for is attested by the unit. A dossier
 * that went on to the council had its open points chosen by the appraiser.
 */
function judge(row: ProposalRow, bare: SubjectFacts, onDay: Day, decidedOn: Day | null): Settled {
  const chosen = row.steps.some(({ kind }) => kind === 'ProposalAppraised')
  const law = applicableLaw(instruments, {
    today: onDay,
    ...(decidedOn === null ? {} : { decidedOn }),
    ...(row.receivedOn === null ? {} : { receivedForAppraisalOn: row.receivedOn }),
  })
  const book = lawOn(instruments, law.day)
  let topics: readonly string[] = []
  let choices: readonly Choice[] = []
  for (;;) {
    const facts = { ...bare, attestations: attestationsFor(topics, row.year, choices) }
    const found = assess({ book, award: row.award, facts, year: row.year, onDay, route: row.route })
    if (!found.ok) throw new Error(`${row.number}: ${found.refusal.kind}`)
    const waiting = found.value.missing
      .filter((key) => key.startsWith('attestations.'))
      .map((key) => key.slice('attestations.'.length))
      .filter((topic) => !topics.includes(topic))
    if (row.attested && waiting.length > 0) topics = [...topics, ...waiting]
    else {
      const choice = chosen ? choiceFor(found.value) : undefined
      if (choice === undefined) return { book, onDay, verdict: found.value, facts, topics, choices }
      choices = [...choices, choice]
    }
  }
}

/** Ghi điều luật thêm vào mùa khen thưởng: attestations, verdicts, due days, the ballot rules and their counts. */
export async function settle(
  tx: Tx,
  records: TinyRecords,
  rows: ReturnType<typeof rowsOf>,
  season: SeasonRows,
  today: Day,
) {
  const settled = new Map<string, Settled>()
  for (const row of records.proposals) {
    const id =
      row.subject.kind === 'person'
        ? rows.personId(row.subject.code)
        : rows.unitId(row.subject.code)
    const facts = await subjectFacts(
      tx,
      { kind: row.subject.kind, id },
      { asOf: row.decidedOn ?? today, year: row.year },
    )
    if (facts === null) throw new Error(`${row.number} has no subject`)
    const one = judge(row, facts, row.decidedOn ?? today, row.decidedOn)
    settled.set(row.number, one)
    const appraised = row.steps.find(({ kind }) => kind === 'ProposalAppraised')
    const recorded = appraised === undefined ? null : judge(row, facts, appraised.on, null)
    const topics = [...new Set([...one.topics, ...(recorded?.topics ?? [])])]
    await tx.proposalAttestation.createMany({ data: season.attestation(row, topics) })
    const choices = new Map(
      [...one.choices, ...(recorded?.choices ?? [])].map((each) => [each.openPoint, each]),
    )
    await tx.readingChoice.createMany({ data: season.readingChoice(row, [...choices.values()]) })
    await writeVerdict(tx, row, one, recorded, season)
  }
  for (const session of records.sessions) {
    for (const item of session.agenda) {
      const proposal = records.proposals.find(({ number }) => number === item.proposalNumber)
      const one = settled.get(item.proposalNumber)
      const council = records.councils.find(({ code }) => code === session.councilCode)
      if (proposal === undefined || one === undefined || council === undefined)
        throw new Error(`nothing is known of ${item.proposalNumber}`)
      await writeItem(tx, { session, item, proposal, council }, one, rows, season)
    }
  }
}

async function writeVerdict(
  tx: Tx,
  row: ProposalRow,
  { book, onDay, verdict }: Settled,
  recorded: Settled | null,
  season: SeasonRows,
) {
  const verdictId = recorded === null ? null : season.verdictId(row.number)
  if (recorded !== null && verdictId !== null) {
    await recordVerdict(tx, {
      id: verdictId,
      award: row.award,
      year: row.year,
      route: row.route,
      truth: recorded.verdict.truth,
      onDay: recorded.onDay,
      lawDay: recorded.verdict.law.day,
      lawHash: recorded.verdict.law.hash,
      mask: maskOf(recorded.verdict),
      facts: recorded.facts,
      shown: recorded.verdict,
      locals: [],
    })
  }
  const due = dueOn(book, row, day(row.steps.at(-1)?.on ?? onDay))
  await tx.proposal.update({
    where: { id: row.id },
    data: { truth: verdict.truth, verdictId, dueOn: due?.day ?? null },
  })
  await tx.registerEntry.updateMany({
    where: { proposalId: row.id },
    data: { verdictId, lawDay: verdict.law.day },
  })
}

interface Item {
  readonly session: TinyRecords['sessions'][number]
  readonly item: TinyRecords['sessions'][number]['agenda'][number]
  readonly proposal: ProposalRow
  readonly council: TinyRecords['councils'][number]
}

async function writeItem(
  tx: Tx,
  { session, item, proposal, council }: Item,
  { book }: Settled,
  rows: ReturnType<typeof rowsOf>,
  season: SeasonRows,
) {
  const { rules } = await tx.council.findUniqueOrThrow({ where: { id: council.id } })
  const rule: BallotRule = ballotRuleFor(book, proposal.award, { rules } as unknown as Council)
  const voters = council.members.filter(({ votes }) => votes)
  await tx.agendaItem.create({
    data: {
      id: item.id,
      sessionId: session.id,
      order: item.order,
      proposalId: proposal.id,
      award: proposal.award,
      subjectKind: proposal.subject.kind,
      ...rows.subject(proposal.subject),
      rule: rule as unknown as Prisma.InputJsonObject,
    },
  })
  if (item.tally === null) {
    await tx.ballot.create({ data: { itemId: item.id } })
    return
  }
  const needed = yesNeeded(rule.threshold, voters.length)
  await tx.ballot.create({
    data: {
      itemId: item.id,
      status: 'closed',
      version: 3,
      ...item.tally,
      members: voters.length,
      yesNeeded: needed,
      passed: item.tally.yes >= needed,
      openedAt: season.at(session.heldOn, 10 + item.order),
      closedAt: season.at(session.heldOn, 20 + item.order),
    },
  })
  const cast = voters.length - item.tally.notCast
  await tx.ballotRoll.createMany({
    data: voters.slice(0, cast).map(({ id: memberId }) => ({ itemId: item.id, memberId })),
  })
}
