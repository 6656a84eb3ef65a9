import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { action, world } from '../../testing/world.ts'
import { citation, provenance, refusal } from '../../testing/world-law.ts'
import { decision } from '../../testing/world-more.ts'

const outcome = (reading: string, label: string, limit: number) => ({
  __typename: 'QuotaReadingOutcome',
  reading,
  label: () => label,
  limit,
  within: limit >= 1,
  provenance: provenance('RECALLED'),
})
const quota = (more: Readonly<Record<string, unknown>> = {}) => ({
  __typename: 'QuotaUse',
  openPoint: 'quota/emulation-fighter.base',
  award: () => 'Chiến sĩ thi đua cơ sở',
  scope: 'Trường xưa',
  base: 6,
  granted: 0,
  proposed: 1,
  needsPerson: true,
  agree: false,
  chosen: null,
  citation: citation('khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP'),
  outcomes: [outcome('main', 'làm tròn xuống', 0), outcome('rounded', 'làm tròn từ 0,5', 1)],
  choices: [],
  ...more,
})
const open = (quotas: readonly unknown[], more = {}) =>
  renderApp(
    '/decisions/decision-1',
    world({
      node: decision({ quotas, possibleActions: [action('CHOOSE_READING')] }),
      ...more,
    }),
  )
const name = 'Chiến sĩ thi đua cơ sở, Trường xưa'

afterEach(() => localStorage.clear())

describe('a quota that can be read in two ways', () => {
  it('shows what each reading gives, and that a person must choose before the signature', async () => {
    open([quota()])
    const said = await screen.findByRole('region', { name })
    expect(said.textContent).toContain('Tính trên 6; đã tặng 0, trong quyết định này 1.')
    expect(said.textContent).toContain('cần người có thẩm quyền chọn')
    expect(
      within(said)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/^làm tròn xuống.*Tối đa 0: 1 là vượt giới hạn$/),
      expect.stringMatching(/^làm tròn từ 0,5.*Tối đa 1: trong giới hạn$/),
    ])
  })

  it('is chosen with a reason, in the version that was seen', async () => {
    const { variablesOf } = open([quota()], {
      chooseQuotaReading: refusal('StatusForbids', 'Quyết định đã ký.'),
    })
    fireEvent.click(await screen.findByRole('button', { name: 'Chọn cách đọc' }))
    const dialog = await screen.findByRole('dialog')
    const send = within(dialog).getByRole('button', { name: 'Chọn cách đọc' })
    fireEvent.click(within(dialog).getByRole('radio', { name: /làm tròn từ 0,5/ }))
    expect(send).toHaveProperty('disabled', true)
    fireEvent.change(within(dialog).getByRole('textbox', { name: /Lý do/ }), {
      target: { value: 'Bộ hướng dẫn' },
    })
    fireEvent.click(send)
    expect((await within(dialog).findByRole('alert')).textContent).toContain('Quyết định đã ký.')
    await waitFor(() =>
      expect(variablesOf('Decision_ChooseQuotaReading')).toMatchObject({
        input: {
          id: 'decision-1',
          expectedVersion: 2,
          openPoint: 'quota/emulation-fighter.base',
          reading: 'rounded',
          reason: 'Bộ hướng dẫn',
        },
      }),
    )
    expect(within(dialog).getByDisplayValue('Bộ hướng dẫn')).toBeDefined()
  })

  it('tells who chose which and why', async () => {
    const choice = {
      __typename: 'QuotaReadingChoice',
      reading: 'rounded',
      label: () => 'làm tròn từ 0,5',
      reason: 'Bộ hướng dẫn',
      by: 'Chủ tịch',
      at: '2026-11-21T09:00:00+07:00',
    }
    open([quota({ needsPerson: false, chosen: 'rounded', choices: [choice] })])
    const said = await screen.findByRole('region', { name })
    expect(said.textContent).toMatch(/Chủ tịch chọn lúc .*: làm tròn từ 0,5\. Bộ hướng dẫn/)
    expect(within(said).getByText('(đã chọn)')).toBeDefined()
  })

  it('is not offered where the readings agree, and is not shown where there is one', async () => {
    const [only] = quota().outcomes
    open([
      quota({ needsPerson: false, agree: true }),
      quota({ scope: 'Nơi khác', outcomes: [only] }),
    ])
    await screen.findByRole('region', { name })
    expect(screen.queryByRole('button', { name: 'Chọn cách đọc' })).toBeNull()
    expect(screen.queryByRole('region', { name: /Nơi khác/ })).toBeNull()
  })
})
