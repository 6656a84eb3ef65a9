/** Lời chung của hai ứng dụng: khung trang, bảng, trạng thái, lỗi. */
export const vi = {
  product: 'Vinh Danh',
  productLong: 'Hệ thống thi đua, khen thưởng',
  skipToContent: 'Đến phần nội dung',
  menu: 'Mở danh mục',
  closeMenu: 'Đóng danh mục',
  mainNavigation: 'Danh mục chính',
  language: 'Ngôn ngữ',
  theme: { label: 'Giao diện', light: 'Sáng', dark: 'Tối', auto: 'Theo máy' },
  truth: { MET: 'Đạt', UNMET: 'Không đạt', UNKNOWN: 'Chưa đủ dữ liệu' },
  counts: (met: number, unmet: number, unknown: number) =>
    `${met} đạt, ${unmet} không đạt, ${unknown} chưa đủ dữ liệu`,
  dataSet: { REAL: 'Dữ liệu thực', SYNTHETIC: 'Dữ liệu mô phỏng', ENTERED: 'Dữ liệu nhập' },
  syntheticBanner: {
    title: 'Dữ liệu mô phỏng',
    text: 'Người, đơn vị và hồ sơ trên trang này được tạo ra để thử, không phải dữ liệu của cơ quan nào.',
  },
  provenance: {
    VERIFIED: { name: 'Đã đối chiếu', meaning: 'Quy định đã đối chiếu với văn bản công bố.' },
    CONFIRMED: {
      name: 'Đơn vị xác nhận',
      meaning: 'Cán bộ pháp chế của đơn vị đã đối chiếu và chịu trách nhiệm trong đơn vị mình.',
    },
    RECALLED: {
      name: 'Ghi nhớ',
      meaning:
        'Quy định ghi theo trí nhớ, chưa đối chiếu với văn bản. Cần kiểm tra trước khi dùng.',
    },
    INHERITED: {
      name: 'Kế thừa',
      meaning: 'Văn bản mới không nói đến; quy định trước được coi là còn hiệu lực.',
    },
    DRAFT: { name: 'Dự thảo', meaning: 'Quy định trong dự thảo, chưa có hiệu lực.' },
  },
  provenanceSource: 'Nguồn',
  verdict: {
    title: 'Kết luận',
    because: 'Vì sao',
    everything: 'Toàn bộ điều kiện',
    whyThisLaw: 'Vì sao áp dụng luật này',
    deferred:
      'Tạm dừng xét: đang có vụ việc chưa kết luận. Hồ sơ được giữ và xét tiếp khi có kết luận.',
    needsPerson:
      'Cần người có thẩm quyền chọn cách đọc: các cách đọc của luật cho kết quả khác nhau.',
    receiptUnknown:
      'Chưa rõ ngày tiếp nhận hồ sơ để thẩm định; ngày đó quyết định áp dụng luật cũ hay luật mới.',
    chosenReading: '(đã chọn)',
    chosenBy: (by: string, at: string) => `${by} chọn lúc ${at}:`,
    confirmedBy: (name: string, organisation: string, on: string, document: string) =>
      `Dựa trên xác nhận của ${name}, ${organisation}, ngày ${on}, theo ${document}.`,
    lawOf: (day: string) => `Theo quy định tại ngày ${day}`,
    hash: 'Mã bộ luật',
    missing: 'Còn thiếu',
    records: 'Căn cứ đã dùng',
    noRecords: 'Chưa có căn cứ nào được dùng cho dòng này.',
    article: 'Điều luật',
    noArticle: 'Dòng gộp, không có điều luật riêng.',
    forces: 'Dòng này quyết định kết luận',
    unverified: 'Kết luận dựa trên ít nhất một quy định chưa đối chiếu với văn bản công bố.',
    expandAll: 'Mở tất cả',
    collapseAll: 'Thu gọn',
    tree: 'Cây điều kiện',
  },
  table: {
    loading: 'Đang tải…',
    rows: (shown: string, total: string) => `${shown} trên ${total}`,
    total: (total: string) => `${total} dòng`,
    previous: 'Trang trước',
    next: 'Trang sau',
    sortBy: (column: string) => `Sắp xếp theo ${column}`,
    open: (name: string) => `Mở ${name}`,
    select: (name: string) => `Chọn ${name}`,
    sorted: 'đang sắp xếp theo cột này',
  },
  sheet: {
    state: { unsaved: 'chưa lưu', clash: 'có người khác vừa sửa' },
    editing: (row: string, column: string) => `${row}, ${column}`,
    keptLocked: (count: number) => `${count} ô không sửa được nên giữ nguyên.`,
    copied: (rows: number, columns: number) => `Đã chép ${rows} dòng, ${columns} cột.`,
    pasted: (written: number, locked: number, outside: number) =>
      [
        `Đã dán ${written} ô.`,
        locked > 0 ? `${locked} ô không sửa được nên giữ nguyên.` : '',
        outside > 0 ? `${outside} ô nằm ngoài bảng nên không dán.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    step: { undo: 'Đã lấy lại bước trước.', redo: 'Đã làm lại.' },
    noStep: { undo: 'Không còn bước nào để lấy lại.', redo: 'Không còn bước nào để làm lại.' },
    row: (place: number) => `Dòng ${place}`,
    pastedFaults: (count: number, first: string) =>
      `${count} ô có lỗi, giữ nguyên như đã dán: ${first}${count > 3 ? ' …' : ''}`,
    help: 'Mũi tên để đi, gõ để thay, F2 hoặc Enter để sửa, Esc để bỏ, Ctrl+C và Ctrl+V với Excel, Ctrl+Z để lấy lại, Ctrl+Y để làm lại.',
    unreadable: (typed: string) => `“${typed}” không phải là số. Viết như 8,5 hoặc 8.5.`,
    tooFine: (typed: string) => `“${typed}” có quá sáu chữ số thập phân.`,
    twoWays: (typed: string) =>
      `“${typed}” có thể đọc là hàng nghìn hoặc số lẻ. Viết 1234 hoặc 1,2340.`,
    notAChoice: (typed: string, choices: string) =>
      `“${typed}” không có trong danh sách: ${choices}.`,
  },
  search: { label: 'Tìm', placeholder: 'Tìm, không cần gõ dấu', clear: 'Xóa ô tìm' },
  keys: {
    title: 'Phím tắt',
    search: 'Đến ô tìm',
    down: 'Dòng dưới',
    up: 'Dòng trên',
    open: 'Mở dòng đang chọn',
    help: 'Hiện danh sách này',
    close: 'Đóng',
  },
  day: {
    format: 'dd/mm/yyyy',
    pick: 'Chọn trên lịch',
    unreadable: 'Viết ngày như 21/11/2026.',
    before: (day: string) => `Không sớm hơn ${day}.`,
    after: (day: string) => `Không muộn hơn ${day}.`,
  },
  asOf: {
    label: 'Xem tại ngày',
    today: 'Hôm nay',
    past: (day: string) => `Đang xem tại ngày ${day}, không phải hôm nay.`,
    back: 'Về hôm nay',
  },
  error: {
    title: 'Không thực hiện được',
    network: 'Mất kết nối với máy chủ.',
    internal: 'Máy chủ gặp lỗi khi xử lý yêu cầu này.',
    code: (code: string) => `Mã lỗi để báo quản trị: ${code}`,
    keptNothing: 'Chưa có gì bị thay đổi.',
    keptUnsure:
      'Chưa rõ máy chủ đã nhận hay chưa. Gửi lại là an toàn: cùng một yêu cầu chỉ được ghi một lần.',
    keptDraft: 'Phần bạn đang nhập vẫn còn trên máy này.',
    keptPage: 'Phần đã tải vẫn còn trên trang.',
    todo: 'Kiểm tra kết nối rồi thử lại.',
    retry: 'Thử lại',
    forbidden: 'Phần này không thuộc việc được giao cho bạn',
    notFound: 'Không tìm thấy',
    notFoundText: 'Địa chỉ này không ứng với trang hoặc hồ sơ nào bạn được xem.',
    home: 'Về Việc của tôi',
    reload: 'Tải bản mới, giữ phần đang nhập',
    citations: 'Căn cứ',
  },
  disabled: (reason: string) => `Chưa thực hiện được: ${reason}`,
  none: 'không có',
  yes: 'Có',
  no: 'Không',
  cancel: 'Thôi',
  close: 'Đóng',
  save: 'Lưu',
}
export type SharedScreens = typeof vi
