import { commands, queries } from './documents.ts'
import type { Dossier } from './dossiers.ts'
import { lawOf } from './law-of.ts'
import type { People } from './people.ts'
import { dayWord, groundsOf, happened, type Protocol } from './protocol.ts'
import type { Stage } from './stage.ts'

interface Entry {
  readonly subject: { readonly name: string }
  readonly award: { readonly code: string; readonly name: string }
  readonly year: number
  readonly status: string
  readonly decidedOn: string | null
  readonly decisionNumber: string | null
}
interface Decided {
  readonly id: string
  readonly version: number
  readonly entries: readonly (Entry & { readonly lawDay: string })[]
}
interface Count {
  readonly year: number
  readonly subjectKind: string
  readonly count: number
  readonly dataSet: string
  readonly award: { readonly code: string; readonly name: string }
}

const number = '01/QĐ-MP'
const signedOn = '2022-02-15'
const decisionOf = (outcome: unknown) => (outcome as { decision: Decided }).decision

/** The decision, the register and the report; the decision's number and day are simulated. */
export async function decide(
  dossiers: readonly Dossier[],
  binhDinh: string,
  people: People,
  stage: Stage,
  protocol: Protocol,
): Promise<void> {
  const { authority } = people
  stage.turnTo(signedOn)
  const draft = (authorityPost: string) =>
    authority.command(commands.draftDecision, {
      authorityPost,
      authorityUnit: binhDinh,
      proposals: dossiers.map(({ id }) => id),
      signerName: 'Người ký mô phỏng',
    })
  const drafted = decisionOf(happened(await draft('PROVINCIAL_CHAIR'), 'DecisionDrafted'))
  const tomorrow = await authority.command(commands.sign, {
    id: drafted.id,
    expectedVersion: drafted.version,
    number,
    signedOn: '2022-02-16',
  })
  protocol.figure('decision.signed-tomorrow', tomorrow.__typename)
  protocol.step({
    step: 'Ký với ngày ở tương lai',
    role: 'người có thẩm quyền',
    result: `từ chối: ${tomorrow.__typename}`,
    law: '–',
    articles: groundsOf(tomorrow),
    mark: 'simulated',
  })
  const signed = decisionOf(
    happened(
      await authority.command(commands.sign, {
        id: drafted.id,
        expectedVersion: drafted.version,
        number,
        signedOn,
      }),
      'DecisionSigned',
    ),
  )
  for (const { subject, award, lawDay } of signed.entries) {
    const { words, competence } = await lawOf(people.public, lawDay, award.code)
    protocol.step({
      step: `Quyết định ${number} ngày ${dayWord(signedOn)}`,
      role: 'người có thẩm quyền',
      result: `${award.name}: ${subject.name}`,
      law: words,
      articles: competence === undefined ? [] : [competence],
      mark: 'simulated',
    })
  }
  await report(people, protocol)
}

async function report({ public: anyone, statistician }: People, protocol: Protocol): Promise<void> {
  const { register } = await anyone.ask<{ register: { edges: { node: Entry }[] } }>(
    queries.register,
    { year: 2021 },
  )
  protocol.figure(
    'register.2021',
    register.edges
      .map(
        ({ node }) =>
          `${node.award.code} | ${node.subject.name} | ${node.decisionNumber} | ${node.decidedOn} | ${node.status}`,
      )
      .sort(),
  )
  for (const { node } of register.edges)
    protocol.step({
      step: 'Sổ khen thưởng năm 2021',
      role: 'công chúng',
      result: `${node.award.name}: ${node.subject.name}`,
      law: '–',
      articles: [],
      mark: 'simulated',
    })
  const { awardCounts } = await statistician.ask<{ awardCounts: Count[] }>(queries.counts, {
    year: 2021,
  })
  protocol.figure(
    'report.2021',
    awardCounts
      .map(({ award, subjectKind, count }) => `${award.code} ${subjectKind}: ${count}`)
      .sort(),
  )
  for (const { award, subjectKind, count } of awardCounts)
    protocol.step({
      step: 'Báo cáo: số khen thưởng năm 2021',
      role: 'người làm thống kê',
      result: `${award.name}, ${subjectKind === 'COLLECTIVE' ? 'tập thể' : subjectKind}: ${count}`,
      law: '–',
      articles: [],
      mark: 'simulated',
    })
}
