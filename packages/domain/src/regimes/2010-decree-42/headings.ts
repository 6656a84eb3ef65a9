/** Tên điều, để hiển thị; số điều ghi theo trí nhớ. */
export const headings = {
  '53': 'Quy định chung về thủ tục, hồ sơ; bỏ phiếu của hội đồng',
  '71': 'Mức tiền thưởng',
} as const
