/** Tên điều, để hiển thị; the official text is not quoted here. */
export const headings = {
  '3': 'Nguyên tắc khen thưởng',
  '9': 'Thành tích đột xuất, đặc biệt xuất sắc',
  '11': 'Tổ chức cụm, khối thi đua và bình xét “Cờ thi đua”',
} as const
