import { attachmentsOf, paperContent, type StoredPaper } from '@vinhdanh/storage/conferences'
import { builder } from '../builder.ts'
import { GeneratedFileType } from '../generated-file.ts'
import { ProposalRef } from '../refs.ts'

const AttachmentType = builder
  .objectRef<StoredPaper & { readonly paper: string }>('ProposalAttachment')
  .implement({
    description: 'Tài liệu kèm hồ sơ, giữ nguyên như lúc kèm.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'Tên tệp.' }),
      paper: t.exposeString('paper', {
        description: 'Loại tài liệu: `cluster-minutes` là biên bản hội nghị của cụm, khối.',
      }),
      sha256: t.exposeString('sha256', { description: 'Dấu vân tay của tệp.' }),
      file: t.field({
        type: GeneratedFileType,
        description: 'Tệp.',
        complexity: 50,
        resolve: async ({ id, name, mediaType }, _args, { reader }) => {
          const content = await paperContent(reader, id)
          if (content === null) throw new Error(`no paper ${id}`)
          return { name, mediaType, content }
        },
      }),
    }),
  })

builder.objectField(ProposalRef, 'attachments', (t) =>
  t.field({
    type: [AttachmentType],
    description: 'Tài liệu kèm hồ sơ, theo thứ tự.',
    resolve: ({ id }, _args, { reader }) => attachmentsOf(reader, id),
  }),
)
