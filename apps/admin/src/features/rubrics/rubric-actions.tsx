import { Button, Group, NumberInput, Textarea } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { ActionButton, DayField } from '@vinhdanh/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { type Rubric, Rubric_Issue, Rubric_Renew, Rubric_Withdraw } from './documents.ts'

interface DialogProps {
  rubric: Rubric
  onClose: () => void
}

/** Ban hành, lập phiên bản mới, thôi áp dụng. */
export function RubricActions({ rubric }: { rubric: Rubric }) {
  const words = useWords().rubrics
  const [open, setOpen] = useState<'issue' | 'renew' | 'withdraw' | null>(null)
  const close = () => setOpen(null)
  const errors = rubric.issues.filter((issue) => issue.severity === 'ERROR').length
  return (
    <>
      <Group gap="xs">
        {rubric.status === 'DRAFT' && rubric.mayEdit && (
          <ActionButton
            allowed={rubric.mayIssue}
            refusal={{
              sentence: errors === 0 ? words.issue.notYours : words.issue.notReady(errors),
              citations: [],
            }}
            onClick={() => setOpen('issue')}
          >
            {words.issue.title}
          </ActionButton>
        )}
        {!rubric.mayEdit && rubric.mayIssue && (
          <Button onClick={() => setOpen('issue')}>{words.issue.title}</Button>
        )}
        {rubric.mayRenew && (
          <Button variant="default" onClick={() => setOpen('renew')}>
            {words.renew.title}
          </Button>
        )}
        {rubric.mayWithdraw && (
          <Button variant="default" onClick={() => setOpen('withdraw')}>
            {words.withdraw.title}
          </Button>
        )}
      </Group>
      {open === 'issue' && <IssueDialog rubric={rubric} onClose={close} />}
      {open === 'renew' && <RenewDialog rubric={rubric} onClose={close} />}
      {open === 'withdraw' && <WithdrawDialog rubric={rubric} onClose={close} />}
    </>
  )
}

/** Ban hành: refused with every place that still has to be mended. */
function IssueDialog({ rubric, onClose }: DialogProps) {
  const words = useWords().rubrics
  const command = useCommand(Rubric_Issue)
  const errors = rubric.issues.filter((issue) => issue.severity === 'ERROR')
  return (
    <CommandDialog
      title={words.issue.title}
      lead={words.issue.lead}
      command={command}
      onClose={onClose}
      onSubmit={async () => {
        const event = await command.send({ rubric: rubric.id, expectedVersion: rubric.version })
        if (event !== null) onClose()
      }}
    >
      {errors.length > 0 && (
        <>
          <p className="vd-caution">{words.issue.notReady(errors.length)}</p>
          <ul>
            {errors.map((issue) => (
              <li key={`${issue.path} ${issue.code}`}>{issue.sentence}</li>
            ))}
          </ul>
        </>
      )}
    </CommandDialog>
  )
}

/** Phiên bản mới: a draft from what was issued; the old one stays as it was. */
function RenewDialog({ rubric, onClose }: DialogProps) {
  const words = useWords().rubrics
  const navigate = useNavigate()
  const command = useCommand(Rubric_Renew)
  const [year, setYear] = useState<number | null>(rubric.year === null ? null : rubric.year + 1)
  return (
    <CommandDialog
      title={words.renew.title}
      lead={words.renew.lead}
      command={command}
      onClose={onClose}
      onSubmit={async () => {
        const event = await command.send({
          rubric: rubric.id,
          expectedVersion: rubric.version,
          year,
        })
        if (event === null) return
        onClose()
        void navigate({ to: '/rubrics/$id', params: { id: event.rubric.id } })
      }}
    >
      <NumberInput
        label={words.renew.year}
        min={1945}
        max={2100}
        thousandSeparator=""
        hideControls
        value={year ?? ''}
        onChange={(value) => setYear(typeof value === 'number' ? value : null)}
      />
    </CommandDialog>
  )
}

function WithdrawDialog({ rubric, onClose }: DialogProps) {
  const words = useWords().rubrics
  const { today } = useFrame()
  const command = useCommand(Rubric_Withdraw)
  const [until, setUntil] = useState(today)
  const [reason, setReason] = useState('')
  return (
    <CommandDialog
      title={words.withdraw.title}
      lead={words.withdraw.lead}
      command={command}
      danger
      ready={until !== '' && reason.trim() !== ''}
      onClose={onClose}
      onSubmit={async () => {
        const event = await command.send({
          rubric: rubric.id,
          expectedVersion: rubric.version,
          until,
          reason: reason.trim(),
        })
        if (event !== null) onClose()
      }}
    >
      <DayField label={words.withdraw.until} value={until} required onDay={setUntil} />
      <Textarea
        label={words.withdraw.reason}
        required
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </CommandDialog>
  )
}
