import type { AwardId } from '../../awards/index.ts'
import type { FactKey } from '../../subjects/index.ts'
import type { Prepare } from '../context.ts'
import type { VerdictNode } from '../criterion.ts'

const nothing: readonly never[] = []

/**
 * Đạt tiêu chuẩn của một danh hiệu khác trong cùng năm: its own rule is judged. A decision on that title is not
 * asked for and is no short cut, or learning of it could turn an answer round.
 */
export const meetsStandardOf: Prepare<'meetsStandardOf'> =
  ({ anyOf: awards }, tell) =>
  (context) => {
    const children: VerdictNode[] = []
    const missing = new Set<FactKey>()
    /** The first award whose outcome is that of the whole: met before unknown before unmet. */
    let telling: { readonly award: AwardId; readonly truth: VerdictNode['truth'] } | undefined
    for (const award of awards) {
      const node = context.standardOf(award, context)
      if (node === undefined) continue
      const { truth } = node
      children.push(node)
      if (truth === 'unknown') for (const key of node.missing) missing.add(key)
      const better =
        telling === undefined ||
        (truth === 'met' && telling.truth !== 'met') ||
        (truth === 'unknown' && telling.truth === 'unmet')
      if (better) telling = { award, truth }
    }
    const truth = telling?.truth ?? 'unmet'
    const found = { award: telling?.award ?? awards[0] ?? null }
    return tell.resting(truth, found, truth === 'unknown' ? [...missing] : nothing, children)
  }
