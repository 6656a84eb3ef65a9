import type { VerdictNode } from '@vinhdanh/domain/criteria'
import type { Truth } from '@vinhdanh/domain/kernel'

const letters: Readonly<Record<Truth, string>> = { met: '1', unmet: '0', unknown: '?' }

/** One letter for each node of the tree in reading order: small to keep, enough to prove a verdict unchanged. */
export const maskOf = (node: VerdictNode): string =>
  letters[node.truth] + node.children.map(maskOf).join('')
