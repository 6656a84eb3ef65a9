import type { SubjectKind } from '@vinhdanh/domain/awards'
import {
  type ConsultationAnswer,
  conditionsFrom,
  consultationsNeeded,
  type DossierAnswer,
  dossierCheck,
  type FilingAnswer,
  filingCheck,
} from '@vinhdanh/domain/eligibility'
import {
  type PublicNoticeProvision,
  provisionsOf,
  type TimeLimitProvision,
  timeLimitFor,
} from '@vinhdanh/domain/law'
import { factsForMany } from '@vinhdanh/storage/subjects'
import type { Context } from '../context.ts'
import type { ProposalRow } from '../rows.ts'
import { dossierBook } from './dossier.ts'

/** Một lần công khai và thời hạn của nó. */
export interface NoticeRule {
  readonly notice: PublicNoticeProvision
  /** Null: the law sets no length. */
  readonly limit: TimeLimitProvision | null
}

/** Giấy tờ và thủ tục mà luật đòi hỏi ở một hồ sơ. */
export interface DossierProcedure {
  /** Null: no text of the day says what this dossier holds. */
  readonly dossier: DossierAnswer | null
  readonly filing: FilingAnswer | null
  readonly notices: readonly NoticeRule[]
  readonly consultations: readonly ConsultationAnswer[]
}

/** Giấy tờ, hạn nộp, công khai, lấy ý kiến của một hồ sơ, under the law that applies to it. */
export async function procedureOf(context: Context, row: ProposalRow): Promise<DossierProcedure> {
  const { award, year, route, subjectKind, personId, unitId } = row
  const kind = subjectKind as SubjectKind
  const id = personId ?? unitId ?? ''
  const book = await dossierBook(context, row)
  const read = await factsForMany(context.reader, [{ kind, id }], { asOf: context.today, year })
  const conditions = conditionsFrom(read.get(id) ?? { subject: { kind } }, year)
  const asked = { award, subject: kind, conditions, ...(route === null ? {} : { route }) }
  return {
    dossier: dossierCheck(book, asked, []) ?? null,
    filing: filingCheck(book, award, { year }) ?? null,
    notices: provisionsOf(book, 'public-notice')
      .filter(({ awards }) => awards.includes(award))
      .map((notice) => {
        const level = notice.by === 'central' ? ({ level: 'central' } as const) : {}
        return { notice, limit: timeLimitFor(book, 'public-notice', { award, ...level }) ?? null }
      }),
    consultations: consultationsNeeded(book, award, {}),
  }
}
