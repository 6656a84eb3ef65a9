import type { ProvenanceStatus } from '@vinhdanh/domain/citations'
import type { OpenPoint, Provision } from '@vinhdanh/domain/law'
import type { Language } from '../formats/index.ts'

type Lacking = 'citation' | 'provenance' | 'vector'

/** Lời của bảng kiểm và của danh sách điểm còn để ngỏ, in one language. */
interface LawWords {
  readonly columns: {
    readonly instrument: string
    readonly effective: string
    readonly provisions: string
    readonly conditions: string
    readonly vectors: string
  }
  readonly known: Readonly<Record<ProvenanceStatus, string>>
  readonly total: (instruments: number) => string
  readonly cases: (count: number) => string
  readonly complete: string
  readonly lacking: (count: number) => string
  readonly lacks: Readonly<Record<Lacking, string>>
  readonly gapsOn: (day: string, since: string) => string
  readonly gapsOnlyOn: (day: string, until: string) => string
  readonly noGaps: string
  readonly section: Readonly<Record<OpenPoint['kind'], string>>
  readonly stake: string
  readonly stakeOfReadings: (award: string) => string
  readonly stakeOf: Readonly<Record<Provision['kind'], string>>
  readonly reading: (name: string) => string
  readonly ours: string
  readonly source: string
  readonly doubt: string
  readonly whole: string
}

export const words: Readonly<Record<Language, LawWords>> = {
  vi: {
    columns: {
      instrument: 'Văn bản',
      effective: 'Hiệu lực',
      provisions: 'Quy định',
      conditions: 'Điều kiện',
      vectors: 'Trường hợp mẫu',
    },
    known: {
      verified: 'Đã đối chiếu',
      confirmed: 'Xác nhận',
      recalled: 'Chưa đối chiếu',
      inherited: 'Giữ theo trước',
      draft: 'Dự thảo',
    },
    total: (instruments) => `Tổng ${instruments} văn bản`,
    cases: (count) => `${count} trường hợp mẫu trong các tệp của văn bản.`,
    complete: 'Mọi quy định và điều kiện đều có viện dẫn, nguồn và ít nhất một trường hợp mẫu.',
    lacking: (count) => `Còn thiếu ở ${count} chỗ:`,
    lacks: {
      citation: 'chưa có viện dẫn',
      provenance: 'chưa nêu nguồn hoặc điểm nghi ngờ',
      vector: 'chưa có trường hợp mẫu',
    },
    gapsOn: (day, since) => `LUẬT CỦA NGÀY ${day} (áp dụng từ ${since})`,
    gapsOnlyOn: (day, until) => `LUẬT TỪ ${day} ĐẾN ${until}: những điểm không còn ở luật sau đó`,
    noGaps: 'Không có điểm nào.',
    section: {
      readings:
        'Tiêu chuẩn có nhiều cách đọc; cần người chọn khi các cách đọc cho kết quả khác nhau',
      'other-values': 'Con số mà nguồn khác nói khác',
      draft: 'Chỉ theo dự thảo',
      unverified: 'Chưa đối chiếu với văn bản mà một mình quyết định',
      'not-encoded': 'Có trong văn bản, chưa có trong dữ liệu',
    },
    stake: 'Hệ quả',
    stakeOfReadings: (award) =>
      `hồ sơ chỉ đạt theo một cách đọc thì kết luận về ${award} là “chưa đủ dữ liệu” cho đến khi có người chọn`,
    stakeOf: {
      award: 'tên, cấp hoặc đối tượng của danh hiệu, hình thức',
      criteria: 'kết luận đạt hay không đạt',
      ballot: 'hồ sơ đủ hay không đủ phiếu',
      quorum: 'phiên họp có hợp lệ hay không',
      quota: 'số lượng được đề nghị',
      'rating-quota': 'Tỷ lệ xếp loại xuất sắc',
      competence: 'ai ký quyết định',
      bonus: 'số tiền thưởng',
      'base-salary': 'số tiền của mọi khoản thưởng',
      'time-limit': 'hồ sơ đúng hạn hay quá hạn',
      dossier: 'hồ sơ đủ hay thiếu giấy tờ',
      filing: 'hồ sơ nộp kịp hay trễ hạn',
      route: 'loại hình, và việc dùng làm căn cứ cho lần khen sau',
      frequency: 'khi nào được xét',
      simplified: 'có được làm thủ tục đơn giản hay không',
      consultation: 'có phải lấy ý kiến hay không',
      'public-notice': 'có phải công khai hay không',
      stacking: 'nhận mấy khoản thưởng',
      payer: 'ai chi tiền thưởng',
      priority: 'thứ tự khi ngang nhau',
      scoring: 'điểm thi đua',
      delegation: 'quy định riêng của bộ, tỉnh, đơn vị được đặt ra đến đâu',
    },
    reading: (name) => `Cách đọc “${name}”`,
    ours: 'Đang dùng',
    source: 'Nguồn',
    doubt: 'Điểm nghi ngờ',
    whole: 'toàn bộ',
  },
  en: {
    columns: {
      instrument: 'Instrument',
      effective: 'Effective',
      provisions: 'Provisions',
      conditions: 'Conditions',
      vectors: 'Vectors',
    },
    known: {
      verified: 'Verified',
      confirmed: 'Confirmed',
      recalled: 'Recalled',
      inherited: 'Inherited',
      draft: 'Draft',
    },
    total: (instruments) => `${instruments} instruments in all`,
    cases: (count) => `${count} vectors in the files of the instruments.`,
    complete:
      'Every provision and every condition has its citation, its source and at least one vector.',
    lacking: (count) => `Lacking in ${count} places:`,
    lacks: {
      citation: 'no citation',
      provenance: 'no source, or a doubt that is not told',
      vector: 'no vector',
    },
    gapsOn: (day, since) => `THE LAW OF ${day} (as it stands since ${since})`,
    gapsOnlyOn: (day, until) =>
      `THE LAW FROM ${day} TO ${until}: points that the later law does not have`,
    noGaps: 'No points.',
    section: {
      readings: 'Standards with several readings; a person must choose where their outcomes differ',
      'other-values': 'Numbers for which another source says another',
      draft: 'Known from a draft only',
      unverified: 'Not checked against the text, and deciding alone',
      'not-encoded': 'In the text, not in the data',
    },
    stake: 'At stake',
    stakeOfReadings: (award) =>
      `where only one reading is met, the verdict on ${award} is “not enough data” until a person has chosen`,
    stakeOf: {
      award: 'name, level or subjects of the award',
      criteria: 'whether the standard is met',
      ballot: 'whether the votes are enough',
      quorum: 'whether the session is valid',
      quota: 'how many may be proposed',
      'rating-quota': 'Ceiling of the excellent rating',
      competence: 'who signs the decision',
      bonus: 'the amount of the bonus',
      'base-salary': 'the amount of every bonus',
      'time-limit': 'whether a step is in time',
      dossier: 'whether the dossier is complete',
      filing: 'whether the dossier is filed in time',
      route: 'the route, and whether it counts for a later award',
      frequency: 'when it is considered',
      simplified: 'whether the simplified procedure is open',
      consultation: 'whether an opinion must be asked',
      'public-notice': 'whether it must be published',
      stacking: 'how many bonuses are paid',
      payer: 'who pays',
      priority: 'the order between equals',
      scoring: 'emulation points',
      delegation: 'how far a local regulation may go',
    },
    reading: (name) => `Reading “${name}”`,
    ours: 'In use',
    source: 'Source',
    doubt: 'Doubt',
    whole: 'the whole',
  },
}
