/** Một ô của một điều: which key it writes, and what is to be typed or chosen. */
export type RuleField =
  | { readonly key: string; readonly type: 'award' | 'awards' | 'share' | 'number' | 'text' }
  | { readonly key: string; readonly type: 'choice'; readonly of: readonly string[] }
  | { readonly key: string; readonly type: 'json' }

const award = { key: 'award', type: 'award' } as const
const awards = { key: 'awards', type: 'awards' } as const
const councils = ['base', 'provincial', 'submitting', 'central', 'village'] as const
const levels = ['commune', 'provincial', 'central'] as const

/** Các loại điều có thể soạn; a kind that is not here is written as text. */
export const ruleForms = {
  quota: [
    award,
    { key: 'share', type: 'share' },
    {
      key: 'of',
      type: 'choice',
      of: [
        'advanced-workers-of-unit',
        'cluster-leaders-of-province',
        'members-of-unit',
        'collectives-of-unit',
      ],
    },
    { key: 'rounding', type: 'choice', of: ['floor', 'half-up', 'ceiling'] },
  ],
  threshold: [
    award,
    { key: 'condition', type: 'text' },
    { key: 'number', type: 'text' },
    { key: 'value', type: 'share' },
  ],
  requires: [award, { key: 'condition', type: 'json' }],
  ballot: [
    award,
    { key: 'yesShare', type: 'share' },
    { key: 'council', type: 'choice', of: councils },
    { key: 'secret', type: 'choice', of: ['required', 'default'] },
  ],
  quorum: [
    { key: 'council', type: 'choice', of: ['base', 'provincial', 'central', 'village'] },
    { key: 'presentShare', type: 'share' },
  ],
  'time-limit': [
    {
      key: 'step',
      type: 'choice',
      of: ['appraisal', 'consultation', 'return-incomplete', 'decision', 'public-notice'],
    },
    { key: 'days', type: 'number' },
    { key: 'unit', type: 'choice', of: ['working-day', 'day'] },
    { key: 'level', type: 'choice', of: levels },
  ],
  filing: [awards, { key: 'by', type: 'text' }, { key: 'with', type: 'choice', of: levels }],
  dossier: [awards, { key: 'documents', type: 'json' }, { key: 'sets', type: 'number' }],
  scoring: [
    { key: 'criterion', type: 'text' },
    { key: 'name', type: 'text' },
    { key: 'maxPoints', type: 'number' },
  ],
  restates: [awards],
} as const satisfies Readonly<Record<string, readonly RuleField[]>>

export type RuleKind = keyof typeof ruleForms
export const ruleKinds = Object.keys(ruleForms) as readonly RuleKind[]

/** The fields of a kind of rule; null for one that has no form here. */
export const fieldsOf = (kind: string): readonly RuleField[] | null =>
  ruleForms[kind as RuleKind] ?? null
