/** Tên điều, để hiển thị; số điều chưa đối chiếu. */
export const headings = {
  '2': 'Một số trường hợp khi xét “Lao động tiên tiến”, “Chiến sĩ tiên tiến”',
} as const
