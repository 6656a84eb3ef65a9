import { day, ratio } from '@vinhdanh/domain/kernel'
import { describe, expect, it } from 'vitest'
import { ballotReadingLabel, minutes, type SessionAccount, tallySentence } from './index.ts'

const cite = { instrument: '2023-decree-98', article: '30', clause: '7' }
const tally = {
  yes: 4,
  no: 0,
  blank: 0,
  notCast: 1,
  members: 5,
  yesNeeded: 4,
  passed: true,
}

const account: SessionAccount = {
  councilName: 'Hội đồng Thi đua - Khen thưởng tỉnh',
  unitName: 'Ủy ban nhân dân tỉnh Mai Phong',
  heldOn: day('2026-11-20'),
  place: 'Phòng họp số 1',
  status: 'closed',
  synthetic: true,
  members: [
    {
      name: 'Lê Văn Hà',
      post: 'Chủ tịch UBND tỉnh',
      role: 'chair',
      votes: true,
      attendance: 'present',
    },
    {
      name: 'Phạm Thị Mơ',
      post: 'Giám đốc Sở Nội vụ',
      role: 'standing',
      votes: true,
      attendance: 'present',
    },
    {
      name: 'Trần Quý',
      post: 'Giám đốc Sở Tài chính',
      role: 'member',
      votes: true,
      attendance: 'present',
    },
    {
      name: 'Đỗ Thị Sáu',
      post: 'Chủ tịch LĐLĐ tỉnh',
      role: 'member',
      votes: true,
      attendance: 'present',
    },
    { name: 'Vũ Minh', post: 'Chánh Văn phòng', role: 'member', votes: true, attendance: 'absent' },
    { name: 'Hồ Thu', post: 'Chuyên viên', role: 'secretary', votes: false, attendance: 'present' },
  ],
  quorum: { present: 4, members: 5, needed: 4, met: true, share: ratio(2, 3), cite: null },
  items: [
    {
      order: 1,
      proposalNumber: 'HS-1',
      subjectName: 'Huyện Hoài Ân',
      awardName: 'Cờ thi đua của tỉnh',
      year: 2025,
      threshold: { share: ratio(80, 100), strict: false },
      required: true,
      secret: true,
      cite,
      tally,
    },
    {
      order: 2,
      proposalNumber: 'HS-2',
      subjectName: 'Trường <A> & B',
      awardName: 'Bằng khen của Chủ tịch UBND tỉnh',
      year: 2025,
      threshold: { share: ratio(1, 2), strict: true },
      required: false,
      secret: true,
      cite: null,
      tally: { ...tally, yes: 2, no: 2, notCast: 1, yesNeeded: 3, passed: false },
    },
  ],
  citation: ({ article, clause }) =>
    `khoản ${clause ?? ''} Điều ${article} Nghị định số 98/2023/NĐ-CP`,
}

describe('The minutes of a session', () => {
  it('read like this in Vietnamese', () => {
    expect(`\n${minutes(account, 'vi').text}\n`).toMatchInlineSnapshot(`
      "
      DỮ LIỆU MÔ PHỎNG
      ỦY BAN NHÂN DÂN TỈNH MAI PHONG
      HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TỈNH
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      BIÊN BẢN
      Họp xét khen thưởng ngày 20/11/2026

      I. Thời gian, địa điểm
      Thời gian: ngày 20/11/2026.
      Địa điểm: Phòng họp số 1.

      II. Thành phần
      Thành viên có mặt: 4
      - Lê Văn Hà, Chủ tịch UBND tỉnh, Chủ tịch Hội đồng
      - Phạm Thị Mơ, Giám đốc Sở Nội vụ, Ủy viên thường trực
      - Trần Quý, Giám đốc Sở Tài chính, Ủy viên
      - Đỗ Thị Sáu, Chủ tịch LĐLĐ tỉnh, Ủy viên
      Thành viên vắng mặt: 1
      - Vũ Minh, Chánh Văn phòng, Ủy viên
      Giúp việc Hội đồng, không bỏ phiếu:
      - Hồ Thu, Chuyên viên, Thư ký
      Số thành viên dự họp là 4 trên tổng số 5; cần ít nhất 4, theo quy chế làm việc của Hội đồng. Phiên họp đủ điều kiện tiến hành.

      III. Nội dung và kết quả bỏ phiếu
      1. Hồ sơ số HS-1: đề nghị tặng Cờ thi đua của tỉnh cho Huyện Hoài Ân, thành tích năm 2025.
      Hình thức: bỏ phiếu kín. Tỷ lệ cần đạt: từ 80 % trở lên tổng số thành viên Hội đồng đồng ý, theo khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP.
      Kết quả kiểm phiếu: 4 phiếu đồng ý, 0 phiếu không đồng ý, 0 phiếu trắng, 1 thành viên không bỏ phiếu; trên tổng số 5 thành viên, đạt 80,0 %; cần 4 phiếu đồng ý. Kết quả: thông qua.
      2. Hồ sơ số HS-2: đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh cho Trường <A> & B, thành tích năm 2025.
      Hình thức: bỏ phiếu kín. Tỷ lệ cần đạt: trên 50 % tổng số thành viên Hội đồng đồng ý, theo quy chế làm việc của Hội đồng (pháp luật không quy định tỷ lệ phiếu cho hình thức này).
      Kết quả kiểm phiếu: 2 phiếu đồng ý, 2 phiếu không đồng ý, 0 phiếu trắng, 1 thành viên không bỏ phiếu; trên tổng số 5 thành viên, đạt 40,0 %; cần 3 phiếu đồng ý. Kết quả: không thông qua.

      IV. Kết luận
      Hội đồng đã bỏ phiếu 2 trên 2 nội dung; thông qua 1, không thông qua 1.
      Hội đồng đề nghị cấp có thẩm quyền xét, quyết định khen thưởng 1 trường hợp được thông qua.
      THƯ KÝ: Hồ Thu
      CHỦ TRÌ: Lê Văn Hà
      "
    `)
  })

  it('say the same figures in English', () => {
    const { text } = minutes(account, 'en')
    for (const figure of [
      '4 of 5 members',
      '80 %',
      '4 yes, 0 no',
      '2 yes, 2 no',
      'voted on 2 of 2 items; 1 passed',
    ])
      expect(text).toContain(figure)
    expect(text).toContain('SYNTHETIC DATA')
  })

  it('never put a member and a choice in one line', () => {
    for (const language of ['vi', 'en'] as const)
      for (const line of minutes(account, language).text.split('\n'))
        if (account.members.some(({ name }) => line.includes(name)))
          expect(line).not.toMatch(/đồng ý|phiếu trắng|\byes\b|\bno\b|blank/)
  })

  it('let nothing typed by people become markup', () => {
    const { html } = minutes(account, 'vi')
    expect(html).toContain('Trường &lt;A&gt; &amp; B')
    expect(html).not.toContain('<A>')
  })

  it('are marked as a draft until the session has ended', () => {
    expect(minutes({ ...account, status: 'open' }, 'vi').text).toContain('Dự thảo')
    expect(minutes(account, 'vi').text).not.toContain('Dự thảo')
  })

  it('do not claim a count that was not made', () => {
    const items = account.items.map((item) => ({ ...item, tally: null }))
    const { text } = minutes({ ...account, items, status: 'open' }, 'vi')
    expect(text).toContain('Chưa kiểm phiếu nội dung này.')
    expect(text).toContain('bỏ phiếu 0 trên 2 nội dung; thông qua 0, không thông qua 0')
    expect(text).not.toContain('đề nghị cấp có thẩm quyền')
  })

  it('are signed by who presided when the chair was absent', () => {
    const members = account.members.map((member) =>
      member.role === 'chair' ? { ...member, attendance: 'absent' as const } : member,
    )
    expect(minutes({ ...account, members }, 'vi').text).toContain('CHỦ TRÌ: Phạm Thị Mơ')
  })

  it('leave the label of invented data to invented data', () => {
    expect(minutes({ ...account, synthetic: false }, 'vi').text).not.toContain('MÔ PHỎNG')
  })
})

describe('A tally', () => {
  it('is counted against all members, with the votes needed', () => {
    expect(tallySentence(tally, 'vi')).toBe(
      '4 phiếu đồng ý, 0 phiếu không đồng ý, 0 phiếu trắng, 1 thành viên không bỏ phiếu; trên tổng số 5 thành viên, đạt 80,0 %; cần 4 phiếu đồng ý. Kết quả: thông qua.',
    )
    expect(tallySentence({ ...tally, yes: 2, members: 3, passed: false }, 'en')).toContain(
      '66.7 % in favour',
    )
  })
})

describe('A count that the readings of the share judge differently', () => {
  const read = (reading: string, share: ReturnType<typeof ratio>, yesNeeded: number) => ({
    reading,
    threshold: { share, strict: false },
    yesNeeded,
    passed: 4 >= yesNeeded,
    cite,
    provenance: null,
  })
  const open = {
    ...tally,
    passed: false,
    readings: [read('main', ratio(4, 5), 4), read('all', ratio(9, 10), 5)],
  }
  const choice = { reading: 'main', reason: 'theo nghị định', by: 'a', at: '2026-11-21T02:00:00Z' }

  it('is said to wait for a person, with what each reading gives', () => {
    expect(tallySentence(open, 'vi')).toContain(
      '(từ 80 % trở lên: cần 4, thông qua; từ 90 % trở lên: cần 5, không thông qua). Kết quả: cần người có thẩm quyền chọn cách đọc.',
    )
    expect(tallySentence(open, 'en')).toContain('the authority must choose a reading.')
    const [item] = account.items
    if (item === undefined) throw new Error('the account has an item')
    const text = (language: 'vi' | 'en') =>
      minutes({ ...account, items: [{ ...item, tally: open }] }, language).text
    expect(text('vi')).toContain('thông qua 0, không thông qua 0, chờ chọn cách đọc tỷ lệ phiếu 1.')
    expect(text('en')).toContain('0 passed, 0 did not; 1 wait for a reading to be chosen.')
  })

  it('is settled by the choice, whose reason is told', () => {
    const settled = { ...open, passed: true, choice }
    expect(tallySentence(settled, 'vi')).toMatch(
      /Kết quả: thông qua\. Theo cách đọc đã chọn, với lý do: theo nghị định/,
    )
  })

  it('names a reading by its share', () => {
    const share = { share: ratio(4, 5), strict: false }
    expect(ballotReadingLabel(share, 'vi')).toBe('từ 80 % trở lên tổng số thành viên đồng ý')
    expect(ballotReadingLabel(share, 'en')).toBe('at least 80 % of all members agree')
  })
})
