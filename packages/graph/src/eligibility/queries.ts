import { invalidInput, mayDo, subjectNotFound } from '@vinhdanh/domain/access'
import { findSubject, subjectFacts } from '@vinhdanh/storage/subjects'
import {
  AwardUnknownOnDayType,
  InvalidInputType,
  NotAllowedType,
  SubjectKindNotAllowedType,
  SubjectNotFoundType,
} from '../access/refusals.ts'
import { builder } from '../builder.ts'
import { keyOf } from '../ids.ts'
import { inputIssues } from '../input-issues.ts'
import { lawUnder } from '../law/local-law.ts'
import { AttestationInput } from '../proposals/inputs.ts'
import { resultOf, words } from '../results.ts'
import { subjectTarget } from '../targets.ts'
import { VerdictType } from './types.ts'
import { type Judged, judge, withAttestations } from './verdicts.ts'

const PreviewEligibilityInput = builder.inputType('PreviewEligibilityInput', {
  description: 'Xem trước kết luận, chưa lập hồ sơ; nothing is written.',
  fields: (t) => ({
    award: t.string({ required: true, description: 'Mã danh hiệu, hình thức.' }),
    subject: t.id({ required: true, description: 'Cá nhân hoặc tập thể.' }),
    year: t.int({ required: true, description: 'Năm thành tích.' }),
    route: t.string({ description: 'Loại hình khen thưởng; mọi loại hình khi không nói.' }),
    decidedOn: t.field({ type: 'Date', description: 'Giả sử quyết định vào ngày này.' }),
    receivedOn: t.field({ type: 'Date', description: 'Giả sử nhận đủ hồ sơ vào ngày này.' }),
    attestations: t.field({ type: [AttestationInput], description: 'Các xác nhận.' }),
  }),
})

interface Previewed {
  readonly kind: 'EligibilityPreviewed'
  readonly judged: Judged
}

const EligibilityPreviewedType = builder.objectRef<Previewed>('EligibilityPreviewed').implement({
  description: 'Kết luận xem trước.',
  fields: (t) => ({
    verdict: t.field({
      type: VerdictType,
      description: 'Kết luận.',
      resolve: ({ judged }) => judged,
    }),
  }),
})

const PreviewEligibilityResult = resultOf('PreviewEligibilityResult', 'Kết quả xem trước.', [
  EligibilityPreviewedType,
  NotAllowedType,
  InvalidInputType,
  AwardUnknownOnDayType,
  SubjectKindNotAllowedType,
  SubjectNotFoundType,
])

// A refusal here is a member of the union, as in a command: the create screen shows it in its place.
builder.queryField('previewEligibility', (t) =>
  t.field({
    extensions: { operation: 'previewEligibility' },
    type: PreviewEligibilityResult,
    description: 'Xem trước kết luận khi lập hồ sơ.',
    complexity: 10,
    args: {
      input: t.arg({ type: PreviewEligibilityInput, required: true, description: words.input }),
    },
    resolve: async (_root, { input }, context) => {
      const { viewer, today, reader } = context
      const anywhere = mayDo(viewer, 'previewEligibility', {}, today)
      if (!anywhere.ok) return anywhere.refusal
      const issues = inputIssues({ idempotencyKey: 'preview', ...input })
      if (issues.length > 0) return invalidInput(issues)
      const key = keyOf(input.subject, 'Person', 'Unit')
      const subject = key === null ? null : await findSubject(reader, key)
      if (subject === null) return subjectNotFound
      const target = await subjectTarget(context, subject.ref)
      const right = mayDo(viewer, 'previewEligibility', target, today)
      if (!right.ok) return right.refusal
      const { award, year, route = null, decidedOn = null, receivedOn = null } = input
      const asOf = decidedOn ?? today
      const facts = await subjectFacts(reader, subject.ref, { asOf, year })
      const attested = withAttestations(
        facts ?? { subject: { kind: subject.ref.kind } },
        (input.attestations ?? []).map((entry) => ({ ...entry, year: entry.year ?? null })),
      )
      const judged = judge(
        context,
        await lawUnder(context, target.unitPath ?? null),
        { award, year, route, decidedOn, receivedOn },
        attested,
      )
      return judged.ok
        ? ({ kind: 'EligibilityPreviewed', judged: judged.value } as const)
        : judged.refusal
    },
  }),
)
