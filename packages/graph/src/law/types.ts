import type { Citation, Provenance } from '@vinhdanh/domain/citations'
import {
  type AwardProvision,
  awardOf,
  awardsOn,
  ballotOf,
  competenceOf,
  criteriaOf,
  type Instrument,
  type LawBook,
} from '@vinhdanh/domain/law'
import { builder } from '../builder.ts'
import { inLanguage } from '../language.ts'
import { citationLabel, conditionSentence, shareLabel } from '../words.ts'
import { type ConditionLine, conditionLines } from './conditions.ts'
import {
  AuthorityPostEnum,
  AwardGroupEnum,
  AwardLevelEnum,
  ProvenanceStatusEnum,
  SubjectKindEnum,
} from './enums.ts'

export const CitationType = builder.objectRef<Citation>('Citation').implement({
  description: 'Viện dẫn: điều, khoản, điểm của một văn bản.',
  fields: (t) => ({
    instrumentId: t.exposeString('instrument', { description: 'Mã văn bản.' }),
    number: t.string({
      description: 'Số hiệu văn bản, e.g. `06/2022/QH15`.',
      resolve: ({ instrument }, _args, { instruments }) =>
        instruments.find(({ id }) => id === instrument)?.number ?? instrument,
    }),
    article: t.exposeString('article', { description: 'Điều.' }),
    clause: t.string({
      nullable: true,
      description: 'Khoản.',
      resolve: ({ clause }) => clause ?? null,
    }),
    point: t.string({
      nullable: true,
      description: 'Điểm.',
      resolve: ({ point }) => point ?? null,
    }),
    label: t.string({
      description: 'Viện dẫn viết đủ, như "điểm a khoản 1 Điều 23 Luật số 06/2022/QH15".',
      args: inLanguage,
      resolve: (citation, { language }, { instruments }) =>
        citationLabel(citation, instruments, language),
    }),
  }),
})

export const ProvenanceType = builder.objectRef<Provenance>('Provenance').implement({
  description: 'Nguồn của một quy định, để người đọc tự kiểm tra.',
  fields: (t) => ({
    status: t.field({
      type: ProvenanceStatusEnum,
      description: 'Độ tin cậy.',
      resolve: ({ status }) => status,
    }),
    source: t.exposeString('source', { description: 'Nơi đã đọc quy định.' }),
    note: t.string({
      nullable: true,
      description: 'Điều còn ngờ, bằng tiếng Việt.',
      resolve: ({ note }) => note ?? null,
    }),
  }),
})

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
        'Cấp văn bản: `law` luật, `decree` nghị định, `circular` thông tư, `regulation` quy định.',
    }),
    issuer: t.exposeString('issuer', { description: 'Cơ quan ban hành.' }),
    effective: t.expose('effective', { type: 'Date', description: 'Ngày có hiệu lực.' }),
    source: t.exposeString('source', { description: 'Nơi đã đọc văn bản.' }),
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

interface Rule {
  readonly book: LawBook
  readonly award: AwardProvision
}

const AwardRuleType = builder.objectRef<Rule>('AwardRule').implement({
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
  }),
})

export const LawBookType = builder.objectRef<LawBook>('LawBook').implement({
  description: 'Bộ luật hợp nhất của một ngày.',
  fields: (t) => ({
    day: t.expose('day', { type: 'Date', description: 'Ngày của bộ luật.' }),
    hash: t.exposeString('hash', { description: 'Mã nhận dạng bộ luật, kept with each verdict.' }),
    instruments: t.field({
      type: [InstrumentType],
      description: 'Các văn bản đang có hiệu lực.',
      resolve: ({ inForce }) => inForce,
    }),
    awards: t.field({
      type: [AwardType],
      description: 'Các danh hiệu, hình thức có trong luật của ngày.',
      resolve: (book) => awardsOn(book),
    }),
    rule: t.field({
      type: AwardRuleType,
      nullable: true,
      description: 'Quy định về một danh hiệu, hình thức; null khi luật của ngày không có.',
      args: { award: t.arg.string({ required: true, description: 'Mã danh hiệu, hình thức.' }) },
      resolve: (book, { award: code }) => {
        const award = awardOf(book, code)
        return award === undefined ? null : { book, award }
      },
    }),
  }),
})
