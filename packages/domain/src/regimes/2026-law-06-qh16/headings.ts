/** Tên điều, để hiển thị; the official text is not quoted here. */
export const headings = {
  '1': 'Sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
  '2': 'Nội dung chưa đọc được',
  '3': 'Hiệu lực thi hành',
  '4': 'Quy định chuyển tiếp',
} as const
