/** Tên điều, để hiển thị; số điều chưa đối chiếu. */
export const headings = {
  '2': 'Nguyên tắc khen thưởng',
  '8': 'Tổ chức cụm, khối thi đua và bình xét “Cờ thi đua”',
} as const
