import { anyOf } from '../../kernel/index.ts'
import type { Evaluate } from '../context.ts'

/**
 * Đạt tiêu chuẩn của một danh hiệu khác trong cùng năm: its own rule is judged. A decision on that title is not
 * asked for and is no short cut, or learning of it could turn an answer round.
 */
export const meetsStandardOf: Evaluate<'meetsStandardOf'> = ({ anyOf: awards }, context) => {
  const judged = awards.flatMap((award) => {
    const node = context.standardOf(award, context)
    return node === undefined ? [] : [{ award, node }]
  })
  const truth = anyOf(judged.map(({ node }) => node.truth))
  const telling = judged.find(({ node }) => node.truth === truth)
  const open = judged.flatMap(({ node }) => (node.truth === 'unknown' ? node.missing : []))
  return {
    truth,
    found: { award: telling?.award ?? awards[0] ?? null },
    records: [],
    missing: truth === 'unknown' ? [...new Set(open)] : [],
    children: judged.map(({ node }) => node),
  }
}
