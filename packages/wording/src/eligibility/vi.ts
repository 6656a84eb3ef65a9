import type { Words } from './words.ts'

export const vi: Words = {
  need: {
    rating: (year, level) => `Năm ${year} được xếp loại từ “${level}” trở lên`,
    partyRating: (year, level) =>
      `Năm ${year} tổ chức đảng, đoàn thể được xếp loại từ “${level}” trở lên`,
    title: (year, award) => `Được tặng “${award}” của năm ${year}`,
    initiative: (year, scope) =>
      `Năm ${year} có sáng kiến, đề tài được công nhận, phạm vi ảnh hưởng từ ${scope} trở lên, chưa dùng cho lần khen khác`,
    tenure: (until) => `Tiếp tục giữ chức vụ đang giữ đến hết ngày ${until}`,
    caseConcluded: (opened) => `Vụ việc mở ngày ${opened} được kết luận, không có vi phạm`,
    remark: (on) =>
      `Có nhận xét của đơn vị về thời gian công tác liên quan đến lần điều động, biệt phái ngày ${on}`,
    nothing: {
      disciplines: 'Xác nhận chưa bị kỷ luật',
      pendingCases: 'Xác nhận không có vụ việc đang xem xét',
      absences: 'Xác nhận số ngày nghỉ không vượt quy định',
      trainings: 'Xác nhận việc đào tạo, bồi dưỡng trong năm',
      moves: 'Xác nhận không có điều động, biệt phái trong năm',
      awards: 'Xác nhận quá trình khen thưởng từ trước đến nay',
    },
    nothingElse: {
      before: 'Xác nhận quá trình khen thưởng của các năm trước khi có dữ liệu',
      after: 'Xác nhận quá trình khen thưởng của những năm chưa có dữ liệu',
    },
    subject: {
      recruitedOn: 'Ngày tuyển dụng, đủ thời gian công tác theo quy định',
      foundedOn: 'Ngày thành lập, đủ thời gian hoạt động theo quy định',
      dissolvedOn: 'Xác nhận tập thể đang hoạt động',
    },
  },
  inYear: (year, condition) => `Năm ${year}: ${condition}`,
  reason: {
    'not-within-horizon': 'Chưa tới được trong số năm được tính trước',
    barred: 'Có điều kiện không đạt mà thời gian không làm thay đổi',
    'not-known': 'Chưa đủ dữ liệu để tính trước',
  },
  notPlannable: 'Loại hình khen thưởng này không lập kế hoạch trước được',
  change: {
    appeared: (_, after) => `Thêm điều kiện: ${after}`,
    gone: (before) => `Bỏ điều kiện: ${before}`,
    threshold: (before, after) => `Đổi điều kiện “${before}” thành “${after}”`,
    truth: (_, after) => `Điều kiện “${after}” giữ nguyên`,
    article: (_, after) => `Điều kiện “${after}” nay nằm ở điều khoản khác`,
  },
  changedTruth: (from, to) => ` (${from} → ${to})`,
  outcome: (day, truth) => `theo luật ngày ${day}: ${truth}`,
  cannotAsk: 'luật không có danh hiệu, hình thức này cho đối tượng này',
  differs: (recorded, on, now) =>
    `Kết luận ghi ngày ${on} là “${recorded}” và được giữ nguyên. Dữ liệu pháp luật hôm nay khác với lúc ghi; tính lại thì được “${now}”.`,
  agreesInTruth: (recorded, on) =>
    `Kết luận ghi ngày ${on} là “${recorded}” và được giữ nguyên. Dữ liệu pháp luật hôm nay khác với lúc ghi nhưng kết luận không đổi.`,
  receiptUnknown:
    'Chưa rõ ngày tiếp nhận hồ sơ để thẩm định; ngày này quyết định áp dụng luật cũ hay luật mới.',
  applicableLaw: 'Áp dụng luật cũ theo quy định chuyển tiếp, hay chọn luật mới có lợi hơn',
  olderLaw: (day) => (day === null ? 'Luật cũ' : `Luật của ngày ${day}`),
  newerLaw: (day) =>
    `Luật mới${day === null ? '' : ` của ngày ${day}`}, nếu có lợi hơn cho đối tượng`,
  warning: {
    'achievement-used-before': (award, year) =>
      `Năm ${year} đã được tặng “${award}” cùng loại hình; kiểm tra để một thành tích không được khen hai lần.`,
  },
}
