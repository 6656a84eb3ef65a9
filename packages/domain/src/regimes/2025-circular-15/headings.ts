/** Tên điều, để hiển thị; số điều chưa đối chiếu. */
export const headings = {
  '2': 'Một số trường hợp khi xét danh hiệu, hình thức khen thưởng',
  '9': 'Công nhận hiệu quả áp dụng, phạm vi ảnh hưởng của sáng kiến',
  '11': 'Hiệu lực thi hành',
} as const
