import { type Day, day } from '../kernel/index.ts'

/** Tỉnh hoặc thành phố trực thuộc trung ương, as it was called by a code on a day. */
export interface Province {
  readonly code: string
  readonly name: string
  readonly type: 'province' | 'city'
  readonly from: Day
  /** Last day; null while it stands. */
  readonly until: Day | null
  /** Codes, of the day before, of the units it was made from; empty where the list begins. */
  readonly madeFrom: readonly string[]
}

type Row = readonly [code: string, name: string, type: Province['type']]

/** 63 đơn vị cấp tỉnh đến hết ngày 30/06/2025. The day on which each began is not told here. */
const before: readonly Row[] = [
  ['01', 'Hà Nội', 'city'],
  ['02', 'Hà Giang', 'province'],
  ['04', 'Cao Bằng', 'province'],
  ['06', 'Bắc Kạn', 'province'],
  ['08', 'Tuyên Quang', 'province'],
  ['10', 'Lào Cai', 'province'],
  ['11', 'Điện Biên', 'province'],
  ['12', 'Lai Châu', 'province'],
  ['14', 'Sơn La', 'province'],
  ['15', 'Yên Bái', 'province'],
  ['17', 'Hoà Bình', 'province'],
  ['19', 'Thái Nguyên', 'province'],
  ['20', 'Lạng Sơn', 'province'],
  ['22', 'Quảng Ninh', 'province'],
  ['24', 'Bắc Giang', 'province'],
  ['25', 'Phú Thọ', 'province'],
  ['26', 'Vĩnh Phúc', 'province'],
  ['27', 'Bắc Ninh', 'province'],
  ['30', 'Hải Dương', 'province'],
  ['31', 'Hải Phòng', 'city'],
  ['33', 'Hưng Yên', 'province'],
  ['34', 'Thái Bình', 'province'],
  ['35', 'Hà Nam', 'province'],
  ['36', 'Nam Định', 'province'],
  ['37', 'Ninh Bình', 'province'],
  ['38', 'Thanh Hóa', 'province'],
  ['40', 'Nghệ An', 'province'],
  ['42', 'Hà Tĩnh', 'province'],
  ['44', 'Quảng Bình', 'province'],
  ['45', 'Quảng Trị', 'province'],
  ['46', 'Huế', 'city'],
  ['48', 'Đà Nẵng', 'city'],
  ['49', 'Quảng Nam', 'province'],
  ['51', 'Quảng Ngãi', 'province'],
  ['52', 'Bình Định', 'province'],
  ['54', 'Phú Yên', 'province'],
  ['56', 'Khánh Hòa', 'province'],
  ['58', 'Ninh Thuận', 'province'],
  ['60', 'Bình Thuận', 'province'],
  ['62', 'Kon Tum', 'province'],
  ['64', 'Gia Lai', 'province'],
  ['66', 'Đắk Lắk', 'province'],
  ['67', 'Đắk Nông', 'province'],
  ['68', 'Lâm Đồng', 'province'],
  ['70', 'Bình Phước', 'province'],
  ['72', 'Tây Ninh', 'province'],
  ['74', 'Bình Dương', 'province'],
  ['75', 'Đồng Nai', 'province'],
  ['77', 'Bà Rịa - Vũng Tàu', 'province'],
  ['79', 'Hồ Chí Minh', 'city'],
  ['80', 'Long An', 'province'],
  ['82', 'Tiền Giang', 'province'],
  ['83', 'Bến Tre', 'province'],
  ['84', 'Trà Vinh', 'province'],
  ['86', 'Vĩnh Long', 'province'],
  ['87', 'Đồng Tháp', 'province'],
  ['89', 'An Giang', 'province'],
  ['91', 'Kiên Giang', 'province'],
  ['92', 'Cần Thơ', 'city'],
  ['93', 'Hậu Giang', 'province'],
  ['94', 'Sóc Trăng', 'province'],
  ['95', 'Bạc Liêu', 'province'],
  ['96', 'Cà Mau', 'province'],
]

/** 34 đơn vị cấp tỉnh từ ngày 01/07/2025 (Nghị quyết 202/2025/QH15; mã theo Quyết định 19/2025/QĐ-TTg). */
const merged: readonly (readonly [...Row, madeFrom: readonly string[]])[] = [
  ['01', 'Hà Nội', 'city', ['01']],
  ['04', 'Cao Bằng', 'province', ['04']],
  ['08', 'Tuyên Quang', 'province', ['02', '08']],
  ['11', 'Điện Biên', 'province', ['11']],
  ['12', 'Lai Châu', 'province', ['12']],
  ['14', 'Sơn La', 'province', ['14']],
  ['15', 'Lào Cai', 'province', ['10', '15']],
  ['19', 'Thái Nguyên', 'province', ['06', '19']],
  ['20', 'Lạng Sơn', 'province', ['20']],
  ['22', 'Quảng Ninh', 'province', ['22']],
  ['24', 'Bắc Ninh', 'province', ['24', '27']],
  ['25', 'Phú Thọ', 'province', ['17', '25', '26']],
  ['31', 'Hải Phòng', 'city', ['30', '31']],
  ['33', 'Hưng Yên', 'province', ['33', '34']],
  ['37', 'Ninh Bình', 'province', ['35', '36', '37']],
  ['38', 'Thanh Hóa', 'province', ['38']],
  ['40', 'Nghệ An', 'province', ['40']],
  ['42', 'Hà Tĩnh', 'province', ['42']],
  ['44', 'Quảng Trị', 'province', ['44', '45']],
  ['46', 'Huế', 'city', ['46']],
  ['48', 'Đà Nẵng', 'city', ['48', '49']],
  ['51', 'Quảng Ngãi', 'province', ['51', '62']],
  ['52', 'Gia Lai', 'province', ['52', '64']],
  ['56', 'Khánh Hòa', 'province', ['56', '58']],
  ['66', 'Đắk Lắk', 'province', ['54', '66']],
  ['68', 'Lâm Đồng', 'province', ['60', '67', '68']],
  ['75', 'Đồng Nai', 'province', ['70', '75']],
  ['79', 'Hồ Chí Minh', 'city', ['74', '77', '79']],
  ['80', 'Tây Ninh', 'province', ['72', '80']],
  ['82', 'Đồng Tháp', 'province', ['82', '87']],
  ['86', 'Vĩnh Long', 'province', ['83', '84', '86']],
  ['91', 'An Giang', 'province', ['89', '91']],
  ['92', 'Cần Thơ', 'city', ['92', '93', '94']],
  ['96', 'Cà Mau', 'province', ['95', '96']],
]

/** Far enough back for any record that names a code of the old list. */
const ever = day('1900-01-01')
const mergedOn = day('2025-07-01')
const lastDayBefore = day('2025-06-30')

/** Đổi loại về sau: Đồng Nai là thành phố từ ngày 30/04/2026 (Nghị quyết 30/2026/QH16). */
const raised = { code: '75', on: day('2026-04-30'), lastDayBefore: day('2026-04-29') } as const

/**
 * Mọi đơn vị cấp tỉnh theo thời gian. A code alone says nothing: seven codes changed their meaning on 2025-07-01.
 * Source: tables of the statistics office.
 */
export const provinces: readonly Province[] = [
  ...before.map(
    ([code, name, type]): Province => ({
      code,
      name,
      type,
      from: ever,
      until: lastDayBefore,
      madeFrom: [],
    }),
  ),
  ...merged.flatMap(([code, name, type, madeFrom]): readonly Province[] => {
    const unit = { code, name, type, from: mergedOn, until: null, madeFrom }
    return code === raised.code
      ? [
          { ...unit, until: raised.lastDayBefore },
          { ...unit, type: 'city', from: raised.on, madeFrom: [code] },
        ]
      : [unit]
  }),
]

/** Đơn vị cấp tỉnh mang mã này vào ngày này; undefined when no unit had the code then. */
export const provinceOn = (code: string, on: Day): Province | undefined =>
  provinces.find(
    (province) =>
      province.code === code &&
      province.from <= on &&
      (province.until === null || on <= province.until),
  )
