import { mayDo, operations, type RoleGrant, type Viewer } from '@vinhdanh/domain/access'
import { grantLabel } from '@vinhdanh/wording/access'
import { builder } from '../builder.ts'
import type { DemoAccount } from '../from-server.ts'
import { globalId } from '../ids.ts'
import { inLanguage } from '../language.ts'
import { connectionOf } from '../pages.ts'
import { AccountRef, Node, PersonRef, UnitRef } from '../refs.ts'
import { unitOf } from '../subjects/units.ts'
import { WorklistType } from '../worklist/types.ts'
import { worklistOf } from '../worklist/worklist.ts'
import { RoleEnum } from './actions.ts'
import { grantsOf } from './grants.ts'

const RoleGrantType = builder.objectRef<RoleGrant>('RoleGrant').implement({
  description: 'Vai trò được giao: ở đơn vị nào, trong thời gian nào.',
  fields: (t) => ({
    role: t.field({ type: RoleEnum, description: 'Vai trò.', resolve: ({ role }) => role }),
    unit: t.field({
      type: UnitRef,
      description: 'Đơn vị, cùng các đơn vị trực thuộc.',
      resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
    }),
    from: t.expose('from', { type: 'Date', description: 'Từ ngày.' }),
    until: t.expose('until', {
      type: 'Date',
      nullable: true,
      description: 'Đến hết ngày; null khi không có hạn.',
    }),
    label: t.string({
      description: 'Vai trò, đơn vị và thời gian viết thành câu.',
      args: inLanguage,
      resolve: async (grant, { language }, context) =>
        grantLabel(grant, (await unitOf(context, grant.unitId)).name, language),
    }),
  }),
})

builder.objectType(AccountRef, {
  description: 'Tài khoản.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Mã toàn cục.', resolve: ({ id }) => globalId('Account', id) }),
    email: t.exposeString('email', { description: 'Thư điện tử dùng để đăng nhập.' }),
    name: t.exposeString('name', { description: 'Tên người dùng.' }),
    person: t.field({
      type: PersonRef,
      nullable: true,
      description: 'Người đứng sau tài khoản, khi có trong danh sách cá nhân.',
      resolve: ({ personId }, _args, { loaders }) =>
        personId === null ? null : loaders.person.load(personId),
    }),
    grants: t.field({
      type: [RoleGrantType],
      description: 'Các vai trò được giao, kể cả đã hết hạn.',
      resolve: ({ id }, _args, context) => grantsOf(context, id),
    }),
    demo: t.exposeBoolean('demo', { description: 'Tài khoản dùng thử của dữ liệu mô phỏng.' }),
  }),
})

export const ViewerType = builder.objectRef<Viewer>('Viewer').implement({
  description: 'Người đang dùng hệ thống.',
  fields: (t) => ({
    account: t.field({
      type: AccountRef,
      description: 'Tài khoản.',
      resolve: async ({ accountId }, _args, { loaders }) => {
        const user = await loaders.user.load(accountId)
        if (user === null) throw new Error(`no account ${accountId}`)
        return user
      },
    }),
    grants: t.field({
      type: [RoleGrantType],
      description: 'Các vai trò được giao.',
      resolve: ({ grants }) => grants,
    }),
    can: t.stringList({
      description: 'Tên các thao tác mà vai trò hôm nay cho phép, ở đâu đó; menus ask this.',
      resolve: (viewer, _args, { today }) =>
        operations.filter((operation) => mayDo(viewer, operation, {}, today).ok),
    }),
    worklist: t.field({
      type: WorklistType,
      description: 'Việc của tôi: những gì đang chờ người này.',
      complexity: 50,
      resolve: (viewer, _args, context) => worklistOf(context, viewer),
    }),
  }),
})

export const DemoAccountType = builder.objectRef<DemoAccount>('DemoAccount').implement({
  description: 'Tài khoản dùng thử; only where the simulated data was loaded.',
  fields: (t) => ({
    email: t.exposeString('email', { description: 'Thư điện tử.' }),
    password: t.exposeString('password', { description: 'Mật khẩu.' }),
    role: t.field({ type: RoleEnum, description: 'Vai trò.', resolve: ({ role }) => role }),
    name: t.exposeString('name', { description: 'Tên người dùng.' }),
  }),
})

export const AccountConnection = connectionOf('Account', AccountRef, 'tài khoản.')
