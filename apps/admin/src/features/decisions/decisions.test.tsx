import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { action, connection, viewer, world } from '../../testing/world.ts'
import { refusal } from '../../testing/world-law.ts'
import { decision, paymentList } from '../../testing/world-more.ts'

const at = '2026-11-21T10:00:00+07:00'
const withDecision = (more = {}, of = {}) =>
  world({ node: decision(of), decisions: connection([decision(of)]), ...more })

async function openSigning(number: string, again: string) {
  fireEvent.click(await screen.findByRole('button', { name: 'Ký quyết định' }))
  const dialog = await screen.findByRole('dialog')
  fireEvent.change(within(dialog).getByRole('textbox', { name: /^Số quyết định/ }), {
    target: { value: number },
  })
  fireEvent.change(within(dialog).getByRole('textbox', { name: /^Gõ lại số/ }), {
    target: { value: again },
  })
  return { dialog, sign: within(dialog).getByRole('button', { name: 'Ký quyết định' }) }
}

describe('decisions', () => {
  it('are listed with authority, signer and state', async () => {
    renderApp('/decisions', withDecision())
    const table = await screen.findByRole('table', { name: 'Quyết định khen thưởng' })
    expect(within(table).getByText('Dự thảo chưa có số')).toBeDefined()
    expect(within(table).getByText('Chủ tịch Ủy ban nhân dân tỉnh')).toBeDefined()
  })

  it('teach where drafts come from while there is none', async () => {
    renderApp('/decisions', world({ decisions: connection([]) }))
    expect(await screen.findByText('Chưa có quyết định nào')).toBeDefined()
  })

  it('cannot be drafted before a council has passed anything', async () => {
    renderApp('/decisions/new', withDecision({ proposals: connection([]) }))
    expect(await screen.findByText('Chưa có hồ sơ nào chờ quyết định')).toBeDefined()
  })

  it('offer to try again when the network is gone', async () => {
    renderApp('/decisions', withDecision(), {
      fail: { DecisionList_Query: new Error('Failed to fetch') },
    })
    expect((await screen.findByRole('alert')).textContent).toContain('Mất kết nối')
  })

  it('are not offered to be drafted by whoever may not', async () => {
    renderApp('/decisions', withDecision({ viewer: viewer([]) }))
    await screen.findByRole('table')
    expect(screen.queryByRole('link', { name: 'Lập dự thảo quyết định' })).toBeNull()
  })
})

describe('a decision', () => {
  it('stands beside its checks, each with its truth and article', async () => {
    renderApp('/decisions/decision-1', withDecision())
    const checks = await screen.findByRole('region', { name: 'Kiểm tra trước khi ký' })
    expect(within(checks).getByText('Điều 79 Luật Thi đua, khen thưởng')).toBeDefined()
    expect(within(checks).getAllByText('Đạt')).toHaveLength(2)
    expect(within(checks).getByText('Chưa đủ dữ liệu')).toBeDefined()
  })

  it('is signed only after its number was typed twice', async () => {
    const { variablesOf } = renderApp(
      '/decisions/decision-1',
      withDecision({
        signDecision: {
          __typename: 'DecisionSigned',
          at,
          decision: decision({ status: 'SIGNED' }),
        },
      }),
    )
    const { dialog, sign } = await openSigning('2101/QĐ-UBND', '2101')
    expect(sign).toHaveProperty('disabled', true)
    expect(within(dialog).getByText('Số gõ lại chưa khớp.')).toBeDefined()
    fireEvent.change(within(dialog).getByRole('textbox', { name: /^Gõ lại số/ }), {
      target: { value: '2101/QĐ-UBND' },
    })
    fireEvent.click(sign)
    await waitFor(() =>
      expect(variablesOf('Decision_SignDecision')).toMatchObject({
        input: {
          id: 'decision-1',
          expectedVersion: 2,
          number: '2101/QĐ-UBND',
          signedOn: '2026-11-21',
        },
      }),
    )
  })

  it('shows that the number is taken and keeps what was typed', async () => {
    renderApp(
      '/decisions/decision-1',
      withDecision({
        signDecision: refusal('DecisionNumberTaken', 'Số 2101/QĐ-UBND đã có.', {
          number: '2101/QĐ-UBND',
        }),
      }),
    )
    const { dialog, sign } = await openSigning('2101/QĐ-UBND', '2101/QĐ-UBND')
    fireEvent.click(sign)
    expect((await within(dialog).findByRole('alert')).textContent).toContain(
      'Số 2101/QĐ-UBND đã có.',
    )
    expect(within(dialog).getAllByDisplayValue('2101/QĐ-UBND')).toHaveLength(2)
  })

  it('says why it cannot be signed when the authority is not competent', async () => {
    const why = refusal(
      'AuthorityNotCompetent',
      'Giám đốc sở không có thẩm quyền tặng Cờ thi đua cấp tỉnh.',
      {
        post: 'DEPARTMENT_DIRECTOR',
        award: 'x',
        day: '2026-11-21',
        competent: ['PROVINCIAL_CHAIR'],
      },
    )
    renderApp('/decisions/decision-1', withDecision({}, { possibleActions: [action('SIGN', why)] }))
    const button = await screen.findByRole('button', { name: /^Ký quyết định/ })
    expect(button.getAttribute('aria-label')).toContain('không có thẩm quyền')
  })
})

describe('the payment list of a decision', () => {
  const section = async () => {
    const found = await screen.findByRole('region', { name: 'Danh sách chi thưởng' })
    await within(found).findByRole('table')
    return within(found)
  }

  it('stands under the decision with multiples, amounts, total and base salary of the day', async () => {
    renderApp('/decisions/decision-1', withDecision())
    const list = await section()
    expect(list.getByText(/mức lương cơ sở 2\.530\.000/)).toBeDefined()
    expect(list.getByText('Điều 3 Nghị định 161/2026/NĐ-CP')).toBeDefined()
    const total = list.getByRole('row', { name: /Cộng/ })
    expect(within(total).getByText(/20\.240\.000/)).toBeDefined()
    expect(list.getByText('cơ quan, đơn vị của người quyết định')).toBeDefined()
  })

  it('says what is not paid and why, with its article', async () => {
    renderApp('/decisions/decision-1', withDecision())
    const list = await section()
    expect(list.getByText(/chỉ nhận mức thưởng cao hơn/)).toBeDefined()
    expect(list.getByText('Điều 49 Nghị định 152/2025/NĐ-CP')).toBeDefined()
  })

  it('warns how much the fund lacks once its balance is entered', async () => {
    renderApp('/decisions/decision-1', withDecision())
    const list = await section()
    expect(list.queryByText(/Quỹ/)?.textContent ?? '').not.toContain('còn thiếu')
    fireEvent.change(list.getByRole('textbox', { name: /^Số dư quỹ/ }), {
      target: { value: '20000000' },
    })
    expect((await screen.findByText(/Quỹ còn thiếu/)).textContent).toContain('240.000')
  })

  it('tells the range where readings differ or an amount is a cap', async () => {
    const open = { paymentList: paymentList({ settled: false, least: 380_000, most: 760_000 }) }
    renderApp('/decisions/decision-1', withDecision({}, open))
    const list = await section()
    expect(list.getByText(/tổng từ 380\.000/).textContent).toContain('760.000')
  })

  it('is a sheet to print and sign, with a row for each who is paid', async () => {
    renderApp('/decisions/decision-1/payments', withDecision())
    const sheet = await screen.findByRole('table', { name: 'Danh sách ký nhận tiền thưởng' })
    expect(within(sheet).getByText('Sở Tài chính')).toBeDefined()
    expect(within(sheet).queryByText('Đặng Thị Ngọc Ánh')).toBeNull()
    expect(within(sheet).getByText('Ký nhận')).toBeDefined()
    expect(screen.getByRole('button', { name: 'In' })).toBeDefined()
  })

  it('is in English for those who read it', async () => {
    renderApp('/decisions/decision-1', withDecision(), { language: 'en' })
    const found = await screen.findByRole('region', { name: 'Payment list' })
    expect(await within(found).findByText('Total')).toBeDefined()
  })

  it('is asked for again once the decision is signed', async () => {
    const signed = decision({ status: 'SIGNED', number: '2101/QĐ-UBND', signedOn: '2026-11-21' })
    const { sent } = renderApp(
      '/decisions/decision-1',
      withDecision({ signDecision: { __typename: 'DecisionSigned', at, decision: signed } }),
    )
    await section()
    const asked = () => sent.filter(({ name }) => name === 'DecisionPayments_Query').length
    const before = asked()
    const { dialog, sign } = await openSigning('2101/QĐ-UBND', '2101/QĐ-UBND')
    fireEvent.click(sign)
    await waitFor(() => expect(dialog.isConnected).toBe(false))
    await waitFor(() => expect(asked()).toBeGreaterThan(before))
  })
})
