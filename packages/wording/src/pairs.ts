/** Lời bằng hai thứ tiếng: tiếng Việt, rồi tiếng Anh. */
export type Pair = readonly [vi: string, en: string]

/** Words by id; each instrument's words stand in a file of their own and are joined where they are used. */
export type Pairs = Readonly<Record<string, Pair>>

/** One language of a list of pairs. */
export const inLanguage = <Words extends Pairs>(
  words: Words,
  language: 'vi' | 'en',
): Readonly<Record<keyof Words, string>> => {
  const at = language === 'vi' ? 0 : 1
  return Object.fromEntries(Object.entries(words).map(([id, pair]) => [id, pair[at]])) as Record<
    keyof Words,
    string
  >
}
