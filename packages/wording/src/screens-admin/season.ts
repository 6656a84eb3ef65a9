/** Lời của trang theo dõi mùa thi đua. */
export const vi = {
  menu: 'Theo dõi cả năm',
  title: (year: number) => `Mùa thi đua ${year}`,
  lead: 'Mỗi dòng một cụm, khối; chỗ còn thiếu hiện rõ và dẫn đến nơi sửa.',
  previousYear: 'Năm trước',
  nextYear: 'Năm sau',
  board: (year: number) => `Các bước của từng cụm, khối năm ${year}`,
  cluster: 'Cụm, khối',
  late: 'Quá hạn',
  noLate: 'Không có',
  hidden: 'Không hiển thị',
  heads: 'Trưởng',
  noHead: 'chưa rõ',
  lacking: (count: number, clusters: number) =>
    `${count} chỗ còn thiếu ở ${clusters} cụm, khối. Chọn một loại để chỉ xem các cụm, khối ấy.`,
  complete: (clusters: number) => `${clusters} cụm, khối, không có chỗ nào còn thiếu.`,
  kinds: 'Loại còn thiếu',
  all: 'Tất cả',
  kind: {
    NO_HEAD: 'Chưa có trưởng',
    HEAD_UNRECOGNISED: 'Trưởng chờ công nhận',
    UNASSIGNED: 'Chưa phân công theo dõi',
    NO_COVENANT: 'Chưa lập giao ước',
    UNSIGNED: 'Thiếu chữ ký',
    NO_MID_YEAR: 'Chưa định ngày sơ kết',
    CONFERENCE_LATE: 'Quá ngày họp',
    NO_BOARD: 'Chưa lập bảng chấm điểm',
    UNSCORED: 'Thiếu điểm',
    NO_CONFERENCE: 'Chưa định ngày tổng kết',
    DOSSIER_MISSING: 'Chưa có hồ sơ',
    DOSSIER_UNSENT: 'Hồ sơ chưa gửi',
    DOSSIER_LATE: 'Hồ sơ quá hạn',
    TASK_LATE: 'Nhiệm vụ quá hạn',
  },
  others: (count: number) => `và ${count} đơn vị khác`,
  empty: 'Không có cụm, khối nào trong năm này',
  emptyText:
    'Trang này gồm các cụm, khối mà bạn là thành viên, đứng đầu hoặc tổ chức, và đang hoạt động trong năm đã chọn.',
  toClusters: 'Xem mọi cụm, khối',
  basis:
    'Chưa định ngày sơ kết sau 31/7, chưa lập bảng chấm điểm sau 31/12, chưa định ngày tổng kết sau 31/01 năm sau thì tính là còn thiếu. Đó là mốc làm việc, không phải thời hạn luật định; hội nghị đã định ngày thì tính theo ngày ấy.',
}

/** Lời của một ngôn ngữ. */
export type SeasonScreen = typeof vi

/** Lời của trang theo dõi, in English. */
export const en: SeasonScreen = {
  menu: 'The year at a glance',
  title: (year) => `Emulation season ${year}`,
  lead: 'A row for each cluster; what lacks stands out and leads to where it is mended.',
  previousYear: 'Year before',
  nextYear: 'Year after',
  board: (year) => `The steps of each cluster in ${year}`,
  cluster: 'Cluster',
  late: 'Overdue',
  noLate: 'None',
  hidden: 'Not shown',
  heads: 'Head',
  noHead: 'not known',
  lacking: (count, clusters) =>
    `${count === 1 ? '1 gap' : `${count} gaps`} in ${clusters === 1 ? '1 cluster' : `${clusters} clusters`}. Choose a kind to see only these clusters.`,
  complete: (clusters) =>
    `${clusters === 1 ? '1 cluster' : `${clusters} clusters`}, nothing is lacking.`,
  kinds: 'Kinds of gaps',
  all: 'All',
  kind: {
    NO_HEAD: 'Nobody leads',
    HEAD_UNRECOGNISED: 'Head not recognised',
    UNASSIGNED: 'No monitor',
    NO_COVENANT: 'No covenant',
    UNSIGNED: 'Unsigned',
    NO_MID_YEAR: 'No mid-year review',
    CONFERENCE_LATE: 'Conference overdue',
    NO_BOARD: 'No score board',
    UNSCORED: 'Scores missing',
    NO_CONFERENCE: 'No annual conference',
    DOSSIER_MISSING: 'No dossier',
    DOSSIER_UNSENT: 'Dossier not sent',
    DOSSIER_LATE: 'Dossier overdue',
    TASK_LATE: 'Task overdue',
  },
  others: (count) => `and ${count} more`,
  empty: 'No clusters in this year',
  emptyText:
    'This page shows the clusters of which you are a member or the head, or which you organise, as far as they were active in the year.',
  toClusters: 'See all clusters',
  basis:
    'No day for the mid-year review after 31 July, no score board after 31 December, no day for the annual conference after 31 January of the next year count as gaps. These are working dates, not time limits of the law; a conference with a day is measured by that day.',
}
