// long because it is one walk, from the rubric to the flag
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hire } from './hiring.ts'
import { phone, wide } from './people.ts'
import { canBeReadAtNight, fitsEverybody, theStage } from './stage.ts'

const { as } = theStage()
const title = 'Tiêu chí khối các sở, bản đi trên trình duyệt'
const found = { rubric: '', board: '' }

/** What stands in Excel: numbers, names and points, decimals with a comma and with a dot. */
const block = [
  ['1', 'Nhiệm vụ chuyên môn', '60'],
  ['1.1', 'Hoàn thành kế hoạch năm', '30'],
  ['1.2', 'Hồ sơ giải quyết đúng hạn', '28'],
  ['2', 'Xây dựng tổ chức', '40'],
  ['2.1', 'Đoàn kết nội bộ', '15,5'],
  ['2.2', 'Kỷ luật, kỷ cương', '24.5'],
]
const asTabs = (lines: readonly (readonly string[])[]) =>
  lines.map((line) => line.join('\t')).join('\r\n')

/** Pastes as Ctrl+V does, without a clipboard that the machine may not have. */
const paste = (page: Page, text: string) =>
  page.evaluate((given) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', given)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)
const cell = (page: Page, row: number, column: number) =>
  page.locator(`[data-row="${row - 1}"][data-column="${column}"]`)
const saved = (page: Page) => page.getByText(/^Đã lưu lúc/).waitFor()
const button = (within: Page | ReturnType<Page['getByRole']>, name: string) =>
  within.getByRole('button', { name, exact: true })
/** Goes by Tab alone to where the selector is, as one without a mouse does. */
async function tabTo(page: Page, selector: string) {
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.closest(wanted) != null, selector))
      return
  }
  throw new Error(`${selector} is not reached by Tab`)
}

describe('a rubric is written in a grid, from Excel', () => {
  it('shows at once which group does not add up, and is saved as a draft all the same', async () => {
    await as('thamdinh', async (person) => {
      const { page } = person
      await page.goto('/rubrics/new')
      await page.getByRole('combobox', { name: /Của cơ quan, đơn vị/ }).fill('tinh dong mau')
      await page
        .getByRole('option', { name: /^Tỉnh Đông Mẫu/ })
        .first()
        .click()
      await page.getByRole('tab', { name: 'Thông tin chung' }).click()
      await page.getByRole('textbox', { name: 'Tên bảng tiêu chí' }).fill(title)
      await page.getByRole('textbox', { name: 'Dùng cho loại đơn vị' }).fill('department')
      await page.getByRole('textbox', { name: 'Tổng điểm công bố' }).fill('100')
      await page.getByRole('textbox', { name: 'Số cờ được đề nghị' }).fill('1')
      await page.getByRole('tab', { name: /^Tiêu chí/ }).click()
      await button(page, 'Thêm dòng').click()
      await cell(page, 1, 0).focus()
      await paste(page, asTabs(block))
      await page.getByRole('button', { name: /Tiêu chí 1, điểm tối đa: .*58/ }).waitFor()
      expect(await cell(page, 1, 2).getAttribute('aria-invalid')).toBe('true')
      expect(await page.getByRole('row', { name: /Đoàn kết/ }).getAttribute('aria-level')).toBe('2')
      await fitsEverybody(person)
      await page.reload()
      await page.getByRole('row', { name: /Đoàn kết/ }).waitFor()
      await page.getByRole('combobox', { name: /Của cơ quan, đơn vị/ }).fill('tinh dong mau')
      await page
        .getByRole('option', { name: /^Tỉnh Đông Mẫu/ })
        .first()
        .click()
      await button(page, 'Lưu bản nháp').click()
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      found.rubric = new URL(page.url()).pathname
    })
  })

  it('is issued once the sums are right', async () => {
    await as('thamdinh', async (person) => {
      const { page } = person
      await page.goto(found.rubric)
      await page.getByRole('button', { name: /Tiêu chí 1, điểm tối đa/ }).click()
      await cell(page, 1, 2).and(page.locator(':focus')).waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.type('30')
      await page.keyboard.press('Enter')
      await page.getByText('Không còn lỗi.').waitFor()
      await button(page, 'Lưu bản nháp').click()
      await page.getByText('Chưa có thay đổi').waitFor()
      await button(page, 'Ban hành').click()
      await button(page.getByRole('dialog'), 'Ban hành').click()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.getByText(/^Đã ban hành/).waitFor()
      await fitsEverybody(person)
    })
  })
})

describe('scoring by keyboard alone', () => {
  it('a board is opened and its stages are moved', async () => {
    await as('thamdinh', async (person) => {
      const { page } = person
      await page.goto('/scoring')
      await button(page, 'Mở bảng chấm điểm').click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('combobox', { name: /Bảng tiêu chí/ }).click()
      await page.getByRole('option', { name: title }).click()
      await dialog.getByRole('combobox', { name: /Cụm, khối/ }).click()
      await page.getByRole('option', { name: 'Khối thi đua các sở', exact: true }).click()
      await button(dialog, 'Mở bảng chấm điểm').click()
      await page.getByRole('grid').waitFor()
      found.board = new URL(page.url()).pathname
      for (const step of ['Chuyển sang chấm chéo', 'Chuyển sang chấm chính thức']) {
        await button(page, step).click()
        await button(page.getByRole('dialog'), step).click()
        await page.getByRole('dialog').waitFor({ state: 'detached' })
      }
      await page.getByText(/Đang chấm chính thức/).waitFor()
    })
  })

  it('types every score, mends one with its reason, reads its history; only changes are sent', async () => {
    await as('thamdinh', async ({ page }) => {
      const sent: { cells: { points: string; seen: number }[] }[] = []
      page.on('request', (request) => {
        const body = request.postDataJSON?.()
        if (body?.operationName === 'Board_EnterOfficial') sent.push(body.variables.input)
      })
      await page.goto(found.board)
      await page.getByRole('grid').waitFor()
      await tabTo(page, '[role="grid"]')
      await page.keyboard.press('Control+Home')
      await page.keyboard.press('ArrowRight')
      for (const scores of [
        ['30', '28,5', '15', '24'],
        ['29', '28.5', '15,5', '24,5'],
        ['30', '30', '15', '22,5'],
        ['28', '27', '14', '20'],
        ['0', '25', '14', '20'],
      ]) {
        for (const [index, score] of scores.entries()) {
          await page.keyboard.type(score)
          await page.keyboard.press(index === scores.length - 1 ? 'Enter' : 'Tab')
        }
        await page.keyboard.press('Home')
        await page.keyboard.press('ArrowRight')
      }
      await saved(page)
      const cells = sent.flatMap((each) => each.cells)
      expect(cells).toHaveLength(20)
      expect(cells.every(({ seen }) => seen === 0)).toBe(true)
      await page.getByRole('rowheader', { name: /59 điểm/ }).waitFor()

      sent.length = 0
      await page.keyboard.press('Control+Home')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.type('29,5')
      await page.keyboard.press('Enter')
      await page.getByRole('form', { name: '1 điểm đã lưu được sửa, cần lý do' }).waitFor()
      // The server was asked whether anything else is wrong with it, and keeps nothing without a reason.
      await page.getByText('1 ô chờ lý do').waitFor()
      await expect.poll(() => sent.length).toBe(1)
      expect(sent[0]?.cells).not.toContainEqual(
        expect.objectContaining({ reason: expect.anything() }),
      )
      await tabTo(page, 'input')
      await page.keyboard.type('Đối chiếu lại báo cáo')
      await page.keyboard.press('Enter')
      await saved(page)
      expect(sent.slice(1)).toMatchObject([
        { cells: [{ points: '29.5', seen: 1, reason: 'Đối chiếu lại báo cáo' }] },
      ])

      for (let steps = 0; steps < 9; steps++)
        if (await page.evaluate(() => document.activeElement?.closest('[role="grid"]') == null))
          await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Control+Home')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Control+Enter')
      await page.getByRole('row', { name: /Đối chiếu lại báo cáo/ }).waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      expect(await cell(page, 1, 1).evaluate((each) => each === document.activeElement)).toBe(true)
    })
  })

  it('what is over the maximum stays as typed, with the rule beside it', async () => {
    await as('thamdinh', async (person) => {
      const { page } = person
      await page.goto(`${found.board}?column=OFFICIAL`)
      await cell(page, 2, 1).focus()
      await page.keyboard.type('31')
      await page.keyboard.press('Enter')
      // Said before anybody has to explain it.
      await page.getByText('1 ô có lỗi, chưa lưu').waitFor()
      expect(await page.getByRole('textbox', { name: 'Lý do sửa điểm' }).count()).toBe(0)
      expect(await cell(page, 2, 1).textContent()).toContain('31')
      await fitsEverybody(person)
      await cell(page, 2, 1).focus()
      await page.keyboard.press('Control+z')
      await page.getByText('Mọi thay đổi đã được lưu').waitFor()
      await page.keyboard.press('Control+y')
      await page.getByText('1 ô có lỗi, chưa lưu').waitFor()
      await page.keyboard.press('Control+z')
      await page.getByText('Mọi thay đổi đã được lưu').waitFor()
    })
  })
})

describe('two who edit the same score', () => {
  const colleague = 'Trưởng phòng kiểm tra Sở Nội vụ (mô phỏng)'
  const opened = () => `${found.board}?column=OFFICIAL`
  const write = async (page: Page, row: number, score: string) => {
    await cell(page, row, 1).focus()
    await page.keyboard.type(score)
    await page.keyboard.press('Enter')
  }
  const explain = async (page: Page, why: string) => {
    await page.getByText('1 ô chờ lý do').waitFor()
    await button(page, 'Ghi lý do').click()
    await page.keyboard.type(why)
    await page.keyboard.press('Enter')
    await saved(page)
  }
  const clash = (page: Page) => page.getByRole('dialog', { name: 'Có người khác vừa sửa điểm này' })

  it('the first is saved; the second, under another account, sees both values, who and when, and loses nothing typed', async () => {
    await as('quantri', (person) =>
      hire(person, {
        ...{ account: 'kiem-tra', name: colleague },
        ...{ role: 'APPRAISER', unit: 'Tỉnh Đông Mẫu' },
      }),
    )
    await as('thamdinh', async ({ page: first }) => {
      await as('kiem-tra', async (person) => {
        const { page: second } = person
        await first.goto(opened())
        await second.goto(opened())
        await cell(second, 3, 1).waitFor()
        await write(first, 3, '28')
        await explain(first, 'Theo biên bản kiểm tra')
        await write(second, 3, '27,25')
        const dialog = clash(second)
        await dialog.getByText('27,25').waitFor()
        await dialog.getByText(/^28/).waitFor()
        await dialog.getByText(/Chuyên viên thẩm định Sở Nội vụ.*, lúc \d\d:\d\d/).waitFor()
        await fitsEverybody(person)
        await second.reload()
        await dialog.getByText('27,25').waitFor()
        // Without a reason one's own value is not put over the other's.
        const why = dialog.getByRole('textbox', { name: 'Lý do sửa lại điểm đang lưu' })
        expect(await button(dialog, 'Giữ của tôi').isDisabled()).toBe(true)
        await why.fill('Báo cáo quý mới hơn biên bản')
        await button(dialog, 'Giữ của tôi').click()
        await saved(second)
        expect(await cell(second, 3, 1).textContent()).toContain('27,25')
        await first.reload()
        await cell(first, 3, 1).getByText('27,25').waitFor()
        await cell(first, 3, 1).focus()
        await first.keyboard.press('Control+Enter')
        const history = first.getByRole('dialog')
        const change = history.getByRole('row', { name: /Báo cáo quý mới hơn biên bản/ })
        await change.getByText('28', { exact: true }).waitFor()
        await change.getByText(new RegExp(colleague.replace(/[()]/g, '\\$&'))).waitFor()
      })
    })
  })

  it('the other may also take what is kept, and then nothing is changed', async () => {
    await as('kiem-tra', async ({ page: first }) => {
      await as('thamdinh', async ({ page: second }) => {
        await first.goto(opened())
        await second.goto(opened())
        await cell(second, 4, 1).waitFor()
        await write(first, 4, '27,5')
        await explain(first, 'Cộng lại theo bảng kê')
        await write(second, 4, '26')
        await clash(second)
          .getByText(new RegExp(colleague.replace(/[()]/g, '\\$&')))
          .waitFor()
        await button(clash(second), 'Lấy giá trị đang lưu').click()
        await clash(second).waitFor({ state: 'detached' })
        await cell(second, 4, 1).getByText('27,5').waitFor()
        await second.getByText(/Mọi thay đổi đã được lưu|^Đã lưu lúc/).waitFor()
      })
    })
  })
})

describe('locking and ranking', () => {
  it('is confirmed by typing, and then says line by line who stands where', async () => {
    await as('thamdinh', async (person) => {
      const { page } = person
      await page.goto(found.board)
      await button(page, 'Khóa điểm').click()
      const dialog = page.getByRole('dialog')
      const phrase = (await dialog.getByText(/Gõ lại “/).textContent())?.match(/“(.+)”/)?.[1] ?? ''
      await dialog.getByRole('textbox').fill('khoa')
      expect(await button(dialog, 'Khóa điểm').isDisabled()).toBe(true)
      await dialog.getByRole('textbox').fill(phrase)
      await button(dialog, 'Khóa điểm').click()
      await dialog.waitFor({ state: 'detached' })
      await page.getByRole('tab', { name: 'Xếp hạng, cờ' }).click()
      await page.getByRole('cell', { name: '97,5' }).first().waitFor()
      await fitsEverybody(person)
      await canBeReadAtNight(person)
      await button(page, 'Đề nghị tặng cờ').click()
      const flags = page.getByRole('dialog')
      await flags.getByLabel('Đơn vị được đề nghị').first().click()
      await page.getByRole('option', { name: 'Sở Y tế' }).click()
      await page.keyboard.press('Tab')
      await button(flags, 'Đề nghị tặng cờ').click()
      await flags.getByRole('alert').getByText(/1 cờ/).waitFor()
    })
  })
})

describe.each([
  { name: 'a desk', viewport: wide },
  { name: 'a phone', viewport: phone },
])('on $name the pages of rubrics and scoring can be used by everybody', ({ viewport }) => {
  it('each of them', async () => {
    await as(
      'thamdinh',
      async (person) => {
        for (const way of [
          '/rubrics',
          '/rubrics/new',
          found.rubric,
          '/scoring',
          `${found.board}?column=ALL`,
          `${found.board}?tab=unit`,
          `${found.board}?tab=ranking`,
        ]) {
          await person.page.goto(way)
          await fitsEverybody(person)
          if (viewport === wide) await canBeReadAtNight(person)
        }
      },
      { viewport },
    )
  })
})
