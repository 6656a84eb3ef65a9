import { type Day, day, parseDay } from '@vinhdanh/domain/kernel'
import { formatPoints, parsePoints } from '@vinhdanh/domain/rubrics'
import { GraphQLError, Kind } from 'graphql'
import { builder } from './builder.ts'

const badUserInput = { extensions: { code: 'BAD_USER_INPUT' } }

function readDay(value: unknown) {
  const parsed = typeof value === 'string' ? parseDay(value) : undefined
  if (parsed?.ok !== true)
    throw new GraphQLError('Date must be a real day written YYYY-MM-DD', badUserInput)
  return parsed.value
}

builder.scalarType('Date', {
  description: 'Ngày theo lịch tại Việt Nam (Asia/Ho_Chi_Minh), dạng `YYYY-MM-DD`.',
  serialize: (value) => value,
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined),
})

const vietnam = 7 * 60 * 60 * 1000

/** Vietnam has one offset and no summer time, so plain arithmetic is exact. */
export const inVietnam = (at: string | Date): string =>
  new Date(new Date(at).getTime() + vietnam).toISOString().replace('Z', '+07:00')

/** Ngày tại Việt Nam của một thời điểm. */
export const dayIn = (at: string | Date): Day => day(inVietnam(at).slice(0, 10))

function readInstant(value: unknown) {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  if (Number.isNaN(time)) throw new GraphQLError('DateTime must be ISO 8601', badUserInput)
  return new Date(time).toISOString()
}

builder.scalarType('DateTime', {
  description: 'Thời điểm, ISO 8601 với múi giờ Việt Nam `+07:00`.',
  serialize: inVietnam,
  parseValue: readInstant,
})

const deepest = 24

/** An object of texts, numbers, lists and objects, not deeper than anything a regulation says. */
function readValue(value: unknown, depth = 0): unknown {
  if (depth > deepest) throw new GraphQLError('JSON is nested too deep', badUserInput)
  if (Array.isArray(value)) return value.map((each) => readValue(each, depth + 1))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, readValue(held, depth + 1)]),
  )
}

builder.scalarType('JSON', {
  description:
    'Dữ liệu có cấu trúc: giá trị của một điều kiện, hoặc văn bản quy định; luôn là một đối tượng.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
      throw new GraphQLError('JSON must be an object', badUserInput)
    return readValue(value) as object
  },
})

function readPoints(value: unknown) {
  const points = typeof value === 'string' ? parsePoints(value) : undefined
  if (points === undefined)
    throw new GraphQLError('Points must be text with two decimals at most', badUserInput)
  return points
}

builder.scalarType('Points', {
  description:
    'Điểm: số thập phân chính xác viết bằng chữ số, nhiều nhất hai chữ số thập phân, như `88.25`; exact decimal text, null is missing.',
  serialize: (value) => formatPoints(value as number),
  parseValue: readPoints,
  parseLiteral: (node) => readPoints(node.kind === Kind.STRING ? node.value : undefined),
})
