/** Bỏ dấu: one folded letter for each letter of the text, so that positions agree. */
export function foldLetters(text: string): string[] {
  return Array.from(text.normalize('NFC'), (letter) => {
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    return plain === 'đ' ? 'd' : plain
  })
}

export const fold = (text: string): string => foldLetters(text).join('')

/** A stretch of text and whether it matched the search. */
export interface Stretch {
  readonly text: string
  readonly hit: boolean
}

/** Đánh dấu phần khớp: every word of the search is looked for on its own. */
export function markMatches(text: string, search: string): Stretch[] {
  const letters = Array.from(text.normalize('NFC'))
  const folded = foldLetters(text)
  const hits = new Array<boolean>(letters.length).fill(false)
  for (const word of fold(search).split(/\s+/).filter(Boolean)) {
    const wanted = Array.from(word)
    for (let start = 0; start + wanted.length <= folded.length; start += 1) {
      if (wanted.every((letter, index) => folded[start + index] === letter)) {
        hits.fill(true, start, start + wanted.length)
      }
    }
  }
  const stretches: { text: string; hit: boolean }[] = []
  letters.forEach((letter, index) => {
    const hit = hits[index] ?? false
    const last = stretches.at(-1)
    if (last !== undefined && last.hit === hit) last.text += letter
    else stretches.push({ text: letter, hit })
  })
  return stretches
}

/** Sắp theo tên gọi: Vietnamese collation by given name, then by the whole name. */
export function byGivenName(a: { name: string; givenName?: string }, b: typeof a): number {
  const given = (person: typeof a) => person.givenName ?? person.name.split(' ').at(-1) ?? ''
  const collator = new Intl.Collator('vi')
  return collator.compare(given(a), given(b)) || collator.compare(a.name, b.name)
}
