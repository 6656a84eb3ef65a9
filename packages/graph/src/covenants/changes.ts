import type { CovenantChanged, CovenantEvent } from '@vinhdanh/domain/covenants'
import { lineChangeSentences, targetChangeSentence } from '@vinhdanh/wording/covenants'
import { accountName } from '../access/account-name.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { inLanguage } from '../language.ts'

/** Một lần sửa nội dung, đọc từ nhật ký. */
interface ChangeView {
  readonly event: CovenantChanged
  readonly covenantId: string
}

export const CovenantChangeType = builder.objectRef<ChangeView>('CovenantChange').implement({
  description: 'Một lần sửa nội dung giao ước.',
  fields: (t) => ({
    at: t.field({ type: 'DateTime', description: 'Lúc nào.', resolve: ({ event }) => event.at }),
    by: t.string({
      nullable: true,
      description: 'Ai sửa.',
      resolve: ({ event }, _args, context) => accountName(context, event.by),
    }),
    reason: t.string({ description: 'Lý do.', resolve: ({ event }) => event.reason }),
    voided: t.int({
      description: 'Số chữ ký mất giá trị vì lần sửa này.',
      resolve: ({ event }) => event.voided.length,
    }),
    sentences: t.stringList({
      description: 'Những chỗ đã đổi, trước và sau.',
      args: inLanguage,
      resolve: async ({ event, covenantId }, { language }, context) => {
        const covenant = await context.loaders.covenant.load(covenantId)
        const targets = new Map(covenant?.state.targets.map(({ id, name }) => [id, name]))
        const lines = await Promise.all(
          event.lines.map(async (change) => ({
            change,
            unit: (await context.loaders.unit.load(change.after.unitId))?.name ?? '',
          })),
        )
        return [
          ...event.targets.map((change) => targetChangeSentence(change, language)),
          ...lines.flatMap(({ change, unit }) =>
            lineChangeSentences(
              change,
              { unit, target: targets.get(change.after.targetId) ?? '' },
              language,
            ),
          ),
        ]
      },
    }),
  }),
})

const isChange = (event: CovenantEvent): event is CovenantChanged =>
  event.kind === 'CovenantChanged'

/** Những lần sửa nội dung, mới nhất trước. */
export async function changesOf(
  { reader }: Context,
  covenantId: string,
): Promise<readonly ChangeView[]> {
  const rows = await reader.journalEntry.findMany({
    where: { subject: 'covenant', subjectId: covenantId, kind: 'CovenantChanged' },
    orderBy: { position: 'desc' },
    take: 100,
  })
  // The journal keeps an event as it was written.
  return rows
    .map(({ event }) => event as unknown as CovenantEvent)
    .filter(isChange)
    .map((event) => ({ event, covenantId }))
}
