import type { Pairs } from '../../pairs.ts'

/** Điều giao cho người đánh giá của danh hiệu thi đua, danh hiệu cộng đồng, bằng khen, giấy khen; Vietnamese, then English. */
export const titles = {
  'outstanding-in-province': [
    'Là tập thể tiêu biểu xuất sắc trong bộ, ban, ngành, tỉnh',
    'Is an outstanding collective of the ministry or province',
  ],
  'regional-flag-standard': [
    'Đạt tiêu chuẩn Cờ thi đua do Bộ Quốc phòng, Bộ Công an hoặc Đại học Quốc gia quy định',
    'Meets the standard of the flag set by the Ministry of Defence, of Public Security or the National University',
  ],
  'regional-merit-standard': [
    'Đạt tiêu chuẩn Bằng khen do Bộ Quốc phòng, Bộ Công an hoặc Đại học Quốc gia quy định',
    'Meets the standard of the certificate set by the Ministry of Defence, of Public Security or the National University',
  ],
  'contribution-recognised': [
    'Có đóng góp vào sự phát triển của bộ, ban, ngành, tỉnh, được công nhận',
    'Has contributed to the development of the ministry or province, and is recognised for it',
  ],
  'foreign-contribution': [
    'Có đóng góp cho Việt Nam, được bộ, ban, ngành, tỉnh ghi nhận và đề nghị',
    'Has contributed to Viet Nam, recognised and proposed by a ministry or province',
  ],
  'assigned-economy-and-security-tasks': [
    'Thực hiện tốt các nhiệm vụ kinh tế - xã hội, quốc phòng, an ninh, trật tự, an toàn xã hội được giao',
    'Does well the economic, social, defence and security tasks it was given',
  ],
  'provincial-community-standard': [
    'Đạt tiêu chuẩn chi tiết, mức điểm do Ủy ban nhân dân cấp tỉnh quy định',
    'Meets the detailed standard and score set by the province',
  ],
  'stable-economy': [
    'Đời sống kinh tế ổn định và từng bước phát triển',
    'The economic life is stable and grows',
  ],
  'healthy-cultural-life': [
    'Đời sống văn hóa, tinh thần lành mạnh, phong phú',
    'The cultural life is healthy and rich',
  ],
  'safe-clean-environment': [
    'Môi trường an toàn, thân thiện, cảnh quan sạch đẹp',
    'The surroundings are safe, friendly and clean',
  ],
  'public-order-and-movements': [
    'Giữ vững trật tự, an toàn xã hội; tích cực tham gia các phong trào thi đua của địa phương',
    'Keeps public order; takes an active part in the local movements',
  ],
  'no-family-violation': [
    'Không có thành viên bị truy cứu trách nhiệm hình sự, không hoàn thành nghĩa vụ quân sự, nghĩa vụ nộp thuế, bị xử phạt về hôn nhân, trật tự công cộng, đánh bạc, tệ nạn xã hội, phòng cháy, bạo lực gia đình',
    'No member prosecuted, in default of military or tax duty, or fined over marriage, public order, gambling, social evils, fire safety or domestic violence',
  ],
  'solidarity-mutual-help': [
    'Có tinh thần đoàn kết, tương trợ, giúp đỡ nhau trong cộng đồng',
    'People stand together and help each other',
  ],
  'takes-part-in-local-movement': [
    'Tham gia phong trào thi đua của địa phương nơi cư trú',
    'Takes part in the emulation movement of the place of residence',
  ],
  'happy-family': [
    'Gia đình no ấm, tiến bộ, hạnh phúc, văn minh; thường xuyên gắn bó, đoàn kết, tương trợ trong cộng đồng',
    'A prosperous, progressive, happy family that stands by its neighbours',
  ],
} as const satisfies Pairs
