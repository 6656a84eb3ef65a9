/** Mục của công văn, để hiển thị; số mục chưa đối chiếu. */
export const headings = {
  '1': 'Tiêu chuẩn sáng kiến, đề tài khi xét “Bằng khen của Bộ, ban, ngành, tỉnh”',
} as const
