import type { Pairs } from '../../pairs.ts'

/** Điều mà nhiều danh hiệu, hình thức giao cho người đánh giá; Vietnamese, then English. */
export const shared = {
  'policy-compliance': [
    'Chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
    'Complies with the policies of the Party and the laws of the State',
  ],
  'emulation-spirit': [
    'Có tinh thần tự lực, tự cường; đoàn kết, tương trợ; tham gia phong trào thi đua',
    'Self-reliant, helps others, takes part in emulation',
  ],
  'effective-work': [
    'Lao động, sản xuất có hiệu quả; tích cực tham gia phong trào thi đua và hoạt động xã hội',
    'Works effectively, takes part in movements and social work',
  ],
  'exemplary-conduct': [
    'Gương mẫu chấp hành; đạo đức, lối sống lành mạnh; đoàn kết, tương trợ',
    'Exemplary conduct and way of life, solidarity',
  ],
  'completes-tasks-well': [
    'Hoàn thành tốt nhiệm vụ được giao và nghĩa vụ công dân',
    'Completes tasks and civic duties well',
  ],
  'exceeds-targets': [
    'Hoàn thành vượt mức các chỉ tiêu thi đua và nhiệm vụ được giao trong năm',
    'Exceeds the targets and tasks of the year',
  ],
  'internal-unity': ['Nội bộ đoàn kết', 'Internal unity'],
  'effective-movement': [
    'Có phong trào thi đua thường xuyên, thiết thực, hiệu quả',
    'Has a regular, practical and effective emulation movement',
  ],
  'clean-strong-organisations': [
    'Tổ chức đảng, đoàn thể trong sạch, vững mạnh',
    'Party and mass organisations are clean and strong',
  ],
  'thrift-and-integrity': [
    'Thực hành tiết kiệm, chống lãng phí, phòng, chống tham nhũng và tệ nạn xã hội',
    'Practises thrift; prevents waste, corruption and social evils',
  ],
  'welfare-and-democracy': [
    'Thực hiện tốt dân chủ ở cơ sở; chăm lo đời sống vật chất, tinh thần của thành viên',
    'Grassroots democracy; care for the life of members',
  ],
  'model-to-follow': [
    'Có nhân tố mới, mô hình mới để tập thể khác học tập',
    'Has a new model for others to follow',
  ],
  'trains-colleagues': [
    'Có đóng góp trong việc đào tạo, bồi dưỡng, giúp đỡ đồng nghiệp',
    'Trains and helps colleagues',
  ],
  'stable-production-model': [
    'Mô hình sản xuất hiệu quả, ổn định đủ số năm theo quy định và giúp đỡ hộ khác',
    'The model is effective and stable for the years required and helps other households',
  ],
  'emulation-registered': ['Đã đăng ký thi đua', 'Has registered for emulation'],
  'combat-bravery': [
    'Mưu trí, dũng cảm, sáng tạo trong chiến đấu, phục vụ chiến đấu',
    'Resourceful, brave and creative in combat or its service',
  ],
} as const satisfies Pairs
