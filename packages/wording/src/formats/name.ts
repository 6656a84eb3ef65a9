/** Tên người, as stored: family name first, except where the record says otherwise. */
export interface PersonName {
  readonly familyName: string
  readonly middleName: string
  readonly givenName: string
}

const vietnamese = new Intl.Collator('vi')
const marksOfTone = '\u0300\u0301\u0303\u0309\u0323'

/**
 * The tone may stand on either vowel of a pair (Hòa, Hoà): for sorting both are one spelling. A comparison key only;
 * it is never shown.
 */
function toneAtTheEnd(text: string): string {
  return text
    .normalize('NFD')
    .replace(
      new RegExp(`(o|u)([${marksOfTone}])(a|e|y)(?![\\p{L}\\p{M}])`, 'giu'),
      (_, first: string, tone: string, second: string) => `${first}${second}${tone}`,
    )
    .normalize('NFC')
}

const compareWords = (a: string, b: string): number =>
  vietnamese.compare(toneAtTheEnd(a), toneAtTheEnd(b))

/** Thứ tự tên người Việt: tên, rồi họ, rồi tên đệm. */
export const compareByGivenName = (a: PersonName, b: PersonName): number =>
  compareWords(a.givenName, b.givenName) ||
  compareWords(a.familyName, b.familyName) ||
  compareWords(a.middleName, b.middleName)

/** So sánh hai chữ theo bảng chữ cái tiếng Việt. */
export const compareText = compareWords

/** Chữ để tìm kiếm: no diacritics, đ as d, small letters, single spaces. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()

/** Chữ dựng sẵn (NFC), as everything is stored and shown. */
export const composed = (text: string): string => text.normalize('NFC')

/** Nhãn đặt giữa câu: only its first letter is made small, names inside keep theirs. */
export const midSentence = (label: string): string =>
  `${label.charAt(0).toLowerCase()}${label.slice(1)}`

/** Đầu câu: the first letter made great. */
export const startOfSentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}`
