import type { Citation, Provenance } from '@vinhdanh/domain/citations'
import type { LawBook, Provision } from '@vinhdanh/domain/law'
import {
  otherReadingSentences,
  provisionKindLabel,
  provisionSentence,
} from '@vinhdanh/wording/procedure'
import { builder } from '../builder.ts'
import { inLanguage } from '../language.ts'
import { withOwnTitles } from '../words.ts'
import { CitationType, ProvenanceType } from './citation-types.ts'

interface OtherReading {
  readonly provision: Provision
  readonly id: string
  readonly cite: Citation
  readonly provenance: Provenance
}

const OtherReadingType = builder.objectRef<OtherReading>('ProvisionReading').implement({
  description: 'Cách đọc khác của một quy định, theo một nguồn khác.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Mã cách đọc.' }),
    sentence: t.string({
      description: 'Quy định theo cách đọc này, viết thành câu.',
      args: inLanguage,
      resolve: ({ provision, id }, { language }) =>
        otherReadingSentences(provision, language).find((each) => each.id === id)?.sentence ?? '',
    }),
    citation: t.field({
      type: CitationType,
      description: 'Nơi có cách đọc này.',
      resolve: ({ cite }) => cite,
    }),
    provenance: t.field({
      type: ProvenanceType,
      description: 'Nguồn của cách đọc này.',
      resolve: ({ provenance }) => provenance,
    }),
  }),
})

/** Readings that a provision carries beside its own value. */
const othersOf = (provision: Provision): readonly OtherReading[] =>
  'otherReadings' in provision
    ? (provision.otherReadings ?? []).map(({ id, cite, provenance }) => ({
        provision,
        id,
        cite,
        provenance,
      }))
    : []

export const ProvisionType = builder.objectRef<Provision>('Provision').implement({
  description:
    'Một quy định ngoài tiêu chuẩn: thẩm quyền, phiếu, số lượng, hồ sơ, thời hạn, tiền thưởng.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Mã quy định, stable through the texts.' }),
    kind: t.exposeString('kind', { description: 'Loại quy định.' }),
    label: t.string({
      description: 'Tên loại quy định.',
      args: inLanguage,
      resolve: ({ kind }, { language }) => provisionKindLabel(kind, language),
    }),
    sentence: t.string({
      description: 'Quy định viết thành câu.',
      args: inLanguage,
      resolve: (provision, { language }, context) =>
        withOwnTitles(context, provisionSentence(provision, language), language),
    }),
    citation: t.field({
      type: CitationType,
      description: 'Điều luật.',
      resolve: ({ cite }) => cite,
    }),
    provenance: t.field({
      type: ProvenanceType,
      description: 'Nguồn của quy định.',
      resolve: ({ provenance }) => provenance,
    }),
    otherReadings: t.field({
      type: [OtherReadingType],
      description: 'Cách đọc khác; the answer is final only where all give the same.',
      resolve: othersOf,
    }),
  }),
})

/** The order in which an officer asks: who, when, how many, by which vote, with which papers, for how much. */
const order: readonly Provision['kind'][] = [
  'competence',
  'frequency',
  'quota',
  'ballot',
  'dossier',
  'filing',
  'time-limit',
  'consultation',
  'public-notice',
  'bonus',
  'payer',
]

/** What the book says of an award beside its name and standard; lists that name the award are of it too. */
export const provisionsOfAward = (book: LawBook, award: string): readonly Provision[] =>
  [...book.provisions.values()]
    .filter((provision) => {
      if (provision.kind === 'award' || provision.kind === 'criteria') return false
      if ('award' in provision) return provision.award === award
      return 'awards' in provision && provision.awards?.includes(award) === true
    })
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.id < b.id ? -1 : 1))

/** What the book says of every award: quorums, routes, general time limits, how bonuses stack. */
export const generalProvisions = (book: LawBook): readonly Provision[] =>
  [...book.provisions.values()].filter(
    (provision) =>
      provision.kind !== 'award' &&
      provision.kind !== 'criteria' &&
      !('award' in provision && provision.award !== undefined) &&
      !('awards' in provision && provision.awards !== undefined),
  )
