// long because it is one conference: each part stands on what the one before left
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { type Person, phone, signedIn } from './people.ts'
import { fitsEverybody } from './stage.ts'
import { type System, startSystem } from './system.ts'

const flag = 'Cờ thi đua cấp tỉnh'
const certificate = 'Bằng khen cấp tỉnh'
const members = [
  ['bd-hoaian', 'Huyện Hoài Ân'],
  ['bd-anlao', 'Huyện An Lão'],
  ['bd-tayson', 'Huyện Tây Sơn'],
  ['bd-vinhthanh', 'Huyện Vĩnh Thạnh'],
] as const
const [hoaiAn, anLao, tayson, vinhThanh] = members.map(([, name]) => name) as [
  string,
  string,
  string,
  string,
]

let system: System
let browser: Browser
let head: Person
const voters: Person[] = []
const at = { conference: '' }

beforeAll(async () => {
  system = await startSystem('rehearsal', '2022-01-18')
  browser = await openBrowser()
  head = await signedIn(browser, system.url, 'bd-cumtruong')
  for (const [name] of members)
    voters.push(await signedIn(browser, system.url, name, { viewport: phone }))
})
afterAll(async () => {
  await browser?.close()
  await system?.stop()
})

const button = (name: string | RegExp) => head.page.getByRole('button', { name, exact: true })
const step = (name: string) => head.page.getByRole('heading', { level: 2, name, exact: true })
/** Ends the step at hand; the next one is there. */
async function onTo(next: string) {
  await button(/^Xong bước/).click()
  await step(next).waitFor()
}
async function choose(page: Page, field: string, typed: string, option: string | RegExp) {
  await page.getByRole('combobox', { name: field }).fill(typed)
  await page.getByRole('option', { name: option }).first().click()
}

/** Moves the planned conference to another place. */
async function moveTo(place: string) {
  await button('Đổi ngày, nơi họp').click()
  const dialog = head.page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Nơi họp' }).fill(place)
  await dialog.getByRole('button', { name: 'Đổi ngày, nơi họp' }).click()
  await dialog.waitFor({ state: 'detached' })
  await head.page.getByText(new RegExp(`18/01/2022, ${place}`)).waitFor()
}
/** Each member casts its paper on its own phone; then the head counts. */
async function allVote(title: RegExp, papers: readonly (readonly string[])[]) {
  for (const [index, choices] of papers.entries()) {
    const voter = voters[index]
    if (voter === undefined) throw new Error('a paper without a voter')
    const { page } = voter
    await page.goto(`${at.conference}/voting`)
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    for (const name of choices) await page.getByRole('checkbox', { name }).check()
    if (index === 0) await fitsEverybody(voter)
    await page.getByRole('button', { name: 'Xem lại phiếu' }).click()
    await page.getByRole('button', { name: 'Gửi phiếu' }).click()
    await page.getByText('Đã nhận phiếu').waitFor()
  }
  await head.page.getByText(`Đã bỏ ${papers.length}/4 phiếu`).waitFor()
  await button('Kết thúc bỏ phiếu và kiểm phiếu').click()
  const dialog = head.page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Kết thúc bỏ phiếu và kiểm phiếu' }).click()
  await dialog.waitFor({ state: 'detached' })
}

describe('the conference of 18/01/2022, replayed from its opening to the signed covenant', () => {
  it('the head plans it and calls the roll of the four districts', async () => {
    const { page } = head
    await page.getByRole('link', { name: 'Hội nghị', exact: true }).click()
    await page.getByRole('link', { name: 'Lập hội nghị' }).first().click()
    await choose(page, 'Cụm, khối', 'miền núi', /miền núi – trung du/)
    await page.getByRole('textbox', { name: 'Năm', exact: true }).fill('2021')
    await page.getByRole('textbox', { name: 'Nơi họp' }).fill('UBND huyện An Lão')
    await button('Lập hội nghị').click()
    await page.getByRole('heading', { level: 2, name: 'Điểm danh đơn vị thành viên' }).waitFor()
    at.conference = new URL(page.url()).pathname
    await moveTo('UBND huyện Hoài Ân')
    for (const [, name] of members) {
      await page.getByRole('checkbox', { name: `${name} có mặt` }).check()
      await page
        .getByRole('textbox', { name: `Người đại diện của ${name}` })
        .fill(`Đại diện UBND ${name.toLocaleLowerCase('vi')} (mô phỏng)`)
    }
    await button('Lưu điểm danh').click()
    await page.getByText('Có mặt 4/4 đơn vị, cần ít nhất 3.').waitFor()
    await fitsEverybody(head)
    await page.getByRole('textbox', { name: /^Chủ trì/ }).fill('Chủ trì (mô phỏng), Phó Chủ tịch')
    await page.getByRole('textbox', { name: /^Thư ký/ }).fill('Thư ký (mô phỏng)')
    await page.getByLabel('Giờ khai mạc').fill('07:30')
    await button('Khai mạc hội nghị').click()
    await step('Đánh giá kết quả').waitFor()
  })

  it('evaluates the results, names the limitations, sets the tasks, and the minutes grow beside', async () => {
    const { page } = head
    const minutes = page.getByRole('region', { name: 'Biên bản đang lập' })
    const outcome = page.getByRole('textbox', { name: 'Kết luận của bước này' })
    await outcome.fill('Thu ngân sách: Hoài Ân 118,3 %, An Lão 143,2 %, Tây Sơn 126,61 %.')
    await onTo('Tồn tại, hạn chế')
    await minutes.getByText(/Thời gian bắt đầu: 07 giờ 30/).waitFor()
    await minutes.getByText(/Hoài Ân 118,3 %/).waitFor()
    await page
      .getByRole('textbox', { name: 'Tồn tại, hạn chế' })
      .fill('Tham mưu chưa chủ động đổi mới\nÍt khen thưởng người lao động trực tiếp, nông dân')
    await page.getByRole('combobox', { name: 'Chủ đề của dòng 1' }).fill('tham mưu')
    await page.getByRole('combobox', { name: 'Chủ đề của dòng 2' }).fill('tỷ lệ khen')
    await page.keyboard.press('Escape')
    await button('Lưu tồn tại, hạn chế').click()
    await onTo('Nhiệm vụ, giải pháp')
    await minutes.getByText(/Ít khen thưởng/).waitFor()
    for (const task of await page.getByRole('textbox', { name: 'Nội dung nhiệm vụ' }).all())
      await task.fill('Rà soát, đổi mới (mô phỏng)')
    for (const owner of await page.getByRole('combobox', { name: 'Đơn vị thực hiện' }).all()) {
      await owner.click()
      await page.getByRole('option', { name: anLao }).last().click()
    }
    for (const due of await page.getByRole('textbox', { name: 'Thời hạn' }).all()) {
      await due.fill('30/11/2022')
      await due.press('Tab')
    }
    await fitsEverybody(head)
    await button('Lưu nhiệm vụ').click()
    await onTo('Xếp hạng')
    await minutes
      .getByText(/hoàn thành chậm nhất ngày 30\/11\/2022/)
      .first()
      .waitFor()
  })

  it('ranks the members and considers who may be proposed for what', async () => {
    const { page } = head
    for (const [index, name] of [hoaiAn, tayson, vinhThanh, anLao].entries())
      await page.getByRole('textbox', { name: `Xếp thứ của ${name}` }).fill(String(index + 1))
    await button('Lưu xếp hạng').click()
    await onTo('Bình xét')
    for (const [award, name] of [
      [flag, hoaiAn],
      [certificate, tayson],
      [certificate, vinhThanh],
    ] as const) {
      await choose(page, 'Danh hiệu, hình thức', award, new RegExp(award))
      await choose(page, 'Đơn vị', name, name)
      await button('Thêm vào danh sách bình xét').click()
      await page.getByRole('button', { name: new RegExp(`^Bỏ: ${name}`) }).waitFor()
    }
    await fitsEverybody(head)
    await onTo('Bỏ phiếu bình chọn')
  })

  it('votes in secret on the phones of the members, and the room sees numbers alone', async () => {
    const { page } = head
    await page.getByRole('button', { name: /^Bỏ phiếu bình chọn: Cờ/ }).click()
    const room = await signedIn(browser, system.url, 'bd-cumtruong')
    await room.page.goto(`${at.conference}/room`)
    await room.page.getByText('Đã bỏ 0/4 phiếu').waitFor()
    await allVote(/^Bình chọn: Cờ/, [[hoaiAn], [hoaiAn], [hoaiAn], []])
    await page.getByText('3/4 phiếu').first().waitFor()
    await room.page.getByText('3/4 phiếu').waitFor()
    await fitsEverybody(room)
    await room.leave()
    await page.getByRole('button', { name: /^Bỏ phiếu bình chọn: Bằng khen/ }).click()
    const both = [tayson, vinhThanh]
    await allVote(/^Bình chọn: Bằng khen/, [both, both, both, both])
    await fitsEverybody(head)
    await onTo('Suy tôn')
  })

  it('acclaims whom the ballots carried: a flag for Hoài Ân, certificates for Tây Sơn and Vĩnh Thạnh', async () => {
    const { page } = head
    for (const name of [hoaiAn, tayson, vinhThanh])
      await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check()
    await button('Ghi suy tôn').click()
    await page.getByText('Đã suy tôn').nth(2).waitFor()
    await onTo('Bầu trưởng, phó')
  })

  it('elects An Lão to head the cluster in 2022, and Tây Sơn as its deputy', async () => {
    const { page } = head
    const standing = page.getByRole('group', { name: /Đơn vị ứng cử/ })
    for (const name of [anLao, tayson]) await standing.getByRole('checkbox', { name }).check()
    await button('Bỏ phiếu bầu trưởng').click()
    await allVote(/^Bầu trưởng/, [[anLao], [anLao], [anLao], [tayson]])
    await page.getByText(`Trúng cử: ${anLao}`).waitFor()
    await standing.getByRole('checkbox', { name: tayson }).check()
    await button('Bỏ phiếu bầu phó').click()
    await allVote(/^Bầu phó/, [[tayson], [tayson], [tayson], [tayson]])
    await page.getByText(`Trúng cử: ${tayson}`).waitFor()
    await fitsEverybody(head)
    await onTo('Ký giao ước thi đua')
  })

  it('signs the covenant of 2022: not passed with three of four, passed with all', async () => {
    const { page } = head
    await page
      .getByText(/chưa đủ chữ ký/)
      .first()
      .waitFor()
    await page.getByRole('textbox', { name: `Người ký của ${anLao}` }).fill('')
    await button('Ghi 3 chữ ký').click()
    await page
      .getByRole('textbox', { name: `Người ký của ${hoaiAn}` })
      .waitFor({ state: 'detached' })
    await page.getByRole('textbox', { name: `Người ký của ${anLao}` }).fill('Đại diện (mô phỏng)')
    await button('Ghi 1 chữ ký').click()
    await page.getByText('Các đơn vị thành viên đã ký đủ.').waitFor()
    await button(/^Xong bước/).click()
    await step('Bế mạc').waitFor()
  })

  it('closes: three nominations, each the draft of its own unit, and the minutes as a Word file', async () => {
    const { page } = head
    await button('Bế mạc hội nghị').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: /^Số biên bản/ }).fill('01')
    await dialog.getByRole('button', { name: 'Bế mạc hội nghị' }).click()
    await step('Đã bế mạc').waitFor()
    await page.getByText('Trưởng cụm, khối 2022').waitFor()
    const made = page.getByRole('region', { name: 'Đã bế mạc' })
    for (const name of [hoaiAn, tayson, vinhThanh])
      await made.getByText(new RegExp(`^${name} · `)).waitFor()
    // Its work done, the cluster is An Lão's: of the dossiers, who ran the conference opens the own one alone.
    const own = page.getByRole('link', { name: /^Hồ sơ HS-2022-/ })
    await own.waitFor()
    expect(await own.count()).toBe(1)
    await fitsEverybody(head)
    const file = page.waitForEvent('download')
    await button('Tải biên bản (Word)').click()
    expect((await file).suggestedFilename()).toBe('Bien-ban-tong-ket-2022-01-18.docx')
    const minutes = page.getByRole('region', { name: 'Biên bản' })
    await minutes.getByText(/Huyện An Lão làm trưởng cụm, khối năm 2022/).waitFor()
    await minutes.getByText(/ký kết giao ước thi đua năm 2022/).waitFor()
    expect(head.complaints).toEqual([])
    for (const voter of voters) expect(voter.complaints).toEqual([])
  })
})
