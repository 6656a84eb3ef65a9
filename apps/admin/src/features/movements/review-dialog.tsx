import { Group, Radio, Stack, Textarea } from '@mantine/core'
import { DayField } from '@vinhdanh/ui'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useDraft } from '../../shared/draft.ts'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { Movement_Review } from './documents.ts'
import type { DialogProps } from './owner-dialogs.tsx'

/** Ghi sơ kết, tổng kết; what is typed is kept until it is sent. */
export function ReviewDialog({ movement, reload, close }: DialogProps) {
  const words = useWords().movements
  const { today } = useFrame()
  const { draft, change, discard } = useDraft(`movement-review.${movement.id}`, {
    final: false,
    heldOn: today,
    results: '',
    limitations: '',
    lessons: '',
  })
  const command = useCommand(Movement_Review)
  return (
    <CommandDialog
      title={words.review}
      lead={words.reviewLead}
      command={command}
      onReload={reload}
      onClose={close}
      ready={draft.results.trim() !== ''}
      onSubmit={async () => {
        const input = {
          movement: movement.id,
          expectedVersion: movement.version,
          final: draft.final,
          heldOn: draft.heldOn,
          results: draft.results,
          limitations: draft.limitations === '' ? null : draft.limitations,
          lessons: draft.lessons === '' ? null : draft.lessons,
        }
        if ((await command.send(input)) === null) return
        discard()
        close()
      }}
    >
      <Stack gap="sm">
        <Radio.Group
          label={words.kind}
          value={draft.final ? 'final' : 'interim'}
          onChange={(value) => change({ final: value === 'final' })}
        >
          <Group mt={4}>
            <Radio value="interim" label={words.interim} />
            <Radio value="final" label={words.final} />
          </Group>
        </Radio.Group>
        <DayField
          label={words.heldOn}
          value={draft.heldOn}
          max={today}
          onDay={(heldOn) => change({ heldOn })}
          required
        />
        <Textarea
          label={words.results}
          autosize
          minRows={3}
          value={draft.results}
          onChange={(event) => change({ results: event.currentTarget.value })}
          required
        />
        <Textarea
          label={words.limitations}
          autosize
          value={draft.limitations}
          onChange={(event) => change({ limitations: event.currentTarget.value })}
        />
        <Textarea
          label={words.lessons}
          autosize
          value={draft.lessons}
          onChange={(event) => change({ lessons: event.currentTarget.value })}
        />
      </Stack>
    </CommandDialog>
  )
}
