/** Tên điều, để hiển thị; the official text is not quoted here. */
export const headings = {
  '4': 'Nguyên tắc xét danh hiệu thi đua, hình thức khen thưởng',
  '5': 'Số lượng đề nghị tặng “Cờ thi đua của Chính phủ”',
  '6': 'Quá trình cống hiến',
  '18': '“Huân chương Lao động” hạng Ba tặng cá nhân có quá trình cống hiến',
  '30': 'Quy định chung về hồ sơ, thủ tục; bỏ phiếu của hội đồng',
  '31': 'Lấy ý kiến khen thưởng',
  '32': 'Thời điểm trình và thời hạn giải quyết hồ sơ',
  '40': 'Hồ sơ khen thưởng theo thủ tục đơn giản',
  '46': 'Công khai, lấy ý kiến nhân dân',
  '47': 'Hội đồng Thi đua - Khen thưởng Trung ương',
  '48': 'Hội đồng Thi đua - Khen thưởng bộ, ban, ngành',
  '49': 'Hội đồng Thi đua - Khen thưởng cấp tỉnh',
  '53': 'Nguyên tắc tính tiền thưởng',
  '54': 'Mức tiền thưởng danh hiệu thi đua',
  '55': 'Mức tiền thưởng huân chương',
  '58': 'Mức tiền thưởng bằng khen, giấy khen, kỷ niệm chương',
} as const
