import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { action, world } from '../../testing/world.ts'
import { provenance, refusal } from '../../testing/world-law.ts'
import { ballot, ballotItem, session } from '../../testing/world-more.ts'

const reading = (id: string, label: string, yesNeeded: number) => ({
  __typename: 'TallyReading',
  reading: id,
  label: () => label,
  yesNeeded,
  passed: yesNeeded <= 8,
  provenance: id === 'main' ? null : provenance('RECALLED'),
})
const counted = (more: Readonly<Record<string, unknown>> = {}) => ({
  __typename: 'Tally',
  yes: 8,
  no: 5,
  blank: 0,
  notCast: 0,
  passed: false,
  needsPerson: true,
  sentence: () => '8 phiếu đồng ý.',
  readings: [reading('main', 'trên 1/2', 7), reading('two-thirds', 'từ 2/3 trở lên', 9)],
  choice: null,
  ...more,
})
const open = (tally: unknown, allowed = true, more = {}) => {
  const item = {
    ...ballotItem(),
    ballot: ballot({ status: 'CLOSED', cast: 13, tally }),
    possibleActions: allowed ? [action('CHOOSE_READING')] : [],
  }
  return renderApp('/sessions/session-1', world({ node: session({ agenda: [item] }), ...more }))
}
const name = 'Kết quả theo từng cách đọc tỷ lệ phiếu'

afterEach(() => localStorage.clear())

describe('a count that the readings of the share judge differently', () => {
  it('shows the result of each reading, and that a person must choose', async () => {
    open(counted(), false)
    const said = await screen.findByRole('region', { name })
    expect(said.textContent).toContain('chờ người có thẩm quyền chọn')
    expect(
      within(said)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'trên 1/2 Cần 7 phiếu: thông qua',
      expect.stringMatching(/^từ 2\/3 trở lên.*Cần 9 phiếu: không thông qua$/),
    ])
    expect(within(said).queryByRole('button', { name: 'Chọn cách đọc' })).toBeNull()
  })

  it('is settled by a reading with a reason; a refusal keeps what was typed', async () => {
    const { variablesOf } = open(counted(), true, {
      chooseBallotReading: refusal('StatusForbids', 'Đã có người chọn.'),
    })
    fireEvent.click(await screen.findByRole('button', { name: 'Chọn cách đọc' }))
    const dialog = await screen.findByRole('dialog')
    fireEvent.click(within(dialog).getByRole('radio', { name: /từ 2\/3/ }))
    fireEvent.change(within(dialog).getByRole('textbox', { name: /Lý do/ }), {
      target: { value: 'Quy chế' },
    })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Chọn cách đọc' }))
    expect((await within(dialog).findByRole('alert')).textContent).toContain('Đã có người chọn.')
    await waitFor(() =>
      expect(variablesOf('Session_ChooseBallotReading')).toMatchObject({
        input: { reading: 'two-thirds', reason: 'Quy chế' },
      }),
    )
    expect(within(dialog).getByDisplayValue('Quy chế')).toBeDefined()
  })

  it('tells who chose and why, and asks no more', async () => {
    const choice = {
      __typename: 'TallyChoice',
      reading: 'main',
      reason: 'Theo quy chế',
      by: 'Chủ tịch',
      at: '2026-11-21T09:00:00+07:00',
    }
    open(counted({ needsPerson: false, passed: true, choice }))
    const said = await screen.findByRole('region', { name })
    expect(said.textContent).toMatch(/Chủ tịch chọn lúc .*: Theo quy chế/)
    expect(within(said).getByText('(đã chọn)')).toBeDefined()
    expect(within(said).queryByRole('button', { name: 'Chọn cách đọc' })).toBeNull()
  })
})
