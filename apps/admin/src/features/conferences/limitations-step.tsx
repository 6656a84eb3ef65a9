import { Button, Textarea } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { useWords } from '../../shared/words.ts'
import { Conference_RaiseConferenceLimitations } from './documents.ts'
import type { TypedStepProps } from './step-props.ts'

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Tồn tại, hạn chế: what the conference before left open stands above, what is raised here is written below. */
export function LimitationsStep({ conference, reload, onUnsaved }: TypedStepProps) {
  const words = useWords().conferences
  const command = useCommand(Conference_RaiseConferenceLimitations)
  const raised = conference.limitations.filter(({ carriedOver }) => !carriedOver)
  const carried = conference.limitations.filter(({ carriedOver }) => carriedOver)
  const [text, setText] = useState(raised.map((each) => each.text).join('\n'))
  const limitations = linesOf(text)
  const kept = limitations.join('\n') === raised.map((each) => each.text).join('\n')
  useEffect(() => onUnsaved(!kept), [kept, onUnsaved])
  return (
    <>
      {carried.length > 0 && (
        <ul className="ad-plain">
          {carried.map(({ id, text: said }) => (
            <li key={id}>
              <span>{said}</span>
              <span className="vd-dim">{words.carried}</span>
            </li>
          ))}
        </ul>
      )}
      <Textarea
        label={words.limitations}
        description={words.limitationsHint}
        value={text}
        autosize
        minRows={5}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <CommandNotice state={command.state} onReload={reload} />
      <Button
        mt="sm"
        variant="default"
        disabled={kept}
        loading={command.sending}
        onClick={() =>
          void command.send({
            conference: conference.id,
            expectedVersion: conference.version,
            limitations,
          })
        }
      >
        {words.saveLimitations}
      </Button>
    </>
  )
}
