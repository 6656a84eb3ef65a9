// long because it is one walk: each part stands on what the one before left
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { heardVote, voteAgain } from './ballot-box.ts'
import { phone } from './people.ts'
import { fitsEverybody, theStage } from './stage.ts'

const { as, asAnybody } = theStage()

/** The one who is honoured, and what the walk learns about the dossier on its way. */
const honoured = 'Trần Duy Giang'
const award = 'Bằng khen của Bộ, ban, ngành, tỉnh'
const decisionNumber = '901/QĐ-MP'
const found = { number: '', dossier: '', session: '', item: '' }

/** Thành viên biểu quyết: three on their phones, five more by the same request from their own pages. */
const onPhones = ['chutich', 'hieutruong', 'hoidong02']
const otherVoters = ['hoidong03', 'hoidong04', 'hoidong05', 'hoidong06', 'hoidong07']

const button = (page: Page | Locator, name: string) =>
  page.getByRole('button', { name, exact: true })
/** Opens a step's dialog and answers it. */
async function confirm(page: Page, step: string, fill = async (_dialog: Locator) => {}) {
  await button(page, step).click()
  const dialog = page.getByRole('dialog')
  await fill(dialog)
  await button(dialog, step).click()
  await dialog.waitFor({ state: 'detached' })
}
async function choose(page: Page, field: string, typed: string, option: string | RegExp) {
  await page.getByRole('combobox', { name: field }).fill(typed)
  await page.getByRole('option', { name: option }).first().click()
}

describe('the journey of one award, each part by the one whose work it is', () => {
  it('the unit officer types a name without diacritics and sees the verdict before anything is sent', async () => {
    await as('donvi', async (person) => {
      const { page } = person
      await page.getByRole('link', { name: 'Đề nghị', exact: true }).click()
      await page.getByRole('link', { name: 'Lập đề nghị' }).click()
      await choose(page, 'Người, tập thể được đề nghị', 'tran duy giang', new RegExp(honoured))
      await choose(page, 'Danh hiệu, hình thức', 'Bằng khen', award)
      await choose(page, 'Đơn vị trình', 'truong trung hoc', /^Trường Trung học phổ thông Đông Mẫu/)

      const live = page.getByRole('region', { name: 'Kết luận tạm tính' })
      await live.getByText('Chưa đủ dữ liệu').first().waitFor()
      await live.getByText('Còn thiếu').first().waitFor()
      await fitsEverybody(person)
      await page
        .getByRole('group', { name: 'Xác nhận của đơn vị' })
        .getByText('Đúng', { exact: true })
        .click()
      await live.locator('.vd-verdict-MET').waitFor()
      expect(await live.getByText(/Điều 74 Luật số 06\/2022\/QH15/).count()).toBeGreaterThan(0)

      await page
        .getByRole('textbox', { name: 'Tóm tắt thành tích' })
        .fill('Đổi mới cách dạy thí nghiệm; kết quả được áp dụng trong toàn trường (mô phỏng).')
      await button(page, 'Lưu dự thảo đề nghị').click()
      await page.getByRole('heading', { level: 1, name: honoured }).waitFor()
      found.dossier = new URL(page.url()).pathname
      found.number = (await page.locator('.vd-code').first().textContent()) ?? ''
      expect(found.number).toMatch(/^HS-2026-\d{5}$/)
      await page.getByText(/Đang soạn, từ 21\/11\/2026/).waitFor()
    })
  })

  it('and then submits it: from there on it can no longer be edited', async () => {
    await as('donvi', async ({ page }) => {
      await page.goto(found.dossier)
      await confirm(page, 'Trình đề nghị')
      await page.getByText(/Đã trình, chờ tiếp nhận/).waitFor()
      expect(await button(page, 'Sửa hồ sơ').count()).toBe(0)
    })
  })

  it('the appraiser finds it waiting, receives it and reads what each line stands on', async () => {
    await as('thamdinh', async (person) => {
      const { page } = person
      await page
        .getByRole('link', { name: new RegExp(found.number) })
        .first()
        .click()
      await page.getByRole('heading', { level: 1, name: honoured }).waitFor()
      await confirm(page, 'Tiếp nhận hồ sơ')
      await page.getByText(/Đang thẩm định, từ 21\/11\/2026/).waitFor()

      const verdict = page.getByRole('region', { name: 'Kết luận' })
      await button(verdict, 'Mở tất cả').click()
      await verdict
        .getByText(/khoản 1 Điều 74 Luật số 06\/2022\/QH15/)
        .first()
        .waitFor()
      await verdict.getByText('Căn cứ đã dùng').first().waitFor()
      await verdict
        .getByText(/Chiến sĩ thi đua cơ sở/)
        .first()
        .waitFor()
      await verdict.getByText('Vì sao áp dụng luật này').click()
      await fitsEverybody(person)
    })
  })

  it('writes the opinion and sends it on to the council', async () => {
    await as('thamdinh', async ({ page }) => {
      await page.goto(found.dossier)
      await confirm(page, 'Ghi kết quả thẩm định', async (dialog) => {
        await dialog.getByRole('textbox', { name: 'Ý kiến thẩm định' }).fill('Đủ điều kiện.')
        await dialog.getByRole('radio', { name: 'Đủ điều kiện trình hội đồng' }).check()
      })
      await page.getByText(/Đã thẩm định, chờ hội đồng, từ 21\/11\/2026/).waitFor()
      await page.getByRole('tab', { name: 'Kết luận khi thẩm định' }).click()
      await page.getByText('Khi thẩm định và hiện nay cùng một kết luận.').waitFor()
    })
  })

  it('the secretary plans the session, calls the roll, and only then may open it', async () => {
    await as('thuky', async (person) => {
      const { page } = person
      await page.goto('/sessions/new')
      await page.getByRole('combobox', { name: 'Hội đồng' }).click()
      await page.getByRole('option', { name: /tỉnh Đông Mẫu/ }).click()
      await page.getByRole('checkbox', { name: new RegExp(found.number) }).check()
      await button(page, 'Lập phiên họp').click()
      await page.getByRole('heading', { name: 'Dự họp' }).waitFor()
      found.session = new URL(page.url()).pathname

      await page.getByText('Chưa đủ điều kiện họp').waitFor()
      const refused = page.getByRole('button', {
        name: /^Khai mạc phiên họp\. Chưa thực hiện được/,
      })
      expect(await refused.getAttribute('aria-disabled')).toBe('true')

      const seats = page.getByRole('radiogroup', { name: /^Dự họp của/ })
      expect(await seats.count()).toBe(13)
      for (const seat of await seats.all()) await seat.getByText('Có mặt').click()
      await button(page, 'Lưu dự họp').click()
      await page.getByText('Đủ điều kiện họp', { exact: true }).waitFor()
      await page.getByText(/13\/13 thành viên dự, cần ít nhất 9/).waitFor()
      await confirm(page, 'Khai mạc phiên họp')
      await page.getByText(/· Đang họp/).waitFor()
      await button(page, 'Mở bỏ phiếu').click()
      await page.getByText('0/13 thành viên đã bỏ phiếu').waitFor()
      await fitsEverybody(person)
    })
  })

  it('members vote on their phones: once each, and the page forgets what was chosen', async () => {
    for (const [index, voter] of onPhones.entries())
      await as(
        voter,
        async (person) => {
          const { page } = person
          await page.goto(found.session)
          await page.getByRole('link', { name: 'Mở phiếu của tôi' }).click()
          await page.getByRole('heading', { level: 1, name: honoured }).waitFor()
          if (index === 0) await fitsEverybody(person)
          const vote = await heardVote(page, async () => {
            await button(page, 'Đồng ý').click()
            await page.getByText(/Bạn chọn: Đồng ý/).waitFor()
            await button(page, 'Gửi phiếu').click()
            await page.getByText('Đã nhận phiếu của bạn').waitFor()
          })
          expect(vote.answer).toBe('BallotCast')
          expect(await button(page, 'Đồng ý').count()).toBe(0)
          expect(await voteAgain(page, vote, 'NO')).toBe('AlreadyVoted')
          found.item = vote.request
        },
        { viewport: phone },
      )
  })

  it('nobody in the room is sent anybody’s choice, only how many have voted', async () => {
    for (const watcher of ['thuky', 'chutich', 'hoidong08'])
      await as(watcher, async ({ page }) => {
        const sent: string[] = []
        // What a page before this one was sent is gone with it, and was not about the session.
        page.on('response', async (response) => {
          sent.push(await response.text().catch(() => ''))
        })
        await page.goto(found.session)
        await page.getByText('3/13 thành viên đã bỏ phiếu').waitFor()
        await page.waitForLoadState('networkidle')
        const answers = sent.filter((text) => text.startsWith('{"data"')).join('')
        expect(answers).toContain('"cast":3')
        expect(answers).not.toMatch(/"(YES|NO|BLANK)"/)
        expect(answers).not.toMatch(/"yes":\d/)
      })
    await as('quantri', async (person) => {
      const { page } = person
      await page.goto(found.session)
      await page.getByText('Địa chỉ này không ứng với trang hoặc hồ sơ nào bạn được xem.').waitFor()
      await fitsEverybody(person)
    })
  })

  it('five more vote, one of them against', async () => {
    for (const [index, voter] of otherVoters.entries())
      await as(
        voter,
        async ({ page }) => {
          const vote = { request: found.item, answer: '' }
          expect(await voteAgain(page, vote, index === 0 ? 'NO' : 'YES')).toBe('BallotCast')
        },
        { viewport: phone },
      )
  })

  it('the secretary closes: seven of all thirteen said yes, and seven were needed', async () => {
    await as('thuky', async (person) => {
      const { page } = person
      await page.goto(found.session)
      await page.getByText('8/13 thành viên đã bỏ phiếu').waitFor()
      await confirm(page, 'Đóng và kiểm phiếu')
      await page
        .getByRole('img', {
          name: 'Trên tổng số 13 thành viên: 7 đồng ý, 1 không đồng ý, 0 phiếu trắng, 5 không bỏ phiếu; cần 7',
        })
        .waitFor()
      await page.getByText(/Kết quả: thông qua/).waitFor()
      await fitsEverybody(person)
      await confirm(page, 'Bế mạc phiên họp')
      await page.getByText(/· Đã bế mạc/).waitFor()
      await page.getByRole('link', { name: 'Biên bản' }).click()
      await page.getByRole('heading', { level: 1, name: 'Biên bản' }).waitFor()
      await page.getByText(/7 phiếu đồng ý, 1 phiếu không đồng ý/).waitFor()
      await fitsEverybody(person)
    })
  })

  it('a member who comes late finds the ballot closed', async () => {
    await as(
      'hoidong08',
      async ({ page }) => {
        expect(await voteAgain(page, { request: found.item, answer: '' }, 'YES')).toMatch(
          /^(BallotClosed|SessionNotOpen)$/,
        )
      },
      { viewport: phone },
    )
  })

  it('the authority drafts the decision and sees whether it is lawful to sign', async () => {
    await as('chutich', async (person) => {
      const { page } = person
      await page.goto('/decisions/new')
      await page.getByRole('checkbox', { name: new RegExp(found.number) }).check()
      await page.getByRole('combobox', { name: 'Chức danh có thẩm quyền' }).click()
      await page.getByRole('option', { name: 'Chủ tịch Ủy ban nhân dân tỉnh' }).click()
      await choose(page, 'Cơ quan của người có thẩm quyền', 'dong mau', /^Tỉnh Đông Mẫu/)
      await button(page, 'Lập dự thảo quyết định').click()
      const checks = page.getByRole('region', { name: 'Kiểm tra trước khi ký' })
      await checks.waitFor()
      expect(await checks.getByText('Đạt', { exact: true }).count()).toBeGreaterThan(2)
      expect(await checks.getByText('Không đạt').count()).toBe(0)
      await fitsEverybody(person)

      await button(page, 'Ký quyết định').click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox', { name: 'Số quyết định', exact: true }).fill(decisionNumber)
      const again = dialog.getByRole('textbox', { name: /^Gõ lại số quyết định/ })
      await again.fill('910/QĐ-MP')
      await dialog.getByText('Số gõ lại chưa khớp.').waitFor()
      expect(await button(dialog, 'Ký quyết định').isDisabled()).toBe(true)
      await again.fill(decisionNumber)
      await button(dialog, 'Ký quyết định').click()
      await dialog.waitFor({ state: 'detached' })
      await page.getByRole('heading', { level: 1, name: new RegExp(decisionNumber) }).waitFor()
      await page.getByRole('heading', { name: 'Đã ghi vào sổ khen thưởng' }).waitFor()
      await fitsEverybody(person)
    })
  })

  it('the register keeps it in the life of the one honoured, with the verdict of that day', async () => {
    await as('donvi', async (person) => {
      const { page } = person
      await page.goto(found.dossier)
      await page.getByText(/Đã có quyết định khen thưởng, từ 21\/11\/2026/).waitFor()
      await page.getByRole('link', { name: honoured }).first().click()
      await page.getByRole('list', { name: `Quá trình khen thưởng của ${honoured}` }).waitFor()
      const entry = page.getByRole('article').filter({ hasText: decisionNumber })
      await button(entry, 'Xem kết luận khi quyết định').click()
      await entry
        .getByText(/Điều 74 Luật số 06\/2022\/QH15/)
        .first()
        .waitFor()
      await fitsEverybody(person)
    })
  })

  it('anybody follows the number of the report down to its record', async () => {
    await asAnybody(async ({ page }) => {
      await page.goto('/reports/awards')
      const row = page.getByRole('row', { name: new RegExp(`^${award} Cá nhân`) })
      const cell = row.getByRole('link', { name: /2026/ })
      const count = Number(await cell.textContent())
      await cell.click()
      await page.getByRole('row', { name: new RegExp(`${honoured}.*${decisionNumber}`) }).waitFor()
      expect(await page.getByRole('rowheader').count()).toBe(count)
      await page.getByRole('searchbox', { name: /tìm|tên/i }).fill('tran duy giang')
      await page.getByRole('row', { name: new RegExp(decisionNumber) }).waitFor()
    })
  })
})
