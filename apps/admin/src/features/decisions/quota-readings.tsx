import { Button, Radio, Stack, Textarea } from '@mantine/core'
import { IconUserQuestion } from '@tabler/icons-react'
import { CitationLink, formatMoment, ProvenanceBadge } from '@vinhdanh/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useDraft } from '../../shared/draft.ts'
import { useWords } from '../../shared/words.ts'
import { Decision_ChooseQuotaReading, type DecisionData } from './documents.ts'

type Quota = DecisionData['quotas'][number]

/** Giới hạn số lượng đọc được nhiều cách: what each reading gives, who chose which and why, and the way to choose. */
export function QuotaReadings(props: { decision: DecisionData; reload: () => void }) {
  const words = useWords()
  const text = words.decisions
  const { decision } = props
  const [open, setOpen] = useState<Quota | null>(null)
  const quotas = decision.quotas.filter(({ outcomes }) => outcomes.length > 1)
  const choose = decision.possibleActions.find(({ action }) => action === 'CHOOSE_READING')
  if (quotas.length === 0) return null
  return (
    <div className="vd-card">
      <h2>{text.quotas}</h2>
      {quotas.map((quota) => (
        <section
          key={`${quota.openPoint} ${quota.scope}`}
          className="vd-open-point"
          aria-label={text.quotaOf(quota.award, quota.scope)}
        >
          <strong>{text.quotaOf(quota.award, quota.scope)}</strong>{' '}
          <CitationLink citation={quota.citation} />
          {quota.base !== null && (
            <p className="vd-dim">{text.quotaCount(quota.base, quota.granted, quota.proposed)}</p>
          )}
          {quota.needsPerson && (
            <p className="vd-caution">
              <IconUserQuestion size={14} aria-hidden="true" /> {text.quotaNeedsPerson}
            </p>
          )}
          <Outcomes quota={quota} />
          {quota.choices.map((choice) => (
            <p className="vd-dim" key={choice.at}>
              {text.quotaChosen(choice.by, formatMoment(choice.at), choice.label)} {choice.reason}
            </p>
          ))}
          {!quota.agree && choose?.allowed === true && (
            <Button size="compact-sm" variant="default" onClick={() => setOpen(quota)}>
              {words.action.CHOOSE_READING}
            </Button>
          )}
        </section>
      ))}
      {open !== null && (
        <ChooseDialog
          decision={decision}
          quota={open}
          reload={props.reload}
          close={(done) => {
            setOpen(null)
            if (done) props.reload()
          }}
        />
      )}
    </div>
  )
}

function Outcomes({ quota }: { quota: Quota }) {
  const text = useWords().decisions
  return (
    <ul>
      {quota.outcomes.map((outcome) => (
        <li key={outcome.reading}>
          {outcome.label} <ProvenanceBadge provenance={outcome.provenance} />
          <div>
            {outcome.within
              ? text.quotaWithin(outcome.limit)
              : text.quotaBeyond(outcome.limit, quota.granted + quota.proposed)}
            {outcome.reading === quota.chosen && <strong> {text.quotaIsChosen}</strong>}
          </div>
        </li>
      ))}
    </ul>
  )
}

function ChooseDialog(props: {
  decision: DecisionData
  quota: Quota
  reload: () => void
  close: (done: boolean) => void
}) {
  const words = useWords()
  const text = words.decisions
  const { decision, quota } = props
  const command = useCommand(Decision_ChooseQuotaReading)
  const { draft, change, discard } = useDraft(`quota-reading.${decision.id}.${quota.openPoint}`, {
    reading: '',
    reason: '',
  })
  const chosen = quota.outcomes.find(({ reading }) => reading === draft.reading)
  return (
    <CommandDialog
      title={words.action.CHOOSE_READING}
      lead={text.quotaLead}
      command={command}
      ready={chosen !== undefined && draft.reason.trim() !== ''}
      onReload={props.reload}
      onClose={() => props.close(false)}
      onSubmit={async () => {
        if (chosen === undefined) return
        const event = await command.send({
          id: decision.id,
          expectedVersion: decision.version,
          openPoint: quota.openPoint,
          reading: chosen.reading,
          reason: draft.reason,
        })
        if (event === null) return
        discard()
        props.close(true)
      }}
    >
      <Stack>
        <Radio.Group
          label={text.quotaOf(quota.award, quota.scope)}
          required
          value={draft.reading}
          onChange={(reading) => change({ reading })}
        >
          {quota.outcomes.map((outcome) => (
            <Radio
              key={outcome.reading}
              mt="xs"
              value={outcome.reading}
              label={outcome.label}
              description={
                outcome.within
                  ? text.quotaWithin(outcome.limit)
                  : text.quotaBeyond(outcome.limit, quota.granted + quota.proposed)
              }
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
