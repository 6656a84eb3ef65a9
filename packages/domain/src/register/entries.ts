import type { DecisionRevoked, DecisionSigned, GrantedEntry } from '../decisions/index.ts'
import { assertNever } from '../kernel/index.ts'
import type { HeldAward } from '../subjects/index.ts'
import type { EntryRevoked, RegisterEntry, RegisterEvent } from './register-entry.ts'

/** Các mục ghi vào sổ khi một quyết định được ký. */
export const entriesOf = ({
  decisionId,
  number: decisionNumber,
  signedOn: decidedOn,
  entries,
}: DecisionSigned): readonly RegisterEntry[] =>
  entries.map((entry: GrantedEntry) => ({
    ...entry,
    decidedOn,
    decisionNumber,
    decisionId,
    status: 'granted',
    origin: 'decision',
    history: [],
  }))

/** When a decision is revoked, so is every entry of it that is still in force. */
export const revocationsOf = (
  { decisionId, reason, decisionNumber, revokedOn, by, at }: DecisionRevoked,
  entries: readonly RegisterEntry[],
): readonly EntryRevoked[] =>
  entries
    .filter((entry) => entry.decisionId === decisionId && isInForce(entry))
    .map(({ id: entryId }) => ({
      kind: 'EntryRevoked',
      entryId,
      reason,
      decisionNumber,
      revokedOn,
      by,
      at,
    }))

/** Mục sau một sự kiện; the old name and the reason stay in its history. */
export function evolveEntry(entry: RegisterEntry, event: RegisterEvent): RegisterEntry {
  const { reason, decisionNumber, by, at } = event
  switch (event.kind) {
    case 'EntryCorrected': {
      const { correctedOn: day, subjectNameAsWritten: to } = event
      const from = entry.subjectNameAsWritten
      const change = { what: 'corrected', from, to, reason, decisionNumber, day, by, at } as const
      return {
        ...entry,
        status: 'corrected',
        subjectNameAsWritten: to,
        history: [...entry.history, change],
      }
    }
    case 'EntryRevoked': {
      const { revokedOn: day } = event
      const change = { what: 'revoked', reason, decisionNumber, day, by, at } as const
      return { ...entry, status: 'revoked', history: [...entry.history, change] }
    }
    default:
      return assertNever(event)
  }
}

/** A corrected entry still counts; a revoked one does not. */
export const isInForce = ({ status }: RegisterEntry): boolean => status !== 'revoked'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Quá trình khen thưởng của một đối tượng, from the earliest on: by year, then by day of decision
 * (entries without a known day come last in their year), then by id so that the order is total.
 */
export const lifeOf = (entries: readonly RegisterEntry[]): readonly RegisterEntry[] =>
  [...entries].sort(
    (a, b) =>
      a.year - b.year ||
      compare(a.decidedOn ?? '9999', b.decidedOn ?? '9999') ||
      compare(a.id, b.id),
  )

/** Các hình thức đã được tặng, làm dữ kiện xét khen: revoked entries are none, proposals never come here. */
export const heldAwards = (entries: readonly RegisterEntry[]): readonly HeldAward[] =>
  lifeOf(entries)
    .filter(isInForce)
    .map(({ id, award, year, firstYear, decidedOn, route }) => ({
      award,
      year,
      firstYear,
      ...(decidedOn === null ? {} : { decidedOn }),
      ...(route === null ? {} : { route }),
      record: { kind: 'award', id },
    }))
