import type { AuthorityPost, SubjectKind } from '@vinhdanh/domain/awards'
import type { Day } from '@vinhdanh/domain/kernel'
import {
  achievementPeriod,
  type LawBook,
  lawOn,
  type PaymentClaim,
  type PaymentLine,
  type PaymentList,
  paymentList,
} from '@vinhdanh/domain/law'
import type { Context } from '../context.ts'
import { dossierBook } from '../proposals/dossier.ts'
import type { DecisionRow, EntryRow, ProposalRow } from '../rows.ts'
import { mayRead, proposalTarget } from '../targets.ts'

/** Một dòng của danh sách chi thưởng, với tên người nhận. */
export interface NamedPayment {
  readonly line: PaymentLine
  /** Null when the viewer may not read the dossier. */
  readonly recipient: string | null
}

/** Danh sách chi thưởng của một quyết định, với tên người nhận. */
export interface NamedPaymentList {
  readonly list: PaymentList
  readonly lines: readonly NamedPayment[]
}

interface Claimed {
  readonly claim: PaymentClaim
  readonly recipient: string | null
}

/** What a dossier and an entry have in common for money. */
type Awarded = Pick<
  EntryRow & ProposalRow,
  'id' | 'subjectKind' | 'personId' | 'unitId' | 'award' | 'year' | 'route'
>

function claimOf(governing: LawBook, of: Awarded, firstYear: number): PaymentClaim {
  const { subjectKind, personId, unitId, id, award, year, route } = of
  const period = achievementPeriod(governing, award, year)
  return {
    recipient: `${subjectKind} ${personId ?? unitId ?? id}`,
    subject: subjectKind as SubjectKind,
    award,
    period: { from: Math.min(period.from, firstYear), to: period.to },
    /** Two forms by different routes are for different merits. */
    ...(route === null ? {} : { merit: route }),
    governing,
  }
}

/** Dự thảo: as if decided today, each dossier under its own law. */
async function drafted(context: Context, { id }: DecisionRow): Promise<readonly Claimed[]> {
  const { loaders, today } = context
  const listed = await loaders.proposalsOfDecision.load(id)
  const rows = await Promise.all(listed.map(({ proposalId }) => loaders.proposal.load(proposalId)))
  return Promise.all(
    rows
      .filter((row) => row !== null)
      .map(async (row): Promise<Claimed> => {
        const governing = await dossierBook(context, { ...row, decidedOn: today })
        const shown = mayRead(context, 'proposals', await proposalTarget(context, row))
        return {
          claim: claimOf(governing, row, row.year),
          recipient: shown ? row.subjectName : null,
        }
      }),
  )
}

/** Đã ký: the entries that stand, each under the law that its verdict was given by. */
async function signed({ loaders, instruments }: Context, { id }: DecisionRow) {
  const entries = await loaders.entriesOfDecision.load(id)
  return entries
    .filter(({ status }) => status !== 'revoked')
    .map(
      (entry): Claimed => ({
        claim: claimOf(lawOn(instruments, entry.lawDay as Day), entry, entry.firstYear),
        recipient: entry.subjectNameAsWritten,
      }),
    )
}

/** Danh sách chi thưởng: of a draft as if it were signed today, of a signed one as of its day. */
export async function paymentsOf(
  context: Context,
  row: DecisionRow,
  balance: number | null,
): Promise<NamedPaymentList> {
  const day = (row.signedOn as Day | null) ?? context.today
  const claimed = await (row.status === 'draft' ? drafted(context, row) : signed(context, row))
  const list = paymentList(
    lawOn(context.instruments, day),
    claimed.map(({ claim }) => claim),
    {
      decidedBy: row.authorityPost as AuthorityPost,
      ...(balance === null ? {} : { balance }),
    },
  )
  const lines = list.lines.map((line) => ({
    line,
    recipient: claimed.find(({ claim }) => claim === line.claim)?.recipient ?? null,
  }))
  return { list: { ...list, day }, lines }
}
