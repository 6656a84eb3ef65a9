import { describe, it } from 'vitest'
import { type Person, phone, wide } from './people.ts'
import { canBeReadAtNight, fitsEverybody, theStage } from './stage.ts'

const { as, asAnybody } = theStage()

/** A page by its address, or by the list it is opened from and the names of the links that lead there. */
type Way = string | readonly [list: string, ...links: RegExp[]]

/** Mọi trang của ứng dụng quản lý, each seen by one whose work it is. */
const desk: Readonly<Record<string, readonly Way[]>> = {
  thamdinh: [
    '/',
    '/proposals',
    '/proposals?q=nguyen',
    '/proposals?q=zzzz',
    ['/proposals?q=MP-2026-0006', /^MP-2026-0006$/],
    ['/proposals?q=MP-2026-0013', /^MP-2026-0013$/],
    '/season',
    '/season?gap=UNASSIGNED',
    '/season?year=2021',
    '/season?year=1990',
    '/reports/season',
    ['/reports/season', /^Khối thi đua các sở$/],
    '/movements',
    '/movements?q=zzzz&launcher=GOVERNMENT',
    ['/movements?q=tinh+chung+suc', /^Tỉnh chung sức/],
    '/movements/calendar',
    '/movements/new',
    '/clusters',
    ['/clusters', /^Khối thi đua các sở$/],
    '/rubrics',
    ['/rubrics', /^Bảng tiêu chí/],
    '/scoring',
    '/register',
    ['/register?q=doan', /Đoàn/],
    ['/register?q=doan', /Đoàn/, /^Đường tới danh hiệu$/],
    '/law',
    '/law?award=emulation-fighter.base',
    '/law?award=merit-certificate.prime-minister&on=2019-05-05',
    '/law?award=emulation-fighter.base&part=provisions',
    '/law?award=emulation-fighter.base&part=history',
    '/law?award=labour-order.second&on=2025-09-01',
    '/law/compare',
    '/law/impact?a=2023-12-31&b=2024-01-01',
  ],
  phapche: [
    '/law?award=emulation-fighter.base&part=confirm',
    '/law/regulations',
    ['/law/regulations', /^86\/2025\/QĐ-UBND$/],
    '/law/regulations/new',
  ],
  donvi: ['/proposals/new', '/season'],
  cumtruong: [
    '/season',
    '/conferences',
    '/conferences?status=CLOSED',
    '/conferences/new',
    ['/conferences', /^15\/07\/2026$/],
    ['/conferences', /^21\/11\/2026$/],
    '/covenants',
    '/covenants?year=1990',
    ['/covenants?year=2026', /^Khối thi đua các sở$/],
    '/limitations?view=overdue',
    '/limitations?view=closed',
    '/limitations?view=plan',
  ],
  thuky: ['/sessions', '/sessions/new', ['/sessions', /^30\/10\/2026$/]],
  chutich: ['/decisions', '/decisions/new', ['/decisions?status=SIGNED', /MP/]],
  quantri: ['/administration', '/administration?tab=windows', '/administration?tab=calendar'],
}
type Parts = readonly [list: string, link: RegExp, tabs: readonly string[]]

/** The parts of a dossier, a movement, a cluster, a covenant, a rubric are pages of their own. */
const tabs: Readonly<Record<string, readonly Parts[]>> = {
  thamdinh: [
    [
      '/proposals?q=MP-2026-0006',
      /^MP-2026-0006$/,
      ['Quá trình', 'Xác nhận', 'Kết luận khi thẩm định'],
    ],
    [
      '/movements?q=bao+lu',
      /^Đoàn kết khắc phục/,
      [
        'Triển khai',
        'Đơn vị tham gia',
        'Sơ kết, tổng kết',
        'Vận động, hỗ trợ',
        'Văn bản, bảng kiểm',
        'Lịch sử',
      ],
    ],
    [
      '/clusters',
      /^Khối thi đua các sở$/,
      [
        'Lịch sử',
        'Trưởng, phó theo năm',
        'Kết quả',
        'Hội nghị',
        'Theo dõi',
        'Trao đổi',
        'Khen của cụm',
      ],
    ],
    [
      '/rubrics',
      /^Bảng tiêu chí/,
      [
        'Thông tin chung',
        'Tiêu chí',
        'Điểm thưởng',
        'Điểm trừ',
        'Giới hạn xếp loại',
        'Mức xếp loại',
        'Khi bằng điểm',
      ],
    ],
  ],
  cumtruong: [
    [
      '/covenants?year=2026',
      /^Khối thi đua các sở$/,
      ['Chỉ tiêu', 'Đăng ký', 'Kết quả', 'Chữ ký', 'Những lần sửa', 'Tiến độ'],
    ],
  ],
}
const reports: readonly Way[] = [
  '/reports/',
  '/reports/awards',
  '/reports/fairness',
  '/reports/clusters',
  '/reports/season',
  '/reports/season?year=2021',
  '/reports/season?year=2003',
  ['/reports/season', /^Khối thi đua các sở$/],
  ['/reports/season?year=2021', /^Cụm thi đua các huyện miền núi/],
  '/reports/published',
  '/reports/published?search=thu+ngan+sach',
  '/reports/records',
  '/reports/records?search=zzzz',
  '/reports/law',
  '/reports/law/rules?status=INHERITED',
]

/** By day on every screen; the colours of the night are the same on a phone as on a desk. */
async function holds(person: Person) {
  await fitsEverybody(person)
  if (person.page.viewportSize()?.width === wide.width) await canBeReadAtNight(person)
}

async function openAndHold(person: Person, way: Way) {
  const { page } = person
  const [address, ...links] = typeof way === 'string' ? [way] : way
  await page.goto(address)
  for (const name of links) {
    const before = page.url()
    await page.getByRole('link', { name }).first().click()
    await page.waitForURL(({ href }) => href !== before)
  }
  await holds(person)
}

const screens = [
  { name: 'a desk, by day and by night,', viewport: wide },
  { name: 'a phone', viewport: phone },
] as const

describe.each(screens)('on $name every page can be used by everybody', ({ viewport }) => {
  for (const [name, ways] of Object.entries(desk))
    it(`of the desk of ${name}`, async () => {
      await as(
        name,
        async (person) => {
          for (const way of ways) await openAndHold(person, way)
        },
        { viewport },
      )
    })

  it('of the reports', async () => {
    await asAnybody(
      async (person) => {
        for (const way of reports) await openAndHold(person, way)
      },
      { viewport },
    )
  })

  for (const [name, ways] of Object.entries(tabs))
    it(`and so can the parts of what ${name} opens`, async () => {
      await as(
        name,
        async (person) => {
          const { page } = person
          for (const [list, link, parts] of ways) {
            await page.goto(list)
            await page.getByRole('link', { name: link }).first().click()
            for (const part of parts) {
              await page.getByRole('tab', { name: new RegExp(`^${part}( \\d+)?$`) }).click()
              await holds(person)
            }
          }
        },
        { viewport },
      )
    })
})
