import type { PayerProvision, PaymentGroup } from '@vinhdanh/domain/law'
import { payerLabel, unpaidSentence } from '@vinhdanh/wording/procedure'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { inLanguage } from '../language.ts'
import { findAward } from '../law/books.ts'
import { SubjectKindEnum } from '../law/enums.ts'
import { AwardType, CitationType } from '../law/types.ts'
import type { NamedPayment, NamedPaymentList } from './payments.ts'

const awardIn = (context: Context, award: string, list: NamedPaymentList) =>
  findAward(context, award, list.list.day)

interface In<Of> {
  readonly of: Of
  readonly within: NamedPaymentList
}

const PaymentLineType = builder.objectRef<In<NamedPayment>>('PaymentLine').implement({
  description: 'Một khoản thưởng của một đối tượng.',
  fields: (t) => ({
    recipient: t.string({
      nullable: true,
      description: 'Tên người nhận; null khi không được đọc hồ sơ.',
      resolve: ({ of }) => of.recipient,
    }),
    award: t.field({
      type: AwardType,
      nullable: true,
      description: 'Danh hiệu, hình thức.',
      resolve: ({ of, within }, _args, context) => awardIn(context, of.line.claim.award, within),
    }),
    subjectKind: t.field({
      type: SubjectKindEnum,
      description: 'Loại đối tượng.',
      resolve: ({ of }) => of.line.claim.subject,
    }),
    fromYear: t.int({
      description: 'Năm đầu tính thành tích.',
      resolve: ({ of }) => of.line.claim.period.from,
    }),
    toYear: t.int({
      description: 'Năm cuối tính thành tích.',
      resolve: ({ of }) => of.line.claim.period.to,
    }),
    multiple: t.string({
      nullable: true,
      description: 'Hệ số nhân mức lương cơ sở; null khi luật không có.',
      resolve: ({ of }) => multipleText(of.line.bonus?.multiple),
    }),
    amount: t.float({
      description: 'Số tiền được chi, đồng; 0 khi không chi.',
      resolve: ({ of }) => of.line.amount,
    }),
    atMost: t.boolean({
      description: 'Mức tối đa, người quyết định có thể chi ít hơn.',
      resolve: ({ of }) => of.line.bonus?.atMost ?? false,
    }),
    unpaid: t.string({
      nullable: true,
      description: 'Vì sao không chi; null khi được chi.',
      args: inLanguage,
      resolve: ({ of }, { language }) =>
        of.line.why === null ? null : unpaidSentence(of.line.why, language),
    }),
    citations: t.field({
      type: [CitationType],
      description: 'Điều luật về mức thưởng, hoặc về việc không chi.',
      resolve: ({ of: { line } }) =>
        line.why === null ? (line.bonus?.cites ?? []) : [line.why.cite ?? []].flat(),
    }),
  }),
})

/** 3/10 is read as 0.3: a decimal is what a payment list writes. */
const multipleText = (multiple: { readonly part: number; readonly whole: number } | undefined) =>
  multiple === undefined ? null : String(multiple.part / multiple.whole)

const PaymentGroupType = builder.objectRef<In<PaymentGroup>>('PaymentGroup').implement({
  description: 'Các khoản cùng danh hiệu, loại đối tượng và mức thưởng.',
  fields: (t) => ({
    award: t.field({
      type: AwardType,
      nullable: true,
      description: 'Danh hiệu, hình thức.',
      resolve: ({ of, within }, _args, context) => awardIn(context, of.award, within),
    }),
    subjectKind: t.field({
      type: SubjectKindEnum,
      description: 'Loại đối tượng.',
      resolve: ({ of }) => of.subject,
    }),
    multiple: t.string({
      description: 'Hệ số nhân mức lương cơ sở.',
      resolve: ({ of }) => multipleText(of.multiple) ?? '',
    }),
    count: t.int({ description: 'Số đối tượng.', resolve: ({ of }) => of.count }),
    each: t.float({ description: 'Đồng mỗi đối tượng.', resolve: ({ of }) => of.each }),
    amount: t.float({ description: 'Đồng cộng.', resolve: ({ of }) => of.amount }),
    payer: t.string({
      nullable: true,
      description: 'Ai chi tiền thưởng.',
      args: inLanguage,
      resolve: ({ of }, { language }) => payerText(of.payer, language),
    }),
    citations: t.field({
      type: [CitationType],
      description: 'Điều luật về mức thưởng và mức lương cơ sở.',
      resolve: ({ of }) => of.cites,
    }),
  }),
})

const payerText = (payer: PayerProvision['payer'] | null, language: 'vi' | 'en') =>
  payer === null ? null : payerLabel(payer, language)

const PayerTotalType = builder
  .objectRef<NamedPaymentList['list']['byPayer'][number]>('PayerTotal')
  .implement({
    description: 'Tổng tiền của một nguồn chi.',
    fields: (t) => ({
      payer: t.string({
        nullable: true,
        description: 'Ai chi; null khi không có quy định.',
        args: inLanguage,
        resolve: ({ payer }, { language }) => payerText(payer, language),
      }),
      amount: t.float({ description: 'Đồng.', resolve: ({ amount }) => amount }),
    }),
  })

export const PaymentListType = builder.objectRef<NamedPaymentList>('PaymentList').implement({
  description: 'Danh sách chi thưởng của một quyết định.',
  fields: (t) => ({
    day: t.field({
      type: 'Date',
      description: 'Ngày quyết định; hôm nay khi còn là dự thảo.',
      resolve: ({ list }) => list.day,
    }),
    baseSalary: t.float({
      nullable: true,
      description: 'Mức lương cơ sở của ngày đó, đồng.',
      resolve: ({ list }) => list.baseSalary?.amount ?? null,
    }),
    baseSalaryCitation: t.field({
      type: CitationType,
      nullable: true,
      description: 'Điều luật về mức lương cơ sở.',
      resolve: ({ list }) => list.baseSalary?.cite ?? null,
    }),
    lines: t.field({
      type: [PaymentLineType],
      description: 'Từng khoản, theo thứ tự của quyết định.',
      resolve: (within) => within.lines.map((of) => ({ of, within })),
    }),
    groups: t.field({
      type: [PaymentGroupType],
      description: 'Các khoản được chi, gộp theo mức.',
      resolve: (within) => within.list.groups.map((of) => ({ of, within })),
    }),
    multiples: t.string({
      description: 'Tổng hệ số được chi.',
      resolve: ({ list }) => multipleText(list.multiples) ?? '0',
    }),
    total: t.float({ description: 'Tổng tiền, đồng.', resolve: ({ list }) => list.total }),
    least: t.float({
      description: 'Tổng ít nhất theo các cách đọc khác và mức tối đa.',
      resolve: ({ list }) => list.least,
    }),
    most: t.float({
      description: 'Tổng nhiều nhất theo các cách đọc khác.',
      resolve: ({ list }) => list.most,
    }),
    settled: t.boolean({
      description: 'Mọi cách đọc cho cùng một tổng.',
      resolve: ({ list }) => list.settled,
    }),
    byPayer: t.field({
      type: [PayerTotalType],
      description: 'Tổng theo nguồn chi.',
      resolve: ({ list }) => list.byPayer,
    }),
    shortfall: t.float({
      nullable: true,
      description: 'Số tiền quỹ của người quyết định còn thiếu; null khi không biết số dư.',
      resolve: ({ list }) => list.shortfall,
    }),
  }),
})
