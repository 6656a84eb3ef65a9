import { table } from '../start/greeting.ts'
import type { Outcome } from './caller.ts'
import type { Figures } from './compare.ts'

/** Số liệu ấy lấy từ đâu: `real` is stated by the published article, `simulated` was made for the rehearsal. */
export type Mark = 'real' | 'simulated'

const markWords: Readonly<Record<Mark, string>> = { real: 'thực', simulated: 'mô phỏng' }

interface Row {
  readonly step: string
  readonly role: string
  readonly result: string
  readonly law: string
  /** One a line. */
  readonly articles: readonly string[]
  readonly mark: Mark
}

/** Biên bản diễn tập: what was done, by whom, under which law; and the figures to compare. */
export class Protocol {
  readonly #rows: Row[] = []
  readonly #figures: Record<string, Figures[string]> = {}

  step(row: Row): void {
    this.#rows.push(row)
  }

  figure(name: string, value: Figures[string]): void {
    if (name in this.#figures) throw new Error(`figure ${name} was noted twice`)
    this.#figures[name] = value
  }

  get figures(): Figures {
    return this.#figures
  }

  table(): string {
    return table(
      ['#', 'Bước', 'Vai trò', 'Kết quả', 'Luật áp dụng', 'Điều khoản viện dẫn', 'Nguồn'],
      this.#rows.map(({ step, role, result, law, articles, mark }, at) => [
        String(at + 1),
        step,
        role,
        result,
        law,
        articles.length === 0 ? '–' : articles.join('\n'),
        markWords[mark],
      ]),
    )
  }
}

const truthWords: Readonly<Record<string, string>> = {
  MET: 'đạt',
  UNMET: 'không đạt',
  UNKNOWN: 'chưa đủ dữ kiện',
}

export const truthWord = (truth: string): string => truthWords[truth] ?? truth

/** 2022-01-25 as people write it. */
export const dayWord = (day: string): string => day.split('-').reverse().join('/')

/** The event that was expected, or a fault that says what came instead. */
export function happened(outcome: Outcome, event: string): Outcome {
  if (outcome.__typename === event) return outcome
  throw new Error(`${event} expected, but: ${JSON.stringify(outcome)}`)
}

/** Why it was refused, as the answer says: the articles, or the rule. */
export function groundsOf({ citations, sentence }: Outcome): readonly string[] {
  const labels = (citations as readonly { readonly label: string }[] | undefined) ?? []
  if (labels.length > 0) return labels.map(({ label }) => label)
  const rule = /Theo quy tắc: (.+?)\.?$/.exec(String(sentence))?.[1]
  return rule === undefined ? [] : [`quy tắc: ${rule}`]
}

export interface Cited {
  readonly citation: { readonly label: string } | null
}

/** Each article once, in the order of the verdict. */
export const labelsOf = (cited: readonly Cited[]): readonly string[] => [
  ...new Set(cited.flatMap(({ citation }) => (citation === null ? [] : [citation.label]))),
]
