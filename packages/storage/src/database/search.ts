import { Prisma } from '../generated/prisma/client.ts'

const { sql, empty, raw } = Prisma

/**
 * Tìm không dấu: every word of the search begins some word of the text. `document` must be the very expression of the
 * index. Text of signs only finds nothing; text of blanks only does not search.
 */
export function searching(document: string, search: string | undefined): ReturnType<typeof sql> {
  const text = search?.normalize('NFC').replaceAll('\0', '').slice(0, 200).trim() ?? ''
  if (text === '') return empty
  return sql`AND to_tsvector('simple'::regconfig, ${raw(document)}) @@ to_tsquery('simple'::regconfig,
    nullif(array_to_string(array(
      SELECT word || ':*' FROM regexp_split_to_table(vi_fold(${text}::text), ' ') AS word WHERE word <> ''
    ), ' & '), ''))`
}
