import { idOf } from './ids.ts'

const words =
  'An Bắc Bàng Bình Bồng Cam Cao Cát Cầu Châu Chính Cường Dương Đài Đại Đăng Định Đoài Đồng Đức Gia Giang Hà Hải Hảo Hậu Hiền Hiệp Hoa Hòa Hoàng Hồng Huệ Hưng Hương Khánh Khê Kiên Kim Lạc Lâm Lan Lập Lễ Liên Linh Long Lộc Lương Mai Mậu Minh Mộc Mỹ Nam Nghĩa Nghi Ngọc Nguyên Nhân Nhơn Ninh Phong Phú Phúc Phước Quang Quế Quý Sơn Tâm Tân Tây Thái Thành Thanh Thịnh Thọ Thuận Thủy Tiên Tiến Tín Toàn Trà Trung Trường Tuệ Vân Viên Vinh Xuân Yên'.split(
    ' ',
  )

/** Xã, phường mô phỏng chỉ để chấm điểm trên diện rộng: with the two of the province they are 95; nobody works there. */
export const manyCommunes: readonly {
  readonly id: string
  readonly code: string
  readonly name: string
}[] = words.map((word, index) => {
  const code = `mdm-xa${String(index + 1).padStart(2, '0')}`
  return {
    id: idOf('unit', code),
    code,
    name: `${index % 6 === 5 ? 'Phường' : 'Xã'} Mẫu ${word}`,
  }
})
