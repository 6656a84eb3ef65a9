/** Tên điều, để hiển thị; the amended articles are shown under the law they stand in. */
export const headings = {
  '1': 'Sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
} as const
