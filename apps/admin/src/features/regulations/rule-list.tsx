import { Button, Group, MultiSelect, NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useAwardName, useWords } from '../../shared/words.ts'
import { AwardsOn_Query } from '../law/documents.ts'
import type { RegulationDraft, RuleDraft } from './draft.ts'
import { fieldsOf, type RuleField, type RuleKind, ruleKinds } from './rule-forms.ts'

/** Các điều của quy định, each a small form of its kind. */
export function RuleList(props: {
  draft: RegulationDraft
  change: (next: RegulationDraft) => void
}) {
  const words = useWords().law.regulations
  const awardName = useAwardName()
  const { draft, change } = props
  const [kind, setKind] = useState<string | null>('quota')
  const [{ data }] = useQuery({ query: AwardsOn_Query, variables: { on: null } })
  const awards = (data?.awards ?? []).map((award) => ({
    value: award.code,
    label: awardName(award),
  }))
  const put = (at: number, rule: RuleDraft | null) =>
    change({
      ...draft,
      rules: draft.rules.flatMap((each, index) =>
        index !== at ? [each] : rule === null ? [] : [rule],
      ),
    } as RegulationDraft)
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{words.rules}</h2>
      {draft.rules.map((rule, at) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule that is being written has no name but its place
          key={at}
          className="ad-rule-form"
        >
          <legend>
            {at + 1}. {words.kind[rule.rule as RuleKind] ?? rule.rule}
          </legend>
          <div className="ad-ask">
            <TextInput
              label={words.article}
              description={words.articleLead}
              required
              value={rule.article}
              onChange={(event) => put(at, { ...rule, article: event.currentTarget.value })}
            />
            {(fieldsOf(rule.rule) ?? []).map((field) => (
              <Field
                key={field.key}
                field={field}
                rule={rule}
                awards={awards}
                put={(next) => put(at, next)}
              />
            ))}
          </div>
          {fieldsOf(rule.rule) === null && <p className="vd-dim">{words.asTextOnly}</p>}
          <Button size="compact-sm" variant="default" onClick={() => put(at, null)}>
            {words.remove}
          </Button>
        </fieldset>
      ))}
      <Group align="end">
        <Select
          label={words.addKind}
          value={kind}
          onChange={setKind}
          data={ruleKinds.map((each) => ({ value: each, label: words.kind[each] }))}
        />
        <Button
          variant="default"
          disabled={kind === null}
          onClick={() =>
            kind !== null &&
            change({
              ...draft,
              rules: [...draft.rules, { rule: kind, article: '' }],
            } as RegulationDraft)
          }
        >
          {words.add}
        </Button>
      </Group>
    </section>
  )
}

interface FieldProps {
  readonly field: RuleField
  readonly rule: RuleDraft
  readonly awards: { value: string; label: string }[]
  readonly put: (rule: RuleDraft) => void
}

function Field({ field, rule, awards, put }: FieldProps) {
  const words = useWords().law.regulations
  const label = words.field[field.key] ?? field.key
  const held = rule[field.key]
  const set = (value: unknown) => {
    const { [field.key]: _, ...rest } = rule
    const empty = value === '' || value === null || value === undefined
    put((empty ? rest : { ...rest, [field.key]: value }) as RuleDraft)
  }
  const text = typeof held === 'string' || typeof held === 'number' ? String(held) : ''
  switch (field.type) {
    case 'award':
      return (
        <Select
          label={label}
          required
          searchable
          data={awards}
          value={text === '' ? null : text}
          onChange={set}
        />
      )
    case 'awards':
      return (
        <MultiSelect
          label={label}
          required
          searchable
          data={awards}
          value={Array.isArray(held) ? held.map(String) : []}
          onChange={set}
        />
      )
    case 'choice':
      return (
        <Select
          label={label}
          clearable
          data={field.of.map((value) => ({ value, label: words.choice[value] ?? value }))}
          value={text === '' ? null : text}
          onChange={set}
        />
      )
    case 'number':
      return (
        <NumberInput
          label={label}
          min={0}
          value={text}
          onChange={(value) => set(value === '' ? '' : Number(value))}
        />
      )
    case 'json':
      return <JsonField label={label} held={held} set={set} />
    default:
      return (
        <TextInput
          label={label}
          description={field.type === 'share' ? words.shareLead : undefined}
          value={text}
          onChange={(event) => set(event.currentTarget.value)}
        />
      )
  }
}

function JsonField(props: { label: string; held: unknown; set: (value: unknown) => void }) {
  const words = useWords().law.regulations
  const [text, setText] = useState(
    props.held === undefined ? '' : JSON.stringify(props.held, null, 2),
  )
  const [wrong, setWrong] = useState(false)
  return (
    <Textarea
      label={props.label}
      autosize
      minRows={3}
      value={text}
      error={wrong ? words.notJson : undefined}
      styles={{ input: { fontFamily: 'monospace' } }}
      onChange={(event) => {
        const written = event.currentTarget.value
        setText(written)
        try {
          props.set(written.trim() === '' ? undefined : JSON.parse(written))
          setWrong(false)
        } catch {
          setWrong(true)
        }
      }}
    />
  )
}
