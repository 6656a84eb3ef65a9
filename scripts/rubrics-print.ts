// Writes docs/rubrics.md, every published case that speaks of points and what of it is here. Part of `npm run gen`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  checkRubric,
  hinders,
  knownRubrics,
  type PublishedCase,
  publishedCases,
} from '@vinhdanh/domain/rubrics'
import { rubricIssueSentence } from '@vinhdanh/wording/rubrics'

const loadedWords: Readonly<Record<PublishedCase['loaded'], string>> = {
  whole: 'đủ những gì đọc được; chấm được',
  part: 'một phần: giữ lại, không ban hành',
  none: 'không có bảng điểm',
}
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** One of them may be issued as it stands, or says what has to be chosen or is not known. */
function standing(document: unknown): string {
  const { issues } = checkRubric(document)
  const open = issues.filter(hinders).map((issue) => rubricIssueSentence(issue, 'vi'))
  return open.length === 0 ? 'ban hành được' : [...new Set(open)].join(' ')
}

const files = (of: string) =>
  knownRubrics
    .filter((each) => each.case === of)
    .map(({ id, document }) => `\`${id}\`: ${standing(document)}`)
    .join('<br>')

const page = [
  '# Các bảng tiêu chí đã công bố',
  '',
  'Viết ra từ `packages/domain/src/rubrics/published` bằng `npm run gen`; không sửa tay. Mỗi trường hợp đã công bố có nói đến chấm điểm là một dòng: có trong hệ thống đến đâu, còn thiếu gì và vì sao.',
  '',
  row(['Trường hợp', 'Bảng', 'Trong hệ thống', 'Các văn bản', 'Không có, và vì sao']),
  row(['---', '---', '---', '---', '---']),
  ...publishedCases.map(({ case: of, title, loaded, leftOut }) =>
    row([
      of,
      title,
      loadedWords[loaded],
      files(of) || '—',
      leftOut.map(({ what, why }) => `**${what}.** ${why}`).join('<br>') || '—',
    ]),
  ),
  '',
].join('\n')
writeFileSync(join(import.meta.dirname, '../docs/rubrics.md'), page)
console.log(`docs/rubrics.md: ${publishedCases.length} cases, ${knownRubrics.length} rubrics`)
