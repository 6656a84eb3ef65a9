import type { Caller } from './caller.ts'
import { commands, queries } from './documents.ts'
import type { People } from './people.ts'
import { groundsOf, happened, type Protocol } from './protocol.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/** Đề cử của hội nghị. */
export interface Nominated {
  readonly id: string
  readonly rank: number | null
  readonly award: { readonly code: string; readonly name: string }
  readonly unit: Named
}

const cluster = 'Cụm thi đua các huyện miền núi – trung du'
const flag = 'emulation-flag.provincial'
const certificate = 'merit-certificate.provincial'

async function members(
  caller: Caller,
): Promise<{ readonly id: string; of: (name: string) => string }> {
  const { clusters } = await caller.ask<{
    clusters: { edges: { node: Named & { members: { unit: Named }[] } }[] }
  }>(queries.clusters)
  const found = clusters.edges.map(({ node }) => node).find(({ name }) => name === cluster)
  if (found === undefined) throw new Error(`no cluster ${cluster}`)
  return {
    id: found.id,
    of: (name) => {
      const unit = found.members.map((member) => member.unit).find((one) => one.name.endsWith(name))
      if (unit === undefined) throw new Error(`${name} is no member of the cluster`)
      return unit.id
    },
  }
}

/** The administrator opens the time for proposals: the articles do not state it. */
export async function openWindow({ administrator }: People, protocol: Protocol): Promise<void> {
  happened(
    await administrator.command(commands.setWindow, {
      year: 2021,
      level: 'PROVINCIAL',
      opensOn: '2022-01-10',
      closesOn: '2022-02-28',
    }),
    'ProposalWindowSet',
  )
  protocol.step({
    step: 'Đặt thời hạn nhận đề nghị năm 2021',
    role: 'quản trị viên',
    result: '10/01/2022 – 28/02/2022',
    law: '–',
    articles: [],
    mark: 'simulated',
  })
}

/** The conference of 18/01/2022 as the article states it. */
export async function holdConference(
  { clusterHead, statistician }: People,
  protocol: Protocol,
): Promise<readonly Nominated[]> {
  const { id, of } = await members(clusterHead)
  const input = {
    cluster: id,
    year: 2021,
    heldOn: '2022-01-18',
    place: 'UBND huyện Hoài Ân',
    nominations: [
      { award: flag, unit: of('Hoài Ân'), rank: 1 },
      { award: certificate, unit: of('Tây Sơn') },
      { award: certificate, unit: of('Vĩnh Thạnh') },
    ],
    heads: [of('An Lão')],
    deputies: [of('Tây Sơn')],
    termYear: 2022,
  }
  const refused = await statistician.command(commands.conference, input)
  protocol.figure('conference.by-statistician', refused.__typename)
  protocol.step({
    step: 'Ghi hội nghị khi không có vai trò',
    role: 'người làm thống kê',
    result: `từ chối: ${refused.__typename}`,
    law: '–',
    articles: groundsOf(refused),
    mark: 'simulated',
  })
  const outcome = happened(
    await clusterHead.command(commands.conference, input),
    'ConferenceRecorded',
  )
  const { conference, cluster: after } = outcome as unknown as {
    conference: { heads: Named[]; deputies: Named[]; heldOn: string; nominations: Nominated[] }
    cluster: { terms: { year: number; heads: Named[]; deputies: Named[] }[] }
  }
  const term = after.terms.find(({ year }) => year === 2022)
  protocol.figure('conference.held-on', conference.heldOn)
  protocol.figure(
    'conference.nominations',
    conference.nominations.map(({ award, unit }) => `${award.code}: ${unit.name}`).sort(),
  )
  const named = (units: readonly Named[] = []) => units.map(({ name }) => name).join(', ')
  protocol.figure('conference.head-2022', named(term?.heads))
  protocol.figure('conference.deputies-2022', term?.deputies.map(({ name }) => name) ?? [])
  for (const { award, unit } of conference.nominations)
    protocol.step({
      step: 'Hội nghị 18/01/2022 đề nghị',
      role: 'trưởng cụm',
      result: `${award.name}: ${unit.name}`,
      law: '–',
      articles: [],
      mark: 'real',
    })
  protocol.step({
    step: 'Bầu trưởng cụm, phó trưởng cụm năm 2022',
    role: 'trưởng cụm',
    result: `${named(term?.heads)}; ${named(term?.deputies)}`,
    law: '–',
    articles: [],
    mark: 'real',
  })
  return conference.nominations
}
