// long because each published case says in a row what of it is here and what is not
/** Điều đã công bố mà không có trong bảng tiêu chí, và vì sao. */
export interface LeftOut {
  readonly what: string
  readonly why: string
}

/**
 * Trường hợp đã công bố có chấm điểm:
 * - `whole` (đủ): all that could be read of the table is here, and it can be scored by;
 * - `part` (một phần): so little of it could be read that it is kept and never issued;
 * - `none` (không có bảng): points are spoken of, and no table was published.
 */
export interface PublishedCase {
  readonly case: string
  readonly title: string
  readonly loaded: 'whole' | 'part' | 'none'
  readonly leftOut: readonly LeftOut[]
}

const cut = 'Bản trích bị cắt trước khi hết văn bản.'
const titleOnly = 'Chỉ đọc được tên và phần mở đầu của văn bản.'
const notPoints = 'Không phải điểm, mức, điểm trừ hay thứ tự xếp hạng của bảng.'

/** Mọi trường hợp đã công bố có nói đến chấm điểm, theo mã. */
export const publishedCases: readonly PublishedCase[] = [
  {
    case: 'RB-01',
    title:
      'Công tác thi đua, khen thưởng của sở, ngành, quận, huyện, tổng công ty (Thành phố Hồ Chí Minh, 2008)',
    loaded: 'part',
    leftOut: [
      {
        what: 'Điểm tối đa của tiêu chí 8 và tổng điểm',
        why: `${cut} Không suy ra 10 từ 90 và 100.`,
      },
    ],
  },
  {
    case: 'RB-03',
    title: 'Thang 90 điểm của Hội Cựu chiến binh xã và bốn mức',
    loaded: 'whole',
    leftOut: [
      {
        what: 'Các tiêu chí bên trong 90 điểm',
        why: 'Không được công bố; bảng có một dòng 90 điểm.',
      },
      { what: 'Thời kỳ, cơ quan ban hành', why: 'Không được nêu.' },
      {
        what: 'Điểm nằm giữa hai mức (60,25 đến 60,75; 70,25 đến 70,75; 80,25 đến 80,75)',
        why: 'Bản công bố để hở; người ban hành phải sửa mức hoặc ghi cách làm tròn.',
      },
      {
        what: 'Thứ tự phân định khi bằng điểm',
        why: 'Không được nêu; bốn xã không bằng điểm nhau.',
      },
    ],
  },
  {
    case: 'RB-05',
    title: 'Phiếu đánh giá sáng kiến kinh nghiệm cấp huyện (Phú Bình)',
    loaded: 'whole',
    leftOut: [
      {
        what: 'Tỷ lệ đóng góp của đồng tác giả sáng kiến',
        why: 'Thuộc hồ sơ sáng kiến, không thuộc bảng điểm; hai cột điểm của phiếu là cột tự chấm và cột chính thức.',
      },
    ],
  },
  {
    case: 'RB-07',
    title: 'Tiêu chí và điểm của Mặt trận các tỉnh, 2012, 2013 và 2017',
    loaded: 'part',
    leftOut: [
      { what: 'Mọi tiêu chí sau tiêu chí 1, và các nội dung sau nội dung đầu của nó', why: cut },
      { what: 'Tổng điểm của bản 2012 và 2013', why: 'Không đọc được; chỉ bản 2017 nêu 90.' },
    ],
  },
  {
    case: 'RB-08',
    title: 'Chín tiêu chuẩn của Mặt trận quận, huyện (Thành phố Hồ Chí Minh, 2016)',
    loaded: 'whole',
    leftOut: [
      { what: 'Tên và điểm tối đa của từng tiêu chuẩn, mức điểm trừ', why: cut },
      {
        what: 'Cách cho các điểm từ 95 đến 100',
        why: 'Không đọc được; hai mức trần 95 và 100 thì có.',
      },
      {
        what: 'Điểm khuyến khích cách làm mới thành mô hình',
        why: 'Văn bản khuyến khích mà không nêu số điểm; ghi trong ghi chú của bảng.',
      },
    ],
  },
  {
    case: 'RB-09',
    title: 'Bảng chấm điểm Hội Nông dân xã Thạnh Lợi, 2017',
    loaded: 'part',
    leftOut: [
      {
        what: 'Phần còn lại của tiêu chí 1 (10 trong 19,5 điểm) và các tiêu chí sau',
        why: `${cut} Nội dung đọc được cộng lại 9,5 điểm.`,
      },
    ],
  },
  {
    case: 'RB-10',
    title: 'Thang 100 điểm của Hội Cựu thanh niên xung phong, 2019',
    loaded: 'part',
    leftOut: [
      { what: '80 điểm sau tiêu chí 1', why: cut },
      {
        what: 'Số và ngày của hướng dẫn',
        why: 'Không đọc được; ngày đăng trang không phải ngày ký.',
      },
    ],
  },
  {
    case: 'RB-12',
    title: 'Bảng tiêu chí hằng năm của các huyện tỉnh Bình Định, ba phiên bản',
    loaded: 'part',
    leftOut: [
      {
        what: 'Tiêu chí và điểm của cả ba phiên bản',
        why: `${titleOnly} Số, ngày và việc thay thế thì có.`,
      },
      { what: '1618/QĐ-UBND ngày 13/5/2016 về chia cụm', why: notPoints },
    ],
  },
  {
    case: 'RB-13',
    title: 'Một quyết định, bảng điểm của sáu khối (Ninh Thuận, 2017)',
    loaded: 'part',
    leftOut: [
      {
        what: 'Tiêu chí, điểm và cách xếp hạng của sáu khối',
        why: 'Bảng không có trong bản trích.',
      },
      {
        what: '27/2016/QĐ-UBND (Ninh Thuận)',
        why: 'Chỉ biết số và ngày; các khối của nó không được nêu.',
      },
    ],
  },
  {
    case: 'RB-14',
    title:
      'Quy ước chấm điểm năm loại đơn vị (Phú Nhuận, 2012); sáu bảng của ngành Kiểm sát (2020)',
    loaded: 'part',
    leftOut: [
      { what: 'Tiêu chí và điểm của năm bảng', why: titleOnly },
      {
        what: '424/QĐ-VKSTC ngày 25/11/2020, sáu bảng',
        why: 'Chỉ biết có sáu bảng; tên loại đơn vị và bảng điểm không được nêu.',
      },
    ],
  },
  {
    case: 'RB-15',
    title: 'Thang 1000 điểm của khối doanh nghiệp số 9, 2015',
    loaded: 'whole',
    leftOut: [
      {
        what: 'Các tiêu chí bên trong 1000 điểm',
        why: 'Không được công bố; bảng có một dòng 1000 điểm.',
      },
      {
        what: 'Bảng điểm năm 2016, thông qua tại hội nghị sơ kết',
        why: 'Chỉ biết được thông qua giữa năm; nội dung không được nêu.',
      },
      { what: 'Thứ tự phân định khi bằng điểm', why: 'Không được nêu.' },
    ],
  },
  {
    case: 'RB-17',
    title:
      'Chi trả an sinh xã hội không dùng tiền mặt: xã, phường và đơn vị chi trả (Cần Thơ, 2025)',
    loaded: 'whole',
    leftOut: [
      {
        what: 'Điểm của 5.2 tại đúng 90% và 95%',
        why: 'Bản công bố để hai mức cùng nhận; người ban hành phải chọn.',
      },
      {
        what: 'Năm chỉ tiêu, hai đợt và hạn xếp hạng của kế hoạch',
        why: 'Thuộc phong trào thi đua, không thuộc bảng điểm.',
      },
      {
        what: 'Bằng khen cho không quá 5% cá nhân; khen thưởng của cấp xã; điểm cộng vào thi đua của Sở Y tế',
        why: 'Không phải chỉ tiêu của các đơn vị được xếp hạng; 10% tập thể là chỉ tiêu của bảng.',
      },
    ],
  },
  {
    case: 'CL-02',
    title: 'Cụm 2 xã, huyện Châu Thành (Đồng Tháp), 2020',
    loaded: 'none',
    leftOut: [
      { what: 'Bảng điểm của cụm', why: 'Chỉ nêu đơn vị nhiều điểm nhất, không nêu số điểm.' },
    ],
  },
  {
    case: 'CL-04',
    title: 'Quy chế hoạt động và chấm điểm của Cụm 3 (Đồng Tháp), 2021',
    loaded: 'none',
    leftOut: [{ what: 'Bảng điểm trong quy chế', why: 'Chỉ nêu quy chế được thông qua.' }],
  },
  {
    case: 'CL-07',
    title: 'Cụm các tỉnh Tây Nam Bộ, 2023',
    loaded: 'none',
    leftOut: [{ what: 'Bảng điểm của cụm', why: 'Chỉ nêu điểm và thứ hạng được rà soát trước.' }],
  },
  {
    case: 'CL-10',
    title: 'Khối các huyện, thành phố tỉnh Kon Tum, 2015',
    loaded: 'none',
    leftOut: [
      {
        what: '22 tiêu chí trong bốn nhóm',
        why: 'Chỉ nêu số lượng và tên nhóm, không nêu điểm; dùng làm khung giao ước của khối.',
      },
    ],
  },
  {
    case: 'CL-20',
    title: 'Cụm Liên minh Hợp tác xã Tây Nam sông Hậu, 2018',
    loaded: 'none',
    leftOut: [
      {
        what: 'Bảng điểm theo nội dung và tiêu chí',
        why: 'Chỉ nêu là căn cứ; bảng không được công bố.',
      },
    ],
  },
  {
    case: 'CL-21',
    title: 'Cụm Mặt trận các xã, huyện Đông Anh và Mê Linh, 2022 và 2020',
    loaded: 'none',
    leftOut: [
      { what: 'Bảng tự chấm điểm của các xã', why: 'Chỉ nêu bước tự chấm điểm trong hội nghị.' },
    ],
  },
]
