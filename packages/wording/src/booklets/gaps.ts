import type { Citation, InstrumentId, Provenance } from '@vinhdanh/domain/citations'
import { addDays, canonicalJson, type Day } from '@vinhdanh/domain/kernel'
import {
  daysOfChange,
  type Instrument,
  lawOn,
  type OpenPoint,
  openPointsOf,
  type Provision,
} from '@vinhdanh/domain/law'
import { awardLabel } from '../awards/index.ts'
import { citationLabel, provenanceLabel } from '../citations/index.ts'
import { conditionSentence, openPointLabel, readingLabel } from '../criteria/index.ts'
import { formatDay, type Language } from '../formats/index.ts'
import { otherReadingSentences, provisionKindLabel, provisionSentence } from '../procedure/index.ts'
import { ruleLines } from './rule-lines.ts'
import { words } from './words.ts'

const sections: readonly OpenPoint['kind'][] = [
  'readings',
  'other-values',
  'draft',
  'unverified',
  'not-encoded',
]

interface Voice {
  readonly language: Language
  readonly article: (cite: Citation) => string
}

const from = ({ status, source, note }: Provenance, { language }: Voice): string => {
  const say = words[language]
  const doubt = note === undefined ? '' : ` ${say.doubt}: ${note}`
  return `${provenanceLabel(status, language)}. ${say.source}: ${source}.${doubt}`
}

const titleOf = (provision: Provision, language: Language): string => {
  const kind = provisionKindLabel(provision.kind, language)
  return 'award' in provision && provision.award !== undefined
    ? `${kind} “${awardLabel(provision.award, language)}”`
    : kind
}

function readingLines(
  { provision, point }: Extract<OpenPoint, { readonly kind: 'readings' }>,
  voice: Voice,
): readonly string[] {
  const { language, article } = voice
  const say = words[language]
  const award = 'award' in provision ? `“${awardLabel(provision.award ?? '', language)}”` : ''
  return [
    `• ${openPointLabel(point.id, language)}: ${titleOf(provision, language)}, ${article(point.cite)}`,
    `    ${say.stake}: ${say.stakeOfReadings(award)}`,
    ...point.of.flatMap(({ id, rule, cite, provenance }) => [
      `    – ${say.reading(readingLabel(point.id, id, language))}, ${article(cite)}. ${from(provenance, voice)}`,
      ...ruleLines(rule, language).map(
        ({ number, sentence }) =>
          `      ${'  '.repeat(number.length)}${number.join('.')}. ${sentence}`,
      ),
    ]),
  ]
}

function valueLines(provision: Provision, voice: Voice): readonly string[] {
  const { language, article } = voice
  const say = words[language]
  const others = 'otherReadings' in provision ? (provision.otherReadings ?? []) : []
  const sentences = otherReadingSentences(provision, language)
  return [
    `• ${titleOf(provision, language)}, ${article(provision.cite)}`,
    `    ${say.stake}: ${say.stakeOf[provision.kind]}`,
    `    – ${say.ours}: ${provisionSentence(provision, language)}. ${from(provision.provenance, voice)}`,
    ...others.map(
      ({ id, cite, provenance }) =>
        `    – ${sentences.find((each) => each.id === id)?.sentence ?? id}, ${article(cite)}. ${from(provenance, voice)}`,
    ),
  ]
}

type Grounded = Extract<OpenPoint, { readonly kind: 'unverified' | 'draft' }>

/** Rules that rest on the same doubt stand under it, so that it is told once. */
function groundLines(points: readonly Grounded[], voice: Voice): readonly string[] {
  const { language, article } = voice
  const say = words[language]
  const bySource = new Map<string, { lines: string[]; stakes: Set<string> }>()
  for (const { provision, grounds } of points)
    for (const { condition, cite, provenance } of grounds) {
      const source = from(provenance, voice)
      const group = bySource.get(source) ?? { lines: [], stakes: new Set() }
      bySource.set(source, group)
      const what =
        condition === null
          ? provision.kind === 'criteria'
            ? say.whole
            : provisionSentence(provision, language)
          : conditionSentence(condition, language)
      group.lines.push(`    – ${titleOf(provision, language)}, ${article(cite)}: ${what}`)
      group.stakes.add(say.stakeOf[provision.kind])
    }
  return [...bySource].flatMap(([source, { lines, stakes }]) => [
    `• ${source}`,
    `    ${say.stake}: ${[...stakes].join('; ')}`,
    ...lines,
  ])
}

function sectionLines(points: readonly OpenPoint[], kind: OpenPoint['kind'], voice: Voice) {
  switch (kind) {
    case 'readings':
      return points.flatMap((point) => (point.kind === kind ? readingLines(point, voice) : []))
    case 'other-values':
      return points.flatMap((point) =>
        point.kind === kind ? valueLines(point.provision, voice) : [],
      )
    case 'draft':
    case 'unverified':
      return groundLines(
        points.filter((point): point is Grounded => point.kind === kind),
        voice,
      )
    case 'not-encoded':
      return points.flatMap((point) =>
        point.kind === kind ? [`• ${voice.article(point.left.cite)}: ${point.left.reason}`] : [],
      )
  }
}

function pointLines(points: readonly OpenPoint[], voice: Voice): readonly string[] {
  const say = words[voice.language]
  if (points.length === 0) return [`  ${say.noGaps}`]
  return sections.flatMap((kind) => {
    const count = points.filter((point) => point.kind === kind).length
    return count === 0
      ? []
      : ['', `${say.section[kind]} (${count})`, ...sectionLines(points, kind, voice)]
  })
}

/** What is open: the same thing under the law of two days is told once. */
function keyOf(point: OpenPoint): string {
  switch (point.kind) {
    case 'readings':
      return `${point.provision.id} ${point.point.id}`
    case 'other-values':
      return `${point.provision.id} ${provisionSentence(point.provision, 'vi')} ${canonicalJson(otherReadingSentences(point.provision, 'vi'))}`
    case 'not-encoded':
      return `${point.instrument.id} ${canonicalJson(point.left)}`
    default:
      return `${point.provision.id} ${canonicalJson(point.grounds)}`
  }
}

/** How many points of each kind there are. */
const summary = (points: readonly OpenPoint[], { language }: Voice): readonly string[] =>
  sections.flatMap((kind) => {
    const count = points.filter((point) => point.kind === kind).length
    return count === 0 ? [] : [`  ${String(count).padStart(4)}  ${words[language].section[kind]}`]
  })

/**
 * Danh sách điểm còn để ngỏ: the law of one day first; then, unless only that day was asked for, what was open under
 * the law of other days and is not, or not so, any more.
 */
export function gapsText(
  instruments: readonly Instrument[],
  asked: { readonly on: Day; readonly onlyThat: boolean; readonly onlyCounts?: boolean },
  language: Language,
): string {
  const numbers = new Map<InstrumentId, string>(instruments.map(({ id, number }) => [id, number]))
  const article = (cite: Citation) =>
    citationLabel(cite, numbers.get(cite.instrument) ?? cite.instrument, language)
  const voice = { language, article }
  const say = words[language]
  const days = daysOfChange(instruments)
  const since = days.findLast((day) => day <= asked.on) ?? asked.on
  const now = openPointsOf(lawOn(instruments, asked.on))
  const told = new Set(now.map(keyOf))
  const listed = (points: readonly OpenPoint[]) => [
    ...summary(points, voice),
    ...(asked.onlyCounts === true ? [] : pointLines(points, voice)),
  ]
  const others = asked.onlyThat
    ? []
    : [...days].reverse().flatMap((day) => {
        const fresh = openPointsOf(lawOn(instruments, day)).filter(
          (point) => !told.has(keyOf(point)),
        )
        for (const point of fresh) told.add(keyOf(point))
        const next = days[days.indexOf(day) + 1]
        const until = next === undefined ? '…' : formatDay(addDays(next, -1))
        return fresh.length === 0
          ? []
          : ['', say.gapsOnlyOn(formatDay(day), until), ...listed(fresh)]
      })
  return [say.gapsOn(formatDay(asked.on), formatDay(since)), ...listed(now), ...others].join('\n')
}
