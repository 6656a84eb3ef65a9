import { invalidInput, mayDo, subjectNotFound } from '@vinhdanh/domain/access'
import { loadProposal } from '@vinhdanh/storage/proposals'
import { findSubject, subjectFacts } from '@vinhdanh/storage/subjects'
import { InvalidInputType, NotAllowedType, SubjectNotFoundType } from '../access/refusals.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { keyOf } from '../ids.ts'
import { findAward } from '../law/books.ts'
import { lawUnder } from '../law/local-law.ts'
import { resultOf, words } from '../results.ts'
import { proposalTarget, subjectTarget } from '../targets.ts'
import { comparedUnder, LawComparisonType } from './compare-types.ts'
import { factsOfDossier } from './verdicts.ts'

const CompareLawInput = builder.inputType('CompareLawInput', {
  description: 'So sánh kết luận theo hai ngày của luật, về một đối tượng hoặc một hồ sơ.',
  fields: (t) => ({
    award: t.string({ required: true, description: 'Mã danh hiệu, hình thức.' }),
    year: t.int({ required: true, description: 'Năm thành tích.' }),
    subject: t.id({ description: 'Cá nhân hoặc tập thể; bỏ trống khi hỏi về một hồ sơ.' }),
    proposal: t.id({ description: 'Hồ sơ, cùng các xác nhận trong đó.' }),
    route: t.string({ description: 'Loại hình khen thưởng; mọi loại hình khi không nói.' }),
    dayA: t.field({ type: 'Date', required: true, description: 'Ngày thứ nhất của luật.' }),
    dayB: t.field({ type: 'Date', required: true, description: 'Ngày thứ hai của luật.' }),
  }),
})

const CompareLawResult = resultOf('CompareLawResult', 'Kết quả so sánh.', [
  LawComparisonType,
  NotAllowedType,
  InvalidInputType,
  SubjectNotFoundType,
])

interface About {
  readonly subject?: string | null | undefined
  readonly proposal?: string | null | undefined
}

/** Whom the question is about: the subject, with what a dossier attests where one is named; null when there is none. */
async function asked(context: Context, { subject, proposal }: About, year: number) {
  const { reader, today } = context
  const dossierKey = proposal == null ? null : keyOf(proposal, 'Proposal')
  const state = dossierKey === null ? null : await loadProposal(reader, dossierKey)
  const key = state?.subject.id ?? (subject == null ? null : keyOf(subject, 'Person', 'Unit'))
  const found =
    key === null || (proposal != null && state === null) ? null : await findSubject(reader, key)
  if (found === null) return null
  const facts = (await subjectFacts(reader, found.ref, { asOf: today, year })) ?? {
    subject: { kind: found.ref.kind },
  }
  const target = state === null ? subjectTarget(context, found.ref) : proposalTarget(context, state)
  return { target: await target, facts: state === null ? facts : factsOfDossier(facts, state) }
}

// A refusal here is a member of the union, as in a preview: the screen shows it in its place.
builder.queryField('compareLaw', (t) =>
  t.field({
    extensions: { operation: 'compareLaw' },
    type: CompareLawResult,
    description: 'So sánh kết luận theo hai ngày của luật.',
    complexity: 20,
    args: { input: t.arg({ type: CompareLawInput, required: true, description: words.input }) },
    resolve: async (_root, { input }, context) => {
      const { viewer, today } = context
      const anywhere = mayDo(viewer, 'compareLaw', {}, today)
      if (!anywhere.ok) return anywhere.refusal
      const { award, year, route, dayA, dayB } = input
      if (findAward(context, award) === null)
        return invalidInput([{ path: 'award', code: 'unknown-id' }])
      const about = await asked(context, input, year)
      if (about === null) return subjectNotFound
      const right = mayDo(viewer, 'compareLaw', about.target, today)
      if (!right.ok) return right.refusal
      const question = {
        award,
        facts: about.facts,
        year,
        onDay: today,
        ...(route == null ? {} : { route }),
      }
      const lawIn = await lawUnder(context, about.target.unitPath ?? null)
      return comparedUnder({ ...question, book: lawIn(dayA) }, { ...question, book: lawIn(dayB) })
    },
  }),
)
