import type { Pairs } from '../../pairs.ts'

/** Các trường hợp của điều luật của danh hiệu thi đua, danh hiệu cộng đồng, bằng khen, giấy khen; Vietnamese, then English. */
export const titles = {
  soldiers: ['Cá nhân thuộc lực lượng vũ trang', 'Members of the armed forces'],
  'armed-unit': ['Tập thể thuộc lực lượng vũ trang', 'Units of the armed forces'],
  regional: [
    'Theo quy định của Bộ Quốc phòng, Bộ Công an, Đại học Quốc gia',
    'By the regulation of the Ministry of Defence, of Public Security or the National University',
  ],
  commune: ['Xã, phường, thị trấn, đặc khu', 'Communes, wards, townships and special zones'],
  village: ['Thôn, tổ dân phố', 'Villages and residential groups'],
  family: ['Hộ gia đình ở khu dân cư', 'Families of a residential area'],
  'business-or-science': [
    'Doanh nhân, trí thức, nhà khoa học có đóng góp',
    'Business people, intellectuals and scientists who contributed',
  ],
  foreigner: ['Người nước ngoài, người Việt Nam ở nước ngoài', 'Foreigners and Vietnamese abroad'],
  'foreign-organisation': ['Tổ chức nước ngoài', 'Foreign organisations'],
} as const satisfies Pairs
