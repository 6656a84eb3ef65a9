import type { Citation, InstrumentId, Provenance } from '@vinhdanh/domain/citations'
import type { Instrument } from '@vinhdanh/domain/law'
import { articleLabel, citationLabel, provenanceLabel } from '../citations/index.ts'

/** What a booklet needs to write a rule: its article, and a footnote that says how it is known. */
export interface Notes {
  readonly article: (cite: Citation) => string
  /** The article alone, where the text is clear. */
  readonly within: (cite: Citation) => string
  /** `[^3]`, with a mark before it where the rule was not read in its text. */
  readonly source: (provenance: Provenance) => string
  /** The footnotes used so far, in order. */
  readonly list: () => readonly string[]
}

const plain = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

/** Chú thích của một tập: rules with the same source and the same doubt share one footnote. */
export function notesFor(instruments: readonly Instrument[]): Notes {
  const numbers = new Map<InstrumentId, string>(instruments.map(({ id, number }) => [id, number]))
  const numbered = new Map<string, number>()
  return {
    within: (cite) => articleLabel(cite, 'vi'),
    article: (cite) => citationLabel(cite, numbers.get(cite.instrument) ?? cite.instrument, 'vi'),
    source: ({ status, source, note }) => {
      const label = provenanceLabel(status, 'vi')
      const text = `${label}: ${plain(source)}.${note === undefined ? '' : ` ${plain(note)}`}`
      const at = numbered.get(text) ?? numbered.size + 1
      numbered.set(text, at)
      return `${status === 'verified' ? '' : ` *(${label.toLowerCase()})*`}[^${at}]`
    },
    list: () => [...numbered].map(([text, at]) => `[^${at}]: ${text}`),
  }
}
