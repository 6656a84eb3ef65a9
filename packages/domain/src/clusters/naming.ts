const marks = /[\u0300-\u036f]/g

/** Chữ để so: small letters without diacritics, one space between words. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(marks, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/**
 * Tên cụm, khối để tra cứu: "Cụm 3", "Cụm số 03" and "Cụm thi đua khen thưởng số 3" are one name. Diacritics, the words
 * every cluster has, the word "số" before a figure and leading zeros say nothing.
 */
export const clusterNameKey = (name: string): string =>
  plainWords(name)
    .replace(/\b(thi dua|khen thuong)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\bso (?=\d)/g, '')
    .replace(/\b0+(?=\d)/g, '')
    .trim()

/** Mọi tên của cụm, khối, để tra cứu. */
export const nameKeysOf = (cluster: {
  readonly name: string
  readonly aliases: readonly string[]
}): readonly string[] => [
  ...new Set([cluster.name, ...cluster.aliases].map(clusterNameKey).filter((key) => key !== '')),
]
