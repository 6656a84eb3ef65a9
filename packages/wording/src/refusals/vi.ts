// long because it is one table: every refusal, rule, input fault and check in one language
import type { StatusForbids } from '@vinhdanh/domain/access'
import type { Ratio } from '@vinhdanh/domain/kernel'
import { actionLabel, operationLabel } from '../actions/index.ts'
import { formatRatio } from '../formats/index.ts'
import { looseningLabel, looseningPlace, regulationStatusLabel } from '../local-law/index.ts'
import {
  ballotStatusLabel,
  decisionStatusLabel,
  proposalStatusLabel,
  sessionStatusLabel,
} from '../statuses/index.ts'
import { vi as clusters } from './clusters.ts'
import { vi as conferences } from './conferences.ts'
import { vi as covenants } from './covenants.ts'
import { fieldName } from './field-name.ts'
import type { RefusalWords } from './kinds.ts'
import { vi as movements } from './movements.ts'
import { vi as scoring } from './scoring.ts'
import { isBallot, isDecision, isProposal, isSession } from './status-kinds.ts'

const things = {
  proposal: 'hồ sơ',
  session: 'phiên họp',
  ballot: 'việc bỏ phiếu',
  decision: 'quyết định',
} as const

function statusOf({ of, status }: StatusForbids): string {
  if (of === 'proposal' && isProposal(status)) return proposalStatusLabel(status, 'vi')
  if (of === 'session' && isSession(status)) return sessionStatusLabel(status, 'vi')
  if (of === 'ballot' && isBallot(status)) return ballotStatusLabel(status, 'vi')
  if (of === 'decision' && isDecision(status)) return decisionStatusLabel(status, 'vi')
  return status
}

const regulationSteps = {
  save: 'sửa',
  enact: 'đưa vào áp dụng',
  withdraw: 'bãi bỏ',
} as const

const shown = (value: number | Ratio): string =>
  typeof value === 'number' ? String(value) : formatRatio(value)

const number = (value: unknown): string => (typeof value === 'number' ? String(value) : '?')

export const vi: RefusalWords = {
  under: (articles) => `Căn cứ ${articles}.`,
  by: (rule) => `Theo quy tắc: ${rule}.`,
  and: '; ',
  sentences: {
    NotAllowed: ({ operation, reason }) => {
      const what = operationLabel(operation, 'vi')
      switch (reason) {
        case 'signed-out':
          return `Cần đăng nhập để ${what}.`
        case 'no-role':
          return `Vai trò hiện có không bao gồm quyền ${what}.`
        case 'grant-not-in-force':
          return `Vai trò cho phép ${what} chưa bắt đầu hoặc đã kết thúc.`
        case 'outside-unit':
          return `Chỉ được ${what} trong phạm vi đơn vị được giao.`
        case 'not-own':
          return `Chỉ được ${what} đối với cụm, khối, hội đồng hoặc hồ sơ của chính mình.`
        case 'recused':
          return 'Thành viên hội đồng không bỏ phiếu về việc khen thưởng chính mình.'
        case 'own-account':
          return 'Không được tự giao hoặc tự kết thúc vai trò của chính mình.'
      }
    },
    InvalidInput: ({ issues }) =>
      `Dữ liệu nhập chưa hợp lệ: ${issues.map(({ path, code }) => `${fieldName(vi.fields, path, 'dòng')} ${vi.issues[code]}`).join('; ')}.`,
    ChangedMeanwhile: ({ currentVersion }) =>
      `Nội dung này vừa được người khác thay đổi (bản hiện tại: ${currentVersion}). Tải lại trước khi thực hiện tiếp.`,
    DayInFuture: ({ day }, { day: write }) => `Ngày ${write(day)} chưa đến.`,
    AwardUnknownOnDay: ({ award, day }, { award: name, day: write }) =>
      `Pháp luật áp dụng ngày ${write(day)} không có “${name(award)}”.`,
    SubjectNotFound: () => 'Không tìm thấy cá nhân, tập thể hoặc hộ gia đình này.',
    StatusForbids: (refusal) =>
      `Không thực hiện được thao tác “${actionLabel(refusal.action, 'vi')}” vì ${things[refusal.of]} đang ở trạng thái “${statusOf(refusal)}”.`,
    SignInRefused: () => 'Thư điện tử hoặc mật khẩu không đúng.',
    TooManyAttempts: ({ retryAfterSeconds }) =>
      `Đã thử đăng nhập quá nhiều lần. Thử lại sau ${retryAfterSeconds} giây.`,
    SubjectKindNotAllowed: ({ award, subjectKind }, { award: name, subjectKind: kind }) =>
      `“${name(award)}” không dành cho ${kind(subjectKind).toLocaleLowerCase('vi')}.`,
    NotClusterMember: ({ unitId }, { unit }) =>
      `${unit(unitId) ?? 'Đơn vị được suy tôn, đề nghị'} không phải là thành viên đã ghi tên của cụm, khối thi đua vào ngày hội nghị.`,
    HeadOutsideCluster: ({ unitId }, { unit }) =>
      `${unit(unitId) ?? 'Đơn vị được bầu'} không thuộc cụm, khối thi đua nên không làm trưởng hoặc phó cụm, khối.`,
    TooManyFlagNominees: ({ nominees, limit, members }) =>
      `Hội nghị suy tôn ${nominees} đơn vị đề nghị tặng Cờ thi đua; cụm, khối có ${members} đơn vị chỉ được đề nghị nhiều nhất ${limit}.`,
    ConferenceExists: ({ year }) => `Hội nghị tổng kết năm ${year} của cụm, khối này đã được ghi.`,
    ...clusters.sentences,
    ...conferences.sentences,
    ...movements.sentences,
    ...covenants.sentences,
    ...scoring.sentences,
    ProposalWindowClosed: ({ opensOn, closesOn, day }, { day: write }) =>
      `Ngày ${write(day)} nằm ngoài thời gian nhận hồ sơ, từ ${write(opensOn)} đến hết ${write(closesOn)}.`,
    ProposalWindowNotSet: ({ year, level }, { level: name }) =>
      `Chưa đặt thời gian nhận hồ sơ khen thưởng năm ${year}, ${name(level).toLocaleLowerCase('vi')}.`,
    ProposalExists: ({ number }) =>
      `Đã có hồ sơ số ${number} của cùng đối tượng, cùng danh hiệu hoặc hình thức, cùng năm thành tích.`,
    UnitClosedOnDay: ({ unitId, day }, { unit, day: write }) =>
      `${unit(unitId) ?? 'Đơn vị trình hồ sơ'} chưa thành lập hoặc đã kết thúc hoạt động vào ngày ${write(day)}.`,
    VerdictUnmet: ({ verdict }, { award }) =>
      `Hồ sơ không đạt tiêu chuẩn “${award(verdict.award)}” theo pháp luật áp dụng cho hồ sơ.`,
    VerdictDeferred: ({ verdict }, { award }) =>
      `Tạm dừng xét “${award(verdict.award)}”: đối tượng đang trong vụ việc chưa kết luận. Hồ sơ được giữ nguyên và xét tiếp khi vụ việc kết thúc.`,
    VerdictUnknown: ({ missing }, { missing: name }) =>
      `Chưa đủ dữ liệu để kết luận. Còn thiếu: ${missing.map(name).join('; ')}.`,
    ReadingsAgree: () => 'Mọi cách đọc của điểm này cho cùng một kết quả; không có gì phải chọn.',
    CouncilHasMet: ({ heldOn }, { day }) =>
      `Hội đồng đã họp ngày ${day(heldOn)}: không kiện toàn lùi về trước hoặc vào ngày đó.`,
    SessionNotOpen: ({ status }) =>
      `Phiên họp không trong thời gian họp (${sessionStatusLabel(status, 'vi').toLocaleLowerCase('vi')}).`,
    QuorumNotMet: ({ present, needed }) =>
      `Không đủ số thành viên dự họp: có mặt ${present}, cần ít nhất ${needed}.`,
    NotACouncilMember: () =>
      'Người này không phải là thành viên có quyền bỏ phiếu của hội đồng vào ngày họp.',
    AlreadyVoted: () => 'Thành viên này đã bỏ phiếu.',
    BallotNotOpen: () => 'Nội dung này chưa bắt đầu bỏ phiếu.',
    BallotClosed: () => 'Việc bỏ phiếu nội dung này đã kết thúc.',
    MemberAbsent: () =>
      'Thành viên vắng mặt và không gửi ý kiến bằng văn bản nên không bỏ phiếu được.',
    BallotsStillOpen: ({ itemIds }) =>
      `Còn ${itemIds.length} nội dung đang bỏ phiếu; kiểm phiếu xong mới bế mạc.`,
    ProposalNotReady: ({ number, status }) =>
      `Hồ sơ số ${number} chưa sẵn sàng cho bước này (${proposalStatusLabel(status, 'vi').toLocaleLowerCase('vi')}).`,
    AuthorityNotCompetent: (
      { post, award, day, competent },
      { award: name, post: who, day: write },
    ) => {
      const right =
        competent.length === 0
          ? 'Pháp luật của ngày này không giao thẩm quyền cho chức vụ nào trong hệ thống.'
          : `Người có thẩm quyền: ${competent.map(who).join('; ')}.`
      return `${who(post)} không có thẩm quyền quyết định tặng “${name(award)}” vào ngày ${write(day)}. ${right}`
    },
    DecisionNumberTaken: ({ number }) =>
      `Số quyết định ${number} đã được dùng trong năm tại cơ quan này.`,
    BallotNotPassed: ({ award }, { award: name }) =>
      `Hội đồng chưa bỏ phiếu thông qua việc đề nghị tặng “${name(award)}”.`,
    QuotaExceeded: ({ award, limit, base, granted, proposed }, { award: name }) =>
      `Vượt giới hạn số lượng “${name(award)}”: được tặng tối đa ${limit} (tính trên ${base}), đã tặng ${granted}, quyết định này thêm ${proposed}.`,
    AlreadyAwarded: ({ award, year }, { award: name }) =>
      `Đối tượng đã được tặng “${name(award)}” cho năm ${year}.`,
    ProvisionUnknown: ({ day }, { day: write }) =>
      `Pháp luật của ngày ${write(day)} không có quy định này.`,
    RuleVerifiedAlready: () => 'Quy định này đã được đối chiếu với văn bản, không cần xác nhận.',
    RuleChanged: () => 'Quy định này đã khác với bản vừa đọc. Tải lại trước khi xác nhận.',
    ValueNotAllowed: ({ within }) =>
      within === null
        ? 'Giá trị này không dùng được cho quy định.'
        : `Giá trị nằm ngoài khoảng các nguồn cho biết: từ ${shown(within[0])} đến ${shown(within[1])}.`,
    ConfirmationRevokedAlready: ({ revokedOn }, { day: write }) =>
      `Xác nhận này đã được thu hồi từ ngày ${write(revokedOn)}.`,
    RegulationStatusForbids: ({ status, step }) =>
      `Không ${regulationSteps[step]} được vì quy định đang ở trạng thái “${regulationStatusLabel(status, 'vi').toLocaleLowerCase('vi')}”.`,
    RegulationNotReady: ({ issues }) => `Văn bản còn ${issues.length} chỗ chưa đúng.`,
    RegulationLoosensLaw: ({ loosenings }) =>
      `Quy định trái pháp luật ở ${loosenings.length} chỗ: ${loosenings.map((each) => `${looseningPlace(each, 'vi')}: ${looseningLabel(each.code, 'vi')}`).join('; ')}.`,
    RegulationNumberTaken: ({ number }) => `Số hiệu ${number} đã có ở đơn vị này.`,
    EntryNotInForce: () => 'Mục này trong Sổ khen thưởng đã bị hủy bỏ, không còn hiệu lực.',
  },
  rules: {
    'roles-and-units': 'mỗi vai trò chỉ làm được những việc được giao, trong đơn vị được giao',
    recusal: 'thành viên không bỏ phiếu về chính mình',
    'no-self-grant': 'không ai tự giao quyền cho mình',
    'input-shape': 'dữ liệu phải đầy đủ và đúng dạng',
    'version-check': 'không ghi đè thay đổi của người khác',
    'no-future-day': 'chỉ ghi việc đã xảy ra',
    'award-of-the-day': 'danh hiệu, hình thức phải có trong luật của ngày áp dụng',
    'known-subject': 'đối tượng phải có trong hệ thống',
    'order-of-steps': 'các bước của quy trình theo đúng thứ tự',
    'sign-in': 'bảo vệ tài khoản khi đăng nhập',
    'subjects-of-the-award': 'mỗi danh hiệu, hình thức có loại đối tượng riêng',
    'members-only': 'chỉ thành viên đã ghi tên của cụm, khối vào ngày hội nghị',
    'flags-per-cluster':
      'mỗi cụm, khối đề nghị một Cờ thi đua, trừ khi cơ quan tổ chức quy định khác',
    'one-conference-a-year': 'mỗi năm một hội nghị tổng kết',
    ...clusters.rules,
    ...conferences.rules,
    ...movements.rules,
    ...covenants.rules,
    ...scoring.rules,
    'proposal-window': 'hồ sơ trình trong thời gian nhận đã đặt',
    'one-proposal-a-year': 'mỗi đối tượng, hình thức, năm một hồ sơ',
    'unit-in-operation': 'đơn vị trình phải đang hoạt động',
    'verdict-first': 'chỉ chuyển tiếp hồ sơ đã kết luận đạt',
    'readings-differ': 'chỉ chọn cách đọc khi các cách đọc cho kết quả khác nhau',
    'past-sessions-stand': 'phiên họp đã diễn ra giữ nguyên thành phần của nó',
    'session-first': 'bỏ phiếu trong phiên họp đang diễn ra',
    quorum: 'quy chế làm việc của hội đồng về số thành viên dự họp',
    'members-vote': 'chỉ thành viên hội đồng vào ngày họp được bỏ phiếu',
    'one-member-one-ballot': 'mỗi thành viên bỏ một phiếu cho mỗi nội dung',
    'ballot-steps': 'mở, bỏ phiếu, kiểm phiếu theo thứ tự',
    'attendance-first': 'thành viên dự họp hoặc gửi ý kiến bằng văn bản mới bỏ phiếu',
    'appraised-first': 'hội đồng chỉ xét hồ sơ đã thẩm định xong',
    competence: 'quyết định đúng thẩm quyền của ngày ký',
    'one-number-one-decision': 'mỗi số dùng cho một quyết định trong năm',
    'ballot-first': 'hội đồng thông qua trước khi quyết định',
    quota: 'không vượt giới hạn số lượng',
    'once-a-year': 'mỗi năm thành tích tặng một lần',
    'rule-of-the-day': 'quy định phải có trong luật của ngày',
    'confirm-what-is-doubtful': 'chỉ xác nhận quy định chưa đối chiếu với văn bản',
    'confirm-what-was-read': 'chỉ xác nhận đúng bản đã đọc',
    'within-the-sources': 'giá trị không vượt quá điều các nguồn cho biết',
    'revoke-once': 'mỗi xác nhận chỉ thu hồi một lần',
    'regulation-complete': 'văn bản phải đủ và đúng mẫu trước khi áp dụng',
    'law-is-not-loosened': 'quy định của địa phương, đơn vị không được nới lỏng pháp luật',
    'one-number-one-regulation': 'mỗi số hiệu dùng cho một quy định của đơn vị',
    'entry-in-force': 'chỉ sửa mục còn hiệu lực',
  },
  issues: {
    empty: 'chưa được nhập',
    'too-long': 'quá dài',
    'not-positive': 'phải là số nguyên dương',
    duplicate: 'bị trùng',
    'unknown-id': 'không có trong hệ thống',
    'until-before-from': 'sớm hơn ngày bắt đầu',
    'year-out-of-range': 'nằm ngoài các năm cho phép',
    'head-is-deputy': 'không được gồm trưởng cụm, khối',
    'award-not-for-collectives': 'không dành cho tập thể',
    'not-an-email': 'không phải là địa chỉ thư điện tử',
    'too-short': 'quá ngắn',
    'box-differs-from-roll': 'có số phiếu khác số người đã bỏ phiếu',
    'not-a-day': 'không phải là một ngày',
    'not-granted': 'chưa được giao hoặc đã kết thúc',
    unchanged: 'không khác nội dung đang ghi',
    'not-text': 'có ký tự không phải là chữ',
    'not-a-number': 'phải là số, viết bằng chữ số',
    ...movements.issues,
    ...clusters.issues,
    ...conferences.issues,
    ...scoring.issues,
  },
  fields: {
    ...clusters.fields,
    ...conferences.fields,
    ...movements.fields,
    ...covenants.fields,
    ...scoring.fields,
    document: 'văn bản',
    path: 'chỗ của giá trị',
    regulation: 'quy định',
    provision: 'điều luật',
    confirmation: 'xác nhận',
    email: 'thư điện tử',
    name: 'tên',
    password: 'mật khẩu',
    from: 'ngày bắt đầu',
    until: 'ngày kết thúc',
    role: 'vai trò',
    unit: 'đơn vị',
    year: 'năm',
    termYear: 'năm nhiệm kỳ',
    heads: 'trưởng cụm, khối',
    deputies: 'phó cụm, khối',
    nominations: 'đề nghị suy tôn',
    rank: 'thứ hạng',
    award: 'danh hiệu, hình thức',
    openPoint: 'điểm còn để ngỏ của quy định',
    reading: 'cách hiểu quy định',
    dayA: 'ngày thứ nhất',
    dayB: 'ngày thứ hai',
    instrument: 'văn bản',
    proposal: 'hồ sơ',
    horizon: 'số năm tính trước',
    subject: 'đối tượng',
    submittingUnit: 'đơn vị trình',
    route: 'loại hình khen thưởng',
    merits: 'tóm tắt thành tích',
    attestations: 'xác nhận',
    reason: 'lý do',
    opinion: 'ý kiến thẩm định',
    receivedOn: 'ngày nhận hồ sơ',
    opensOn: 'ngày mở',
    closesOn: 'ngày đóng',
    proposals: 'hồ sơ',
    attendance: 'thành phần dự họp',
    item: 'nội dung',
    box: 'hòm phiếu',
    place: 'địa điểm',
    heldOn: 'ngày họp',
    signerName: 'người ký',
    number: 'số quyết định',
    signedOn: 'ngày ký',
    decisionNumber: 'số quyết định',
    revokedOn: 'ngày hủy bỏ',
    correctedOn: 'ngày đính chính',
    subjectNameAsWritten: 'tên ghi trong sổ',
    idempotencyKey: 'mã yêu cầu',
  },
  checks: {
    'day-not-future': ({ truth }) =>
      truth === 'met' ? 'Ngày ký không ở tương lai.' : 'Ngày ký chưa đến.',
    'number-free': ({ truth, data }) =>
      truth === 'met'
        ? `Số ${String(data['number'])} chưa được dùng.`
        : `Số ${String(data['number'])} đã được dùng.`,
    competence: ({ truth, award }, speech) => {
      const name = speech.award(award ?? '')
      return truth === 'met'
        ? `Người ký có thẩm quyền tặng “${name}” vào ngày này.`
        : `Người ký không có thẩm quyền tặng “${name}” vào ngày này.`
    },
    'ballot-passed': ({ truth, data }) => {
      if (truth !== 'met') return `Hồ sơ số ${String(data['number'])}: hội đồng chưa thông qua.`
      return data['required'] === true || data['status'] === 'passed'
        ? `Hồ sơ số ${String(data['number'])}: hội đồng đã thông qua.`
        : `Hồ sơ số ${String(data['number'])}: pháp luật không bắt buộc bỏ phiếu.`
    },
    'verdict-met': ({ truth, data }) => {
      const dossier = `Hồ sơ số ${String(data['number'])}`
      if (truth === 'met') return `${dossier}: đạt tiêu chuẩn theo pháp luật áp dụng cho hồ sơ.`
      return truth === 'unmet'
        ? `${dossier}: không đạt tiêu chuẩn theo pháp luật áp dụng cho hồ sơ.`
        : `${dossier}: chưa đủ dữ liệu để kết luận.`
    },
    'quota-kept': ({ truth, award, data }, speech) => {
      const name = speech.award(award ?? '')
      const { limits } = data
      if (Array.isArray(limits))
        return `Giới hạn số lượng “${name}” còn nhiều cách tính (tối đa ${limits.join(' hoặc ')} trên ${number(data['base'])}), kết quả khác nhau: người có thẩm quyền phải chọn.`
      if (truth === 'unknown') return `Chưa đủ số liệu để tính giới hạn số lượng “${name}”.`
      const counts = `tối đa ${number(data['limit'])} trên ${number(data['base'])}, đã tặng ${number(data['granted'])}, thêm ${number(data['proposed'])}`
      return truth === 'met'
        ? `Trong giới hạn số lượng “${name}”: ${counts}.`
        : `Vượt giới hạn số lượng “${name}”: ${counts}.`
    },
    'not-awarded-yet': ({ truth, data }) =>
      truth === 'met'
        ? `Hồ sơ số ${String(data['number'])}: chưa được tặng hình thức này cho năm ${number(data['year'])}.`
        : `Hồ sơ số ${String(data['number'])}: đã được tặng hình thức này cho năm ${number(data['year'])}.`,
  },
}
