import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { differences, type Figures } from './compare.ts'
import { holdConference, openWindow } from './conference.ts'
import { holdCouncil } from './council.ts'
import { decide } from './decision.ts'
import { queries } from './documents.ts'
import { carryDossiers } from './dossiers.ts'
import { lawOf } from './law-of.ts'
import { gather, type People } from './people.ts'
import { Protocol } from './protocol.ts'
import { raiseStage, type Stage } from './stage.ts'

const ours = fileURLToPath(new URL('./expected.json', import.meta.url))

/** Plays the whole season; answers whether every figure is as expected. */
export async function runSeason(expectedFile: string = ours): Promise<boolean> {
  const expected = JSON.parse(readFileSync(expectedFile, 'utf8')) as Figures
  const since = Date.now()
  const stage = await raiseStage((step) => console.log(`  … ${step}`))
  const protocol = new Protocol()
  try {
    await play(stage, protocol)
  } finally {
    await stage.strike()
  }
  console.log(`\n${protocol.table()}\n`)
  console.log(
    '  "thực": do bài báo đăng ngày 20/01/2022 nêu · stated by the published article\n' +
      '  "mô phỏng": bài báo không nêu, dựng cho diễn tập · made for this rehearsal\n',
  )
  const wrong = differences(expected, protocol.figures)
  for (const { figure, expected: wanted, found } of wrong)
    console.log(
      `  ✗ ${figure}\n      cần  ${JSON.stringify(wanted)}\n      thấy ${JSON.stringify(found)}`,
    )
  const seconds = Math.round((Date.now() - since) / 1000)
  const all = Object.keys(protocol.figures).length
  console.log(
    wrong.length === 0
      ? `  ✓ ${all} số liệu đều khớp, ${seconds} giây · all ${all} figures agree`
      : `\n  ${wrong.length} số liệu không khớp · ${wrong.length} figures differ`,
  )
  return wrong.length === 0
}

async function play(stage: Stage, protocol: Protocol): Promise<void> {
  const people = await gather(stage.url)
  protocol.figure('people.roles', [...people.roles].sort())
  await law(people, protocol)
  await openWindow(people, protocol)
  const nominations = await holdConference(people, protocol)
  const dossiers = await carryDossiers(nominations, people, stage, protocol)
  await holdCouncil(dossiers, people, stage, protocol)
  await decide(dossiers, await province(people), people, stage, protocol)
}

/** The law of the day, as anybody may read it. */
async function law({ public: anyone }: People, protocol: Protocol): Promise<void> {
  const { numbers, words } = await lawOf(anyone, '2022-01-18', 'emulation-flag.provincial')
  protocol.figure('law.2022-01-18', numbers)
  protocol.step({
    step: 'Tra cứu luật của ngày hội nghị',
    role: 'công chúng',
    result: `${numbers.length} văn bản có hiệu lực`,
    law: words,
    articles: [],
    mark: 'real',
  })
}

async function province({ public: anyone }: People): Promise<string> {
  const { units } = await anyone.ask<{
    units: { edges: { node: { id: string; code: string } }[] }
  }>(queries.units)
  const found = units.edges.find(({ node }) => node.code === 'binh-dinh')
  if (found === undefined) throw new Error('no unit binh-dinh')
  return found.node.id
}
