import { builder } from './builder.ts'

/** Tệp do hệ thống lập. */
export interface GeneratedFile {
  readonly name: string
  readonly mediaType: string
  readonly content: Uint8Array
}

export const GeneratedFileType = builder.objectRef<GeneratedFile>('GeneratedFile').implement({
  description: 'Tệp do hệ thống lập, để tải về.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Tên tệp.' }),
    mediaType: t.exposeString('mediaType', { description: 'Loại tệp.' }),
    base64: t.string({
      description: 'Nội dung, base64.',
      resolve: ({ content }) => Buffer.from(content).toString('base64'),
    }),
  }),
})
