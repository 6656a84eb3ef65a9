import { Button, Group } from '@mantine/core'
import { EmptyState, formatDay, useLanguage } from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import { Answered } from '../../shared/answered.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { CreateAccountDialog, EndRoleDialog, GrantRoleDialog } from './account-dialogs.tsx'
import { type AccountData, Accounts_Query, type Grant } from './documents.ts'

type Asking =
  | { readonly kind: 'create' }
  | { readonly kind: 'grant'; readonly account: AccountData }
  | { readonly kind: 'end'; readonly account: AccountData; readonly grant: Grant }

/** Tài khoản: what each may do, where, from when to when. */
export function Accounts() {
  const words = useWords()
  const text = words.access
  const frame = useFrame()
  const { graphLanguage } = useLanguage()
  const [after, setAfter] = useState<string | null>(null)
  const [asking, setAsking] = useState<Asking | null>(null)
  const [state, ask] = useQuery({
    query: Accounts_Query,
    variables: { first: 100, after, language: graphLanguage },
  })
  const close = () => setAsking(null)
  return (
    <>
      {frame.can('createAccount') && (
        <Group mb="md">
          <Button onClick={() => setAsking({ kind: 'create' })}>{text.newAccount}</Button>
        </Group>
      )}
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ accounts }) =>
          accounts.edges.length === 0 ? (
            <EmptyState title={text.emptyAccounts} text={text.emptyAccountsText} />
          ) : (
            <>
              <ul className="ad-items" aria-label={text.accounts}>
                {accounts.edges.map(({ node }) => (
                  <li key={node.id}>
                    <div className="ad-item-head">
                      <span>
                        <strong>{node.name}</strong>{' '}
                        {node.demo && (
                          <span className="vd-dataset vd-dataset-SYNTHETIC">
                            {text.demoAccount}
                          </span>
                        )}
                        <div className="vd-dim">{node.email}</div>
                      </span>
                      {frame.can('grantRole') && (
                        <Button
                          size="xs"
                          variant="default"
                          aria-label={`${text.grant}: ${node.name}`}
                          onClick={() => setAsking({ kind: 'grant', account: node })}
                        >
                          {text.grant}
                        </Button>
                      )}
                    </div>
                    {node.grants.length === 0 ? (
                      <p className="vd-dim">{text.noRoles}</p>
                    ) : (
                      <ul className="ad-plain">
                        {node.grants.map((grant) => (
                          <li key={`${grant.role} ${grant.unit.id} ${grant.from}`}>
                            <span>
                              {words.role[grant.role]}, {grant.unit.name}
                            </span>
                            <span className="vd-dim">
                              {formatDay(grant.from)} –{' '}
                              {grant.until === null ? text.openEnded : formatDay(grant.until)}{' '}
                              {grant.until === null && frame.can('endRole') && (
                                <Button
                                  size="compact-xs"
                                  variant="subtle"
                                  aria-label={`${text.end}: ${node.name}, ${words.role[grant.role]}`}
                                  onClick={() => setAsking({ kind: 'end', account: node, grant })}
                                >
                                  {text.end}
                                </Button>
                              )}
                            </span>
                          </li>
                        ))}
                      </ul>
                    )}
                  </li>
                ))}
              </ul>
              {accounts.pageInfo.hasNextPage && (
                <Button
                  mt="md"
                  variant="default"
                  onClick={() => setAfter(accounts.pageInfo.endCursor)}
                >
                  {text.accounts} →
                </Button>
              )}
            </>
          )
        }
      </Answered>
      {asking?.kind === 'create' && <CreateAccountDialog close={close} />}
      {asking?.kind === 'grant' && <GrantRoleDialog account={asking.account} close={close} />}
      {asking?.kind === 'end' && (
        <EndRoleDialog account={asking.account} grant={asking.grant} close={close} />
      )}
    </>
  )
}
