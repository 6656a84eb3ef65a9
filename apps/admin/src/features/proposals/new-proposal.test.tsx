import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { proposal, teacher, world } from '../../testing/world.ts'
import { refusal, unknownVerdict } from '../../testing/world-law.ts'

const previewed = { __typename: 'EligibilityPreviewed', verdict: unknownVerdict }
const address = '/proposals/new?subject=person-teacher&award=emulation-fighter.base&year=2026'
const open = (more = {}, options = {}) =>
  renderApp(address, world({ node: teacher, previewEligibility: previewed, ...more }), options)

async function chooseUnit() {
  // The unit of the only role is filled in; choosing it again must do no harm.
  fireEvent.focus(await screen.findByRole('combobox', { name: /Đơn vị trình/ }))
  fireEvent.click(await screen.findByRole('option', { name: /Trường Trung học phổ thông Mẫu Sơn/ }))
}

describe('a new proposal', () => {
  it('shows the verdict beside the form as one types', async () => {
    const { variablesOf } = open()
    const live = await screen.findByRole('region', { name: 'Kết luận tạm tính' })
    expect(await within(live).findByText('1 đạt, 0 không đạt, 2 chưa đủ dữ liệu')).toBeDefined()
    expect(variablesOf('NewProposal_PreviewEligibility')).toMatchObject({
      input: {
        award: 'emulation-fighter.base',
        subject: 'person-teacher',
        year: 2026,
        route: 'merit',
      },
    })
  })

  it('asks what the law leaves to people, and sends only what was stated', async () => {
    const { variablesOf } = open()
    const question = await screen.findByRole('radiogroup', { name: /Mưu trí, sáng tạo/ })
    fireEvent.click(within(question).getByRole('radio', { name: 'Đúng' }))
    await waitFor(() =>
      expect(variablesOf('NewProposal_PreviewEligibility')).toMatchObject({
        input: { attestations: [{ topic: 'combat-bravery', holds: true, year: 2026 }] },
      }),
    )
  })

  it('saves the draft and opens its dossier', async () => {
    const { router, variablesOf } = open({
      draftProposal: {
        __typename: 'ProposalDrafted',
        at: '2026-11-21T10:00:00+07:00',
        proposal: proposal('proposal-9'),
      },
    })
    await screen.findByText('1 đạt, 0 không đạt, 2 chưa đủ dữ liệu')
    await chooseUnit()
    fireEvent.click(screen.getByRole('button', { name: 'Lưu dự thảo đề nghị' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/proposals/proposal-9'))
    expect(variablesOf('NewProposal_DraftProposal')).toMatchObject({
      input: { subject: 'person-teacher', submittingUnit: 'unit-school', attestations: [] },
    })
    expect(localStorage.getItem('vinhdanh.draft.new-proposal')).toBeNull()
  })

  it('keeps what was typed over a reload', async () => {
    const first = open()
    const merits = await screen.findByRole('textbox', { name: /Tóm tắt thành tích/ })
    fireEvent.change(merits, { target: { value: 'Ba sáng kiến' } })
    await waitFor(() =>
      expect(localStorage.getItem('vinhdanh.draft.new-proposal')).toContain('Ba sáng kiến'),
    )
    first.unmount()
    open()
    expect(await screen.findByDisplayValue('Ba sáng kiến')).toBeDefined()
    expect(screen.getByText(/được giữ trên máy này/)).toBeDefined()
  })

  it('shows the refusal when the window is closed, and loses nothing', async () => {
    open({
      draftProposal: refusal('ProposalWindowClosed', 'Đã hết hạn nhận đề nghị ngày 15/12/2026.', {
        opensOn: '2026-10-01',
        closesOn: '2026-12-15',
        day: '2026-12-16',
      }),
    })
    fireEvent.change(await screen.findByRole('textbox', { name: /Tóm tắt thành tích/ }), {
      target: { value: 'Ba sáng kiến' },
    })
    await chooseUnit()
    fireEvent.click(screen.getByRole('button', { name: 'Lưu dự thảo đề nghị' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Đã hết hạn nhận đề nghị')
    expect(screen.getByDisplayValue('Ba sáng kiến')).toBeDefined()
  })

  it('says that the draft is kept when the network is gone', async () => {
    open({}, { fail: { NewProposal_DraftProposal: new Error('Failed to fetch') } })
    await screen.findByText('1 đạt, 0 không đạt, 2 chưa đủ dữ liệu')
    await chooseUnit()
    fireEvent.click(screen.getByRole('button', { name: 'Lưu dự thảo đề nghị' }))
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Phần bạn đang nhập vẫn còn trên máy này.',
    )
  })

  it('says which award does not exist on the day instead of a verdict', async () => {
    open({
      previewEligibility: refusal(
        'AwardUnknownOnDay',
        'Danh hiệu này chưa có tại ngày 10/11/2026.',
        {
          award: 'x',
          day: '2026-11-10',
        },
      ),
    })
    expect(await screen.findByText('Danh hiệu này chưa có tại ngày 10/11/2026.')).toBeDefined()
  })
})
