import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { action, connection, viewer, world } from '../../testing/world.ts'
import { refusal } from '../../testing/world-law.ts'
import { decision } from '../../testing/world-more.ts'

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
