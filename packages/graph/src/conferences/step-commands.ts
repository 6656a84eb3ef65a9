import {
  decideAcclaim,
  decideConsiderCandidates,
  decidePassStep,
  decideRaiseLimitations,
  decideRankMembers,
  decideSetTasks,
} from '@vinhdanh/domain/conferences'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside, unknownId } from '../handle.ts'
import { keyOf, plainKey } from '../ids.ts'
import { composed } from '../input-issues.ts'
import { words } from '../results.ts'
import { boardRanking, flagsOf } from './board.ts'
import { covenantAt } from './covenant.ts'
import {
  AcclaimCandidatesInput,
  ConsiderCandidatesInput,
  PassConferenceStepInput,
  RaiseConferenceLimitationsInput,
  RankMembersInput,
  SetConferenceTasksInput,
} from './inputs.ts'
import { writeLimitations, writeTasks } from './limitations.ts'
import {
  AcclaimCandidatesResult,
  ConsiderCandidatesResult,
  PassConferenceStepResult,
  RaiseConferenceLimitationsResult,
  RankMembersResult,
  SetConferenceTasksResult,
} from './results.ts'
import { headStep, unitKeys } from './stepping.ts'
import { bookOf } from './views.ts'

builder.mutationFields((t) => ({
  raiseConferenceLimitations: t.field({
    ...commanding('raiseConferenceLimitations'),
    type: RaiseConferenceLimitationsResult,
    description: 'Ghi tồn tại, hạn chế được nêu tại hội nghị.',
    args: {
      input: t.arg({
        type: RaiseConferenceLimitationsInput,
        required: true,
        description: words.input,
      }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(
        context,
        { operation: 'raiseConferenceLimitations', input },
        headStep(input, ({ conference, inside: { context: inner, stamp } }) => {
          const limitations = input.limitations.map(({ theme, text }) => ({
            id: inner.newId(),
            ...{ theme, text },
          }))
          return decideRaiseLimitations({ limitations, ...stamp }, conference)
        }),
      )
    },
  }),
  setConferenceTasks: t.field({
    ...commanding('setConferenceTasks'),
    type: SetConferenceTasksResult,
    description: 'Ghi nhiệm vụ của kỳ sau.',
    args: {
      input: t.arg({ type: SetConferenceTasksInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(
        context,
        { operation: 'setConferenceTasks', input },
        headStep(input, ({ conference, cluster, inside: { stamp } }) => {
          const bad = input.tasks.findIndex(
            ({ owner }) => owner != null && keyOf(owner, 'Unit') === null,
          )
          if (bad >= 0) return unknownId(`tasks.${bad}.owner`)
          const tasks = input.tasks.map(({ text, owner, dueOn, limitation }) => ({
            text,
            ownerUnitId: owner == null ? null : keyOf(owner, 'Unit'),
            dueOn: dueOn ?? null,
            limitationId: limitation == null ? null : (plainKey(limitation) ?? ''),
          }))
          return decideSetTasks({ cluster }, { tasks, ...stamp }, conference)
        }),
      )
    },
  }),
  rankMembers: t.field({
    ...commanding('rankMembers'),
    type: RankMembersResult,
    description: 'Xếp hạng các thành viên.',
    args: { input: t.arg({ type: RankMembersInput, required: true, description: words.input }) },
    resolve: (_root, { input }, context) =>
      handle(
        context,
        { operation: 'rankMembers', input },
        headStep(input, async ({ conference, cluster, inside: { context: inner, stamp } }) => {
          const board = await boardRanking(inner, conference)
          if (input.ranks == null)
            return decideRankMembers({ cluster, board }, { lines: null, ...stamp }, conference)
          const units = unitKeys(
            input.ranks.map(({ unit }) => unit),
            (index) => `ranks.${index}.unit`,
          )
          if (!units.ok) return units
          const lines = input.ranks.map(({ rank }, index) => ({
            unitId: units.value[index] ?? '',
            rank,
            hundredths: null,
          }))
          return decideRankMembers({ cluster, board }, { lines, ...stamp }, conference)
        }),
      ),
  }),
  considerCandidates: t.field({
    ...commanding('considerCandidates'),
    type: ConsiderCandidatesResult,
    description: 'Bình xét: đưa các đơn vị ra xét cho từng danh hiệu, hình thức.',
    args: {
      input: t.arg({ type: ConsiderCandidatesInput, required: true, description: words.input }),
    },
    resolve: (_root, { input }, context) =>
      handle(
        context,
        { operation: 'considerCandidates', input },
        headStep(input, ({ conference, cluster, inside: { context: inner, stamp } }) => {
          const units = unitKeys(
            input.candidates.map(({ unit }) => unit),
            (index) => `candidates.${index}.unit`,
          )
          if (!units.ok) return units
          const candidates = input.candidates.map(({ award, givenByCluster }, index) => ({
            id: inner.newId(),
            award,
            unitId: units.value[index] ?? '',
            givenByCluster: givenByCluster ?? false,
          }))
          return decideConsiderCandidates(
            { book: bookOf(inner, conference), today: inner.today, cluster },
            { candidates, ...stamp },
            conference,
          )
        }),
      ),
  }),
  acclaimCandidates: t.field({
    ...commanding('acclaimCandidates'),
    type: AcclaimCandidatesResult,
    description: 'Suy tôn: only whom the secret ballot carried.',
    args: {
      input: t.arg({ type: AcclaimCandidatesInput, required: true, description: words.input }),
    },
    resolve: (_root, { input }, context) =>
      handle(
        context,
        { operation: 'acclaimCandidates', input },
        headStep(input, async ({ conference, cluster, inside: { context: inner, stamp } }) => {
          const candidateIds = input.candidates.map((id) => plainKey(id) ?? '')
          const book = bookOf(inner, conference)
          const flags = await flagsOf(inner, conference)
          return decideAcclaim({ book, cluster, ...flags }, { candidateIds, ...stamp }, conference)
        }),
      ),
  }),
  passConferenceStep: t.field({
    ...commanding('passConferenceStep'),
    type: PassConferenceStepResult,
    description:
      'Kết thúc bước hiện tại; limitations raised here become records with tasks of their own.',
    args: {
      input: t.arg({ type: PassConferenceStepInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'passConferenceStep', input }, (inside) =>
        pass(inside, input),
      )
    },
  }),
}))

const pass = (inside: Inside, input: typeof PassConferenceStepInput.$inferInput) =>
  headStep(input, async ({ conference }) => {
    const covenant = await covenantAt(inside.context, conference)
    const { step, outcome } = input
    const command = { step, outcome: outcome ?? '', ...inside.stamp }
    const decided = decidePassStep({ covenant }, command, conference)
    if (!decided.ok) return decided
    if (step === 'limitations') await writeLimitations(inside, conference)
    if (step === 'tasks') {
      const assigned = await writeTasks(inside, conference)
      if (!assigned.ok) return assigned
    }
    return decided
  })(inside)
