import { SegmentedControl } from '@mantine/core'
import { PersonPicker, type Picked, UnitPicker } from '../../shared/pickers.tsx'
import { useWords } from '../../shared/words.ts'
import type { ProposalDraft } from './proposal-draft.ts'

/** Đối tượng: a person or a collective. Another subject is another verdict, with other questions. */
export function SubjectFields(props: {
  draft: ProposalDraft
  change: (part: Partial<ProposalDraft>) => void
}) {
  const { draft, change } = props
  const words = useWords()
  const text = words.draft
  const Picker = draft.kind === 'PERSON' ? PersonPicker : UnitPicker
  return (
    <>
      <div>
        <div className="ad-label" id="draft-kind">
          {text.kind}
        </div>
        <SegmentedControl
          aria-labelledby="draft-kind"
          value={draft.kind}
          onChange={(kind) =>
            change({
              kind: kind === 'PERSON' ? 'PERSON' : 'COLLECTIVE',
              subject: null,
              award: null,
              attestations: [],
            })
          }
          data={[
            { value: 'PERSON', label: words.subjectKind.PERSON },
            { value: 'COLLECTIVE', label: words.subjectKind.COLLECTIVE },
          ]}
        />
      </div>
      <Picker
        key={draft.kind}
        label={text.subject}
        description={text.subjectHint}
        value={draft.subject}
        onPick={(subject: Picked) => change({ subject, attestations: [] })}
        required
      />
    </>
  )
}
