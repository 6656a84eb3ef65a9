import { Button, SegmentedControl } from '@mantine/core'
import { ActionButton, byGivenName, CitationLink } from '@vinhdanh/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { oneOf } from '../../shared/search-values.ts'
import { useWords } from '../../shared/words.ts'
import { Session_RecordAttendance, type SessionData } from './documents.ts'

const kinds = ['PRESENT', 'WRITTEN', 'ABSENT'] as const
type Kind = (typeof kinds)[number]
const kindOf = oneOf(kinds)

/** Dự họp và điều kiện họp. Changes stay here until they are saved as one. */
export function AttendancePanel(props: { session: SessionData; reload: () => void }) {
  const { session } = props
  const words = useWords()
  const text = words.councils
  const [changed, setChanged] = useState<Readonly<Record<string, Kind>>>({})
  const command = useCommand(Session_RecordAttendance)
  const action = session.possibleActions.find((each) => each.action === 'RECORD_ATTENDANCE')
  const rows = [...session.attendance].sort((a, b) => byGivenName(a.member.person, b.member.person))
  const { quorum } = session
  const save = async () => {
    const attendance = rows.flatMap((row) => {
      const kind = changed[row.member.id] ?? row.attendance
      return kind === null ? [] : [{ member: row.member.id, attendance: kind }]
    })
    const event = await command.send({
      session: session.id,
      expectedVersion: session.version,
      attendance,
    })
    if (event !== null) setChanged({})
  }
  return (
    <section aria-labelledby="attendance">
      <h2 id="attendance">{text.attendance}</h2>
      <p className={quorum.met ? 'ad-quorum ad-quorum-met' : 'ad-quorum'}>
        <strong>{quorum.met ? text.quorumMet : text.quorumNotMet}</strong>
        <br />
        {text.quorumText(quorum.present, quorum.members, quorum.needed)}{' '}
        {quorum.citation !== null && <CitationLink citation={quorum.citation} />}
      </p>
      <CommandNotice
        state={command.state}
        onReload={() => {
          command.reset()
          props.reload()
        }}
      />
      <ul className="ad-plain">
        {rows.map((row) => (
          <li key={row.member.id}>
            <span>
              {row.member.person.name}
              <div className="vd-dim">
                {text.memberRole[row.member.role] ?? row.member.role}
                {row.member.post !== '' && `, ${row.member.post}`}
              </div>
            </span>
            {action?.allowed === true ? (
              <SegmentedControl
                size="xs"
                aria-label={text.attendanceOf(row.member.person.name)}
                value={changed[row.member.id] ?? row.attendance ?? ''}
                onChange={(value) => {
                  const kind = kindOf({ value }, 'value')
                  if (kind !== undefined) setChanged({ ...changed, [row.member.id]: kind })
                }}
                data={kinds.map((kind) => ({ value: kind, label: text.attendanceWord[kind] }))}
              />
            ) : (
              <span>
                {row.attendance === null
                  ? text.attendanceNone
                  : text.attendanceWord[row.attendance]}
              </span>
            )}
          </li>
        ))}
      </ul>
      {action !== undefined &&
        session.status !== 'CLOSED' &&
        (action.allowed ? (
          <Button
            size="sm"
            loading={command.sending}
            disabled={Object.keys(changed).length === 0}
            onClick={() => void save()}
          >
            {text.saveAttendance}
          </Button>
        ) : (
          <ActionButton
            size="sm"
            allowed={false}
            refusal={action.refusal}
            onClick={() => undefined}
          >
            {words.action.RECORD_ATTENDANCE}
          </ActionButton>
        ))}
    </section>
  )
}
