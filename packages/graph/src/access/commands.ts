import {
  type AccountRefusal,
  decideCreateAccount,
  decideEndRole,
  decideGrantRole,
  invalidInput,
  type Viewer,
} from '@vinhdanh/domain/access'
import { ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import { appendAccount, lockAccount } from '@vinhdanh/storage/access'
import { lock } from '@vinhdanh/storage/database'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside, stopped, unknownId } from '../handle.ts'
import { keyOf } from '../ids.ts'
import { composed, inputIssues } from '../input-issues.ts'
import { AccountRef } from '../refs.ts'
import { happened, resultOf, words } from '../results.ts'
import { unitTarget } from '../targets.ts'
import { RoleEnum } from './actions.ts'
import {
  ChangedMeanwhileType,
  InvalidInputType,
  NotAllowedType,
  SignInRefusedType,
  TooManyAttemptsType,
} from './refusals.ts'
import { ViewerType } from './types.ts'

const SignInInput = builder.inputType('SignInInput', {
  description: 'Đăng nhập.',
  fields: (t) => ({
    email: t.string({ required: true, description: 'Thư điện tử.' }),
    password: t.string({ required: true, description: 'Mật khẩu.' }),
  }),
})

const CreateAccountInput = builder.inputType('CreateAccountInput', {
  description: 'Tạo tài khoản.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    email: t.string({ required: true, description: 'Thư điện tử.' }),
    name: t.string({ required: true, description: 'Tên người dùng.' }),
    password: t.string({ required: true, description: 'Mật khẩu đầu tiên.' }),
  }),
})

const GrantRoleInput = builder.inputType('GrantRoleInput', {
  description: 'Giao vai trò.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    account: t.id({ required: true, description: 'Tài khoản.' }),
    role: t.field({ type: RoleEnum, required: true, description: 'Vai trò.' }),
    unit: t.id({ required: true, description: 'Đơn vị, cùng các đơn vị trực thuộc.' }),
    from: t.field({ type: 'Date', required: true, description: 'Từ ngày.' }),
    until: t.field({ type: 'Date', description: 'Đến hết ngày; không có hạn khi không nói.' }),
  }),
})

const EndRoleInput = builder.inputType('EndRoleInput', {
  description: 'Kết thúc vai trò.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    account: t.id({ required: true, description: 'Tài khoản.' }),
    role: t.field({ type: RoleEnum, required: true, description: 'Vai trò.' }),
    unit: t.id({ required: true, description: 'Đơn vị được giao.' }),
    until: t.field({ type: 'Date', required: true, description: 'Ngày cuối còn vai trò.' }),
  }),
})

interface SignedIn {
  readonly kind: 'SignedIn'
  readonly viewer: Viewer
  readonly at: string
}

const SignedInType = builder.objectRef<SignedIn>('SignedIn').implement({
  description: 'Đã đăng nhập.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: words.at }),
    viewer: t.field({
      type: ViewerType,
      description: 'Người vừa đăng nhập.',
      resolve: ({ viewer }) => viewer,
    }),
  }),
})

const eventOf = (kind: string, description: string) =>
  happened(kind).implement({
    description,
    fields: (t) => ({
      at: t.expose('at', { type: 'DateTime', description: words.at }),
      account: t.field({
        type: AccountRef,
        description: 'Tài khoản sau bước này.',
        resolve: async ({ id }, _args, { loaders }) => {
          const row = await loaders.user.load(id)
          if (row === null) throw new Error(`no account ${id}`)
          return row
        },
      }),
    }),
  })

const common = [NotAllowedType, InvalidInputType, ChangedMeanwhileType]

const SignInResult = resultOf('SignInResult', 'Kết quả đăng nhập.', [
  SignedInType,
  SignInRefusedType,
  TooManyAttemptsType,
  InvalidInputType,
])
const CreateAccountResult = resultOf('CreateAccountResult', 'Kết quả tạo tài khoản.', [
  eventOf('AccountCreated', 'Đã tạo tài khoản.'),
  ...common,
])
const GrantRoleResult = resultOf('GrantRoleResult', 'Kết quả giao vai trò.', [
  eventOf('RoleGranted', 'Đã giao vai trò.'),
  ...common,
])
const EndRoleResult = resultOf('EndRoleResult', 'Kết quả kết thúc vai trò.', [
  eventOf('RoleEnded', 'Đã kết thúc vai trò.'),
  ...common,
])

builder.mutationFields((t) => ({
  signIn: t.field({
    ...commanding('signIn'),
    type: SignInResult,
    description: 'Đăng nhập; the session lives in a cookie that scripts cannot read.',
    args: { input: t.arg({ type: SignInInput, required: true, description: words.input }) },
    resolve: async (_root, { input }, { signIn, now }) => {
      const issues = inputIssues({ idempotencyKey: 'sign-in', ...input })
      if (issues.length > 0) return invalidInput(issues)
      const answer = await signIn(input)
      return answer.ok
        ? ({ kind: 'SignedIn', viewer: answer.value, at: now() } as const)
        : answer.refusal
    },
  }),
  signOut: t.boolean({
    ...commanding('signOut'),
    description: 'Đăng xuất; false khi không có ai đang đăng nhập.',
    resolve: (_root, _args, { signOut }) => signOut(),
  }),
  createAccount: t.field({
    ...commanding('createAccount'),
    type: CreateAccountResult,
    description: 'Tạo tài khoản, chưa có vai trò nào.',
    args: { input: t.arg({ type: CreateAccountInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const { password } = args.input
      const input = { ...composed(args.input), password }
      // A password has no business in a stored digest; the key stands for the account.
      const { password: _, ...fingerprint } = input
      return handle(context, { operation: 'createAccount', input, fingerprint }, (inside) =>
        create(inside, input),
      )
    },
  }),
  grantRole: t.field({
    ...commanding('grantRole'),
    type: GrantRoleResult,
    description: 'Giao vai trò ở một đơn vị.',
    args: { input: t.arg({ type: GrantRoleInput, required: true, description: words.input }) },
    resolve: (_root, { input }, context) =>
      handle(context, { operation: 'grantRole', input }, async (inside) => {
        const aimed = await aim(inside, input)
        if (!aimed.ok) return aimed
        const { account, unit } = aimed.value
        const { role, from, until } = input
        const at = { unitId: unit.id, unitPath: unit.path }
        const command = { role, ...at, from, until: until ?? null, ...inside.stamp }
        const decided = decideGrantRole(command, account)
        if (!decided.ok) return decided
        await appendAccount(inside.tx, account, [decided.value], inside.actor)
        return ok({ kind: decided.value.kind, id: account.id })
      }),
  }),
  endRole: t.field({
    ...commanding('endRole'),
    type: EndRoleResult,
    description: 'Kết thúc vai trò.',
    args: { input: t.arg({ type: EndRoleInput, required: true, description: words.input }) },
    resolve: (_root, { input }, context) =>
      handle(context, { operation: 'endRole', input }, async (inside) => {
        const aimed = await aim(inside, input)
        if (!aimed.ok) return aimed
        const { account, unit } = aimed.value
        const { role, until } = input
        const decided = decideEndRole({ role, unitId: unit.id, until, ...inside.stamp }, account)
        if (!decided.ok) return decided
        await appendAccount(inside.tx, account, [decided.value], inside.actor)
        return ok({ kind: decided.value.kind, id: account.id })
      }),
  }),
}))

/** The account and the unit of a role, and the right to give roles there; the account is held. */
async function aim(inside: Inside, input: { readonly account: string; readonly unit: string }) {
  const { tx, context } = inside
  const unitKey = keyOf(input.unit, 'Unit')
  const unit = unitKey === null ? null : await context.loaders.unit.load(unitKey)
  if (unit === null) return unknownId('unit')
  const stop = stopped(inside, await unitTarget(context, unit.id))
  if (stop !== null) return refuse(stop)
  const key = keyOf(input.account, 'Account')
  const account = key === null ? null : await lockAccount(tx, key)
  return account === null ? unknownId('account') : ok({ account, unit })
}

async function create(
  { tx, context, stamp, actor }: Inside,
  { email, name, password }: typeof CreateAccountInput.$inferInput,
): Promise<Result<{ kind: 'AccountCreated'; id: string }, AccountRefusal>> {
  const wanted = email.trim().toLowerCase()
  await lock(tx, 'account-email', wanted)
  const taken = (await tx.user.count({ where: { email: wanted } })) > 0
  const accountId = context.newId()
  const command = { accountId, email: wanted, name, passwordLength: [...password].length, ...stamp }
  const decided = decideCreateAccount({ taken }, command)
  if (!decided.ok) return decided
  const passwordHash = await context.hashPassword(password)
  await appendAccount(tx, null, [decided.value], actor, { passwordHash })
  return ok({ kind: decided.value.kind, id: accountId })
}
