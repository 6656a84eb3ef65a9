import type { Day } from '@vinhdanh/domain/kernel'

/** A stored moment as the domain writes it: ISO 8601 in UTC, to the millisecond. */
export const instant = (at: Date): string => at.toISOString()

/** A stored day: the database has checked its form. */
export const optionalDay = (written: string | null): Day | null => written as Day | null
