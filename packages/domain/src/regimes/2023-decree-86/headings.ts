/** Tên điều, để hiển thị; the official text is not quoted here. */
export const headings = {
  '6': 'Khung tiêu chuẩn xét tặng các danh hiệu',
  '7': 'Hồ sơ xét tặng “Gia đình văn hóa”',
  '8': 'Trình tự, thủ tục xét tặng “Gia đình văn hóa”',
} as const
