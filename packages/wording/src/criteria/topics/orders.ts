import type { Pairs } from '../../pairs.ts'

/** Điều giao cho người đánh giá của huân chương; Vietnamese, then English. */
export const orders = {
  'great-merit-of-the-nation': [
    'Có công lao to lớn, đặc biệt xuất sắc trong sự nghiệp cách mạng hoặc trong một lĩnh vực của đất nước',
    'Great and exceptional merit in the revolutionary cause or in a field of the nation',
  ],
  'great-merit-for-vietnam': [
    'Người nước ngoài, người Việt Nam ở nước ngoài có công lao to lớn đối với Việt Nam',
    'A foreigner or overseas Vietnamese of great merit for Viet Nam',
  ],
  'exceptional-since-prior-order': [
    'Có thành tích đặc biệt xuất sắc trong suốt thời gian từ sau huân chương trước',
    'Exceptional achievements all the time since the earlier order',
  ],
  'long-tradition': [
    'Có bề dày truyền thống, công lao to lớn trong sự nghiệp cách mạng',
    'A long tradition and great merit in the revolutionary cause',
  ],
  'exceptional-in-a-field': [
    'Thành tích đặc biệt xuất sắc trong một lĩnh vực chính trị, kinh tế, văn hóa, khoa học, quốc phòng, an ninh, đối ngoại',
    'Exceptional achievements in politics, the economy, culture, science, defence, security or foreign relations',
  ],
  'flags-since-prior-award': [
    'Có đủ số cờ thi đua hoặc danh hiệu theo quy định từ sau hình thức trước',
    'Has the flags or titles that are required since the earlier award',
  ],
  'loyal-to-country': [
    'Tuyệt đối trung thành với Tổ quốc, Nhân dân',
    'Wholly loyal to the country and the people',
  ],
  'exploit-of-this-class': [
    'Lập chiến công, thành tích ở mức của hạng này theo quy định của Bộ Quốc phòng, Bộ Công an',
    'An exploit of the degree of this class, as the ministries of defence and security set it',
  ],
  'defence-security-merit': [
    'Có thành tích xuất sắc trong xây dựng lực lượng, củng cố quốc phòng, an ninh ở mức của hạng này',
    'Outstanding merit in defence and security, of the degree of this class',
  ],
  'great-contribution-to-unity': [
    'Có nhiều thành tích, đóng góp to lớn vào sự nghiệp xây dựng khối đại đoàn kết toàn dân tộc',
    'Great contributions to the unity of the nation',
  ],
  'brave-act-of-article-52': [
    'Hành động dũng cảm cứu người, cứu tài sản của Nhà nước, của Nhân dân, đấu tranh phòng, chống tội phạm hoặc trong vùng dịch bệnh nguy hiểm',
    'A brave act saving people or property, fighting crime or in a dangerous epidemic',
  ],
  'great-long-contribution-to-vietnam': [
    'Có nhiều đóng góp to lớn, lâu dài cho quan hệ hữu nghị với Việt Nam',
    'Great and long contributions to friendship with Viet Nam',
  ],
  'recognised-by-ministry-or-province': [
    'Được bộ, ban, ngành, tỉnh công nhận và đề nghị',
    'Recognised and proposed by a ministry or province',
  ],
  'contribution-to-vietnam': [
    'Có đóng góp cho sự phát triển kinh tế - xã hội của Việt Nam, được bộ, ban, ngành, tỉnh công nhận',
    'Contributions to the development of Viet Nam, recognised by a ministry or province',
  ],
  'especially-great-contribution': ['Đóng góp đặc biệt lớn', 'An especially great contribution'],
  'great-contribution': ['Đóng góp lớn', 'A great contribution'],
  'many-contributions': ['Có nhiều đóng góp', 'Many contributions'],
  'highest-world-prize': [
    'Giải thưởng cao nhất ở cấp thế giới',
    'The highest prize at world level',
  ],
  'highest-regional-prize': [
    'Giải thưởng cao nhất ở cấp khu vực',
    'The highest prize at regional level',
  ],
  'held-posts-of-the-table': [
    'Đã giữ chức vụ và đủ thời gian theo bảng của nghị định về huân chương này',
    "Held the posts for the time of the decree's table for this order",
  ],
  'dedication-due': [
    'Đã có thông báo hoặc quyết định nghỉ hưu, đã từ trần, hoặc đã thôi chức vụ để xét cống hiến',
    'Notice of retirement given, deceased, or left the post, so that dedication is reviewed',
  ],
  'discipline-does-not-bar-dedication': [
    'Không bị kỷ luật đến mức không xét hoặc hạ mức khen thưởng cống hiến',
    'No discipline that bars or lowers an award for dedication',
  ],
  'no-serious-fault-in-post': [
    'Không có khuyết điểm nghiêm trọng đã kết luận bằng văn bản trong thời gian giữ chức vụ được tính',
    'No serious fault concluded in writing during a counted post',
  ],
  'new-period-since-dedication': [
    'Đã được khen cống hiến, sau đó lại giữ chức vụ được tính: xét cho giai đoạn sau',
    'Already awarded for dedication and later in a counted post again: the later period is reviewed',
  ],
} as const satisfies Pairs
