import type {
  BallotProvision,
  ConsultationProvision,
  DelegatedMatter,
  DossierCondition,
  DossierDocument,
  FilingProvision,
  FrequencyProvision,
  PayerProvision,
  PriorityProvision,
  PublicNoticeProvision,
  QuotaProvision,
  SimplifiedCase,
  SimplifiedProvision,
  TimeLimitProvision,
} from '@vinhdanh/domain/law'
import type { Pair } from '../pairs.ts'

type Names<Key extends string> = Readonly<Record<Key, Pair>>

/** Giấy tờ trong hồ sơ. */
export const documents: Names<DossierDocument> = {
  'submission-letter': ['Tờ trình', 'Submission letter'],
  'award-list': ['Danh sách đề nghị', 'List of those proposed'],
  'achievement-report': ['Báo cáo thành tích', 'Report of achievements'],
  'summary-report': ['Báo cáo tóm tắt thành tích', 'Summary report of achievements'],
  'council-minutes': ['Biên bản họp hội đồng', 'Minutes of the council'],
  'review-minutes': ['Biên bản bình xét', 'Minutes of the review'],
  'ballot-result': ['Kết quả bỏ phiếu', 'Result of the ballot'],
  'initiative-certificate': [
    'Chứng nhận sáng kiến, đề tài khoa học',
    'Certificate of the initiative or research',
  ],
  'excellence-certificate': [
    'Chứng nhận hoàn thành xuất sắc nhiệm vụ',
    'Certificate of the excellent rating',
  ],
  'nationwide-certificate': [
    'Chứng nhận phạm vi ảnh hưởng toàn quốc của sáng kiến, đề tài',
    'Certificate of nationwide effect',
  ],
  'merit-confirmation': ['Xác nhận thành tích', 'Confirmation of the merit'],
  'prize-copy': ['Bản sao giải thưởng, bằng chứng nhận', 'Copy of the prize or diploma'],
  'tax-confirmation': ['Xác nhận nghĩa vụ thuế', 'Confirmation of taxes paid'],
  'obligations-confirmation': [
    'Xác nhận nghĩa vụ bảo hiểm, môi trường, an toàn lao động, an toàn thực phẩm',
    'Confirmation of duties of insurance, environment, labour and food safety',
  ],
  'state-duties-confirmation': [
    'Xác nhận hoàn thành nghĩa vụ với Nhà nước Việt Nam',
    'Confirmation of duties to the State of Viet Nam',
  ],
  'consultation-opinions': ['Ý kiến hiệp y', 'Opinions of the bodies consulted'],
  'former-unit-remark': ['Nhận xét của đơn vị cũ', 'Remark of the former unit'],
  'receiving-unit-remark': ['Nhận xét của đơn vị tiếp nhận', 'Remark of the receiving unit'],
  'post-history': ['Bản kê quá trình giữ chức vụ', 'Table of posts held'],
  declaration: ['Bản khai', 'Declaration'],
  'service-proof': ['Giấy tờ chứng minh thời gian phục vụ', 'Proof of service'],
  'evidence-material': ['Tài liệu, hình ảnh minh chứng', 'Further evidence'],
}

/** Khi nào cần một giấy tờ. */
export const conditions: Names<DossierCondition> = {
  enterprise: ['doanh nghiệp, tổ chức kinh tế', 'enterprises'],
  initiative: ['xét theo sáng kiến, đề tài', 'when an initiative is relied on'],
  'no-initiative': ['không xét theo sáng kiến', 'when no initiative is relied on'],
  foreigner: [
    'người nước ngoài, người Việt Nam ở nước ngoài',
    'foreigners and those living abroad',
  ],
  'central-unit-in-province': [
    'đơn vị trung ương đóng tại địa phương',
    'central units in a province',
  ],
  transferred: [
    'chuyển công tác trong năm, đã ở đơn vị cũ từ 06 tháng',
    'those transferred in the year after six months or more',
  ],
  seconded: [
    'biệt phái trong năm từ 06 tháng',
    'those seconded in the year for six months or more',
  ],
  prize: ['có giải thưởng', 'those with a prize'],
}

/** Các bước có thời hạn. */
export const steps: Names<TimeLimitProvision['step']> = {
  appraisal: ['Thẩm định, trình', 'Appraisal and submission'],
  'appraisal-after-consultation': [
    'Thẩm định, trình sau khi có đủ ý kiến',
    'Appraisal once all opinions are in',
  ],
  consultation: ['Trả lời lấy ý kiến', 'Answer of a body consulted'],
  'return-incomplete': ['Trả lại hồ sơ chưa đủ điều kiện', 'Return of an incomplete dossier'],
  decision: ['Quyết định', 'Decision'],
  'public-notice': ['Công khai lấy ý kiến Nhân dân', 'Public notice'],
  'hand-down': ['Sao gửi quyết định', 'Copy of the decision sent down'],
  'inform-recipients': ['Thông báo cho người được khen', 'Recipients informed'],
  'deliver-objects': ['Cấp phát hiện vật', 'Objects handed out'],
  'notify-refusal': ['Thông báo trường hợp không được khen', 'Refusal notified'],
}

/** Cấp thực hiện một bước. */
export const levels: Names<NonNullable<TimeLimitProvision['level']>> = {
  commune: ['cấp xã', 'commune'],
  provincial: ['bộ, tỉnh', 'ministry or province'],
  central: ['trung ương', 'central'],
}

/** Hội đồng. */
export const councils: Names<BallotProvision['council']> = {
  base: ['hội đồng cấp cơ sở', 'the grassroots council'],
  provincial: ['hội đồng bộ, ban, ngành, tỉnh', 'the council of the ministry or province'],
  submitting: ['hội đồng của cấp trình', 'the council of the submitting level'],
  central: ['Hội đồng Thi đua - Khen thưởng Trung ương', 'the Central Council'],
  village: ['hội nghị thôn, tổ dân phố', 'the village meeting'],
}

/** Gốc để tính giới hạn số lượng. */
export const quotaBases: Names<QuotaProvision['of']> = {
  'advanced-workers-of-unit': [
    'số cá nhân đạt “Lao động tiên tiến” của đơn vị',
    'the advanced workers of the unit',
  ],
  'cluster-leaders-of-province': [
    'số tập thể dẫn đầu cụm, khối do bộ, ngành, tỉnh tổ chức',
    'the leaders of the clusters of the ministry or province',
  ],
  'members-of-unit': ['số thành viên của đơn vị', 'the members of the unit'],
  'collectives-of-unit': ['số tập thể của đơn vị', 'the collectives of the unit'],
}

/** Cách làm tròn. */
export const roundings: Names<QuotaProvision['rounding']> = {
  floor: ['làm tròn xuống', 'rounded down'],
  'half-up': ['làm tròn từ 0,5', 'rounded half up'],
  ceiling: ['làm tròn lên', 'rounded up'],
}

/** Nơi nhận hồ sơ. */
export const filedWith: Names<FilingProvision['with']> = {
  central: ['Bộ Nội vụ', 'the Ministry of Home Affairs'],
  provincial: [
    'cơ quan thường trực hội đồng bộ, tỉnh',
    'the standing body of the ministry or province',
  ],
  commune: ['cấp xã', 'the commune'],
}

/** Khi nào xét tặng. */
export const frequencies: Names<FrequencyProvision['when']> = {
  yearly: ['Hằng năm', 'Every year'],
  'every-five-years': [
    '05 năm một lần, trừ trường hợp đặc biệt',
    'Every five years, save special cases',
  ],
  'periodic-round': ['Theo đợt xét tặng do quy định riêng', 'In rounds set by special rules'],
  'when-earned': ['Khi đủ tiêu chuẩn', 'When the standard is met'],
  'at-retirement': ['Khi nghỉ hưu hoặc truy tặng', 'At retirement or posthumously'],
}

/** Trường hợp được khen thưởng theo thủ tục đơn giản. */
export const simplifiedCases: Names<SimplifiedCase> = {
  'political-task': [
    'phục vụ nhiệm vụ chính trị, khuyến khích, động viên kịp thời',
    'serving a political task, to encourage in time',
  ],
  'clear-merit': ['thành tích, công trạng rõ ràng', 'a merit that is clear'],
  'found-by-head': ['do người đứng đầu phát hiện', 'found by the head of the body'],
  'state-secret': ['thành tích có nội dung bí mật nhà nước', 'a merit that is a State secret'],
}

/** Thủ tục đơn giản không cần. */
export const spared: Names<SimplifiedProvision['without'][number]> = {
  council: ['họp hội đồng các cấp', 'councils of each level'],
  consultation: ['lấy ý kiến', 'consultation'],
  'public-notice': ['công khai lấy ý kiến Nhân dân', 'public notice'],
}

/** Lấy ý kiến của ai. */
export const consulted: Names<ConsultationProvision['of']> = {
  province: ['Ủy ban nhân dân cấp tỉnh', "the provincial People's Committee"],
  'field-ministry': ['bộ quản lý ngành, lĩnh vực', 'the ministry of the field'],
  'party-committee': ['cấp ủy có thẩm quyền', 'the Party committee concerned'],
}

/** Trường hợp phải lấy ý kiến. */
export const consultedWhen: Names<ConsultationProvision['when']> = {
  'central-unit-in-province': [
    'đơn vị trung ương có tư cách pháp nhân đóng tại địa phương và người đứng đầu',
    'central units in the province and their heads',
  ],
  'head-of-provincial-unit': [
    'đơn vị đầu ngành của tỉnh và người đứng đầu',
    'head units of the province and their heads',
  ],
  always: ['mọi trường hợp', 'every case'],
}

/** Ai công khai. */
export const noticedBy: Names<PublicNoticeProvision['by']> = {
  proposer: ['bộ, ban, ngành, tỉnh đề nghị', 'the proposing ministry or province'],
  central: ['Bộ Nội vụ', 'the Ministry of Home Affairs'],
}

/** Công khai trước bước nào. */
export const noticedBefore: Names<PublicNoticeProvision['before']> = {
  council: ['trước khi họp hội đồng', 'before the council meets'],
  submission: ['trước khi trình', 'before submission'],
}

/** Ai chi tiền thưởng. */
export const payers: Names<PayerProvision['payer']> = {
  'deciding-body': ['cơ quan, đơn vị của người quyết định', 'the body whose head decides'],
  'proposing-body': ['cơ quan, đơn vị đề nghị', 'the body that proposes'],
  'central-budget': ['ngân sách trung ương', 'the central budget'],
  enterprise: ['doanh nghiệp', 'the enterprise'],
}

/** Ưu tiên khi ngang nhau. */
export const priorities: Names<PriorityProvision['prefer']> = {
  women: ['nữ', 'women'],
  'direct-workers': ['người trực tiếp lao động, sản xuất, chiến đấu', 'those who work directly'],
  'difficult-areas': [
    'vùng biên giới, biển, đảo, đặc biệt khó khăn',
    'border, sea, island and most difficult areas',
  ],
  'ethnic-minority-areas': [
    'vùng đồng bào dân tộc thiểu số và miền núi',
    'ethnic-minority and mountainous areas',
  ],
}

/** Những việc luật giao cho địa phương, đơn vị tự quy định. */
export const delegated: Names<DelegatedMatter> = {
  criteria: ['chi tiết tiêu chuẩn', 'details of the standard'],
  quota: ['giới hạn số lượng', 'quotas'],
  dossier: ['hồ sơ', 'the papers of a dossier'],
  procedure: ['trình tự, thời gian', 'steps and time limits'],
  council: ['cách họp, bỏ phiếu của hội đồng', 'how a council meets and votes'],
  scoring: ['chấm điểm thi đua', 'scoring'],
}
