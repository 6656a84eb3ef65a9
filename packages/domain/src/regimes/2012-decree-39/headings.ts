/** Tên điều, để hiển thị; the official text is not quoted here. */
export const headings = {
  '1': 'Sửa đổi, bổ sung Nghị định 42/2010/NĐ-CP (thời hạn thẩm định)',
} as const
