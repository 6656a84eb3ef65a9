import { formatHundredths, readDecimal } from '@vinhdanh/ui'
import { pointsText } from '../../shared/points.ts'
import type { Cell, Line } from './documents.ts'

export interface YesNo {
  readonly yes: string
  readonly no: string
}

type Kept = Pick<Cell, 'points' | 'part' | 'whole'>
/** What of a line says how it is typed. */
type Way = Pick<Line, 'method' | 'measuresShare'>

/** Ô như người ta gõ nó: what its method counts from, or its points. */
export function typedOf(
  kept: Kept | undefined,
  method: Line['method'],
  language: 'vi' | 'en',
  words: YesNo,
): string {
  if (kept === undefined) return ''
  const { points, part, whole } = kept
  switch (method) {
    case 'RATIO':
    case 'SAMPLE':
    case 'COUNT':
    case 'PER_CASE':
    case 'BANDS': {
      if (part === null) return ''
      const size = pointsText(part, language)
      return whole === null || method === 'SAMPLE' ? size : `${size}/${pointsText(whole, language)}`
    }
    case 'YES_NO':
      return part === null ? '' : part === '0' ? words.no : words.yes
    default:
      return pointsText(points, language)
  }
}

/** What was typed, as a command takes it. */
export interface Sent {
  readonly points: string | null
  readonly part: string | null
  readonly whole: string | null
}
export type TypedFault = 'number' | 'count' | 'ratio' | 'yesNo'
export type ReadTyped =
  | { readonly kind: 'read'; readonly sent: Sent }
  | { readonly kind: 'fault'; readonly fault: TypedFault }

const nothing: Sent = { points: null, part: null, whole: null }
const read = (sent: Partial<Sent>): ReadTyped => ({ kind: 'read', sent: { ...nothing, ...sent } })

/** A whole number of things; marks may part its thousands, since nobody counts in decimals. */
const count = (text: string): string | null => {
  const digits = text.trim().replace(/[\s.,](?=\d{3}(?:\D|$))/g, '')
  return /^\d{1,10}$/.test(digits) ? digits : null
}

const decimal = (text: string): string | null => {
  const number = readDecimal(text)
  return number.kind === 'number' ? formatHundredths(number.hundredths, 'en') : null
}

/** Đọc ô đã gõ, by the method of its line. Whether it is too much is for the rubric to say. */
export function readTyped(text: string, { method, measuresShare }: Way, words: YesNo): ReadTyped {
  const typed = text.trim()
  if (typed === '') return read({})
  if (measuresShare) {
    const [first = '', second = '', ...more] = typed.split('/')
    const [part, whole] = [count(first), count(second)]
    return part === null || whole === null || more.length > 0
      ? { kind: 'fault', fault: 'ratio' }
      : read({ part, whole })
  }
  switch (method) {
    case 'BANDS': {
      const part = decimal(typed)
      return part === null ? { kind: 'fault', fault: 'number' } : read({ part })
    }
    case 'SAMPLE':
    case 'COUNT':
    case 'PER_CASE': {
      const part = count(typed)
      return part === null ? { kind: 'fault', fault: 'count' } : read({ part })
    }
    case 'YES_NO': {
      const said = typed.toLowerCase()
      if ([words.yes.toLowerCase(), '1', 'x'].includes(said)) return read({ part: '1' })
      if ([words.no.toLowerCase(), '0'].includes(said)) return read({ part: '0' })
      return { kind: 'fault', fault: 'yesNo' }
    }
    default: {
      const points = decimal(typed)
      return points === null ? { kind: 'fault', fault: 'number' } : read({ points })
    }
  }
}
