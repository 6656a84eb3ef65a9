import { anyOf } from '../../kernel/index.ts'
import type { Evaluate } from '../context.ts'
import { recordsOf } from '../context.ts'
import { titleYears } from '../years.ts'

/** Đạt tiêu chuẩn của một danh hiệu khác trong cùng năm: a decided title proves it, else its own rule is judged. */
export const meetsStandardOf: Evaluate<'meetsStandardOf'> = ({ anyOf: awards }, context) => {
  const { year } = context
  for (const award of awards) {
    const { years, from } = titleYears(context, award, { from: year, to: year })
    if (years.length > 0)
      return { truth: 'met', found: { award, held: true }, records: recordsOf(from), missing: [] }
  }
  const judged = awards.flatMap((award) => {
    const node = context.standardOf(award, context)
    return node === undefined ? [] : [{ award, node }]
  })
  const truth = anyOf(judged.map(({ node }) => node.truth))
  const proof = judged.find(({ node }) => node.truth === truth)
  return {
    truth,
    found: { award: proof?.award ?? awards[0] ?? null, held: false },
    records: [],
    missing:
      truth === 'unknown'
        ? [...new Set(judged.flatMap(({ node }) => (node.truth === 'unknown' ? node.missing : [])))]
        : [],
    children: judged.map(({ node }) => node),
  }
}
