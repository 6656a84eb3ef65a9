import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { proposal, world } from '../../testing/world.ts'
import { citation, provenance, refusal, unmetVerdict } from '../../testing/world-law.ts'

const dossier = proposal('proposal-1')
const address = '/proposals/proposal-1'
const open = (more = {}) => renderApp(address, world({ node: dossier, ...more }))

describe('a dossier', () => {
  it('shows its life, its parts and its verdict', async () => {
    open()
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Đặng Thị Ngọc Ánh' }),
    ).toBeDefined()
    expect(
      within(screen.getByRole('list', { name: 'Đời hồ sơ' })).getAllByRole('listitem'),
    ).toHaveLength(2)
    const verdict = screen.getByRole('region', { name: 'Kết luận' })
    expect(within(verdict).getByText('Theo quy định tại ngày 10/11/2026')).toBeDefined()
    expect(within(verdict).getByText('1 đạt, 0 không đạt, 2 chưa đủ dữ liệu')).toBeDefined()
  })

  it('opens at what decides the verdict, and each line opens to its article and what is missing', async () => {
    open()
    const line = await screen.findByRole('button', { name: /Có sáng kiến được cơ sở công nhận/ })
    expect(line.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(line)
    const grounds = document.getElementById(line.getAttribute('aria-controls') ?? '')
    expect(grounds?.textContent).toContain('điểm b khoản 1 Điều 23')
    expect(grounds?.textContent).toContain('Danh sách sáng kiến được công nhận năm 2026')
    expect(grounds?.textContent).toContain('Ghi nhớ')
  })

  it('names the record that a met line used', async () => {
    open()
    fireEvent.click(
      await screen.findByRole('button', { name: /Đạt danh hiệu “Lao động tiên tiến”/ }),
    )
    expect(screen.getByText('Quyết định số 12/QĐ-TH ngày 20/10/2026')).toBeDefined()
  })

  it('keeps a refused step in reach of focus and says why, with the article', async () => {
    open()
    const button = await screen.findByRole('button', { name: /^Ghi kết quả thẩm định/ })
    expect(button.getAttribute('aria-disabled')).toBe('true')
    expect(button.getAttribute('aria-label')).toContain('Hồ sơ chưa được tiếp nhận')
    fireEvent.focus(button)
    const note = await screen.findByRole('tooltip')
    expect(note.textContent).toContain('khoản 1 Điều 84 Luật Thi đua, khen thưởng')
  })

  it('lets a dossier that is not ready be held back, and says beside the other answer why', async () => {
    const [receive] = dossier.possibleActions
    const unmet = refusal('VerdictUnmet', 'Hồ sơ không đạt tiêu chuẩn.')
    open({
      node: {
        ...dossier,
        possibleActions: [{ ...receive, action: 'APPRAISE', allowed: false, refusal: unmet }],
      },
    })
    fireEvent.click(await screen.findByRole('button', { name: 'Ghi kết quả thẩm định' }))
    const dialog = await screen.findByRole('dialog')
    const answer = (name: string) => within(dialog).getByRole('radio', { name })
    expect(answer('Đủ điều kiện trình hội đồng')).toHaveProperty('disabled', true)
    expect(answer('Không trình hội đồng')).toHaveProperty('disabled', false)
    expect(dialog.textContent).toContain('Hồ sơ không đạt tiêu chuẩn.')
    expect(dialog.textContent).toContain('khoản 1 Điều 84')
  })

  it('receives with the day and the version that were seen', async () => {
    const { variablesOf } = open({
      receiveProposal: {
        __typename: 'ProposalReceived',
        at: '2026-11-21T10:00:00+07:00',
        proposal: proposal('proposal-1', { status: 'IN_APPRAISAL', version: 4 }),
      },
    })
    fireEvent.click(await screen.findByRole('button', { name: 'Tiếp nhận hồ sơ' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByDisplayValue('21/11/2026')).toBeDefined()
    fireEvent.click(within(dialog).getByRole('button', { name: 'Tiếp nhận hồ sơ' }))
    expect(await screen.findByText('Đã xong: tiếp nhận hồ sơ.')).toBeDefined()
    expect(variablesOf('Dossier_ReceiveProposal')).toMatchObject({
      input: { id: 'proposal-1', expectedVersion: 3, receivedOn: '2026-11-21' },
    })
  })

  it('keeps what was typed when the dossier changed meanwhile, and offers the new version', async () => {
    const { sent } = open({
      returnProposal: refusal('ChangedMeanwhile', 'Hồ sơ đã được thay đổi.', { currentVersion: 9 }),
    })
    fireEvent.click(await screen.findByRole('button', { name: 'Trả lại hồ sơ' }))
    const dialog = await screen.findByRole('dialog')
    const reason = within(dialog).getByRole('textbox', { name: /Lý do/ })
    fireEvent.change(reason, { target: { value: 'Thiếu báo cáo thành tích' } })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Trả lại hồ sơ' }))
    const asked = () => sent.filter((each) => each.name === 'Dossier_Query').length
    const reload = await within(dialog).findByRole('button', {
      name: 'Tải bản mới, giữ phần đang nhập',
    })
    const before = asked()
    fireEvent.click(reload)
    await waitFor(() => expect(asked()).toBeGreaterThan(before))
    expect(screen.getByDisplayValue('Thiếu báo cáo thành tích')).toBeDefined()
  })

  it('shows a refusal of any kind by its own sentence and grounds', async () => {
    open({
      withdrawProposal: refusal('NotAllowed', 'Bạn không có quyền rút hồ sơ này.', {
        operation: 'withdrawProposal',
        reason: 'x',
      }),
    })
    fireEvent.click(await screen.findByRole('button', { name: 'Rút đề nghị' }))
    const dialog = await screen.findByRole('dialog')
    fireEvent.change(within(dialog).getByRole('textbox', { name: /Lý do/ }), {
      target: { value: 'Trùng' },
    })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Rút đề nghị' }))
    const alert = await within(dialog).findByRole('alert')
    expect(alert.textContent).toContain('Bạn không có quyền rút hồ sơ này.')
    expect(alert.textContent).toContain('khoản 1 Điều 84')
    expect(alert.textContent).toContain('Chưa có gì bị thay đổi.')
  })

  it('sends again with the same key after the connection was lost', async () => {
    const { sent } = renderApp(address, world({ node: dossier }), {
      fail: { Dossier_WithdrawProposal: new Error('Failed to fetch') },
    })
    fireEvent.click(await screen.findByRole('button', { name: 'Rút đề nghị' }))
    const dialog = await screen.findByRole('dialog')
    fireEvent.change(within(dialog).getByRole('textbox', { name: /Lý do/ }), {
      target: { value: 'Trùng' },
    })
    const send = within(dialog).getByRole('button', { name: 'Rút đề nghị' })
    fireEvent.click(send)
    expect((await within(dialog).findByRole('alert')).textContent).toContain('chỉ được ghi một lần')
    fireEvent.click(send)
    const tries = () => sent.filter((each) => each.name === 'Dossier_WithdrawProposal')
    await waitFor(() => expect(tries()).toHaveLength(2))
    const [first, second] = tries().map((each) => JSON.stringify(each.variables['input']))
    expect(second).toBe(first)
  })

  it('opens the part named in the address', async () => {
    const then = proposal('proposal-1', { recordedVerdict: unmetVerdict })
    renderApp(`${address}?tab=recorded`, world({ node: then }))
    expect(await screen.findByText(/Kết luận hiện nay khác với khi thẩm định/)).toBeDefined()
  })

  it('says so when there is no such dossier for this viewer', async () => {
    open({ node: null })
    expect(await screen.findByText('Không tìm thấy')).toBeDefined()
  })
})

describe('the papers of a dossier', () => {
  const paper = (document: string, label: string, more = {}) => ({
    document,
    label: () => label,
    form: null,
    condition: () => null,
    needed: 'MET',
    citation: citation('Điều 37 Nghị định 152/2025/NĐ-CP'),
    provenance: provenance('VERIFIED'),
    ...more,
  })
  const procedure = (more = {}) => ({
    sets: 1,
    electronic: true,
    simplified: false,
    citation: citation('Điều 37 Nghị định 152/2025/NĐ-CP'),
    papers: [
      paper('submission-letter', 'Tờ trình', { form: '01' }),
      paper('initiative-certificate', 'Chứng nhận sáng kiến', {
        needed: 'UNKNOWN',
        condition: () => 'xét theo sáng kiến',
      }),
      paper('tax-confirmation', 'Xác nhận nghĩa vụ thuế', {
        needed: 'UNMET',
        condition: () => 'doanh nghiệp',
      }),
    ],
    filing: {
      by: '2026-12-31',
      with: () => 'Bộ Nội vụ',
      citation: citation('Điều 35 Nghị định 152/2025/NĐ-CP'),
    },
    notices: [
      {
        sentence: () => 'Bộ, ban, ngành, tỉnh đề nghị công khai 10 ngày làm việc',
        citation: citation('khoản 2 Điều 44 Nghị định 152/2025/NĐ-CP'),
      },
    ],
    consultations: [],
    ...more,
  })
  const openPapers = (more = {}) =>
    renderApp(`${address}?tab=papers`, world({ node: { ...dossier, procedure: procedure(more) } }))

  it('are listed with form, condition and article; what this case does not need is left out', async () => {
    openPapers()
    const list = within(await screen.findByRole('list', { name: 'Giấy tờ theo luật' }))
    expect(list.getAllByRole('listitem')).toHaveLength(2)
    expect(list.getByText(/mẫu số 01/)).toBeDefined()
    expect(list.getByText('chỉ khi xét theo sáng kiến')).toBeDefined()
    expect(list.queryByText('Xác nhận nghĩa vụ thuế')).toBeNull()
    expect(screen.getByText('01 bộ bản chính, kèm tệp điện tử.')).toBeDefined()
  })

  it('stand beside the last day of filing and the public notice', async () => {
    openPapers()
    expect(await screen.findByText(/Bộ Nội vụ, chậm nhất ngày 31\/12\/2026/)).toBeDefined()
    expect(screen.getByText(/công khai 10 ngày làm việc/)).toBeDefined()
    expect(screen.queryByText('Lấy ý kiến')).toBeNull()
    expect(screen.queryByText('Tài liệu kèm hồ sơ')).toBeNull()
  })

  it('say so where no text on them has been read', async () => {
    openPapers({ papers: [] })
    expect(await screen.findByText(/Chưa đọc được quy định về hồ sơ/)).toBeDefined()
  })

  it('show the minutes that the dossier was proposed with, and nothing where none are attached', async () => {
    const minutes = { name: 'Bien-ban.docx', paper: 'cluster-minutes', sha256: 'a1' }
    renderApp(
      `${address}?tab=papers`,
      world({ node: { ...dossier, procedure: procedure(), attachments: [minutes] } }),
    )
    expect(await screen.findByText('Biên bản hội nghị của cụm, khối')).toBeDefined()
    expect(screen.getByText('Bien-ban.docx')).toBeDefined()
  })
})
