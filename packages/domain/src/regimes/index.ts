import type { Citation } from '../citations/index.ts'
import { headings } from './instruments.gen.ts'

export { instruments } from './instruments.gen.ts'

/** Tên điều của một viện dẫn; `quoted` is false, because this is our heading and not the official wording. */
export interface ArticleHeading {
  readonly text: string
  readonly quoted: false
}

/** Tên điều để hiển thị cạnh viện dẫn; undefined when the instrument or the article is not known. */
export function headingOf({ instrument, article }: Citation): ArticleHeading | undefined {
  const text = headings[instrument]?.[article]
  return text === undefined ? undefined : { text, quoted: false }
}
