import { Button } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { formatDay, Highlighted, useLanguage } from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useListAddress } from '../../shared/list-address.ts'
import { ListBody, ListToolbar } from '../../shared/list-page.tsx'
import { pageVariables } from '../../shared/pages.ts'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { CreateAccountDialog, EndRoleDialog, GrantRoleDialog } from './account-dialogs.tsx'
import { type AccountData, Accounts_Query, type Grant } from './documents.ts'

type Asking =
  | { readonly kind: 'create' }
  | { readonly kind: 'grant'; readonly account: AccountData }
  | { readonly kind: 'end'; readonly account: AccountData; readonly grant: Grant }

const route = getRouteApi('/administration')

/** Tài khoản: what each may do, where, from when to when. */
export function Accounts() {
  const words = useWords()
  const text = words.access
  const frame = useFrame()
  const { graphLanguage } = useLanguage()
  const address = useListAddress(route.useSearch(), ['tab'])
  const { q } = address.search
  const [asking, setAsking] = useState<Asking | null>(null)
  const query = useQuery({
    query: Accounts_Query,
    variables: { ...pageVariables(address.search), search: q ?? null, language: graphLanguage },
  })
  const close = () => setAsking(null)
  const create = frame.can('createAccount') && (
    <Button onClick={() => setAsking({ kind: 'create' })}>{text.newAccount}</Button>
  )
  return (
    <>
      <ListToolbar address={address} action={create} />
      <ListBody
        address={address}
        words={{ empty: text.emptyAccounts, emptyText: text.emptyAccountsText }}
        query={query}
        of={({ accounts }) => accounts}
        dataSet={() => 'ENTERED'}
        create={create}
        render={(rows) => (
          <ul className="ad-items" aria-label={text.accounts}>
            {rows.map((node) => (
              <li key={node.id}>
                <div className="ad-item-head">
                  <span>
                    <strong>
                      <Highlighted text={node.name} search={q} />
                    </strong>{' '}
                    {node.demo && (
                      <span className="vd-dataset vd-dataset-SYNTHETIC">{text.demoAccount}</span>
                    )}
                    <div className="vd-dim">
                      <Highlighted text={node.email} search={q} />
                    </div>
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
                          {words.role[grant.role]},{' '}
                          <Highlighted text={grant.unit.name} search={q} />
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
        )}
      />
      {asking?.kind === 'create' && <CreateAccountDialog close={close} />}
      {asking?.kind === 'grant' && <GrantRoleDialog account={asking.account} close={close} />}
      {asking?.kind === 'end' && (
        <EndRoleDialog account={asking.account} grant={asking.grant} close={close} />
      )}
    </>
  )
}
