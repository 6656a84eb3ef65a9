/** Tên điều, để hiển thị; the official text is not quoted here. */
export const headings = {
  '1': 'Khung tiêu chuẩn, trình tự, thủ tục, hồ sơ xét tặng danh hiệu văn hóa',
} as const
