import { listAccounts } from '@vinhdanh/storage/access'
import { builder } from '../builder.ts'
import { reading } from '../fields.ts'
import { connectedBy, costOfPage, pageArgs, pageRequest } from '../pages.ts'
import { given } from '../present.ts'
import { reach } from '../targets.ts'
import { AccountConnection, DemoAccountType, ViewerType } from './types.ts'

interface AppView {
  readonly kind: 'app'
}

const AppInfoType = builder.objectRef<AppView>('AppInfo').implement({
  description: 'Hệ thống này: hôm nay là ngày nào, có dữ liệu mô phỏng không.',
  fields: (t) => ({
    today: t.field({
      type: 'Date',
      description: 'Ngày hôm nay tại Việt Nam, theo máy chủ.',
      resolve: (_app, _args, { today }) => today,
    }),
    synthetic: t.boolean({
      description: 'Có dữ liệu mô phỏng.',
      resolve: (_app, _args, { app }) => app.synthetic,
    }),
    version: t.string({
      description: 'Phiên bản của hệ thống.',
      resolve: (_app, _args, { app }) => app.version,
    }),
    demoAccounts: t.field({
      type: [DemoAccountType],
      description: 'Tài khoản dùng thử; rỗng khi không có dữ liệu mô phỏng.',
      resolve: (_app, _args, { app }) => app.demoAccounts,
    }),
  }),
})

builder.queryFields((t) => ({
  app: t.field({
    ...reading('app'),
    type: AppInfoType,
    description: 'Về hệ thống này.',
    resolve: (): AppView => ({ kind: 'app' }),
  }),
  viewer: t.field({
    ...reading('viewer'),
    type: ViewerType,
    nullable: true,
    description: 'Người đang dùng; null khi chưa đăng nhập.',
    resolve: (_root, _args, { viewer }) => viewer,
  }),
  accounts: t.field({
    ...reading('accounts'),
    type: AccountConnection,
    description: 'Các tài khoản có vai trò trong phạm vi quản trị, hoặc chưa có vai trò nào.',
    complexity: costOfPage,
    args: {
      ...pageArgs,
      search: t.arg.string({
        description: 'Tên, thư điện tử hoặc đơn vị có vai trò, không cần gõ dấu.',
      }),
    },
    resolve: (_root, { search, ...page }, context) => {
      const { anywhere, subtrees } = reach(context, 'accounts')
      const filter = { ...given({ search }), ...(anywhere ? {} : { subtrees }) }
      return connectedBy(
        listAccounts(context.reader, filter, pageRequest(page)),
        context.loaders.user,
      )
    },
  }),
}))
