import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { world } from '../../testing/world.ts'
import { provenance } from '../../testing/world-law.ts'
import { lawBook } from '../../testing/world-law-book.ts'

describe('the law', () => {
  it('shows the instruments of the day and what to do next', async () => {
    renderApp('/law', world())
    expect(await screen.findByText('06/2022/QH15')).toBeDefined()
    expect(screen.getByText('Chọn một danh hiệu để xem tiêu chuẩn')).toBeDefined()
  })

  it('shows each condition of an award with its article and who vouches for it', async () => {
    renderApp('/law?award=emulation-fighter.base', world())
    const rule = await screen.findByRole('region', { name: 'Tiêu chuẩn, điều kiện' })
    const line = (await within(rule).findByText('Có sáng kiến được cơ sở công nhận')).closest('li')
    expect(line?.textContent).toContain('điểm b khoản 1 Điều 23')
    expect(line?.textContent).toContain('Ghi nhớ')
    expect(within(rule).getByText('Thủ trưởng đơn vị')).toBeDefined()
  })

  it('asks for the day in the address, tints the frame and offers the way back', async () => {
    const { variablesOf, router } = renderApp('/law?on=2024-06-01', world())
    expect(
      await screen.findByText('Đang xem tại ngày 01/06/2024, không phải hôm nay.'),
    ).toBeDefined()
    expect(variablesOf('LawBook_Query')).toMatchObject({ on: '2024-06-01' })
    expect(document.querySelector('.vd-frame-past')).not.toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Về hôm nay' }))
    await screen.findByText('06/2022/QH15')
    expect(router.state.location.search).not.toHaveProperty('on', '2024-06-01')
  })

  it('leads to the first day of each instrument, where the law changed', async () => {
    renderApp('/law?award=emulation-fighter.base', world())
    const link = await screen.findByRole('link', { name: 'hiệu lực từ 01/01/2024' })
    expect(link.getAttribute('href')).toContain('on=2024-01-01')
    expect(link.getAttribute('href')).toContain('award=emulation-fighter.base')
  })

  it('slides over the days on which the law changed', async () => {
    const { router } = renderApp('/law', world())
    const slider = await screen.findByRole('slider', { name: 'Các ngày luật thay đổi' })
    expect(slider.getAttribute('aria-valuetext')).toBe('01/01/2024: 06/2022/QH15')
    expect(screen.getByText('thêm 3, thay 9, bãi bỏ 2 quy định')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Thay đổi trước' }))
    await waitFor(() => expect(router.state.location.search).toMatchObject({ on: '2017-10-01' }))
    expect(screen.getByRole('button', { name: 'Thay đổi sau' })).toHaveProperty('disabled', true)
  })

  it('shows the rules beside the standard, and what another source says', async () => {
    renderApp('/law?award=emulation-fighter.base&part=provisions', world())
    const part = await screen.findByRole('tabpanel', { name: 'Quy định khác' })
    expect(within(part).getByText(/Không quá 15 %/)).toBeDefined()
    expect(within(part).getByText('Cách đọc khác:').parentElement?.textContent).toContain(
      'Không giới hạn',
    )
  })

  it('says in the head of a rule who vouches for its share of votes and for its quota', async () => {
    renderApp('/law?award=emulation-fighter.base', world())
    const said = async (name: string) => (await screen.findByText(name)).nextElementSibling
    const [votes, quota] = [await said('Tỷ lệ phiếu cần có'), await said('Giới hạn số lượng')]
    expect(votes?.textContent).toMatch(/^Từ 80 % tổng số thành viên.*Nghị định 98.*Ghi nhớ$/)
    expect(quota?.textContent).toMatch(/^Không quá 15 %.*Ghi nhớ.*Cách đọc khác:.*Dự thảo$/)
  })

  it('says of a confirmed rule who answers for it, since when and on which document', async () => {
    const confirmed = {
      __typename: 'ConfirmedBy',
      id: 'confirmation-1',
      name: 'Lê Thị Pháp Chế',
      organisation: 'Sở Nội vụ',
      on: '2026-11-20',
      document: 'Công báo số 585',
    }
    const rule = {
      ...lawBook.rule({ award: 'emulation-fighter.base' }),
      provenance: { ...provenance('CONFIRMED'), confirmed },
    }
    renderApp('/law?award=emulation-fighter.base', world({ law: { ...lawBook, rule: () => rule } }))
    fireEvent.click(await screen.findByRole('button', { name: 'Đơn vị xác nhận' }))
    const said =
      /Dựa trên xác nhận của Lê Thị Pháp Chế, Sở Nội vụ, ngày 20\/11\/2026, theo Công báo số 585\./
    expect(await screen.findByText(said)).toBeDefined()
  })

  it('says that the law sets no quota and asks for no ballot, where it is so', async () => {
    const rule = { ...lawBook.rule({ award: 'emulation-fighter.base' }), ballot: null, quota: null }
    renderApp('/law?award=emulation-fighter.base', world({ law: { ...lawBook, rule: () => rule } }))
    expect(await screen.findByText('Không quy định tỷ lệ phiếu')).toBeDefined()
    expect(screen.getByText('Luật không giới hạn số lượng')).toBeDefined()
  })

  it('sets the eras of an award side by side and marks what came and what went', async () => {
    renderApp('/law?award=emulation-fighter.base&part=history', world())
    const history = await screen.findByRole('region', { name: 'Lịch sử qua các văn bản' })
    const eras = within(history).getAllByRole('article')
    expect(eras.map((era) => within(era).getByRole('heading', { level: 3 }).textContent)).toEqual([
      'Từ 01/10/2017 đến 31/12/2023',
      'Từ 01/01/2024 đến nay',
    ])
    const now = eras[1] as HTMLElement
    expect(
      within(now)
        .getByText(/Không quá 15 %/)
        .closest('li')?.textContent,
    ).toContain('Mới')
    expect(within(now).getByText('Đã đăng ký thi đua').className).toBe('ad-gone')
    expect(
      within(now)
        .getByText(/Từ 80 %/)
        .closest('li')?.textContent,
    ).not.toContain('Mới')
  })

  it('finds an award without diacritics', async () => {
    renderApp('/law', world())
    const box = await screen.findByRole('searchbox', { name: 'Tìm danh hiệu, hình thức' })
    fireEvent.change(box, { target: { value: 'co thi dua' } })
    const list = screen.getByRole('navigation', { name: 'Danh hiệu, hình thức' })
    await waitFor(() => expect(within(list).getAllByRole('link')).toHaveLength(1))
    expect(within(list).getByRole('link').textContent).toBe('Cờ thi đua cấp tỉnh')
  })

  it('says that an award did not exist on the day', async () => {
    renderApp('/law?award=emulation-flag.provincial', world())
    expect(await screen.findByText('Danh hiệu này không có tại ngày đang xem')).toBeDefined()
  })

  it('says that it holds no law of a time before its first instrument', async () => {
    renderApp('/law?on=1950-01-01', world({ law: { ...lawBook, instruments: [] } }))
    expect(await screen.findByText('Không có văn bản nào áp dụng tại ngày này')).toBeDefined()
  })

  it('offers to try again when the network is gone', async () => {
    renderApp('/law', world(), { fail: { LawBook_Query: new Error('Failed to fetch') } })
    expect((await screen.findByRole('alert')).textContent).toContain('Mất kết nối')
  })
})
