/** Mã văn bản pháp luật, là tên thư mục của nó trong `regimes/`. */
export type InstrumentId = string

/** Viện dẫn: văn bản, điều, khoản, điểm. */
export interface Citation {
  readonly instrument: InstrumentId
  readonly article: string
  readonly clause?: string
  readonly point?: string
}

/**
 * Makes the `at` of one instrument: `at('23.2.a')` is điểm a khoản 2 Điều 23.
 * @param instrument the folder name of the instrument in `regimes/`
 */
export function citing(instrument: InstrumentId): (path: string) => Citation {
  return (path) => {
    const [article = '', clause, point] = path.split('.')
    return {
      instrument,
      article,
      ...(clause === undefined ? {} : { clause }),
      ...(point === undefined ? {} : { point }),
    }
  }
}

/** The short form used in vectors and stored verdicts: `23.2.a`. */
export const citationPath = ({ article, clause, point }: Citation): string =>
  [article, clause, point].filter((part) => part !== undefined).join('.')
