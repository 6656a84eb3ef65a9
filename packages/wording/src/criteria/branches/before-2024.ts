import type { Pairs } from '../../pairs.ts'

/** Các trường hợp của điều luật trong luật trước năm 2024; Vietnamese, then English. */
export const before2024 = {
  'person-nationwide': [
    'Cá nhân có thành tích nêu gương trong toàn quốc',
    'Person with a nationwide example',
  ],
  'collective-influence': [
    'Tập thể có thành tích xuất sắc có phạm vi ảnh hưởng',
    'Collective with an achievement of wide influence',
  ],
  'armed-forces-ingenuity': [
    'Cá nhân thuộc lực lượng vũ trang mưu trí, sáng tạo trong chiến đấu',
    'Member of the armed forces, resourceful in combat',
  ],
  'armed-forces-merit': [
    'Cá nhân thuộc lực lượng vũ trang, theo công trạng',
    'Member of the armed forces, by merit',
  ],
  'armed-forces-sudden': [
    'Cá nhân thuộc lực lượng vũ trang, lập thành tích đột xuất',
    'Member of the armed forces, sudden achievement',
  ],
  'armed-forces-work': [
    'Cá nhân thuộc lực lượng vũ trang có phát minh, công trình, tác phẩm',
    'Member of the armed forces with an invention or work',
  ],
  'armed-forces-feat': [
    'Cá nhân thuộc lực lượng vũ trang lập chiến công',
    'Member of the armed forces with a feat of arms',
  ],
  'armed-forces-dedication': [
    'Cá nhân thuộc lực lượng vũ trang phục vụ lâu năm và giữ chức vụ',
    'Member of the armed forces with long service in a post',
  ],
  'armed-forces-seniority': [
    'Cá nhân thuộc lực lượng vũ trang, theo niên hạn',
    'Member of the armed forces, by seniority',
  ],
  'armed-forces-unit-merit': [
    'Tập thể thuộc lực lượng vũ trang, theo công trạng',
    'Unit of the armed forces, by merit',
  ],
  'armed-forces-unit-influence': [
    'Tập thể thuộc lực lượng vũ trang có thành tích có phạm vi ảnh hưởng',
    'Unit of the armed forces with an achievement of wide influence',
  ],
  'person-feat': ['Cá nhân lập chiến công', 'Person with a feat'],
  'collective-feat': ['Tập thể lập chiến công', 'Collective with a feat'],
  'brave-act': ['Cá nhân có hành động dũng cảm', 'Person with a brave act'],
  'person-resistance': ['Cá nhân, tổng kết kháng chiến', 'Person, settlement of the wars'],
  work: ['Tác giả, nhóm tác giả của công trình, tác phẩm', 'Author or authors of a work'],
  'cultural-family-three-years': [
    'Gia đình ba năm liên tục là “Gia đình văn hóa”',
    'Family that was a cultural family three years in a row',
  ],
  'cultural-village-five-years': [
    'Khu dân cư năm năm liên tục giữ danh hiệu văn hóa',
    'Village that kept the cultural title five years in a row',
  ],
} as const satisfies Pairs
