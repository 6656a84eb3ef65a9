import {
  longestHorizon,
  type Need,
  type PathQuestion,
  type PathStatus,
  type PathStep,
  type PathWay,
  path,
  withinPower,
} from '@vinhdanh/domain/eligibility'
import { yearOf } from '@vinhdanh/domain/kernel'
import { findSubject, subjectFacts } from '@vinhdanh/storage/subjects'
import { branchLabel } from '@vinhdanh/wording/criteria'
import { needSentence, reasonSentence } from '@vinhdanh/wording/eligibility'
import { builder, enumOf } from '../builder.ts'
import { reading } from '../fields.ts'
import { keyOf } from '../ids.ts'
import { inLanguage } from '../language.ts'
import { awardNamed } from '../law/books.ts'
import { CitationType } from '../law/citation-types.ts'
import { lawUnder } from '../law/local-law.ts'
import { AwardType } from '../law/types.ts'
import { badInput, forbidden } from '../outcome.ts'
import { SubjectRef } from '../refs.ts'
import type { PersonRow, UnitRow } from '../rows.ts'
import { personOf, unitOf } from '../subjects/units.ts'
import { mayRead, subjectTarget } from '../targets.ts'
import { legalNames } from './names.ts'
import { VerdictNodeType, VerdictType } from './types.ts'

interface PathView {
  readonly subject: UnitRow | PersonRow
  readonly question: PathQuestion
}

interface StepView {
  readonly step: PathStep
  readonly question: PathQuestion
}

const PathStatusEnum = enumOf<PathStatus>('PathStatus', 'Một chặng của lộ trình đang ở đâu.', {
  'met-now': 'Đã đạt tiêu chuẩn.',
  reachable: 'Tới được, với những điều còn cần.',
  'out-of-reach': 'Không tới được trong số năm được tính trước.',
  'not-plannable': 'Không lập kế hoạch được: đột xuất, đối ngoại.',
  held: 'Đã được tặng, chỉ tặng một lần.',
})

const PathNeedType = builder.objectRef<Need>('PathNeed').implement({
  description: 'Điều còn cần: một điều chưa có hoặc chưa biết mà lộ trình giả định là sẽ có.',
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'Loại.' }),
    year: t.int({
      nullable: true,
      description: 'Năm; null khi không gắn với một năm.',
      resolve: (need) => ('year' in need ? need.year : null),
    }),
    sentence: t.string({
      description: 'Điều còn cần viết thành câu.',
      args: inLanguage,
      resolve: (need, { language }, context) =>
        needSentence(need, language, legalNames(context, language)),
    }),
    withinPower: t.boolean({
      description: 'Đối tượng tự làm được; false: tùy vào người khác hoặc may rủi.',
      resolve: (need) => withinPower(need),
    }),
  }),
})

const caseLabel = (branch: PathWay['branch'], language: 'vi' | 'en') =>
  branch?.branch === undefined ? null : branchLabel(branch.branch, language)

const PathWayType = builder.objectRef<PathWay>('PathWay').implement({
  description: 'Một con đường tới danh hiệu, hình thức: theo trường hợp nào của điều luật.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'Năm thành tích sớm nhất.' }),
    branch: t.string({
      nullable: true,
      description: 'Trường hợp của điều luật; null khi điều luật không chia trường hợp.',
      args: inLanguage,
      resolve: ({ branch }, { language }) => caseLabel(branch, language),
    }),
    citation: t.field({
      type: CitationType,
      nullable: true,
      description: 'Điều luật của trường hợp.',
      resolve: ({ branch }) => branch?.cite ?? null,
    }),
    needs: t.field({
      type: [PathNeedType],
      description: 'Điều còn cần, theo năm.',
      resolve: ({ needs }) => needs,
    }),
  }),
})

const PathStepType = builder.objectRef<StepView>('PathStep').implement({
  description: 'Một chặng của lộ trình.',
  fields: (t) => ({
    award: t.field({
      type: AwardType,
      description: 'Danh hiệu, hình thức.',
      resolve: ({ step, question }, _args, context) =>
        awardNamed(context, step.award, question.book.day),
    }),
    status: t.field({
      type: PathStatusEnum,
      description: 'Đang ở đâu.',
      resolve: ({ step }) => step.status,
    }),
    earliestYear: t.int({
      nullable: true,
      description: 'Năm thành tích sớm nhất; null khi không tới được hoặc không lập kế hoạch được.',
      resolve: ({ step }) => step.earliestYear,
    }),
    planned: t.boolean({
      description:
        'Có việc để làm hoặc chỉ cần thời gian; false: tùy vào may rủi hoặc sự đánh giá của người khác.',
      resolve: ({ step }) => step.planned,
    }),
    branch: t.string({
      nullable: true,
      description: 'Trường hợp của điều luật được dùng.',
      args: inLanguage,
      resolve: ({ step }, { language }) => caseLabel(step.branch, language),
    }),
    citation: t.field({
      type: CitationType,
      nullable: true,
      description: 'Điều luật được dùng.',
      resolve: ({ step }) => (step.branch ?? step.verdict.because[0])?.cite ?? null,
    }),
    needs: t.field({
      type: [PathNeedType],
      description: 'Điều còn cần, theo năm.',
      resolve: ({ step }) => step.needs,
    }),
    ways: t.field({
      type: [PathWayType],
      description: 'Mọi con đường tới được; the first is the one told by this step.',
      resolve: ({ step }) => step.ways,
    }),
    blockers: t.field({
      type: [VerdictNodeType],
      description: 'Điều cản trở, khi không tới được.',
      resolve: ({ step, question: { facts } }) =>
        step.blockers.map((node, index) => ({
          key: String(index),
          parentKey: null,
          depth: 0,
          node,
          forces: true,
          facts,
        })),
    }),
    reason: t.string({
      nullable: true,
      description: 'Vì sao không tới được hoặc không lập kế hoạch được.',
      args: inLanguage,
      resolve: ({ step }, { language }) => reasonSentence(step, language),
    }),
    verdict: t.field({
      type: VerdictType,
      description: 'Kết luận hôm nay.',
      resolve: ({ step, question: { book, facts, fromYear, onDay } }) => ({
        verdict: step.verdict,
        facts,
        applicable: { day: book.day, basis: 'decision-day', because: [] } as const,
        question: { book, award: step.award, facts, year: fromYear, onDay },
      }),
    }),
  }),
})

const AwardPathType = builder.objectRef<PathView>('AwardPath').implement({
  description:
    'Lộ trình khen thưởng của một cá nhân, tập thể theo luật đang biết hôm nay; a plan with its assumptions, no promise.',
  fields: (t) => ({
    subject: t.field({
      type: SubjectRef,
      description: 'Cá nhân, tập thể.',
      resolve: ({ subject }) => subject,
    }),
    lawDay: t.field({
      type: 'Date',
      description: 'Ngày của bộ luật.',
      resolve: ({ question }) => question.book.day,
    }),
    lawHash: t.string({
      description: 'Mã nhận dạng bộ luật.',
      resolve: ({ question }) => question.book.hash,
    }),
    fromYear: t.int({
      description: 'Năm thành tích đầu tiên.',
      resolve: ({ question }) => question.fromYear,
    }),
    horizon: t.int({
      description: 'Số năm được tính trước.',
      resolve: ({ question }) => question.horizon,
    }),
    steps: t.field({
      type: [PathStepType],
      description: 'Các chặng: what is met, what comes next, what cannot be reached or planned.',
      resolve: ({ question }) => path(question).map((step) => ({ step, question })),
    }),
  }),
})

builder.queryField('path', (t) =>
  t.field({
    ...reading('path'),
    type: AwardPathType,
    nullable: true,
    description: 'Lộ trình khen thưởng; null khi không có cá nhân, tập thể này.',
    complexity: 200,
    args: {
      subject: t.arg.id({ required: true, description: 'Cá nhân hoặc tập thể.' }),
      horizon: t.arg.int({
        required: true,
        defaultValue: 10,
        description: `Số năm tính trước, nhiều nhất ${longestHorizon}.`,
      }),
    },
    resolve: async (_root, { subject: id, horizon }, context) => {
      const { viewer, today, reader } = context
      if (horizon < 0) throw badInput('horizon', 'not-positive')
      const key = keyOf(id, 'Person', 'Unit')
      const found = key === null ? null : await findSubject(reader, key)
      if (found === null) return null
      const { ref } = found
      const target = await subjectTarget(context, ref)
      if (!mayRead(context, 'path', target)) throw forbidden(viewer, 'path', today)
      const fromYear = yearOf(today)
      const lawIn = await lawUnder(context, target.unitPath ?? null)
      const facts = await subjectFacts(reader, ref, { asOf: today, year: fromYear })
      return {
        subject: await (ref.kind === 'person' ? personOf : unitOf)(context, ref.id),
        question: {
          book: lawIn(today),
          facts: facts ?? { subject: { kind: ref.kind } },
          fromYear,
          onDay: today,
          horizon: Math.min(horizon, longestHorizon),
        },
      }
    },
  }),
)
