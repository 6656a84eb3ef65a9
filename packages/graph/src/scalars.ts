import { type Day, day, parseDay } from '@vinhdanh/domain/kernel'
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

builder.scalarType('JSON', {
  description: 'Giá trị mong đợi hoặc tìm thấy của một điều kiện, là một đối tượng nhỏ.',
  serialize: (value) => value,
  parseValue: () => {
    throw new GraphQLError('JSON is only ever given out', badUserInput)
  },
})
