import { z } from 'zod'

const id = z.string().regex(/^[A-Z0-9-]+$/)
const conflicts = z.array(z.string().regex(/^IC-\d\d$/))
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const text = z.string().min(1)

/** Chỗ trong nguồn: bài nào, dòng nào. */
export const place = z.strictObject({
  key: z.enum(['S0', 'S1', 'S2', 'S3', 'S4']),
  line: z.int().positive(),
})
const sources = z.array(place).min(1)

/** Nguồn: bài viết đã đăng. */
export const source = z.strictObject({
  key: place.shape.key,
  file: text,
  titleVi: text,
  titleEn: text,
  published: day.nullable(),
  publishedAsWritten: text.nullable(),
  placeAsStated: text,
  url: z.url().nullable(),
  lines: z.int().positive(),
  conflicts,
})

/** Đơn vị được nêu trong nguồn. */
export const unit = z.strictObject({
  id,
  name: text.nullable(),
  level: z.enum(['province', 'district']),
  levelAsWritten: text.nullable(),
  province: text.nullable(),
  provinceBasis: z.enum(['stated', 'derived']).nullable(),
  note: text.nullable(),
  sources,
  conflicts,
})

/** Cơ quan, tổ chức: canonical name apart from the name as written. */
export const organisation = z.strictObject({
  id,
  name: text,
  nameAsWritten: text,
  roleVi: text,
  sources,
  conflicts,
})

/** Cụm, khối thi đua. */
export const cluster = z.strictObject({
  id,
  name: text,
  kind: z.enum(['districts', 'provinces', 'associations', 'enterprises', 'block']),
  province: text.nullable(),
  members: z.array(id),
  membershipComplete: z.boolean(),
  terms: z.array(
    z.strictObject({ year: z.int(), head: id.nullable(), deputies: z.array(id).nullable() }),
  ),
  aliases: z.array(text),
  motto: text.nullable(),
  note: text.nullable(),
  sources,
  conflicts,
})

/** Phong trào: `kind` only where the article itself classifies it, `kindSuggested` is ours. */
export const movement = z.strictObject({
  id,
  name: text,
  launcherAsWritten: text.nullable(),
  kind: text.nullable(),
  kindSuggested: text,
  sector: text.nullable(),
  unitAsWritten: text.nullable(),
  years: z.array(z.int()),
  anchors: z.array(text),
  note: text.nullable(),
  sources,
  conflicts,
})

/** Loại phong trào. */
export const movementKind = z.strictObject({ id, name: text, sources, conflicts })

/** Văn bản; its date may be known to the month only. */
export const legalDocument = z.strictObject({
  id,
  type: text,
  number: text.nullable(),
  date: z.union([day, z.string().regex(/^\d{4}-\d{2}$/)]).nullable(),
  datePrecision: z.enum(['day', 'month']).nullable(),
  issuer: text.nullable(),
  subject: text,
  period: text.nullable().optional(),
  sources,
  conflicts,
})

/** Thời kỳ của một số liệu. */
export const period = z.strictObject({
  asWritten: text,
  fromYear: z.int().nullable(),
  toYear: z.int().nullable(),
  half: z.union([z.literal(1), z.literal(2)]).nullable(),
})

const figure = {
  id,
  labelVi: text,
  /** Null is "not a number in the source", never zero. */
  value: z.number().positive().nullable(),
  valueAsWritten: text,
  unit: text,
  qualifier: text.nullable(),
  period,
  placeId: id,
  place: text,
  note: text.nullable(),
  sources,
  conflicts,
}
const subjectKind = z.enum(['person', 'collective']).nullable()

/** Số lượt khen đã công bố. */
export const count = z.strictObject({
  ...figure,
  kind: z.literal('count'),
  awardAsWritten: text,
  award: text.nullable(),
  awardBasis: z.enum(['stated', 'interpreted']).nullable(),
  subjectKind,
  status: z.enum(['granted', 'proposed', 'recognised']),
  basis: z.enum(['stated', 'derived']),
  level: z.enum(['state', 'province', 'district', 'cluster']).nullable(),
  authorityAsWritten: text.nullable(),
})

/** Tỷ lệ đã công bố, cùng tử số và mẫu số của nó. */
export const ratio = z.strictObject({
  ...figure,
  kind: z.literal('ratio'),
  group: text,
  numerator: z.int().nullable(),
  numeratorBasis: z.enum(['stated', 'derived']).nullable(),
  denominator: z.int().nullable(),
  status: z.literal('reported'),
  basis: z.literal('stated'),
})

/** Kết quả của cụm, khối; votes and scores are null because no article gives them. */
export const clusterResult = z.strictObject({
  id,
  cluster: id.nullable(),
  year: z.int(),
  units: z.array(id),
  outcomeVi: text,
  award: text.nullable(),
  status: z.enum(['proposed', 'elected', 'recognised', 'method']),
  rank: z.int().positive().nullable(),
  rankBasis: z.enum(['stated']).nullable(),
  score: z.null(),
  votes: z.null(),
  sources,
  conflicts,
})

/** Chỉ tiêu, với cơ sở so sánh của nó. */
export const indicator = z.strictObject({
  ...figure,
  kind: z.literal('indicator'),
  indicator: text,
  comparedWith: z.enum(['district-plan', 'provincial-plan', 'previous-year']).nullable(),
  comparedWithAsWritten: text.nullable(),
  status: z.enum(['reported', 'not-stated']),
  basis: z.enum(['stated', 'not-stated']),
})

/** Hỗ trợ, vận động. */
export const relief = z.strictObject({
  ...figure,
  kind: z.literal('relief'),
  mobiliser: id.nullable(),
  status: z.literal('reported'),
  basis: z.literal('stated'),
})

/** Số suy ra từ các số đã công bố. */
export const derivedFigure = z.strictObject({
  ...figure,
  kind: z.literal('derived'),
  award: text.nullable(),
  subjectKind,
  status: z.literal('derived'),
  basis: z.literal('derived'),
  formula: text,
  from: z.array(id).min(2),
})

/** Hạn chế được nêu. */
export const limitation = z.strictObject({
  id,
  placeId: id,
  place: text,
  textVi: text,
  theme: text,
  sources,
  conflicts,
})

/** Phương hướng, nhiệm vụ. */
export const plan = z.strictObject({
  id,
  placeId: id,
  place: text,
  period,
  textVi: text,
  sources,
  conflicts,
})

/** Sự kiện. */
export const event = z.strictObject({
  id,
  date: day.nullable(),
  dateBasis: z.enum(['stated', 'derived']).nullable(),
  place: text.nullable(),
  cluster: id.nullable(),
  textVi: text,
  note: text.nullable(),
  sources,
  conflicts,
})

/** Mâu thuẫn, chỗ chưa rõ trong nguồn, và mục nào bị ảnh hưởng. */
export const inconsistency = z.strictObject({
  id: z.string().regex(/^IC-\d\d$/),
  kind: text,
  issueVi: text,
  handlingVi: text,
  touches: z.array(id).min(1),
  sources,
})
