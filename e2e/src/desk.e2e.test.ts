import { describe, expect, it } from 'vitest'
import { fitsEverybody, theStage } from './stage.ts'

const { as, asAnybody } = theStage()

describe('what keeps a dossier back is said on the page, with its article', () => {
  it('an appraiser sees why a dossier that does not meet the law cannot go to the council', async () => {
    await as('thamdinh', async (person) => {
      const { page } = person
      await page.goto('/proposals?q=MP-2026-0012')
      await page.getByRole('link', { name: 'MP-2026-0012' }).click()
      const verdict = page.getByRole('region', { name: 'Kết luận' })
      await verdict.locator('.vd-verdict-UNMET').waitFor()
      await verdict.getByText('Các năm 2023, 2025; thiếu năm 2024').waitFor()
      await verdict.getByRole('button', { name: /^3 lần liên tục/ }).click()
      await verdict
        .getByText(/Chiến sĩ thi đua cơ sở.*2023/)
        .first()
        .waitFor()

      await page.getByRole('button', { name: 'Ghi kết quả thẩm định' }).click()
      const dialog = page.getByRole('dialog')
      const onward = dialog.getByRole('radio', { name: 'Đủ điều kiện trình hội đồng' })
      expect(await onward.isDisabled()).toBe(true)
      await dialog.getByText(/Hồ sơ không đạt tiêu chuẩn “Chiến sĩ thi đua/).waitFor()
      await dialog
        .getByText(/Điều 22 Luật số 06\/2022\/QH15/)
        .first()
        .waitFor()
      await fitsEverybody(person)
      await dialog.getByRole('textbox', { name: 'Ý kiến thẩm định' }).fill('Thiếu năm 2024.')
      await dialog.getByRole('radio', { name: 'Không trình hội đồng' }).check()
      await dialog.getByRole('button', { name: 'Ghi kết quả thẩm định' }).click()
      await page.getByText(/Không được khen thưởng, từ 21\/11\/2026/).waitFor()
    })
  })

  it('and for one whose facts are not all known, which facts are missing, and that this is no “no”', async () => {
    await as('thamdinh', async (person) => {
      const { page } = person
      await page.goto('/proposals?q=MP-2026-0011')
      await page.getByRole('link', { name: 'MP-2026-0011' }).click()
      const verdict = page.getByRole('region', { name: 'Kết luận' })
      await verdict.locator('.vd-verdict-UNKNOWN').waitFor()
      expect(await verdict.locator('.vd-missing li').count()).toBeGreaterThan(0)
      await page.getByRole('button', { name: 'Ghi kết quả thẩm định' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByText(/Chưa đủ dữ liệu để kết luận\. Còn thiếu:/).waitFor()
      expect(
        await dialog.getByRole('radio', { name: 'Đủ điều kiện trình hội đồng' }).isDisabled(),
      ).toBe(true)
    })
  })

  it('a unit officer may not read the dossiers of another unit', async () => {
    let elsewhere = ''
    await as('thamdinh', async ({ page }) => {
      await page.goto('/proposals?q=MP-2026-0006')
      elsewhere =
        (await page.getByRole('link', { name: 'MP-2026-0006' }).getAttribute('href')) ?? ''
    })
    await as('donvi', async ({ page }) => {
      await page.goto(elsewhere)
      await page.getByText('Không tìm thấy').waitFor()
      await page.goto('/proposals?q=MP-2026-0006')
      await page.getByText('Không có đề nghị nào khớp').waitFor()
    })
  })
})

describe('a cluster’s conference becomes a dossier', () => {
  it('the head of the cluster records who was voted for and who leads next year', async () => {
    await as('cumtruong', async (person) => {
      const { page } = person
      await page.getByRole('link', { name: 'Cụm, khối thi đua' }).click()
      await page.getByRole('link', { name: 'Khối thi đua các sở', exact: true }).click()
      await page.getByRole('link', { name: 'Ghi hội nghị' }).click()
      const pick = async (field: string, option: string | RegExp) => {
        await page.getByRole('combobox', { name: field, exact: true }).click()
        await page.getByRole('option', { name: option }).click()
      }
      await page.getByRole('textbox', { name: 'Nơi họp' }).fill('Sở Tài chính')
      await pick('Đơn vị', 'Sở Y tế')
      await pick('Hình thức đề nghị', 'Bằng khen của Bộ, ban, ngành, tỉnh')
      await pick('Đơn vị trưởng', 'Sở Nội vụ')
      await fitsEverybody(person)
      await page.getByRole('button', { name: 'Ghi hội nghị' }).click()
      await page.getByRole('tab', { name: 'Hội nghị' }).waitFor()
      const held = page
        .getByRole('listitem')
        .filter({ hasText: 'Hội nghị ngày 21/11/2026' })
        .first()
      await held.getByText(/Sở Y tế: đề nghị tặng Bằng khen/).waitFor()
      await page.getByRole('tab', { name: 'Trưởng, phó theo năm' }).click()
      await page
        .getByRole('listitem')
        .filter({ hasText: /^2027 Đơn vị trưởng: Sở Nội vụ/ })
        .waitFor()
      await fitsEverybody(person)
    })
  })

  it('recording it twice is refused by name, and what was typed stays', async () => {
    await as('cumtruong', async ({ page }) => {
      await page.goto('/clusters')
      await page.getByRole('link', { name: 'Khối thi đua các sở', exact: true }).click()
      await page.getByRole('link', { name: 'Ghi hội nghị' }).click()
      const pick = async (field: string, option: string) => {
        await page.getByRole('combobox', { name: field, exact: true }).click()
        await page.getByRole('option', { name: option }).click()
      }
      await pick('Đơn vị', 'Sở Y tế')
      await pick('Hình thức đề nghị', 'Bằng khen của Bộ, ban, ngành, tỉnh')
      await pick('Đơn vị trưởng', 'Sở Nội vụ')
      await page.getByRole('button', { name: 'Ghi hội nghị' }).click()
      await page
        .getByRole('alert')
        .getByText(/đã được ghi|đã có/)
        .waitFor()
      await page.getByRole('list', { name: 'Đơn vị trưởng' }).getByText('1. Sở Nội vụ').waitFor()
    })
  })
})

describe('the door', () => {
  it('asks a signed-out visitor to sign in, and then shows what they came for', async () => {
    await asAnybody(async (person) => {
      const { page } = person
      await page.goto('/proposals?q=MP-2026-0006')
      await page.getByRole('heading', { level: 1, name: 'Đăng nhập' }).waitFor()
      await fitsEverybody(person)
      await page.getByRole('button', { name: /thamdinh@vinhdanh\.example/ }).click()
      await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
      await page.getByRole('link', { name: 'MP-2026-0006' }).waitFor()
    })
  })

  it('says that a name or password is wrong without saying which', async () => {
    await asAnybody(async ({ page }) => {
      await page.goto('/')
      await page.getByRole('textbox', { name: 'Thư điện tử' }).fill('thamdinh@vinhdanh.example')
      await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('khong-phai-mat-khau')
      await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
      await page
        .getByRole('alert')
        .getByText(/không đúng/)
        .waitFor()
    })
  })

  it('speaks English by a switch, and remembers it', async () => {
    await asAnybody(async ({ page }) => {
      await page.goto('/reports/')
      await page.getByText('English', { exact: true }).first().click()
      await page
        .getByRole('heading', { level: 1, name: 'Who was honoured, why, and where' })
        .waitFor()
      await page.reload()
      await page
        .getByRole('heading', { level: 1, name: 'Who was honoured, why, and where' })
        .waitFor()
    })
  })
})
