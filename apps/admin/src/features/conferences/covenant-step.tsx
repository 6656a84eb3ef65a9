import { Stack, TextInput } from '@mantine/core'
import { ActionButton, LoadingState, RefusalText, useLanguage } from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Answered } from '../../shared/answered.tsx'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useWords } from '../../shared/words.ts'
import { actionOf } from './action-of.ts'
import { Conference_RecordCovenantSignatures, NextCovenant_Query } from './documents.ts'
import type { StepProps } from './step-props.ts'

type Node = NonNullable<ResultOf<typeof NextCovenant_Query>['node']>
type Covenant = NonNullable<Extract<Node, { __typename: 'Cluster' }>['covenant']>

/** Ký giao ước của năm sau: who signed at the conference is written down here; all sign, or the step is not passed. */
export function CovenantStep(props: StepProps) {
  const { conference } = props
  const words = useWords().conferences
  const { graphLanguage } = useLanguage()
  const year = conference.year + 1
  const [state, ask] = useQuery({
    query: NextCovenant_Query,
    variables: { cluster: conference.cluster.id, year, language: graphLanguage },
  })
  const { refusal } = actionOf(conference, 'PASS_STEP')
  const again = () => {
    ask({ requestPolicy: 'network-only' })
    props.reload()
  }
  return (
    <>
      {refusal !== null && (
        <div className="vd-caution">
          <RefusalText refusal={refusal} />
        </div>
      )}
      <Answered state={state} retry={again} loading={<LoadingState />}>
        {({ node }) =>
          node?.__typename !== 'Cluster' || node.covenant === null ? (
            <>
              <p>{words.covenantHint}</p>
              <ButtonLink
                to="/clusters/$id"
                params={{ id: conference.cluster.id }}
                variant="default"
              >
                {words.toCovenant}
              </ButtonLink>
            </>
          ) : (
            <Signing key={node.covenant.id} {...props} covenant={node.covenant} again={again} />
          )
        }
      </Answered>
    </>
  )
}

function Signing(props: StepProps & { covenant: Covenant; again: () => void }) {
  const { conference, covenant, again } = props
  const words = useWords().conferences
  const command = useCommand(Conference_RecordCovenantSignatures)
  const [signers, setSigners] = useState<Readonly<Record<string, string>>>({})
  const { missing } = covenant.signing
  const nameOf = (id: string, representative: string) => signers[id] ?? representative
  const rows = missing.map(({ id, name }) => ({
    id,
    name,
    signerName: nameOf(
      id,
      conference.attendance.find(({ unit }) => unit.id === id)?.representative ?? '',
    ),
  }))
  const named = rows.filter(({ signerName }) => signerName.trim() !== '')
  const send = async () => {
    const event = await command.send({
      covenant: covenant.id,
      expectedVersion: covenant.version,
      conference: conference.id,
      signedOn: conference.heldOn,
      signatures: named.map(({ id: unit, signerName }) => ({ unit, signerName })),
    })
    if (event !== null) again()
  }
  return (
    <section aria-labelledby="covenant">
      <h3 id="covenant">{words.covenant(covenant.year)}</h3>
      <p>{covenant.statusLabel}</p>
      <ul className="ad-plain">
        {covenant.targets.map(({ id, name, group }) => (
          <li key={id}>
            <span>{name}</span>
            <span className="vd-dim">{group}</span>
          </li>
        ))}
      </ul>
      {missing.length === 0 ? (
        <p>{words.covenantReady}</p>
      ) : (
        <>
          <Stack gap="xs" my="sm">
            {rows.map(({ id, name, signerName }) => (
              <TextInput
                key={id}
                label={words.signerOf(name)}
                value={signerName}
                onChange={(event) => setSigners({ ...signers, [id]: event.currentTarget.value })}
              />
            ))}
          </Stack>
          <CommandNotice state={command.state} onReload={again} />
          <ActionButton
            allowed={named.length > 0}
            refusal={null}
            loading={command.sending}
            onClick={() => void send()}
          >
            {words.recordSignatures(named.length)}
          </ActionButton>
        </>
      )}
    </section>
  )
}
