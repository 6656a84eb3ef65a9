import { Button } from '@mantine/core'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { useShared } from '@vinhdanh/ui'
import { useState } from 'react'
import { useClient } from 'urql'
import { FailureNotice } from '../../shared/answered.tsx'
import { type Failure, failureOf } from '../../shared/failure.ts'
import { saveFile } from '../../shared/save-file.ts'
import { useWords } from '../../shared/words.ts'
import { type ConferenceData, MinutesFile_Query } from './documents.ts'

/** A table of the minutes comes as rows of texts; anything else is shown as nothing. */
const rowsOf = (rows: readonly unknown[]): readonly (readonly string[])[] =>
  rows.map((row) => (Array.isArray(row) ? row.map(String) : []))

/** Biên bản: it grows with the conference. The text and not the markup is shown. */
export function Minutes({ conference }: { conference: ConferenceData }) {
  const words = useWords().conferences
  const title = conference.status === 'CLOSED' ? words.minutesDone : words.minutes
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and who has no mouse scrolls it by keys
    <section aria-label={title} className="ad-conference-minutes" lang="vi" tabIndex={0}>
      <h2>{title}</h2>
      {conference.minutes.map((block, index) => {
        const key = `${index} ${block.as}`
        if (block.as === 'heading') return <h3 key={key}>{block.text}</h3>
        if (block.as !== 'table')
          return (
            <p key={key} className={block.as === 'item' ? 'ad-minutes-item' : ''}>
              {block.text}
            </p>
          )
        const [head = [], ...rows] = rowsOf(block.rows)
        return (
          <table key={key}>
            <thead>
              <tr>
                {head.map((text) => (
                  <th key={text} scope="col">
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.join(' ')}>
                  {row.map((text, column) => (
                    <td key={`${head[column] ?? ''} ${text}`}>{text}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )
      })}
    </section>
  )
}

/** Tải biên bản: the kept file after the close, a draft before. */
export function DownloadMinutes({ id }: { id: string }) {
  const words = useWords().conferences
  const shared = useShared().error
  const client = useClient()
  const [state, setState] = useState<'idle' | 'asking' | Failure>('idle')
  const download = async () => {
    setState('asking')
    const { data, error } = await client
      .query(MinutesFile_Query, { id }, { requestPolicy: 'network-only' })
      .toPromise()
    if (error !== undefined || data?.node?.__typename !== 'Conference') {
      const lost = { network: false, code: null, message: '', forbidden: false }
      setState(error === undefined ? lost : failureOf(error))
      return
    }
    saveFile(data.node.minutesFile)
    setState('idle')
  }
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileTypeDocx size={17} aria-hidden="true" />}
        loading={state === 'asking'}
        onClick={() => void download()}
      >
        {words.download}
      </Button>
      {typeof state === 'object' && <FailureNotice failure={state} kept={shared.keptNothing} />}
    </>
  )
}
