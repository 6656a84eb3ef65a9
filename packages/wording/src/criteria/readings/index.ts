import type { Pairs } from '../../pairs.ts'
import { openOrders, orderReadings } from './orders.ts'

/** Điểm để ngỏ của luật: what is not agreed; Vietnamese, then English. Ids as in `readings(id, …)`. */
export const openPoints = {
  'article-23': [
    'Tiêu chuẩn “Chiến sĩ thi đua cơ sở” từ ngày 01/10/2026: hai cách đọc',
    'Standard of the Grassroots Emulation Fighter from 01/10/2026: two readings',
  ],
  'article-29': [
    'Tiêu chuẩn xã, phường, đặc khu tiêu biểu từ ngày 01/10/2026: hai cách đọc',
    'Standard of the Exemplary Commune from 01/10/2026: two readings',
  ],
  'article-26-leader': [
    'Cờ thi đua cấp tỉnh: chỉ tập thể dẫn đầu cụm, khối, hay cả tập thể tiêu biểu xuất sắc trong tỉnh',
    'Provincial flag: only the leader of a cluster, or also an outstanding collective of the province',
  ],
  'article-28-soldiers': [
    'Tỷ lệ “Chiến sĩ tiên tiến” của “Đơn vị tiên tiến”: 70 % hay 50 %',
    'Share of Advanced Soldiers of an Advanced Unit: 70 % or 50 %',
  ],
  'article-73-collective': [
    'Tập thể phải có gì trong năm năm trước Bằng khen của Thủ tướng Chính phủ',
    "What a collective must hold in the five years before the Prime Minister's Certificate",
  ],
  'article-74-initiatives': [
    'Hai lần liên tục “Chiến sĩ thi đua cơ sở” có phải kèm 02 sáng kiến hay không',
    'Whether two Grassroots Emulation Fighter titles in a row also need two initiatives',
  ],
  'years-serving-twice': [
    'Năm đã dùng cho một lần “Chiến sĩ thi đua” cấp tỉnh có được tính lại hay không',
    'Whether a year that has served one provincial title may serve the next',
  ],
  ...openOrders,
  'household-contribution': [
    'Đóng góp của hộ gia đình để được Bằng khen của Thủ tướng Chính phủ (2017-2023): hai cách đọc',
    "What a household must give for the Prime Minister's certificate (2017-2023): two readings",
  ],
} as const satisfies Pairs

/** Từng cách đọc, by `<open point>/<reading>`. */
export const readingWords = {
  'article-23/before': [
    'Như trước ngày 01/10/2026: hoàn thành xuất sắc nhiệm vụ hoặc có sáng kiến',
    'As before 01/10/2026: excellent rating or initiative',
  ],
  'article-23/draft': [
    'Theo dự thảo: hoàn thành xuất sắc nhiệm vụ và có sáng kiến',
    'By the draft: excellent rating and initiative',
  ],
  'article-29/before': [
    'Như trước ngày 01/10/2026, bỏ điều kiện dẫn đầu cấp huyện: theo thang điểm của tỉnh',
    'As before 01/10/2026 without the district: by the score of the province',
  ],
  'article-29/draft': [
    'Theo dự thảo: thêm thành tích tiêu biểu trong phong trào thi đua cấp tỉnh',
    'By the draft: also outstanding in a movement of the province',
  ],
  'article-26-leader/cluster-leader': ['Phải dẫn đầu cụm, khối thi đua', 'Must lead a cluster'],
  'article-26-leader/outstanding': [
    'Dẫn đầu cụm, khối hoặc tiêu biểu xuất sắc trong bộ, ban, ngành, tỉnh',
    'Leads a cluster or is outstanding in the ministry or province',
  ],
  'article-28-soldiers/seven-tenths': [
    'Từ 70 % trở lên, như “Tập thể lao động tiên tiến”',
    '70 % or more, as for the Advanced Labour Collective',
  ],
  'article-28-soldiers/half': ['Từ 50 % trở lên', '50 % or more'],
  'article-73-collective/flag-or-certificates': [
    'Một Cờ thi đua hoặc hai Bằng khen của bộ, ban, ngành, tỉnh',
    'One flag or two certificates of a ministry or province',
  ],
  'article-73-collective/flag': [
    'Một Cờ thi đua của bộ, ban, ngành, tỉnh, như Nghị định 91/2017/NĐ-CP',
    'One flag of a ministry or province, as in Decree 91/2017',
  ],
  'article-73-collective/confirmed-by-person': [
    'Người thẩm định đối chiếu văn bản và xác nhận',
    'An appraiser looks it up in the text and confirms',
  ],
  'article-74-initiatives/of-excellent-years': [
    'Chỉ hai năm hoàn thành xuất sắc nhiệm vụ mới phải kèm 02 sáng kiến',
    'Only the two excellent years need the two initiatives',
  ],
  'article-74-initiatives/of-both': [
    'Cả hai trường hợp đều phải có 02 sáng kiến chưa dùng, theo hướng dẫn của Bộ Nội vụ',
    'Both need two initiatives not used before, as the Ministry of Home Affairs guides',
  ],
  'years-serving-twice/once': [
    'Mỗi năm chỉ tính cho một lần, như hướng dẫn trước năm 2024',
    'A year serves once only, as guided before 2024',
  ],
  'years-serving-twice/again': [
    'Câu chữ của Luật: chỉ cần ba lần liên tục',
    'The words of the law: three in a row are enough',
  ],
  ...orderReadings,
  'household-contribution/amount': [
    'Như nghị định năm 2014: trị giá từ 500.000.000 đ trở lên',
    'As in the decree of 2014: worth 500,000,000 đ or more',
  ],
  'household-contribution/large': [
    'Đóng góp lớn, không nêu số tiền',
    'A large contribution, no amount named',
  ],
} as const satisfies Pairs
