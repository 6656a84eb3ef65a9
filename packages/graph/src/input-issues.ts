import type { InputIssue } from '@vinhdanh/domain/access'
import { limits } from './limits.ts'

const longestKey = 200

/** Half of a pair of code units: no character, and no database takes it. */
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

function textIssue(text: string, path: string): InputIssue | null {
  if (text.length > limits.longestText) return { path, code: 'too-long' }
  if (text.includes('\0') || loneSurrogate.test(text)) return { path, code: 'not-text' }
  return null
}

/** What is wrong with the form of an input, whatever it means: texts no database takes, lists without end. */
export function inputIssues(input: { readonly idempotencyKey: string }): readonly InputIssue[] {
  const key = input.idempotencyKey
  const keyIssue: readonly InputIssue[] =
    key.trim() === ''
      ? [{ path: 'idempotencyKey', code: 'empty' }]
      : key.length > longestKey
        ? [{ path: 'idempotencyKey', code: 'too-long' }]
        : []
  return [...keyIssue, ...walk(input, '')]
}

function walk(value: unknown, path: string): readonly InputIssue[] {
  if (typeof value === 'string') {
    const issue = textIssue(value, path)
    return issue === null ? [] : [issue]
  }
  if (Array.isArray(value)) {
    if (value.length > limits.longestList) return [{ path, code: 'too-long' }]
    return value.flatMap((item, index) => walk(item, `${path}.${index}`))
  }
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, held]) =>
    walk(held, path === '' ? key : `${path}.${key}`),
  )
}

/** Texts in one composed form: a name typed on any machine is the same name. */
export function composed<Input>(input: Input): Input {
  if (typeof input === 'string') return input.normalize('NFC') as Input
  if (Array.isArray(input)) return input.map(composed) as Input
  if (input === null || typeof input !== 'object') return input
  return Object.fromEntries(
    Object.entries(input).map(([key, held]) => [key, composed(held)]),
  ) as Input
}
