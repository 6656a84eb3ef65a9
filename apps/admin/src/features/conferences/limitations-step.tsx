import { Button, Textarea } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { ThemeField } from '../../shared/theme-field.tsx'
import { useWords } from '../../shared/words.ts'
import { Conference_RaiseConferenceLimitations } from './documents.ts'
import type { TypedStepProps } from './step-props.ts'

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Tồn tại, hạn chế: what the conference before left open stands above; each line typed below gets its theme. */
export function LimitationsStep({ conference, reload, onUnsaved }: TypedStepProps) {
  const words = useWords().conferences
  const command = useCommand(Conference_RaiseConferenceLimitations)
  const raised = conference.limitations.filter(({ carriedOver }) => !carriedOver)
  const carried = conference.limitations.filter(({ carriedOver }) => carriedOver)
  const [text, setText] = useState(raised.map((each) => each.text).join('\n'))
  const [themes, setThemes] = useState<readonly string[]>(raised.map(({ theme }) => theme))
  const limitations = linesOf(text).map((line, index) => ({
    theme: themes[index] ?? '',
    text: line,
  }))
  const kept = JSON.stringify(limitations) === JSON.stringify(raised.map(asTyped))
  useEffect(() => onUnsaved(!kept), [kept, onUnsaved])
  return (
    <>
      {carried.length > 0 && (
        <ul className="ad-plain">
          {carried.map(({ id, theme, text: said }) => (
            <li key={id}>
              <span>
                {said} <span className="vd-dim">({theme})</span>
              </span>
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
      <ol className="ad-themes">
        {limitations.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its place
          <li key={index}>
            <span>{each.text}</span>
            <ThemeField
              label={words.themeOf(index + 1)}
              value={each.theme}
              onTheme={(theme) =>
                setThemes(limitations.map((one, at) => (at === index ? theme : one.theme)))
              }
            />
          </li>
        ))}
      </ol>
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

const asTyped = ({ theme, text }: { readonly theme: string; readonly text: string }) => ({
  theme,
  text,
})
