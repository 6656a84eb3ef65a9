import { Button, Fieldset, PasswordInput, Stack, TextInput } from '@mantine/core'
import { SyntheticBanner } from '@vinhdanh/ui'
import { useState } from 'react'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { useSignIn } from './use-sign-in.ts'

/** Đăng nhập. The trial accounts stand here only when the data of the trial is loaded. */
export function SignIn() {
  const words = useWords()
  const { app, renew } = useFrame()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const signIn = useSignIn()
  const demo = app?.demoAccounts ?? []
  const submit = async () => {
    if (await signIn.send({ email, password })) renew()
  }
  return (
    <div className="ad-sign-in">
      <form
        className="vd-card"
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <h1>{words.access.signIn}</h1>
        <p className="vd-lead">{words.access.lead}</p>
        <CommandNotice state={signIn.state} kept="" />
        {signIn.retryAfter !== null && <p>{words.access.retryAfter(signIn.retryAfter)}</p>}
        <Stack gap="sm">
          <TextInput
            label={words.access.email}
            type="email"
            autoComplete="username"
            required
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <PasswordInput
            label={words.access.password}
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Button type="submit" loading={signIn.sending}>
            {words.access.signIn}
          </Button>
        </Stack>
      </form>
      {demo.length > 0 && (
        <Fieldset legend={words.access.demo} className="ad-demo">
          <SyntheticBanner shown />
          <p className="vd-dim">{words.access.demoLead}</p>
          <ul>
            {demo.map((account) => (
              <li key={account.email}>
                <button
                  type="button"
                  onClick={() => {
                    setEmail(account.email)
                    setPassword(account.password)
                  }}
                >
                  <strong>{words.role[account.role]}</strong>
                  <span>{account.name}</span>
                  <span className="vd-dim">{account.email}</span>
                </button>
              </li>
            ))}
          </ul>
        </Fieldset>
      )}
    </div>
  )
}
