import type { AwardId } from '@vinhdanh/domain/awards'
import type { Day } from '@vinhdanh/domain/kernel'
import {
  type AwardProvision,
  type Instrument,
  type LawBook,
  type LocalRegulation,
  type Locals,
  lawFor,
  lawWith,
  noLocals,
} from '@vinhdanh/domain/law'
import type { Reader } from '@vinhdanh/storage/database'
import { loadLocals } from '@vinhdanh/storage/law'

/** Xác nhận và quy định của các đơn vị, as one request sees them. */
export interface LocalThings {
  /** All that has ever been in force; read once. */
  readonly all: () => Promise<Locals>
  /** Số hiệu của một quy định; undefined for one that this request has not met. */
  readonly numberOf: (id: string) => string | undefined
  /** Danh hiệu riêng; undefined for one of a regulation that this request has not met. */
  readonly awardOf: (award: AwardId) => AwardProvision | undefined
  /** Lets the citations of a draft be written with its number. */
  readonly meet: (regulation: LocalRegulation) => void
}

/** Read at most once a request, and only when a law is asked for. */
export function localThingsOf(reader: Reader): LocalThings {
  const numbers = new Map<string, string>()
  const titles = new Map<AwardId, AwardProvision>()
  let held: Promise<Locals> | undefined
  const meet = ({ id, number, rules }: LocalRegulation) => {
    numbers.set(id, number)
    for (const rule of rules)
      if (rule.kind === 'provision' && rule.provision.kind === 'award')
        titles.set(rule.provision.award, rule.provision)
  }
  return {
    all: () => {
      held ??= loadLocals(reader).then((locals) => {
        locals.regulations.forEach(meet)
        return locals
      })
      return held
    },
    numberOf: (id) => numbers.get(id),
    awardOf: (award) => titles.get(award),
    meet,
  }
}

/** Bộ luật theo ngày, ở một nơi. */
export type LawIn = (day: Day) => LawBook

/** The part of a request that a law is laid together from. */
interface Reading {
  readonly instruments: readonly Instrument[]
  readonly loaders: {
    readonly locals: LocalThings
    readonly unit: { readonly load: (id: string) => Promise<{ readonly path: string } | null> }
  }
}

/** Luật áp dụng dưới một đường dẫn đơn vị; without one, the law of the country. */
export async function lawUnder(
  { loaders, instruments }: Reading,
  path: string | null,
): Promise<LawIn> {
  const locals = await loaders.locals.all()
  return (day) => lawFor(instruments, locals, path ?? '', day)
}

/** Luật áp dụng trong một đơn vị. */
export async function lawInUnit(context: Reading, unitId: string | null): Promise<LawIn> {
  const unit = unitId === null ? null : await context.loaders.unit.load(unitId)
  return lawUnder(context, unit?.path ?? null)
}

/** The law as it was laid together for a verdict, whatever was revoked, withdrawn or moved since. */
export async function lawOfRecord(
  { loaders, instruments }: Reading,
  ids: readonly string[],
  day: Day,
): Promise<LawBook> {
  if (ids.length === 0) return lawWith(instruments, noLocals, day)
  const { confirmations, regulations } = await loaders.locals.all()
  const among = ({ id }: { readonly id: string }) => ids.includes(id)
  return lawWith(
    instruments,
    { confirmations: confirmations.filter(among), regulations: regulations.filter(among) },
    day,
  )
}
