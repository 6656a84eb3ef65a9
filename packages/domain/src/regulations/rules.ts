// long because every kind of rule is one entry of one table, and they are read together
import type { Provenance } from '../citations/index.ts'
import type { CriterionKind } from '../criteria/index.ts'
import type { Ratio } from '../kernel/index.ts'
import {
  dossierConditions,
  dossierDocuments,
  type LocalRule,
  type Provision,
  simplifiedCases,
  timeLimitSteps,
} from '../law/index.ts'
import {
  either,
  flag,
  type Issue,
  isText,
  list,
  oneOf,
  postReader,
  type Read,
  type Reader,
  record,
} from '../vectors/index.ts'
import { conditionReader, type Grounds } from './conditions.ts'
import {
  articleReader,
  awardReader,
  awardsReader,
  dateReader,
  numberReader,
  routesReader,
  shareReader,
  subjectsReader,
  wordsReader,
} from './words.ts'

const councils = oneOf(['base', 'provincial', 'central', 'village'])
const numberOrShare: Reader<number | Ratio> = either(isText, shareReader, numberReader)
/** A rule says which condition of the law it means by its kind. */
const conditionKind = wordsReader as Reader<string> as Reader<CriterionKind>

/** Provenance of a rule, when it is another than that of the whole. */
export const provenanceReader = record(
  { status: oneOf(['verified', 'recalled']) },
  { source: wordsReader, note: wordsReader },
)

const where = { article: articleReader } as const
const maybe = { provenance: provenanceReader } as const

/** What each kind of rule says; `make` gives the rules it stands for. */
const entry = <Shape>(
  reader: Reader<Shape>,
  make: (shape: Shape, grounds: Grounds) => readonly LocalRule[],
) => ({ reader, make })

const put = (provision: Provision): LocalRule => ({ kind: 'provision', provision })

const entries = {
  restates: entry(record({ ...where, awards: awardsReader }, maybe), ({ awards }, grounds) =>
    awards.map((award) => ({ kind: 'restates', award, ...grounds })),
  ),
  requires: entry(
    record(
      { ...where, award: awardReader, condition: conditionReader },
      { ...maybe, subjects: subjectsReader, routes: routesReader },
    ),
    ({ award, condition, subjects, routes }, grounds) => [
      {
        kind: 'requires',
        award,
        ...(subjects === undefined ? {} : { subjects }),
        ...(routes === undefined ? {} : { routes }),
        condition: condition(grounds),
        ...grounds,
      },
    ],
  ),
  threshold: entry(
    record(
      {
        ...where,
        award: awardReader,
        condition: conditionKind,
        number: wordsReader,
        value: numberOrShare,
      },
      maybe,
    ),
    ({ award, condition, number, value }, grounds) => [
      { kind: 'threshold', award, condition, number, value, ...grounds },
    ],
  ),
  drops: entry(
    record({ ...where, award: awardReader, condition: conditionKind }, maybe),
    ({ award, condition }, grounds) => [{ kind: 'drops', award, condition, ...grounds }],
  ),
  quota: entry(
    record(
      {
        ...where,
        award: awardReader,
        share: shareReader,
        of: oneOf([
          'advanced-workers-of-unit',
          'cluster-leaders-of-province',
          'members-of-unit',
          'collectives-of-unit',
        ]),
      },
      { ...maybe, rounding: oneOf(['floor', 'half-up', 'ceiling']) },
    ),
    ({ award, share, of, rounding = 'floor' }, grounds) => [
      put({ kind: 'quota', id: `quota/${award}`, award, share, of, rounding, ...grounds }),
    ],
  ),
  ballot: entry(
    record(
      {
        ...where,
        award: awardReader,
        yesShare: shareReader,
        council: oneOf(['base', 'provincial', 'submitting', 'central', 'village']),
      },
      { ...maybe, secret: oneOf(['required', 'default']), of: oneOf(['present']) },
    ),
    ({ award, yesShare, council, secret = 'default', of }, grounds) => [
      put({
        kind: 'ballot',
        id: `ballot/${award}`,
        award,
        yesShare,
        council,
        secret,
        ...(of === undefined ? {} : { of }),
        ...grounds,
      }),
    ],
  ),
  quorum: entry(
    record(
      { ...where, council: councils, presentShare: shareReader },
      { ...maybe, forAwards: record({ awards: awardsReader, presentShare: shareReader }, {}) },
    ),
    ({ council, presentShare, forAwards }, grounds) => [
      put({
        kind: 'quorum',
        id: `quorum/${council}`,
        council,
        presentShare,
        ...(forAwards === undefined ? {} : { forAwards }),
        ...grounds,
      }),
    ],
  ),
  'time-limit': entry(
    record(
      {
        ...where,
        step: oneOf(timeLimitSteps),
        days: numberReader,
        unit: oneOf(['working-day', 'day']),
      },
      {
        ...maybe,
        level: oneOf(['commune', 'provincial', 'central']),
        awards: awardsReader,
      },
    ),
    ({ step, days, unit, level, awards }, grounds) => [
      put({
        kind: 'time-limit',
        id: ['time-limit', step, level, awards?.join('+')].filter(Boolean).join('/'),
        step,
        days,
        unit,
        ...(level === undefined ? {} : { level }),
        ...(awards === undefined ? {} : { awards }),
        ...grounds,
      }),
    ],
  ),
  filing: entry(
    record(
      { ...where, awards: awardsReader, by: dateReader },
      {
        ...maybe,
        sector: oneOf(['education']),
        with: oneOf(['central', 'provincial', 'commune']),
        yearsAfter: numberReader,
      },
    ),
    ({ awards, by, sector, with: place = 'provincial', yearsAfter = 0 }, grounds) =>
      awards.map((award) =>
        put({
          kind: 'filing',
          id: ['filing', award, sector].filter(Boolean).join('/'),
          award,
          ...(sector === undefined ? {} : { sector }),
          by: { ...by, yearsAfter },
          with: place,
          ...grounds,
        }),
      ),
  ),
  dossier: entry(
    record(
      {
        ...where,
        awards: awardsReader,
        documents: list(
          record(
            { document: oneOf(dossierDocuments) },
            { when: oneOf(dossierConditions), form: wordsReader },
          ),
        ),
      },
      { ...maybe, sets: numberReader, electronic: flag },
    ),
    ({ awards, documents, sets, electronic = false }, grounds) =>
      awards.map((award) =>
        put({
          kind: 'dossier',
          id: `dossier/${award}`,
          award,
          documents,
          sets: sets ?? null,
          electronic,
          ...grounds,
        }),
      ),
  ),
  consultation: entry(
    record(
      {
        ...where,
        awards: awardsReader,
        of: oneOf(['province', 'field-ministry', 'party-committee']),
      },
      {
        ...maybe,
        when: oneOf(['central-unit-in-province', 'head-of-provincial-unit', 'always']),
      },
    ),
    ({ awards, of, when = 'always' }, grounds) => [
      put({
        kind: 'consultation',
        id: `consultation/${grounds.cite.instrument}/${of}`,
        awards,
        of,
        when,
        ...grounds,
      }),
    ],
  ),
  'public-notice': entry(
    record(
      { ...where, awards: awardsReader, before: oneOf(['council', 'submission']) },
      { ...maybe, except: list(oneOf(simplifiedCases)) },
    ),
    ({ awards, before, except = [] }, grounds) => [
      put({
        kind: 'public-notice',
        id: `public-notice/${grounds.cite.instrument}`,
        awards,
        by: 'proposer',
        before,
        except,
        ...grounds,
      }),
    ],
  ),
  scoring: entry(
    record({ ...where, criterion: wordsReader, name: wordsReader, maxPoints: numberReader }, maybe),
    ({ criterion, name, maxPoints }, grounds) => [
      put({
        kind: 'scoring',
        id: `scoring/${criterion}`,
        criterion,
        nameVi: name,
        maxPoints,
        ...grounds,
      }),
    ],
  ),
  competence: entry(
    record({ ...where, award: awardReader, posts: list(postReader) }, maybe),
    ({ award, posts }, grounds) => [
      put({ kind: 'competence', id: `competence/${award}`, award, posts, ...grounds }),
    ],
  ),
  bonus: entry(
    record({ ...where, award: awardReader, person: numberReader }, maybe),
    ({ award, person }, grounds) => [
      put({
        kind: 'bonus',
        id: `bonus/${award}`,
        award,
        multiples: { person: { part: person, whole: 1 } },
        ...grounds,
      }),
    ],
  ),
  title: entry(
    record(
      {
        ...where,
        award: awardReader,
        name: wordsReader,
        subjects: subjectsReader,
        posts: list(postReader),
      },
      { ...maybe, nameEn: wordsReader, condition: conditionReader },
    ),
    ({ award, name, nameEn, subjects, posts, condition }, grounds) => [
      put({
        kind: 'award',
        id: `award/${award}`,
        award,
        nameVi: name,
        nameEn: nameEn ?? name,
        group: 'local-title',
        level: 'provincial',
        subjects,
        rank: 99,
        ...grounds,
      }),
      ...(condition === undefined
        ? []
        : [
            put({
              kind: 'criteria',
              id: `criteria/${award}`,
              award,
              rule: condition(grounds),
              ...grounds,
            }),
          ]),
      put({ kind: 'competence', id: `competence/${award}`, award, posts, ...grounds }),
    ],
  ),
} as const

export type RuleName = keyof typeof entries
export const ruleNames = Object.keys(entries) as RuleName[]

/** Điều đã đọc, chờ viện dẫn của văn bản. */
export interface ReadRule {
  readonly name: RuleName
  readonly article: string
  readonly provenance?: Read<typeof provenanceReader>
  readonly make: (grounds: Grounds) => readonly LocalRule[]
}

interface Located {
  readonly article: string
  readonly provenance?: Pick<Provenance, 'note'> & Read<typeof provenanceReader>
}

const named = record({ rule: oneOf(ruleNames) }, {})

/** Một điều: `"rule"` says what it is, the other keys what it says. */
export const ruleReader: Reader<ReadRule> = {
  schema: {
    anyOf: ruleNames.map((name) => {
      const schema = entries[name].reader.schema as {
        readonly properties: Readonly<Record<string, unknown>>
        readonly required: readonly string[]
      }
      return {
        ...schema,
        properties: { rule: { const: name }, ...schema.properties },
        required: ['rule', ...schema.required],
      }
    }),
  },
  read: (value, path, issues: Issue[]) => {
    const { rule, ...rest } = (value ?? {}) as { readonly rule?: unknown }
    const which = named.read(rule === undefined ? {} : { rule }, path, issues)
    if (which === undefined) return undefined
    /** Reader and maker of one entry fit each other; the table cannot say so of a name not known before. */
    const { reader, make } = entries[which.rule] as unknown as ReturnType<typeof entry<Located>>
    const read = reader.read(rest, path, issues)
    if (read === undefined) return undefined
    const { article, provenance } = read
    return {
      name: which.rule,
      article,
      ...(provenance === undefined ? {} : { provenance }),
      make: (grounds) => make(read, grounds),
    }
  },
}
