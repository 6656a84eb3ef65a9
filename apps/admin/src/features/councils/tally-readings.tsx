import { Button, Radio, Stack, Textarea } from '@mantine/core'
import { IconUserQuestion } from '@tabler/icons-react'
import { formatMoment, ProvenanceBadge } from '@vinhdanh/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useDraft } from '../../shared/draft.ts'
import { useWords } from '../../shared/words.ts'
import { Session_ChooseBallotReading, type SessionData } from './documents.ts'

type Item = SessionData['agenda'][number]
type Tally = NonNullable<Item['ballot']['tally']>

/** Kết quả phiếu theo từng cách đọc tỷ lệ, where they differ: who chose which and why, and the way to choose. */
export function TallyReadings({ item, tally }: { item: Item; tally: Tally }) {
  const words = useWords()
  const text = words.councils
  const [choosing, setChoosing] = useState(false)
  const action = item.possibleActions.find((each) => each.action === 'CHOOSE_READING')
  if (tally.readings.length === 0) return null
  return (
    <section className="vd-open-point" aria-label={text.tallyReadings}>
      <strong>{text.tallyReadings}</strong>
      {tally.needsPerson && (
        <p className="vd-caution">
          <IconUserQuestion size={14} aria-hidden="true" /> {text.tallyNeedsPerson}
        </p>
      )}
      <ul>
        {tally.readings.map((each) => (
          <li key={each.reading}>
            {each.label}{' '}
            {each.provenance !== null && <ProvenanceBadge provenance={each.provenance} />}
            <div>
              {text.tallyReading(each.yesNeeded, each.passed)}
              {tally.choice?.reading === each.reading && <strong> {text.tallyIsChosen}</strong>}
            </div>
          </li>
        ))}
      </ul>
      {tally.choice !== null && (
        <p className="vd-dim">
          {text.tallyChosen(tally.choice.by, formatMoment(tally.choice.at))} {tally.choice.reason}
        </p>
      )}
      {tally.needsPerson && action?.allowed === true && (
        <Button size="compact-sm" variant="default" onClick={() => setChoosing(true)}>
          {words.action.CHOOSE_READING}
        </Button>
      )}
      {choosing && <ChooseDialog item={item} tally={tally} close={() => setChoosing(false)} />}
    </section>
  )
}

function ChooseDialog(props: { item: Item; tally: Tally; close: () => void }) {
  const words = useWords()
  const text = words.councils
  const { item, tally, close } = props
  const command = useCommand(Session_ChooseBallotReading)
  const { draft, change, discard } = useDraft(`ballot-reading.${item.id}`, {
    reading: '',
    reason: '',
  })
  const chosen = tally.readings.find(({ reading }) => reading === draft.reading)
  return (
    <CommandDialog
      title={words.action.CHOOSE_READING}
      lead={text.tallyLead}
      command={command}
      ready={chosen !== undefined && draft.reason.trim() !== ''}
      onClose={close}
      onSubmit={async () => {
        if (chosen === undefined) return
        const { reading } = chosen
        if ((await command.send({ item: item.id, reading, reason: draft.reason })) === null) return
        discard()
        close()
      }}
    >
      <Stack>
        <Radio.Group
          label={text.tallyReadings}
          required
          value={draft.reading}
          onChange={(reading) => change({ reading })}
        >
          {tally.readings.map((each) => (
            <Radio
              key={each.reading}
              mt="xs"
              value={each.reading}
              label={each.label}
              description={text.tallyReading(each.yesNeeded, each.passed)}
            />
          ))}
        </Radio.Group>
        <Textarea
          label={words.dossier.reason}
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
