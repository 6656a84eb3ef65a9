import {
  type AwardProvision,
  ballotOf,
  competenceOf,
  criteriaOf,
  type Instrument,
  type LawBook,
  quotaOf,
} from '@vinhdanh/domain/law'
import { builder } from '../builder.ts'
import { inLanguage } from '../language.ts'
import { conditionSentence, shareLabel } from '../words.ts'
import { CitationType, ProvenanceType } from './citation-types.ts'
import { type ConditionLine, conditionLines } from './conditions.ts'
import { AuthorityPostEnum, AwardGroupEnum, AwardLevelEnum, SubjectKindEnum } from './enums.ts'
import { type Content, contentOf } from './law-rules.ts'
import { ProvisionType, provisionsOfAward } from './provisions.ts'

export { CitationType, ProvenanceType } from './citation-types.ts'

export const AwardType = builder.objectRef<AwardProvision>('Award').implement({
  description: 'Danh hiệu thi đua hoặc hình thức khen thưởng, với tên theo luật của ngày được hỏi.',
  fields: (t) => ({
    id: t.id({
      description: 'Mã danh hiệu, hình thức; the same in every regime.',
      resolve: ({ award }) => award,
    }),
    code: t.exposeString('award', { description: 'Mã dùng trong các tham số `award`.' }),
    name: t.exposeString('nameVi', { description: 'Tên theo luật.' }),
    nameEn: t.exposeString('nameEn', { description: 'Tên tiếng Anh, để đọc.' }),
    group: t.field({
      type: AwardGroupEnum,
      description: 'Nhóm danh hiệu, hình thức.',
      resolve: ({ group }) => group,
    }),
    level: t.field({
      type: AwardLevelEnum,
      description: 'Cấp khen thưởng.',
      resolve: ({ level }) => level,
    }),
    subjects: t.field({
      type: [SubjectKindEnum],
      description: 'Loại đối tượng được tặng.',
      resolve: ({ subjects }) => subjects,
    }),
    rank: t.exposeInt('rank', { description: 'Thứ bậc trong cấp; 1 is the highest.' }),
  }),
})

const ContentType = builder.objectRef<Content>('InstrumentContent').implement({
  description: 'Nội dung một văn bản đưa vào luật.',
  fields: (t) => ({
    provisions: t.exposeInt('provisions', { description: 'Số quy định đặt ra hoặc thay.' }),
    conditions: t.exposeInt('conditions', {
      description: 'Số điều kiện trong các tiêu chuẩn của văn bản.',
    }),
    readings: t.exposeInt('readings', {
      description: 'Số cách đọc dựa vào chính văn bản này.',
    }),
  }),
})

export const InstrumentType = builder.objectRef<Instrument>('Instrument').implement({
  description: 'Văn bản quy phạm pháp luật.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Mã văn bản.' }),
    code: t.exposeString('id', { description: 'Mã văn bản, as used by citations.' }),
    number: t.exposeString('number', { description: 'Số hiệu.' }),
    title: t.exposeString('titleVi', { description: 'Tên văn bản.' }),
    titleEn: t.exposeString('titleEn', { description: 'Tên tiếng Anh.' }),
    rank: t.exposeString('rank', {
      description:
        'Cấp văn bản: `law` luật, `decree` nghị định, `circular` thông tư, `guidance` công văn hướng dẫn, `regulation` quy định.',
    }),
    issuer: t.exposeString('issuer', { description: 'Cơ quan ban hành.' }),
    effective: t.expose('effective', { type: 'Date', description: 'Ngày có hiệu lực.' }),
    source: t.exposeString('source', { description: 'Nơi đã đọc văn bản.' }),
    content: t.field({
      type: ContentType,
      description: 'Văn bản này đưa vào bao nhiêu, kể cả điều viện dẫn văn bản có trước.',
      resolve: contentOf,
    }),
  }),
})

const ConditionNodeType = builder.objectRef<ConditionLine>('ConditionNode').implement({
  description: 'Một dòng của cây tiêu chuẩn, chưa xét ai; flat, in reading order.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Mã dòng trong cây.' }),
    parentKey: t.string({
      nullable: true,
      description: 'Mã dòng cha.',
      resolve: ({ parentKey }) => parentKey,
    }),
    depth: t.exposeInt('depth', { description: 'Bậc trong cây, từ 0.' }),
    kind: t.string({
      description: 'Loại điều kiện.',
      resolve: ({ criterion }) => criterion.kind,
    }),
    sentence: t.string({
      description: 'Điều kiện viết thành câu.',
      args: inLanguage,
      resolve: ({ criterion }, { language }) => conditionSentence(criterion, language),
    }),
    citation: t.field({
      type: CitationType,
      nullable: true,
      description: 'Điều luật đặt ra điều kiện.',
      resolve: ({ criterion }) => criterion.cite ?? null,
    }),
    provenance: t.field({
      type: ProvenanceType,
      nullable: true,
      description: 'Nguồn riêng của dòng, khi khác với nguồn của tiêu chuẩn.',
      resolve: ({ criterion }) => criterion.provenance ?? null,
    }),
  }),
})

export interface Rule {
  readonly book: LawBook
  readonly award: AwardProvision
}

export const AwardRuleType = builder.objectRef<Rule>('AwardRule').implement({
  description: 'Quy định về một danh hiệu, hình thức trong luật của một ngày.',
  fields: (t) => ({
    award: t.field({
      type: AwardType,
      description: 'Danh hiệu, hình thức.',
      resolve: ({ award }) => award,
    }),
    citation: t.field({
      type: CitationType,
      description: 'Điều luật đặt ra tiêu chuẩn, or the award itself where no standard is encoded.',
      resolve: ({ book, award }) => (criteriaOf(book, award.award) ?? award).cite,
    }),
    provenance: t.field({
      type: ProvenanceType,
      description: 'Nguồn của quy định.',
      resolve: ({ book, award }) => (criteriaOf(book, award.award) ?? award).provenance,
    }),
    conditions: t.field({
      type: [ConditionNodeType],
      description: 'Cây tiêu chuẩn.',
      resolve: ({ book, award }) => {
        const criteria = criteriaOf(book, award.award)
        return criteria === undefined ? [] : conditionLines(criteria.rule)
      },
    }),
    competence: t.field({
      type: [AuthorityPostEnum],
      description: 'Ai có thẩm quyền quyết định.',
      resolve: ({ book, award }) => competenceOf(book, award.award)?.posts ?? [],
    }),
    ballotYesShare: t.string({
      nullable: true,
      description: 'Tỷ lệ phiếu đồng ý trên tổng số thành viên hội đồng; null khi luật không định.',
      resolve: ({ book, award }) => {
        const share = ballotOf(book, award.award)?.yesShare
        return share === undefined ? null : shareLabel(share)
      },
    }),
    ballotCitation: t.field({
      type: CitationType,
      nullable: true,
      description: 'Điều luật về tỷ lệ phiếu.',
      resolve: ({ book, award }) => ballotOf(book, award.award)?.cite ?? null,
    }),
    ballot: t.field({
      type: ProvisionType,
      nullable: true,
      description: 'Quy định về tỷ lệ phiếu, với nguồn và cách đọc khác; null khi luật không định.',
      resolve: ({ book, award }) => ballotOf(book, award.award) ?? null,
    }),
    quota: t.field({
      type: ProvisionType,
      nullable: true,
      description: 'Giới hạn số lượng, với nguồn và cách đọc khác; null khi luật không định.',
      resolve: ({ book, award }) => quotaOf(book, award.award) ?? null,
    }),
    provisions: t.field({
      type: [ProvisionType],
      description:
        'Quy định khác về danh hiệu, hình thức: số lượng, phiếu, hồ sơ, thời hạn, tiền thưởng.',
      resolve: ({ book, award }) => provisionsOfAward(book, award.award),
    }),
  }),
})
