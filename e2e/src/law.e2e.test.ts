import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { phone } from './people.ts'
import { fitsEverybody, theStage } from './stage.ts'

const { as } = theStage()

/** A dossier received before the amended law, and judged by the law of the day before it. */
const dossier = 'MP-2026-0003'
const award = 'Bằng khen của Bộ, ban, ngành, tỉnh'
const lawDay = '30/09/2026'
const officer = 'Cán bộ pháp chế Sở Nội vụ (mô phỏng)'
const document = 'Công báo số 571, trang 12'
/** On whose word: said on the rule and on each verdict alike. */
const rests = `Dựa trên xác nhận của ${officer}, Tỉnh Đông Mẫu, ngày 21/11/2026, theo ${document}.`

const rule = (page: Page) => page.getByRole('region', { name: 'Tiêu chuẩn, điều kiện' })
/** The case of a standard that was written down from memory, unfolded. */
async function caseOf(page: Page) {
  const branch = rule(page)
    .getByRole('group')
    .filter({ hasText: /^Cá nhân, lập thành tích đột xuất/ })
  await branch.locator('summary').first().click()
  return branch
}
async function openPart(page: Page, part: string) {
  await page.getByRole('tab', { name: part, exact: true }).click()
  await page.getByRole('tabpanel', { name: part, exact: true }).waitFor()
}
/** Opens the rule by hand: the list of awards, then the day. */
async function openRule(page: Page) {
  await page.getByRole('link', { name: 'Luật', exact: true }).first().click()
  await page.getByRole('searchbox', { name: 'Tìm danh hiệu, hình thức' }).fill('bang khen cua bo')
  await page.getByRole('link', { name: award, exact: true }).click()
  await page.getByRole('textbox', { name: 'Xem tại ngày' }).fill(lawDay)
  await page.getByRole('textbox', { name: 'Xem tại ngày' }).press('Enter')
  await page.getByText(`Đang xem tại ngày ${lawDay}, không phải hôm nay.`).waitFor()
  await rule(page).getByRole('heading', { level: 2, name: award }).waitFor()
}
async function openDossier(page: Page) {
  await page.goto(`/proposals?q=${dossier}`)
  await page.getByRole('link', { name: dossier, exact: true }).click()
  const verdict = page.getByRole('region', { name: 'Kết luận', exact: true })
  await verdict.getByText(`Theo quy định tại ngày ${lawDay}`).first().waitFor()
  return verdict
}

describe('the legal officer reads the law of a day and answers for a rule nobody has checked', () => {
  it('by moving from one day of change to another, the rule shown follows', async () => {
    await as('phapche', async (person) => {
      const { page } = person
      await openRule(page)
      const slider = page.getByRole('slider', { name: 'Các ngày luật thay đổi' })
      await slider.press('Home')
      await page.waitForURL(/on=2004-07-01/)
      await page.getByText('15/2003/QH11').first().waitFor()
      await slider.press('End')
      await page.waitForURL(/on=2026-10-01/)
      await page.getByRole('button', { name: 'Thay đổi trước' }).click()
      await page.getByText(/Đang xem tại ngày/).waitFor()
      await rule(page)
        .getByText(/Điều 74 Luật số 06\/2022\/QH15/)
        .first()
        .waitFor()
      await fitsEverybody(person)
    })
  })

  it('the laws of all days stand side by side, with what each brought and took away', async () => {
    await as('phapche', async (person) => {
      const { page } = person
      await openRule(page)
      await openPart(page, 'Lịch sử')
      const eras = page.getByRole('region', { name: 'Lịch sử qua các văn bản' })
      const laws = eras.getByRole('article')
      await laws.first().waitFor()
      expect(await laws.count()).toBeGreaterThan(3)
      await laws
        .last()
        .getByRole('heading', { level: 3, name: 'Từ 01/10/2026 đến nay', exact: true })
        .waitFor()
      expect(await eras.getByText('Mới', { exact: true }).count()).toBeGreaterThan(0)
      expect(await eras.getByText('Không còn so với thời kỳ trước').count()).toBeGreaterThan(0)
      await fitsEverybody(person)
    })
  })

  it('the dossier rests on nobody’s word before', async () => {
    await as('phapche', async ({ page }) => {
      const verdict = await openDossier(page)
      expect(await verdict.getByText(/Dựa trên xác nhận của/).count()).toBe(0)
    })
  })

  it('the officer confirms it with the document; the rule then bears the name and the day', async () => {
    await as('phapche', async (person) => {
      const { page } = person
      await openRule(page)
      await (await caseOf(page)).getByText('Ghi nhớ', { exact: true }).first().waitFor()
      await openPart(page, 'Xác nhận của đơn vị')
      const line = rule(page)
        .getByRole('listitem')
        .filter({ hasText: /^Tiêu chuẩn: / })
      await line.getByRole('button', { name: 'Xác nhận quy định' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByText(`quy định tại ngày ${lawDay}`).waitFor()
      await dialog.getByRole('textbox', { name: 'Văn bản đã đối chiếu' }).fill(document)
      await fitsEverybody(person)
      await dialog.getByRole('button', { name: 'Xác nhận quy định' }).click()
      await dialog.waitFor({ state: 'detached' })
      await line.getByText(`${officer}, 21/11/2026, theo ${document}`).waitFor()
      await openPart(page, 'Tiêu chuẩn')
      const branch = await caseOf(page)
      await branch.getByText('Đơn vị xác nhận', { exact: true }).first().click()
      await page.getByText(rests).waitFor()
      expect(await branch.getByText('Ghi nhớ', { exact: true }).count()).toBe(0)
      await fitsEverybody(person)
    })
  })

  it('and the verdict says on whose confirmation it rests, to an appraiser as well', async () => {
    for (const name of ['phapche', 'thamdinh'])
      await as(name, async (person) => {
        const verdict = await openDossier(person.page)
        await verdict.getByText(rests).waitFor()
        await fitsEverybody(person)
      })
  })
})

describe('the way to an award', () => {
  it.each([
    ['at a desk', undefined],
    ['on a phone', phone],
  ])(
    'is opened from the life of a person, and leads on to the rule it needs, %s',
    async (_, viewport) => {
      await as(
        'thamdinh',
        async (person) => {
          const { page } = person
          await page.goto('/register?q=doan')
          await page.getByRole('link', { name: /Đoàn/ }).first().click()
          await page.getByRole('link', { name: 'Đường tới danh hiệu', exact: true }).click()
          await page.getByRole('heading', { level: 1, name: /^Đường tới danh hiệu: / }).waitFor()
          await page.getByRole('heading', { level: 2, name: /^Có thể đạt \(\d+\)$/ }).waitFor()
          const step = page
            .getByRole('article')
            .filter({ hasText: /Sớm nhất năm 20\d\d/ })
            .first()
          expect(
            await step.getByRole('list', { name: 'Còn cần' }).getByRole('listitem').count(),
          ).toBeGreaterThan(0)
          await fitsEverybody(person)
          const named = step.getByRole('heading', { level: 3 }).getByRole('link')
          const title = await named.innerText()
          await named.click()
          await rule(page).getByRole('heading', { level: 2, name: title, exact: true }).waitFor()
        },
        viewport === undefined ? {} : { viewport },
      )
    },
  )
})
