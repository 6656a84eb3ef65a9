import type { Pairs } from '../../pairs.ts'

/** Tên của huy chương, danh hiệu vinh dự, giải thưởng, kỷ niệm chương; Vietnamese, then English. */
export const honours = {
  'military-flag-medal': [
    'Huy chương Quân kỳ quyết thắng',
    'Determined-to-Win Military Flag Medal',
  ],
  'national-security-medal': ['Huy chương Vì an ninh Tổ quốc', 'For National Security Medal'],
  'glorious-fighter-medal.first': [
    'Huy chương Chiến sĩ vẻ vang hạng Nhất',
    'Glorious Fighter Medal, First Class',
  ],
  'glorious-fighter-medal.second': [
    'Huy chương Chiến sĩ vẻ vang hạng Nhì',
    'Glorious Fighter Medal, Second Class',
  ],
  'glorious-fighter-medal.third': [
    'Huy chương Chiến sĩ vẻ vang hạng Ba',
    'Glorious Fighter Medal, Third Class',
  ],
  'friendship-medal': ['Huy chương Hữu nghị', 'Friendship Medal'],
  'youth-volunteer-medal': [
    'Huy chương Thanh niên xung phong vẻ vang',
    'Glorious Youth Volunteer Medal',
  ],
  'heroic-province': ['Tỉnh Anh hùng, Thành phố Anh hùng', 'Heroic Province or City'],
  'heroic-mother': ['Bà mẹ Việt Nam anh hùng', 'Heroic Vietnamese Mother'],
  'hero-armed-forces': [
    'Anh hùng Lực lượng vũ trang nhân dân',
    "Hero of the People's Armed Forces",
  ],
  'hero-labour': ['Anh hùng Lao động', 'Labour Hero'],
  'people-teacher': ['Nhà giáo nhân dân', "People's Teacher"],
  'merit-teacher': ['Nhà giáo ưu tú', 'Meritorious Teacher'],
  'people-physician': ['Thầy thuốc nhân dân', "People's Physician"],
  'merit-physician': ['Thầy thuốc ưu tú', 'Meritorious Physician'],
  'people-artist': ['Nghệ sĩ nhân dân', "People's Artist"],
  'merit-artist': ['Nghệ sĩ ưu tú', 'Meritorious Artist'],
  'people-artisan': ['Nghệ nhân nhân dân', "People's Artisan"],
  'merit-artisan': ['Nghệ nhân ưu tú', 'Meritorious Artisan'],
  'ho-chi-minh-prize': ['Giải thưởng Hồ Chí Minh', 'Ho Chi Minh Prize'],
  'state-prize': ['Giải thưởng Nhà nước', 'State Prize'],
  'commemorative-medal.national-assembly': [
    'Kỷ niệm chương của Ủy ban Thường vụ Quốc hội',
    'Commemorative Medal of the National Assembly',
  ],
  'commemorative-medal.provincial': [
    'Kỷ niệm chương của bộ, ban, ngành, tỉnh, tổ chức',
    'Commemorative Medal of a Ministry, Province or Organisation',
  ],
} as const satisfies Pairs
