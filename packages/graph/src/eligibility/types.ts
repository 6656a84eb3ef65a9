import { leavesOf } from '@vinhdanh/domain/criteria'
import type { Truth } from '@vinhdanh/domain/kernel'
import type { RecordRef, SubjectFacts } from '@vinhdanh/domain/subjects'
import { builder } from '../builder.ts'
import { inLanguage } from '../language.ts'
import { awardNamed } from '../law/books.ts'
import { TruthEnum } from '../law/enums.ts'
import { AwardType, CitationType, ProvenanceType } from '../law/types.ts'
import { foundSentence, missingSentence, nodeSentence, recordLabel, whyThisLaw } from '../words.ts'
import { type VerdictLine, verdictLines } from './lines.ts'
import type { Judged } from './verdicts.ts'

const RecordRefType = builder
  .objectRef<{ readonly record: RecordRef; readonly facts: SubjectFacts }>('RecordRef')
  .implement({
    description: 'Căn cứ: bản ghi mà một điều kiện đã dùng.',
    fields: (t) => ({
      kind: t.string({ description: 'Loại bản ghi.', resolve: ({ record }) => record.kind }),
      id: t.string({ description: 'Mã bản ghi.', resolve: ({ record }) => record.id }),
      label: t.string({
        description: 'Bản ghi viết thành câu.',
        args: inLanguage,
        resolve: ({ record, facts }, { language }) => recordLabel(record, facts, language),
      }),
    }),
  })

export const MissingFactType = builder
  .objectRef<{ readonly key: string }>('MissingFact')
  .implement({
    description: 'Dữ kiện còn thiếu để kết luận.',
    fields: (t) => ({
      key: t.exposeString('key', { description: 'Tên dữ kiện, như `ratings.2023`.' }),
      sentence: t.string({
        description: 'Dữ kiện còn thiếu, viết thành câu.',
        args: inLanguage,
        resolve: ({ key }, { language }) => missingSentence(key, language),
      }),
    }),
  })

export const VerdictNodeType = builder.objectRef<VerdictLine>('VerdictNode').implement({
  description:
    'Một dòng của cây kết luận; flat, in reading order: `parentKey` và `depth` cho biết cây.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Mã dòng trong cây.' }),
    parentKey: t.string({
      nullable: true,
      description: 'Mã dòng cha.',
      resolve: ({ parentKey }) => parentKey,
    }),
    depth: t.exposeInt('depth', { description: 'Bậc trong cây, từ 0.' }),
    kind: t.string({ description: 'Loại điều kiện.', resolve: ({ node }) => node.kind }),
    truth: t.field({
      type: TruthEnum,
      description: 'Đạt, không đạt, hay chưa đủ dữ liệu.',
      resolve: ({ node }) => node.truth,
    }),
    forces: t.exposeBoolean('forces', { description: 'Dòng này quyết định kết luận.' }),
    sentence: t.string({
      description: 'Điều kiện viết thành câu.',
      args: inLanguage,
      resolve: ({ node }, { language }) => nodeSentence(node, language),
    }),
    foundSentence: t.string({
      nullable: true,
      description: 'Điều tìm thấy, viết thành câu; null ở dòng gộp.',
      args: inLanguage,
      resolve: ({ node }, { language }) => foundSentence(node, language),
    }),
    wanted: t.field({
      type: 'JSON',
      nullable: true,
      description: 'Điều luật đòi hỏi, dưới dạng giá trị.',
      resolve: ({ node }) => node.wanted ?? null,
    }),
    found: t.field({
      type: 'JSON',
      nullable: true,
      description: 'Điều tìm thấy, dưới dạng giá trị; null inside it means not known.',
      resolve: ({ node }) => node.found ?? null,
    }),
    citation: t.field({
      type: CitationType,
      nullable: true,
      description: 'Điều luật của dòng.',
      resolve: ({ node }) => node.cite ?? null,
    }),
    provenance: t.field({
      type: ProvenanceType,
      nullable: true,
      description: 'Nguồn riêng của dòng.',
      resolve: ({ node }) => node.provenance ?? null,
    }),
    records: t.field({
      type: [RecordRefType],
      description: 'Căn cứ đã dùng.',
      resolve: ({ node, facts }) => node.records.map((record) => ({ record, facts })),
    }),
    missing: t.field({
      type: [MissingFactType],
      description: 'Dữ kiện còn thiếu của dòng.',
      resolve: ({ node }) => node.missing.map((key) => ({ key })),
    }),
  }),
})

const TruthCountsType = builder
  .objectRef<Readonly<Record<Truth, number>>>('TruthCounts')
  .implement({
    description: 'Số điều kiện theo giá trị, không kể các dòng gộp.',
    fields: (t) => ({
      met: t.exposeInt('met', { description: 'Số điều kiện đạt.' }),
      unmet: t.exposeInt('unmet', { description: 'Số điều kiện không đạt.' }),
      unknown: t.exposeInt('unknown', { description: 'Số điều kiện chưa đủ dữ liệu.' }),
    }),
  })

export const VerdictType = builder.objectRef<Judged>('Verdict').implement({
  description: 'Kết luận xét khen thưởng: theo luật của ngày nào, vì sao, còn thiếu gì.',
  fields: (t) => ({
    award: t.field({
      type: AwardType,
      description: 'Danh hiệu, hình thức được xét.',
      resolve: ({ verdict }, _args, context) => awardNamed(context, verdict.award, verdict.law.day),
    }),
    truth: t.field({
      type: TruthEnum,
      description: 'Đạt, không đạt, hay chưa đủ dữ liệu.',
      resolve: ({ verdict }) => verdict.truth,
    }),
    year: t.int({ description: 'Năm thành tích.', resolve: ({ verdict }) => verdict.year }),
    lawDay: t.field({
      type: 'Date',
      description: 'Ngày của bộ luật được áp dụng.',
      resolve: ({ verdict }) => verdict.law.day,
    }),
    lawHash: t.string({
      description: 'Mã nhận dạng bộ luật được áp dụng.',
      resolve: ({ verdict }) => verdict.law.hash,
    }),
    whyThisLaw: t.string({
      description: 'Vì sao áp dụng luật này, với điều khoản chuyển tiếp nếu có.',
      args: inLanguage,
      resolve: ({ applicable }, { language }, { instruments }) =>
        whyThisLaw(applicable, instruments, language),
    }),
    restsOnUnverified: t.boolean({
      description: 'Kết luận dựa trên quy định chưa đối chiếu với văn bản.',
      resolve: ({ verdict }) => verdict.restsOnUnverified,
    }),
    because: t.field({
      type: [VerdictNodeType],
      description: 'Vì sao: các dòng quyết định kết luận.',
      resolve: (judged) => verdictLines(judged).filter(({ forces }) => forces),
    }),
    missing: t.field({
      type: [MissingFactType],
      description: 'Dữ kiện còn có thể thay đổi kết luận.',
      resolve: ({ verdict }) => verdict.missing.map((key) => ({ key })),
    }),
    nodes: t.field({
      type: [VerdictNodeType],
      description: 'Toàn bộ cây kết luận.',
      resolve: (judged) => verdictLines(judged),
    }),
    counts: t.field({
      type: TruthCountsType,
      description: 'Đếm các điều kiện.',
      resolve: ({ verdict }) => {
        const counts = { met: 0, unmet: 0, unknown: 0 }
        for (const { truth } of leavesOf(verdict.tree)) counts[truth] += 1
        return counts
      },
    }),
  }),
})
