import { checked, type Issue, list, type Reader } from './reader.ts'
import { dayReader } from './words.ts'

/** Các ngày của một trường hợp hỏi nhiều lần: in several regimes, with the same answer. */
export const daysReader = checked(list(dayReader), (days) =>
  days.length === 0
    ? 'needs at least one day'
    : new Set(days).size < days.length
      ? 'names a day twice'
      : undefined,
)

/** The schema of a case that may name `days` instead of `day`. */
export function schemaWithDays(schema: Reader<unknown>['schema']): Reader<unknown>['schema'] {
  const { properties, required } = schema as {
    readonly properties: object
    readonly required: readonly string[]
  }
  return {
    ...schema,
    properties: { ...properties, days: daysReader.schema },
    required: required.filter((key) => key !== 'day'),
    oneOf: [{ required: ['day'] }, { required: ['days'] }],
  }
}

/** Một trường hợp cho mỗi ngày, named by its day; undefined when its days cannot be read. */
export function eachDay(
  value: unknown,
  path: string,
  issues: Issue[],
): readonly unknown[] | undefined {
  if (typeof value !== 'object' || value === null || !('days' in value)) return [value]
  const { days: given, ...rest } = value as Readonly<Record<string, unknown>>
  for (const key of ['day', 'receivedOn'])
    if (key in rest) issues.push({ path: `${path}.${key}`, message: 'cannot stand beside days' })
  const days = daysReader.read(given, `${path}.days`, issues)
  return days?.map((day) => ({ ...rest, day, name: `${String(rest['name'])} (${day})` }))
}
