import { Prisma } from '../generated/prisma/client.ts'

type Sql = ReturnType<typeof Prisma.sql>

/** The condition of a filter that was given, or none. */
export const when = <Value>(value: Value | undefined, condition: (value: Value) => Sql): Sql =>
  value === undefined ? Prisma.empty : condition(value)
