import { Checkbox, Select, Textarea, TextInput } from '@mantine/core'
import { DayField } from '@vinhdanh/ui'
import { useWords } from '../../shared/words.ts'
import type { RubricDraftState } from './use-rubric-draft.ts'

const texts = [
  ...['title', 'number', 'issuer', 'source', 'unitType', 'year', 'replaces'],
  ...['total', 'step', 'caps.self', 'caps.official', 'bonus.cap', 'deductions.cap', 'bandRounding'],
  ...['flags.count', 'flags.share', 'flags.least'],
] as const
const days = ['signed', 'from', 'until'] as const
const required = new Set<string>(['title', 'unitType'])

/** Thông tin chung của bảng tiêu chí; what is empty is not stated. */
export function HeadForm(props: {
  state: RubricDraftState
  readOnly: boolean
  problem: (key: string) => string | undefined
}) {
  const { state, readOnly } = props
  const words = useWords().rubrics
  const { head } = state.draft
  const set = (key: string, value: string) =>
    state.change((before) => ({ ...before, head: { ...before.head, [key]: value } }))
  const error = (key: string) => props.problem(key)
  return (
    <div className="ad-rubric-head">
      {texts.map((key) => (
        <TextInput
          key={key}
          id={`rubric-${key}`}
          label={words.head[key] ?? key}
          description={words.headLead[key]}
          required={required.has(key)}
          readOnly={readOnly}
          value={head[key] ?? ''}
          error={error(key)}
          onChange={(event) => set(key, event.currentTarget.value)}
        />
      ))}
      {days.map((key) => (
        <div key={key}>
          <DayField
            label={words.head[key] ?? key}
            value={head[key] ?? ''}
            onDay={(day) => {
              if (!readOnly) set(key, day)
            }}
          />
          {error(key) !== undefined && <p className="vd-sheet-problem">{error(key)}</p>}
        </div>
      ))}
      {(
        [
          ['rounding', words.roundings],
          ['flags.rounding', words.flagRoundings],
        ] as const
      ).map(([key, choices]) => (
        <Select
          key={key}
          id={`rubric-${key}`}
          label={words.head[key] ?? key}
          clearable
          readOnly={readOnly}
          value={head[key] === '' ? null : (head[key] ?? null)}
          data={Object.entries(choices).map(([value, label]) => ({ value, label }))}
          error={error(key)}
          onChange={(value) => set(key, value ?? '')}
        />
      ))}
      <Checkbox
        id="rubric-partly"
        label={words.head['partly'] ?? 'partly'}
        description={words.headLead['partly']}
        checked={head['partly'] === 'yes'}
        disabled={readOnly}
        onChange={(event) => set('partly', event.currentTarget.checked ? 'yes' : '')}
      />
      <Textarea
        id="rubric-notes"
        label={words.head['notes'] ?? 'notes'}
        autosize
        minRows={2}
        readOnly={readOnly}
        value={head['notes'] ?? ''}
        onChange={(event) => set('notes', event.currentTarget.value)}
      />
    </div>
  )
}
