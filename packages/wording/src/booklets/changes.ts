import type { Day } from '@vinhdanh/domain/kernel'
import type { LawChange, Provision } from '@vinhdanh/domain/law'
import { awardLabel } from '../awards/index.ts'
import { formatDay } from '../formats/index.ts'
import { otherReadingSentences, provisionKindLabel, provisionSentence } from '../procedure/index.ts'
import { ruleLines } from './rule-lines.ts'

/** A provision as plain lines: what they say, without article, source and number, so that only the law is compared. */
function plainLines(provision: Provision): readonly string[] {
  if (provision.kind === 'criteria')
    return ruleLines(provision.rule, 'vi').map(
      ({ number, sentence }) => `${'  '.repeat(number.length - 1)}${sentence}`,
    )
  return [
    provisionSentence(provision, 'vi'),
    ...otherReadingSentences(provision, 'vi').map(
      ({ id, sentence }) => `Nguồn khác (${id}): ${sentence}`,
    ),
  ]
}

/** How many lines from `i` and `j` on can be kept, for every `i` and `j`. */
function keptFrom(before: readonly string[], after: readonly string[]): readonly number[][] {
  const kept = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  )
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const row = kept[i] ?? []
      row[j] =
        before[i] === after[j]
          ? 1 + (kept[i + 1]?.[j + 1] ?? 0)
          : Math.max(kept[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  return kept
}

/** Những dòng khác nhau: `- ` what is gone, `+ ` what is new, in order; lines that stayed are left out. */
export function changedLines(
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const kept = keptFrom(before, after)
  const lines: string[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [old, young] = [before[i], after[j]]
    if (old !== undefined && old === young) [i, j] = [i + 1, j + 1]
    else if (
      young === undefined ||
      (old !== undefined && (kept[i + 1]?.[j] ?? 0) >= (kept[i]?.[j + 1] ?? 0))
    ) {
      lines.push(`- ${old}`)
      i += 1
    } else {
      lines.push(`+ ${young}`)
      j += 1
    }
  }
  return lines
}

const nameOf = (provision: Provision, names: ReadonlyMap<string, string>): string =>
  'award' in provision && provision.award !== undefined
    ? `“${names.get(provision.award) ?? awardLabel(provision.award, 'vi')}”`
    : 'Quy định chung'

/** Provisions by what they are about: one line for each award, which says what kinds of rules there are. */
function gathered(
  provisions: readonly Provision[],
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const groups = new Map<string, Set<string>>()
  for (const provision of provisions) {
    const name = nameOf(provision, names)
    const kinds = groups.get(name) ?? new Set()
    groups.set(name, kinds.add(provisionKindLabel(provision.kind, 'vi').toLowerCase()))
  }
  return [...groups].map(([name, kinds]) => `- ${name}: ${[...kinds].join(', ')}`)
}

/** From this many lines on a rule counts as written anew: to compare, one reads both booklets side by side. */
const many = 30

const part = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`### ${title}`, '', ...lines, '']

/** Phần “khác với ngày trước” của một tập; `previous` is the booklet of the law before. */
export function changeLines(
  change: LawChange,
  names: ReadonlyMap<string, string>,
  previous: Day | undefined,
): readonly string[] {
  const { added, replaced, repealed } = change
  const compared = replaced.map(({ before, after }) => ({
    after,
    lines: changedLines(plainLines(before), plainLines(after)),
  }))
  /** One text often changes many standards in the same way: told once, for all of them. */
  const changed = new Map<string, { kind: string; names: string[]; lines: readonly string[] }>()
  for (const { after, lines } of compared) {
    if (lines.length === 0 || lines.length >= many) continue
    const kind = provisionKindLabel(after.kind, 'vi')
    const key = `${kind}\n${lines.join('\n')}`
    const group = changed.get(key) ?? { kind, names: [], lines }
    group.names.push(nameOf(after, names))
    changed.set(key, group)
  }
  const rewritten = compared.filter(({ lines }) => lines.length >= many).map(({ after }) => after)
  const same = compared.filter(({ lines }) => lines.length === 0).map(({ after }) => after)
  const nothing = added.length + replaced.length + repealed.length === 0
  return [
    ...(nothing ? ['Văn bản của ngày này không thay quy định nào trong dữ liệu.', ''] : []),
    ...part('Thêm', gathered(added, names)),
    ...part(
      'Thay',
      [...changed.values()].flatMap(({ kind, names: of, lines }) => [
        `**${kind}:** ${of.join(', ')}`,
        '',
        '```diff',
        ...lines,
        '```',
        '',
      ]),
    ),
    ...part(
      previous === undefined
        ? 'Viết lại'
        : `Viết lại (bản trước ở [tập ngày ${formatDay(previous)}](${previous}.md))`,
      gathered(rewritten, names),
    ),
    ...part('Nội dung như trước, đổi căn cứ hoặc nguồn', gathered(same, names)),
    ...part('Bãi bỏ', gathered(repealed, names)),
  ]
}
