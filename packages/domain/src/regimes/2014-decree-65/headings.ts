/** Tên điều, để hiển thị; the official text is not quoted here. */
export const headings = {
  '2': 'Nguyên tắc khen thưởng',
  '3': 'Danh hiệu “Chiến sĩ thi đua toàn quốc”',
  '4': 'Danh hiệu “Chiến sĩ thi đua cơ sở”',
  '5': 'Danh hiệu “Lao động tiên tiến”, “Chiến sĩ tiên tiến”',
  '6': 'Danh hiệu “Cờ thi đua của Chính phủ”',
  '17': '“Huân chương Lao động” hạng Ba',
  '23': '“Bằng khen của Thủ tướng Chính phủ”',
  '24': 'Bằng khen cấp bộ, ngành, tỉnh, đoàn thể trung ương',
  '25': 'Giấy khen đối với gia đình',
  '26': 'Thẩm quyền quyết định của cơ sở và cấp huyện, cấp xã',
} as const
