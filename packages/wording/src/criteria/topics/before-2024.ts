import type { Pairs } from '../../pairs.ts'

/** Điều giao cho người đánh giá trong luật trước năm 2024; Vietnamese, then English. */
export const before2024 = {
  'influence-province': [
    'Thành tích có phạm vi ảnh hưởng và nêu gương trong bộ, ngành, tỉnh',
    'The achievement sets an example in the ministry or province',
  ],
  'influence-nationwide': [
    'Thành tích có phạm vi ảnh hưởng và nêu gương trong toàn quốc',
    'The achievement sets an example in the whole country',
  ],
  'influence-whole-force': [
    'Thành tích có phạm vi ảnh hưởng và nêu gương trong toàn quân, toàn lực lượng Công an nhân dân',
    'The achievement sets an example in the whole army or police',
  ],
  'influence-military-region': [
    'Thành tích có phạm vi ảnh hưởng và nêu gương trong toàn quân khu, quân chủng, quân đoàn và tương đương',
    'The achievement sets an example in the military region, service or corps',
  ],
  'production-model-2-years': [
    'Mô hình sản xuất hiệu quả và ổn định từ 02 năm trở lên',
    'The production model has been effective and stable for 2 years or more',
  ],
  'production-model-3-years': [
    'Mô hình sản xuất hiệu quả và ổn định từ 03 năm trở lên',
    'The production model has been effective and stable for 3 years or more',
  ],
  'production-model-4-years': [
    'Mô hình sản xuất hiệu quả và ổn định từ 04 năm trở lên',
    'The production model has been effective and stable for 4 years or more',
  ],
  'production-model-5-years': [
    'Mô hình sản xuất hiệu quả và ổn định từ 05 năm trở lên',
    'The production model has been effective and stable for 5 years or more',
  ],
  'production-model-7-years': [
    'Mô hình sản xuất hiệu quả và ổn định từ 07 năm trở lên',
    'The production model has been effective and stable for 7 years or more',
  ],
  'helps-poor-households': [
    'Giúp đỡ hộ nông dân xóa đói, giảm nghèo và tạo việc làm cho người lao động',
    'Helps farming households out of poverty and gives work',
  ],
  'exceptional-merit-for-the-nation': [
    'Có công lao to lớn, đặc biệt xuất sắc trong sự nghiệp cách mạng của Đảng và của dân tộc',
    'Has rendered exceptional service to the Party and the nation',
  ],
  'restricted-collectives': [
    'Là bộ, ngành, tỉnh, quân khu, tập đoàn nhà nước hoặc tập thể có chức năng, nhiệm vụ đặc biệt',
    'Is a ministry, province, military region, State group or a collective with a special task',
  ],
  'tradition-and-merit': [
    'Có bề dày truyền thống, có công lao đóng góp to lớn',
    'Has a long tradition and great merit',
  ],
  'force-posts-exploit-first': [
    'Đã giữ chức Bộ trưởng, Thứ trưởng, Tổng tham mưu trưởng, Chủ nhiệm Tổng cục Chính trị hoặc tương đương; hoặc là Đại tướng, Thượng tướng từ 05 năm',
    'Was minister, vice-minister, chief of staff or equal; or general for 5 years',
  ],
  'force-posts-exploit-second': [
    'Đã giữ chức Tư lệnh Quân khu, Tổng cục trưởng thuộc Bộ Công an hoặc tương đương từ 05 năm',
    'Commanded a military region or was a general director of police for 5 years',
  ],
  'force-posts-exploit-third': [
    'Đã giữ chức Tư lệnh Quân đoàn, Phó Tổng cục trưởng thuộc Bộ Công an hoặc tương đương từ 05 năm',
    'Commanded a corps or was a deputy general director of police for 5 years',
  ],
  'force-posts-defence-first': [
    'Đã giữ chức Phó Tư lệnh Quân đoàn, Sư đoàn trưởng, Giám đốc Công an tỉnh hoặc tương đương từ 10 năm',
    'Deputy commander of a corps, division commander or head of provincial police for 10 years',
  ],
  'force-posts-defence-second': [
    'Đã giữ chức Phó Sư đoàn trưởng, Lữ đoàn trưởng, Phó Giám đốc Công an tỉnh hoặc tương đương từ 10 năm',
    'Deputy division commander, brigade commander or deputy head of provincial police for 10 years',
  ],
  'force-posts-defence-third': [
    'Đã giữ chức Trung đoàn trưởng, Trung đoàn phó hoặc tương đương từ 10 năm',
    'Regiment commander or deputy for 10 years',
  ],
  'excellent-service': [
    'Hoàn thành xuất sắc nhiệm vụ trong thời gian phục vụ',
    'Served with excellent results',
  ],
  'merit-for-great-unity': [
    'Có công lao to lớn trong sự nghiệp xây dựng khối đại đoàn kết toàn dân tộc',
    'Has great merit in building national unity',
  ],
  'died-bravely': [
    'Đã hy sinh anh dũng khi cứu người, cứu tài sản, đấu tranh chống tội phạm',
    'Died bravely saving people or property or fighting crime',
  ],
  'respects-vietnam': [
    'Có tinh thần đoàn kết, hữu nghị; tôn trọng độc lập, chủ quyền, pháp luật và phong tục, tập quán Việt Nam',
    'Respects the independence, laws and customs of Viet Nam',
  ],
  'builds-friendship': [
    'Đóng góp tích cực xây dựng, củng cố, phát triển quan hệ hữu nghị và hợp tác với Việt Nam',
    'Contributes to friendship and cooperation with Viet Nam',
  ],
  'foreign-ministry-opinion': [
    'Có ý kiến của Bộ Ngoại giao',
    'The Ministry of Foreign Affairs has given its opinion',
  ],
  'service-completed-well': [
    'Hoàn thành tốt nhiệm vụ trong thời gian xét niên hạn',
    'Did the duties well during the years that count',
  ],
  'loyalty-and-conduct': [
    'Trung thành với Tổ quốc; có phẩm chất đạo đức, tác phong gương mẫu',
    'Loyal to the country, exemplary in conduct',
  ],
  'exceptional-creative-labour': [
    'Đặc biệt xuất sắc trong lao động sáng tạo, có đóng góp lớn cho đất nước',
    'Exceptional in creative labour with a great contribution to the country',
  ],
  'ten-years-of-exceptional-achievement': [
    'Có thành tích đặc biệt xuất sắc liên tục từ 10 năm trở lên',
    'Exceptional achievements for ten years or more',
  ],
  'exceptional-combat-merit': [
    'Có thành tích đặc biệt xuất sắc trong chiến đấu, phục vụ chiến đấu, bảo vệ an ninh, trật tự',
    'Exceptional achievements in combat, its service, or the protection of order',
  ],
  'teacher-decree': [
    'Đạt tiêu chuẩn tại nghị định về “Nhà giáo nhân dân”, “Nhà giáo ưu tú”',
    "Meets the decree on People's and Meritorious Teachers",
  ],
  'physician-decree': [
    'Đạt tiêu chuẩn tại nghị định về “Thầy thuốc nhân dân”, “Thầy thuốc ưu tú”',
    "Meets the decree on People's and Meritorious Physicians",
  ],
  'artist-decree': [
    'Đạt tiêu chuẩn tại nghị định về “Nghệ sĩ nhân dân”, “Nghệ sĩ ưu tú”',
    "Meets the decree on People's and Meritorious Artists",
  ],
  'artisan-decree': [
    'Đạt tiêu chuẩn tại nghị định về “Nghệ nhân nhân dân”, “Nghệ nhân ưu tú”',
    "Meets the decree on People's and Meritorious Artisans",
  ],
  'heroic-mother-ordinance': [
    'Đủ điều kiện theo Pháp lệnh quy định danh hiệu “Bà mẹ Việt Nam anh hùng”',
    'Meets the ordinance on the Heroic Vietnamese Mother',
  ],
  'work-of-outstanding-value': [
    'Công trình, tác phẩm đặc biệt xuất sắc, có giá trị rất cao, ảnh hưởng rộng lớn và lâu dài',
    'The work is of outstanding value with wide and lasting influence',
  ],
  'work-of-value': [
    'Công trình, tác phẩm có giá trị cao, ảnh hưởng tốt trong xã hội',
    'The work is of high value with good influence',
  ],
  'issuer-conditions': [
    'Đủ điều kiện do cơ quan ban hành kỷ niệm chương, huy hiệu quy định',
    'Meets the conditions set by the issuing body',
  ],
  'outside-urban-districts': [
    'Hộ không ở quận thuộc thành phố trực thuộc Trung ương',
    'The household is not in a district of a centrally-run city',
  ],
  'difficult-area-or-poor-household': [
    'Hộ ở xã miền núi, hải đảo, đặc biệt khó khăn hoặc là hộ nghèo, cận nghèo',
    'The household is in a mountain, island or extremely difficult commune, or is poor',
  ],
  'no-cultural-family-exclusion': [
    'Không thuộc trường hợp không xét tặng “Gia đình văn hóa”',
    'None of the grounds of exclusion of a cultural family applies',
  ],
  'village-score-reached': [
    'Đạt tổng điểm tối thiểu của khu dân cư văn hóa',
    'Reaches the least total of a cultural village',
  ],
} as const satisfies Pairs
