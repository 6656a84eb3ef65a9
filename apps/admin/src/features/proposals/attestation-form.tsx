import { SegmentedControl } from '@mantine/core'
import { useWords } from '../../shared/words.ts'

/** Điều đơn vị xác nhận trong bản đang nhập: true, not true, or not known (then it is not sent). */
export interface AttestationDraft {
  readonly topic: string
  readonly question: string
  readonly holds: boolean | null
}

const prefix = 'attestations.'

interface LineWithMissing {
  readonly key: string
  readonly parentKey: string | null
  readonly sentence: string
  readonly missing: readonly { readonly key: string; readonly sentence: string }[]
}

/**
 * The questions the verdict leaves to people, in its own order; those already answered stay, so
 * that an answer can be taken back.
 */
export function questionsOf(
  lines: readonly LineWithMissing[],
  answered: readonly AttestationDraft[],
): AttestationDraft[] {
  const questions = new Map(answered.map((each) => [each.topic, each]))
  const groups = new Set(lines.map((line) => line.parentKey))
  for (const line of lines) {
    // A group repeats what its lines are missing; the line itself asks the question.
    if (groups.has(line.key)) continue
    for (const { key, sentence } of line.missing) {
      if (!key.startsWith(prefix)) continue
      const topic = key.slice(prefix.length)
      if (!questions.has(topic)) {
        const question = line.missing.length === 1 ? line.sentence : sentence
        questions.set(topic, { topic, question, holds: null })
      }
    }
  }
  return [...questions.values()]
}

export function AttestationForm(props: {
  questions: readonly AttestationDraft[]
  change: (answered: AttestationDraft[]) => void
}) {
  const words = useWords().draft
  if (props.questions.length === 0) return null
  return (
    <fieldset className="ad-attestations">
      <legend>{words.attestations}</legend>
      <p className="vd-dim">{words.attestationsLead}</p>
      {props.questions.map((question) => (
        <div key={question.topic} className="ad-attest">
          <span>{question.question}</span>
          <SegmentedControl
            size="xs"
            aria-label={question.question}
            value={question.holds === null ? 'unknown' : question.holds ? 'yes' : 'no'}
            onChange={(value) =>
              props.change(
                props.questions
                  .map((each) =>
                    each.topic === question.topic
                      ? { ...each, holds: value === 'unknown' ? null : value === 'yes' }
                      : each,
                  )
                  .filter((each) => each.holds !== null),
              )
            }
            data={[
              { value: 'unknown', label: words.notStated },
              { value: 'yes', label: words.holds },
              { value: 'no', label: words.holdsNot },
            ]}
          />
        </div>
      ))}
    </fieldset>
  )
}
