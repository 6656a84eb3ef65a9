import type { Truth } from '../../kernel/index.ts'

/**
 * Ba giá trị thành số: chosen so that "all" is the bitwise and, "any" the bitwise or, of as many rows at once as fit
 * a machine word. 2 is free, and says that the award cannot be asked for the subject.
 */
export const codeOf: Readonly<Record<Truth, number>> = { unmet: 0, unknown: 1, met: 3 }
export const notAsked = 2

const truths: readonly (Truth | null)[] = ['unmet', 'unknown', null, 'met']

/** The truth of a code; null when the award cannot be asked for the subject. */
export const truthOfCode = (code: number | undefined): Truth | null =>
  truths[code ?? notAsked] ?? null

/** Rows are judged in blocks, so that what is in work stays in the cache whatever the number of people. */
export const blockSize = 4096

/** The truths of one block, four to a word. */
export interface Block {
  readonly truths: Uint8Array
  readonly words: Int32Array
}

export function newBlock(): Block {
  const truths = new Uint8Array(blockSize)
  return { truths, words: new Int32Array(truths.buffer) }
}

/** Fills the truths of the rows from one to another, the first at place 0. */
export type Sweep = (from: number, to: number, truths: Uint8Array) => void
