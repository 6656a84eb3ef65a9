import { Button } from '@mantine/core'
import { useShared } from '@vinhdanh/ui'
import { useState } from 'react'
import { useClient, useQuery } from 'urql'
import { FailureNotice } from '../../shared/answered.tsx'
import { type Failure, failureOf } from '../../shared/failure.ts'
import { saveFile } from '../../shared/save-file.ts'
import { useWords } from '../../shared/words.ts'
import { AttachmentFiles_Query, Attachments_Query } from './attachment-documents.ts'

/** Tài liệu kèm hồ sơ: as they were kept, to be taken away as files. */
export function Attachments(props: { id: string }) {
  const words = useWords().conferences
  const shared = useShared().error
  const client = useClient()
  const [failure, setFailure] = useState<Failure | null>(null)
  const [{ data }] = useQuery({ query: Attachments_Query, variables: { id: props.id } })
  const attached = data?.node?.__typename === 'Proposal' ? data.node.attachments : []
  if (attached.length === 0) return null
  const take = async (sha256: string) => {
    const asked = await client.query(AttachmentFiles_Query, { id: props.id }).toPromise()
    if (asked.error !== undefined) return setFailure(failureOf(asked.error))
    const node = asked.data?.node
    const found =
      node?.__typename === 'Proposal'
        ? node.attachments.find((each) => each.sha256 === sha256)
        : undefined
    if (found !== undefined) saveFile(found.file)
  }
  return (
    <section aria-labelledby="attachments">
      <h2 id="attachments">{words.attachments}</h2>
      {failure !== null && <FailureNotice failure={failure} kept={shared.keptNothing} />}
      <ul className="ad-plain">
        {attached.map(({ name, paper, sha256 }) => (
          <li key={sha256}>
            <span>
              {paper === 'cluster-minutes' ? words.minutesAttached : paper}
              <div className="vd-dim">{name}</div>
            </span>
            <Button size="xs" variant="default" onClick={() => void take(sha256)}>
              {words.download}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
