import { builder } from './builder.ts'

/** Ngôn ngữ của một câu. */
export type Language = 'vi' | 'en'

export const LanguageEnum = builder.enumType('Language', {
  description: 'Ngôn ngữ của câu chữ.',
  values: {
    VI: { value: 'vi' as const, description: 'Tiếng Việt, bản gốc.' },
    EN: { value: 'en' as const, description: 'Tiếng Anh.' },
  },
})

/** The argument of every sentence. */
export const inLanguage = builder.args((t) => ({
  language: t.field({
    type: LanguageEnum,
    required: true,
    defaultValue: 'vi',
    description: 'Ngôn ngữ muốn đọc, tiếng Việt khi không nói.',
  }),
}))

export const DataSetEnum = builder.enumType('DataSet', {
  description: 'Bộ dữ liệu; figures of different sets are never added together.',
  values: {
    REAL: { value: 'REAL' as const, description: 'Dữ liệu thực, từ nguồn đã công bố.' },
    SYNTHETIC: { value: 'SYNTHETIC' as const, description: 'Dữ liệu mô phỏng.' },
    ENTERED: {
      value: 'ENTERED' as const,
      description: 'Dữ liệu do người dùng của hệ thống này nhập.',
    },
  },
})
