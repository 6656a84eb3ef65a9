import type { Caller, Outcome } from './caller.ts'
import type { Nominated } from './conference.ts'
import { commands, queries } from './documents.ts'
import { lawOf } from './law-of.ts'
import type { People } from './people.ts'
import { type Cited, dayWord, happened, labelsOf, type Protocol, truthWord } from './protocol.ts'
import type { Stage } from './stage.ts'

/** Hồ sơ đề nghị đang được mang đi. */
export interface Dossier {
  readonly id: string
  readonly version: number
  readonly number: string
  readonly unit: string
  readonly award: Nominated['award']
}

interface Judged {
  readonly truth: string
  readonly lawDay: string
  readonly missing: readonly { readonly key: string; readonly sentence: string }[]
  readonly nodes: readonly (Cited & { readonly truth: string })[]
  readonly counts: { readonly met: number; readonly unmet: number; readonly unknown: number }
}

const codes: Readonly<Record<string, string>> = {
  'Hoài Ân': 'hoai-an',
  'Tây Sơn': 'tay-son',
  'Vĩnh Thạnh': 'vinh-thanh',
}
const short = (unit: string) => unit.replace(/^Huyện /, '')

interface Figure {
  readonly place: string | null
  readonly label: string
  readonly valueAsWritten: string
  readonly source: { readonly key: string }
}

/** What the article reports of each district, as a sentence of the dossier. */
async function reported(caller: Caller, protocol: Protocol): Promise<(unit: string) => string> {
  const { publishedFigures } = await caller.ask<{ publishedFigures: Figure[] }>(queries.figures)
  const of = (unit: string) =>
    publishedFigures.filter(({ place, source }) => source.key === 'S1' && place?.endsWith(unit))
  for (const unit of ['Hoài Ân', 'An Lão', 'Tây Sơn', 'Vĩnh Thạnh']) {
    const lines = of(unit).map(({ label, valueAsWritten }) => `${label}: ${valueAsWritten}`)
    protocol.figure(`published.${unit}`, lines)
    protocol.step({
      step: `${unit}: số liệu bài báo nêu`,
      role: 'công chúng',
      result: lines.join('\n'),
      law: '–',
      articles: [],
      mark: 'real',
    })
  }
  return (unit) =>
    `Năm 2021: ${of(unit)
      .map(({ label, valueAsWritten }) => `${label.toLowerCase()} ${valueAsWritten}`)
      .join('; ')}. Cụm suy tôn tại hội nghị ngày 18/01/2022.`
}

const proposalOf = (outcome: Outcome) =>
  (
    outcome as unknown as {
      proposal: { id: string; number: string; version: number; status: string }
    }
  ).proposal

const judge = async (caller: Caller, id: string) => {
  const { node } = await caller.ask<{ node: { verdict: Judged } }>(queries.proposal, { id })
  return node.verdict
}

/** Draft, "not enough data", attest, submit, receive, appraise: one dossier for each nomination. */
export async function carryDossiers(
  nominations: readonly Nominated[],
  people: People,
  stage: Stage,
  protocol: Protocol,
): Promise<readonly Dossier[]> {
  const words = await reported(people.public, protocol)
  const dossiers: Dossier[] = []
  for (const { id: nomination, award, unit } of nominations) {
    const name = short(unit.name)
    const officer = people.officers[codes[name] ?? '']
    if (officer === undefined) throw new Error(`no officer of ${unit.name}`)
    const note = (
      step: string,
      role: string,
      result: string,
      more: Partial<{ law: string; articles: readonly string[] }> = {},
    ) =>
      protocol.step({
        step: `${name}: ${step}`,
        role,
        result,
        law: '–',
        articles: [],
        mark: 'simulated',
        ...more,
      })

    stage.turnTo('2022-01-19')
    const drafted = proposalOf(
      happened(
        await officer.command(commands.draft, {
          award: award.code,
          subject: unit.id,
          year: 2021,
          route: 'merit',
          submittingUnit: unit.id,
          merits: words(name),
          nomination,
        }),
        'ProposalDrafted',
      ),
    )
    const { id } = drafted
    const bare = await judge(officer, id)
    protocol.figure(`${name}.verdict-before-attestation`, bare.truth)
    note(
      'lập hồ sơ, thẩm tra thử',
      'cán bộ đơn vị',
      `${drafted.number}: ${truthWord(bare.truth)}, thiếu ${bare.missing.length} dữ kiện`,
      {
        law: `ngày ${dayWord(bare.lawDay)}`,
        articles: labelsOf(bare.nodes.filter(({ truth }) => truth === 'UNKNOWN')),
      },
    )

    const attestations = bare.missing
      .flatMap(({ key }) => /^attestations\.(.+)$/.exec(key)?.[1] ?? [])
      .map((topic) => ({ topic, holds: true, year: 2021 }))
    const edited = proposalOf(
      happened(
        await officer.command(commands.edit, {
          id,
          expectedVersion: drafted.version,
          attestations,
        }),
        'ProposalEdited',
      ),
    )
    const stale = await officer.command(commands.submit, { id, expectedVersion: drafted.version })
    protocol.figure(`${name}.stale-version`, stale.__typename)
    const submitted = proposalOf(
      happened(
        await officer.command(commands.submit, { id, expectedVersion: edited.version }),
        'ProposalSubmitted',
      ),
    )
    note(
      'xác nhận tiêu chí định tính, trình',
      'cán bộ đơn vị',
      `đã trình, ${attestations.length} xác nhận`,
    )

    stage.turnTo('2022-01-20')
    const received = proposalOf(
      happened(
        await people.appraiser.command(commands.receive, {
          id,
          expectedVersion: submitted.version,
          receivedOn: '2022-01-20',
        }),
        'ProposalReceived',
      ),
    )
    note('tiếp nhận', 'người thẩm định', 'đang thẩm định')

    stage.turnTo('2022-01-25')
    const verdict = await judge(people.appraiser, id)
    protocol.figure(`${name}.verdict`, verdict.truth)
    protocol.figure(`${name}.law-day`, verdict.lawDay)
    protocol.figure(`${name}.articles`, labelsOf(verdict.nodes))
    const appraised = proposalOf(
      happened(
        await people.appraiser.command(commands.appraise, {
          id,
          expectedVersion: received.version,
          opinion: 'Đủ tiêu chuẩn, đề nghị đưa ra hội đồng (nội dung mô phỏng).',
          forward: true,
        }),
        'ProposalAppraised',
      ),
    )
    note(
      'thẩm định',
      'người thẩm định',
      `${truthWord(verdict.truth)}: ${verdict.counts.met} đạt, ${verdict.counts.unmet} không, ${verdict.counts.unknown} chưa rõ`,
      {
        law: (await lawOf(people.public, verdict.lawDay, award.code)).words,
        articles: labelsOf(verdict.nodes.filter(({ truth }) => truth === 'MET')),
      },
    )
    dossiers.push({ id, version: appraised.version, number: appraised.number, unit: name, award })
  }
  return dossiers
}
