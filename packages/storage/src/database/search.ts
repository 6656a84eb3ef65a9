import { Prisma } from '../generated/prisma/client.ts'

const { sql, empty, raw } = Prisma

const marks = /[\u0300-\u036f]/g
const others = /[^a-z0-9]+/g

/** Chữ không dấu, as the database's `vi_fold` writes it; a test holds the two together. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(marks, '')
    .replace(others, ' ')
    .trim()

const longest = 200

const cleaned = (search: string | undefined): string =>
  search?.replaceAll('\0', '').slice(0, longest).trim() ?? ''

/** Whether there is anything to search for. */
export const isSearch = (search: string | undefined): boolean => cleaned(search) !== ''

/**
 * Tìm không dấu: every word of the search begins some word of the text. `document` must be the very expression of the
 * index. Text of signs only finds nothing; text of blanks only does not search. The words go in as one value, so that
 * the planner knows how common they are.
 */
export function searching(document: string, search: string | undefined): ReturnType<typeof sql> {
  const text = cleaned(search)
  if (text === '') return empty
  const folded = fold(text)
  if (folded === '') return sql`AND false`
  const words = folded.split(' ').map((word) => `${word}:*`)
  return sql`AND to_tsvector('simple'::regconfig, ${raw(document)}) @@ to_tsquery('simple'::regconfig, ${words.join(' & ')})`
}

/** A column with a day as people here write one, for a search: `18/01/2022`, whole or its year. */
export const dayAsWritten = (column: string): string =>
  `concat_ws('/', substr(${column}, 9, 2), substr(${column}, 6, 2), left(${column}, 4))`
