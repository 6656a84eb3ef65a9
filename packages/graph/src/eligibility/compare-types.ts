import type { AwardId } from '@vinhdanh/domain/awards'
import {
  type Answer,
  type ChangeKind,
  type Comparison,
  compare,
  compareAnswers,
  type FindingChange,
  type Question,
} from '@vinhdanh/domain/eligibility'
import type { Day } from '@vinhdanh/domain/kernel'
import type { SubjectFacts } from '@vinhdanh/domain/subjects'
import { changeSentence, comparisonSentence } from '@vinhdanh/wording/eligibility'
import { refusalSentence } from '@vinhdanh/wording/refusals'
import { namesFor } from '../access/names.ts'
import { builder, enumOf } from '../builder.ts'
import type { Context } from '../context.ts'
import { inLanguage, type Language } from '../language.ts'
import { awardNamed } from '../law/books.ts'
import { AwardType, InstrumentType } from '../law/types.ts'
import { VerdictNodeType, VerdictType } from './types.ts'
import type { Judged } from './verdicts.ts'

/** So sánh cùng những gì hai kết luận dựa vào. */
export interface ComparisonView {
  readonly kind: 'LawComparison'
  readonly comparison: Comparison
  readonly days: readonly [Day, Day]
  readonly facts: SubjectFacts
  readonly question: Question
}

/** Two answers that are known already, such as a record and what is judged now. */
export const comparisonView = ({
  award,
  before,
  after,
  days,
  facts,
  question,
}: {
  readonly award: AwardId
  readonly before: Answer
  readonly after: Answer
  readonly days: readonly [Day, Day]
  readonly facts: SubjectFacts
  readonly question: Question
}): ComparisonView => ({
  kind: 'LawComparison',
  comparison: compareAnswers(award, before, after),
  days,
  facts,
  question,
})

/** One question under two laws. */
export const comparedUnder = (before: Question, after: Question): ComparisonView => ({
  kind: 'LawComparison',
  comparison: compare(before, after),
  days: [before.book.day, after.book.day],
  facts: after.facts,
  question: after,
})

const FindingChangeKindEnum = enumOf<ChangeKind>(
  'FindingChangeKind',
  'Một điều kiện thay đổi thế nào giữa hai luật.',
  {
    appeared: 'Điều kiện mới.',
    gone: 'Điều kiện không còn.',
    threshold: 'Đổi mức hoặc nội dung điều kiện.',
    truth: 'Điều kiện giữ nguyên, kết quả khác.',
    article: 'Chỉ đổi điều khoản.',
  },
)

interface ChangeView {
  readonly change: FindingChange
  readonly facts: SubjectFacts
}

/** A condition shown alone, outside its tree. */
const alone = (node: FindingChange['before'], facts: SubjectFacts) =>
  node === null ? null : { key: '0', parentKey: null, depth: 0, node, forces: false, facts }

const FindingChangeType = builder.objectRef<ChangeView>('FindingChange').implement({
  description: 'Một thay đổi giữa hai lần xét.',
  fields: (t) => ({
    kind: t.field({
      type: FindingChangeKindEnum,
      description: 'Loại thay đổi.',
      resolve: ({ change }) => change.kind,
    }),
    sentence: t.string({
      description: 'Thay đổi viết thành câu.',
      args: inLanguage,
      resolve: ({ change }, { language }) => changeSentence(change, language),
    }),
    before: t.field({
      type: VerdictNodeType,
      nullable: true,
      description: 'Điều kiện trước; null khi là điều kiện mới.',
      resolve: ({ change, facts }) => alone(change.before, facts),
    }),
    after: t.field({
      type: VerdictNodeType,
      nullable: true,
      description: 'Điều kiện sau; null khi không còn.',
      resolve: ({ change, facts }) => alone(change.after, facts),
    }),
  }),
})

const judgedIn = (view: ComparisonView, answer: Answer, day: Day): Judged | null =>
  answer.ok
    ? {
        verdict: answer.value,
        facts: view.facts,
        applicable: { day, basis: 'decision-day', because: [] },
        question: view.question,
      }
    : null

async function refusedIn(answer: Answer, language: Language, context: Context) {
  if (answer.ok) return null
  return refusalSentence(
    answer.refusal,
    language,
    await namesFor(answer.refusal, language, context),
  )
}

export const LawComparisonType = builder.objectRef<ComparisonView>('LawComparison').implement({
  description: 'So sánh kết luận về cùng dữ kiện theo hai ngày của luật, hoặc theo hai luật.',
  fields: (t) => ({
    award: t.field({
      type: AwardType,
      description: 'Danh hiệu, hình thức.',
      resolve: ({ comparison, days }, _args, context) =>
        awardNamed(context, comparison.award, days[1]),
    }),
    dayA: t.field({
      type: 'Date',
      description: 'Ngày thứ nhất của luật.',
      resolve: ({ days }) => days[0],
    }),
    dayB: t.field({
      type: 'Date',
      description: 'Ngày thứ hai của luật.',
      resolve: ({ days }) => days[1],
    }),
    before: t.field({
      type: VerdictType,
      nullable: true,
      description: 'Kết luận theo ngày thứ nhất; null khi luật ngày đó không xét được.',
      resolve: (view) => judgedIn(view, view.comparison.before, view.days[0]),
    }),
    after: t.field({
      type: VerdictType,
      nullable: true,
      description: 'Kết luận theo ngày thứ hai; null khi luật ngày đó không xét được.',
      resolve: (view) => judgedIn(view, view.comparison.after, view.days[1]),
    }),
    refusalBefore: t.string({
      nullable: true,
      description: 'Vì sao luật ngày thứ nhất không xét được.',
      args: inLanguage,
      resolve: ({ comparison }, { language }, context) =>
        refusedIn(comparison.before, language, context),
    }),
    refusalAfter: t.string({
      nullable: true,
      description: 'Vì sao luật ngày thứ hai không xét được.',
      args: inLanguage,
      resolve: ({ comparison }, { language }, context) =>
        refusedIn(comparison.after, language, context),
    }),
    changed: t.boolean({
      description: 'Kết luận khác nhau.',
      resolve: ({ comparison: { from, to } }) => from !== to,
    }),
    sentence: t.string({
      description: 'Hai kết luận viết thành câu.',
      args: inLanguage,
      resolve: ({ comparison: { from, to }, days }, { language }) =>
        comparisonSentence(
          [
            { day: days[0], truth: from },
            { day: days[1], truth: to },
          ],
          language,
        ),
    }),
    changes: t.field({
      type: [FindingChangeType],
      description: 'Các điều kiện đã thay đổi.',
      resolve: ({ comparison, facts }) => comparison.changes.map((change) => ({ change, facts })),
    }),
    instruments: t.field({
      type: [InstrumentType],
      description: 'Các văn bản làm nên thay đổi.',
      resolve: ({ comparison }, _args, { instruments }) =>
        instruments.filter(({ id }) => comparison.because.includes(id)),
    }),
  }),
})
