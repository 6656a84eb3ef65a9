import type { Citation } from '@vinhdanh/domain/citations'
import type { Criterion, VerdictNode } from '@vinhdanh/domain/criteria'
import type { Ratio } from '@vinhdanh/domain/kernel'
import type { ApplicableLaw, Instrument } from '@vinhdanh/domain/law'
import type { RecordRef, SubjectFacts } from '@vinhdanh/domain/subjects'
import * as awards from '@vinhdanh/wording/awards'
import * as citations from '@vinhdanh/wording/citations'
import * as criteria from '@vinhdanh/wording/criteria'
import { formatRatio } from '@vinhdanh/wording/formats'
import * as law from '@vinhdanh/wording/law'
import { recordSentence } from '@vinhdanh/wording/subjects'
import type { Language } from './language.ts'

// Wording names things by what it is given; the instruments of the request are known here, so their numbers are joined here.

/** Số hiệu của văn bản: of the law of the country, else of a local regulation that the request has met. */
export const numberIn =
  ({
    instruments,
    loaders,
  }: {
    readonly instruments: readonly Instrument[]
    readonly loaders: { readonly locals: { readonly numberOf: (id: string) => string | undefined } }
  }) =>
  (instrument: string) =>
    instruments.find(({ id }) => id === instrument)?.number ??
    loaders.locals.numberOf(instrument) ??
    instrument

/** Viện dẫn viết đủ, với số hiệu văn bản. */
export const citationLabel = (
  citation: Citation,
  numberOf: (instrument: string) => string,
  language: Language,
): string => citations.citationLabel(citation, numberOf(citation.instrument), language)

/** Vì sao áp dụng luật này. */
export const whyThisLaw = (
  applicable: ApplicableLaw,
  instruments: readonly Instrument[],
  language: Language,
): string =>
  law.whyThisLaw(
    applicable,
    language,
    (instrument) => instruments.find(({ id }) => id === instrument)?.number ?? instrument,
  )

export const conditionSentence = (
  criterion: Criterion | criteria.SaidCondition,
  language: Language,
): string => criteria.conditionSentence(criterion, language)

export const nodeSentence = (node: VerdictNode, language: Language): string =>
  criteria.conditionSentence(node, language)

/** Điều tìm thấy; a line that only joins others found nothing of its own. */
export const foundSentence = (node: VerdictNode, language: Language): string | null =>
  criteria.foundSentence(node, language)

export const { missingSentence, topicLabel } = criteria

/** Bản ghi đã dùng, viết thành câu. */
export const recordLabel = (record: RecordRef, facts: SubjectFacts, language: Language): string =>
  recordSentence(record, facts, language)

/** A share as the law writes it: 80 %, or a fraction that no percentage says exactly. */
export const shareLabel = (share: Ratio): string => formatRatio(share)

interface Naming {
  readonly loaders: {
    readonly locals: {
      readonly awardOf: (
        award: string,
      ) => { readonly nameVi: string; readonly nameEn: string } | undefined
    }
  }
}

/** Tên danh hiệu, hình thức, kể cả danh hiệu riêng mà yêu cầu này đã gặp. */
export function awardName({ loaders }: Naming, award: string, language: Language): string {
  const own = loaders.locals.awardOf(award)
  if (own === undefined) return awards.awardLabel(award, language)
  return language === 'vi' ? own.nameVi : own.nameEn
}

/** Wording knows the awards of the law; a title of an organisation's own is named here, where its regulation is known. */
export const withOwnTitles = (context: Naming, sentence: string, language: Language): string =>
  sentence.replace(/local(?:\.[a-z0-9-]+){2,}/g, (award) => awardName(context, award, language))
