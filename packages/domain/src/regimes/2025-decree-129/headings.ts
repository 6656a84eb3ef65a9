/** Tên điều, để hiển thị; the official text is not quoted here. */
export const headings = {
  '59': 'Thẩm quyền của Chủ tịch Ủy ban nhân dân cấp xã về thi đua, khen thưởng',
} as const
