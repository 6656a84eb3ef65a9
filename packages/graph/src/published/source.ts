import type { Day } from '@vinhdanh/domain/kernel'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import type { SourceRow } from '../rows.ts'

interface SourceLine extends SourceRow {
  readonly line: number | null
}

export const SourceRefType = builder.objectRef<SourceLine>('SourceRef').implement({
  description: 'Nguồn: bài viết, tệp đã công bố, và dòng nào trong đó.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Mã nguồn.' }),
    title: t.exposeString('title', { description: 'Tên nguồn.' }),
    line: t.exposeInt('line', { nullable: true, description: 'Dòng trong nguồn.' }),
    published: t.field({
      type: 'Date',
      nullable: true,
      description: 'Ngày công bố.',
      resolve: ({ published }) => published as Day | null,
    }),
    url: t.exposeString('url', { nullable: true, description: 'Địa chỉ.' }),
  }),
})

/** Nguồn của một dòng; null when the row was entered here. */
export async function sourceOf(
  { loaders }: Context,
  {
    sourceId,
    sourceLine,
  }: { readonly sourceId: string | null; readonly sourceLine: number | null },
): Promise<SourceLine | null> {
  const source = sourceId === null ? null : await loaders.source.load(sourceId)
  return source === null ? null : { ...source, line: sourceLine }
}
