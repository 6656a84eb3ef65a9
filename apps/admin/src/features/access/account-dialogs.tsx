import { PasswordInput, Select, Stack, TextInput } from '@mantine/core'
import { DayField } from '@vinhdanh/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { type Picked, UnitPicker } from '../../shared/pickers.tsx'
import { oneOf } from '../../shared/search-values.ts'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import {
  type AccountData,
  Accounts_CreateAccount,
  Accounts_EndRole,
  Accounts_GrantRole,
  type Grant,
} from './documents.ts'

const roles = [
  'CLUSTER_HEAD',
  'UNIT_OFFICER',
  'APPRAISER',
  'COUNCIL_MEMBER',
  'COUNCIL_SECRETARY',
  'DECIDING_AUTHORITY',
  'STATISTICIAN',
  'ADMINISTRATOR',
  'PUBLIC',
] as const
const roleOf = oneOf(roles)

/** The first password is never kept on this machine, unlike other drafts. */
export function CreateAccountDialog(props: { close: () => void }) {
  const text = useWords().access
  const [fields, setFields] = useState({ email: '', name: '', password: '' })
  const command = useCommand(Accounts_CreateAccount)
  return (
    <CommandDialog
      title={text.newAccount}
      lead={text.newAccountLead}
      command={command}
      ready={fields.password.length >= 12}
      onClose={props.close}
      onSubmit={async () => {
        if ((await command.send(fields)) !== null) props.close()
      }}
    >
      <Stack gap="sm">
        <TextInput
          label={text.name}
          value={fields.name}
          onChange={(event) => setFields({ ...fields, name: event.currentTarget.value })}
          required
        />
        <TextInput
          label={text.email}
          type="email"
          autoComplete="off"
          value={fields.email}
          onChange={(event) => setFields({ ...fields, email: event.currentTarget.value })}
          required
        />
        <PasswordInput
          label={text.password}
          description={text.passwordHint}
          autoComplete="new-password"
          value={fields.password}
          onChange={(event) => setFields({ ...fields, password: event.currentTarget.value })}
          required
        />
      </Stack>
    </CommandDialog>
  )
}

export function GrantRoleDialog(props: { account: AccountData; close: () => void }) {
  const words = useWords()
  const text = words.access
  const { today } = useFrame()
  const [role, setRole] = useState<(typeof roles)[number] | null>(null)
  const [unit, setUnit] = useState<Picked | null>(null)
  const [from, setFrom] = useState(today)
  const [until, setUntil] = useState('')
  const command = useCommand(Accounts_GrantRole)
  return (
    <CommandDialog
      title={text.grant}
      lead={text.grantLead(props.account.name)}
      command={command}
      ready={role !== null && unit !== null}
      onClose={props.close}
      onSubmit={async () => {
        if (role === null || unit === null) return
        const event = await command.send({
          account: props.account.id,
          role,
          unit: unit.id,
          from,
          until: until === '' ? null : until,
        })
        if (event !== null) props.close()
      }}
    >
      <Stack gap="sm">
        <Select
          label={text.role}
          placeholder={words.draft.choose}
          data={roles.map((each) => ({ value: each, label: words.role[each] }))}
          value={role}
          onChange={(value) => setRole(roleOf({ value }, 'value') ?? null)}
          required
        />
        <UnitPicker label={text.unit} value={unit} onPick={setUnit} required />
        <DayField label={text.from} value={from} onDay={setFrom} required />
        <DayField label={text.until} description={text.untilHint} value={until} onDay={setUntil} />
      </Stack>
    </CommandDialog>
  )
}

export function EndRoleDialog(props: { account: AccountData; grant: Grant; close: () => void }) {
  const { account, grant } = props
  const words = useWords()
  const text = words.access
  const { today } = useFrame()
  const [until, setUntil] = useState(today)
  const command = useCommand(Accounts_EndRole)
  return (
    <CommandDialog
      title={text.end}
      lead={text.endLead(words.role[grant.role], grant.unit.name)}
      danger
      command={command}
      onClose={props.close}
      onSubmit={async () => {
        const event = await command.send({
          account: account.id,
          role: grant.role,
          unit: grant.unit.id,
          until,
        })
        if (event !== null) props.close()
      }}
    >
      <DayField label={text.until} value={until} onDay={setUntil} required />
    </CommandDialog>
  )
}
