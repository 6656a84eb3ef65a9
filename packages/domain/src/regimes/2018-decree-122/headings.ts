/** Tên điều, để hiển thị; the official text is not quoted here. */
export const headings = {
  '4': 'Nguyên tắc, thời điểm, thẩm quyền và mức khen',
  '5': 'Thang điểm bình xét “Gia đình văn hóa”, “Khu dân cư văn hóa”',
  '7': 'Các trường hợp không xét tặng “Gia đình văn hóa”',
  '12': 'Trình tự xét tặng; họp bình xét của thôn, tổ dân phố',
} as const
