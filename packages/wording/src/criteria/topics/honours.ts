import type { Pairs } from '../../pairs.ts'

/** Điều giao cho người đánh giá của huy chương, danh hiệu vinh dự, giải thưởng, kỷ niệm chương; Vietnamese, then English. */
export const honours = {
  'service-well-done': [
    'Hoàn thành tốt nhiệm vụ trong thời gian phục vụ',
    'Did the tasks of the service well',
  ],
  'positive-contribution-to-vietnam': [
    'Có đóng góp tích cực cho quan hệ hữu nghị với Việt Nam',
    'Positive contributions to friendship with Viet Nam',
  ],
  'comprehensive-achievement': [
    'Đạt thành tích đặc biệt xuất sắc, toàn diện',
    'Exceptional achievements in every field',
  ],
  'centre-of-its-region': [
    'Là trung tâm, động lực phát triển của vùng',
    'The dynamic centre of its region',
  ],
  'solidarity-of-the-system': [
    'Hệ thống chính trị đoàn kết, vững mạnh',
    'The political system is united and strong',
  ],
  'standard-of-the-ordinance': [
    'Đủ tiêu chuẩn theo pháp lệnh về danh hiệu này',
    'Meets the ordinance on this title',
  ],
  'loyal-and-exemplary': [
    'Trung thành với Tổ quốc, gương mẫu chấp hành, có đạo đức, lối sống trong sáng',
    'Loyal to the country, exemplary in conduct and way of life',
  ],
  'ten-years-of-important-contribution': [
    'Có đóng góp quan trọng từ 10 năm trở lên, được tập thể suy tôn',
    'Important contributions for ten years or more, honoured by the collective',
  ],
  'ten-years-leading-nationwide': [
    'Dẫn đầu toàn quốc về năng suất, chất lượng từ 10 năm trở lên',
    'Leads the country in productivity and quality for ten years or more',
  ],
  'leads-in-technology': [
    'Dẫn đầu trong ứng dụng khoa học, công nghệ, chuyển đổi số',
    'Leads in applying science, technology and digital transformation',
  ],
  'leads-in-training': [
    'Dẫn đầu trong đào tạo, bồi dưỡng nguồn nhân lực',
    'Leads in training people',
  ],
  'rights-and-safety-of-workers': [
    'Bảo đảm quyền lợi của người lao động, an toàn lao động, an toàn tài sản',
    'Protects the rights of workers, labour safety and assets',
  ],
  'active-in-the-locality': [
    'Tích cực tham gia hoạt động của địa phương, hoạt động xã hội',
    'Active in the locality and in social work',
  ],
  'exceptional-sudden-deed': [
    'Thành tích đột xuất ở mức đặc biệt xuất sắc',
    'The sudden achievement is exceptional',
  ],
  'standard-of-the-special-decree': [
    'Đủ tiêu chuẩn theo nghị định riêng về danh hiệu này',
    'Meets the special decree on this title',
  ],
  'work-of-exceptional-value': [
    'Công trình, tác phẩm có giá trị đặc biệt xuất sắc, tác dụng lớn lâu dài',
    'A work of exceptional value and great lasting effect',
  ],
  'work-of-high-value': [
    'Công trình, tác phẩm có giá trị cao, tác dụng lớn',
    'A work of high value and great effect',
  ],
  'standard-of-the-assembly': [
    'Đủ tiêu chuẩn theo quy định của Ủy ban Thường vụ Quốc hội',
    'Meets the rules of the Standing Committee of the National Assembly',
  ],
  'contribution-to-the-sector-or-province': [
    'Có đóng góp vào quá trình phát triển của bộ, ngành, tỉnh, tổ chức theo quy định riêng',
    'Contributed to the ministry, province or organisation, by its own rules',
  ],
} as const satisfies Pairs
