/** Tên điều, để hiển thị; the official text is not quoted here. */
export const headings = {
  '4': 'Nguyên tắc xét danh hiệu thi đua, hình thức khen thưởng',
  '6': 'Phân cấp, phân quyền',
  '9': 'Quá trình cống hiến',
  '21': '“Huân chương Lao động” hạng Ba tặng cá nhân có quá trình cống hiến',
  '33': 'Quy định chung về hồ sơ, thủ tục',
  '35': 'Thời hạn giải quyết hồ sơ',
  '43': 'Thủ tục đơn giản',
  '44': 'Công khai, lấy ý kiến nhân dân',
  '45': 'Hội đồng Thi đua - Khen thưởng Trung ương',
  '49': 'Nguyên tắc tính tiền thưởng',
  '50': 'Mức tiền thưởng danh hiệu thi đua',
  '51': 'Mức tiền thưởng huân chương',
  '54': 'Mức tiền thưởng bằng khen, giấy khen',
  '59': 'Hiệu lực thi hành',
  '60': 'Quy định chuyển tiếp',
} as const
