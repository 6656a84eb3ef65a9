import { Radio, Stack, Textarea } from '@mantine/core'
import { ProvenanceBadge, TruthMark } from '@vinhdanh/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useDraft } from '../../shared/draft.ts'
import { useWords } from '../../shared/words.ts'
import { Dossier_ChooseReading } from './documents.ts'
import type { DialogProps } from './dossier-dialogs.tsx'

type Point = DialogProps['dossier']['verdict']['readings'][number]

/** Between two laws a person may always choose; between readings of one law, where they give different results. */
export const isOpen = ({ id, outcomes }: Point): boolean =>
  id === 'applicable-law' || outcomes.some(({ truth }) => truth !== outcomes[0]?.truth)

/** Chọn cách đọc của một điểm để ngỏ: what each reading would give, and why this one; kept with the name of who chose. */
export function ChooseReadingDialog(props: DialogProps) {
  const words = useWords()
  const text = words.dossier
  const { dossier } = props
  const command = useCommand(Dossier_ChooseReading)
  const open = dossier.verdict.readings.filter(isOpen)
  const [point, setPoint] = useState(open[0]?.id ?? null)
  const asked = open.find(({ id }) => id === point)
  const { draft, change, discard } = useDraft(`reading.${dossier.id}`, { reading: '', reason: '' })
  const chosen = asked?.outcomes.find(({ reading }) => reading === draft.reading)
  return (
    <CommandDialog
      title={words.action.CHOOSE_READING}
      lead={text.chooseReadingLead}
      command={command}
      ready={chosen !== undefined && draft.reason.trim() !== ''}
      onReload={props.reload}
      onClose={() => props.close(false)}
      onSubmit={async () => {
        if (asked === undefined || chosen === undefined) return
        const event = await command.send({
          id: dossier.id,
          expectedVersion: dossier.version,
          openPoint: asked.id,
          reading: chosen.reading,
          reason: draft.reason,
        })
        if (event === null) return
        discard()
        props.close(true)
      }}
    >
      <Stack>
        {open.length > 1 && (
          <Radio.Group label={text.openPoint} value={point} onChange={setPoint}>
            {open.map(({ id, label }) => (
              <Radio key={id} value={id} label={label} mt="xs" />
            ))}
          </Radio.Group>
        )}
        {asked === undefined ? (
          <p>{text.noOpenPoint}</p>
        ) : (
          <Radio.Group
            label={asked.label}
            required
            value={draft.reading}
            onChange={(reading) => change({ reading })}
          >
            {asked.outcomes.map((outcome) => (
              <div key={outcome.reading} className="ad-reading-choice">
                <Radio value={outcome.reading} label={outcome.label} mt="xs" />
                <TruthMark truth={outcome.truth} size="sm" />{' '}
                <ProvenanceBadge provenance={outcome.provenance} />
              </div>
            ))}
          </Radio.Group>
        )}
        <Textarea
          label={text.reason}
          required
          autosize
          minRows={3}
          value={draft.reason}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
      </Stack>
    </CommandDialog>
  )
}
