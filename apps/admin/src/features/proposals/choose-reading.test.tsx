import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { action, proposal, world } from '../../testing/world.ts'
import { citation, provenance, refusal, unknownVerdict } from '../../testing/world-law.ts'

const outcome = (reading: string, label: string, truth: string) => ({
  __typename: 'ReadingOutcome',
  reading,
  label: () => label,
  truth,
  provenance: provenance('INHERITED'),
})
const point = (more: Readonly<Record<string, unknown>> = {}) => ({
  __typename: 'OpenReading',
  id: 'article-23',
  label: () => 'Tiêu chuẩn từ ngày 01/10/2026',
  citation: citation('Điều 23 Luật Thi đua, khen thưởng'),
  outcomes: [outcome('before', 'Như trước', 'MET'), outcome('draft', 'Theo dự thảo', 'UNMET')],
  chosen: null,
  settled: false,
  choice: null,
  ...more,
})
const waiting = (reading = point()) =>
  proposal('proposal-1', {
    verdict: { ...unknownVerdict, needsPerson: true, readings: [reading] },
    possibleActions: [action('CHOOSE_READING'), action('WITHDRAW')],
  })
const open = (dossier: unknown, more = {}) =>
  renderApp('/proposals/proposal-1', world({ node: dossier, ...more }))

async function choose(label: RegExp, reason: string) {
  fireEvent.click(await screen.findByRole('button', { name: 'Chọn cách đọc' }))
  const dialog = await screen.findByRole('dialog')
  fireEvent.click(within(dialog).getByRole('radio', { name: label }))
  fireEvent.change(within(dialog).getByRole('textbox', { name: /Lý do/ }), {
    target: { value: reason },
  })
  return dialog
}

afterEach(() => localStorage.clear())

describe('choosing a reading of the law', () => {
  it('shows what each reading gives, and sends the chosen one with its reason', async () => {
    const { variablesOf } = open(waiting(), {
      chooseReading: {
        __typename: 'ReadingChosen',
        at: '2026-11-21T10:00:00+07:00',
        proposal: waiting(point({ chosen: 'before' })),
      },
    })
    const dialog = await choose(/Như trước/, 'Nghị định chưa ban hành')
    expect(dialog.textContent).toContain('Đạt')
    expect(dialog.textContent).toContain('Không đạt')
    fireEvent.click(within(dialog).getByRole('button', { name: 'Chọn cách đọc' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(variablesOf('Dossier_ChooseReading')).toMatchObject({
      input: {
        id: 'proposal-1',
        expectedVersion: 3,
        openPoint: 'article-23',
        reading: 'before',
        reason: 'Nghị định chưa ban hành',
      },
    })
  })

  it('asks for a reason', async () => {
    open(waiting())
    const dialog = await choose(/Như trước/, '  ')
    expect(within(dialog).getByRole('button', { name: 'Chọn cách đọc' })).toHaveProperty(
      'disabled',
      true,
    )
  })

  it('keeps the choice and the reason when it is refused', async () => {
    open(waiting(), { chooseReading: refusal('StatusForbids', 'Hồ sơ đã có quyết định.') })
    const dialog = await choose(/Theo dự thảo/, 'Dự thảo đã thống nhất')
    fireEvent.click(within(dialog).getByRole('button', { name: 'Chọn cách đọc' }))
    expect((await within(dialog).findByRole('alert')).textContent).toContain('đã có quyết định')
    expect(within(dialog).getByRole('radio', { name: /Theo dự thảo/ })).toHaveProperty(
      'checked',
      true,
    )
    expect(within(dialog).getByDisplayValue('Dự thảo đã thống nhất')).toBeDefined()
  })

  it('is not offered where all readings agree', async () => {
    const agreeing = point({ settled: true })
    const outcomes = agreeing.outcomes.map((outcome) => ({ ...outcome, truth: 'MET' }))
    open(waiting({ ...agreeing, outcomes }))
    expect(await screen.findByRole('button', { name: 'Rút đề nghị' })).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Chọn cách đọc' })).toBeNull()
  })

  it('between two laws is offered though both give the same', async () => {
    const law = point({ id: 'applicable-law', settled: true })
    const outcomes = law.outcomes.map((outcome) => ({ ...outcome, truth: 'MET' }))
    open(waiting({ ...law, outcomes }))
    expect(await screen.findByRole('button', { name: 'Chọn cách đọc' })).toBeDefined()
  })

  it('may be done again where one was chosen', async () => {
    open(waiting(point({ settled: true, chosen: 'before' })))
    expect(await screen.findByRole('button', { name: 'Chọn cách đọc' })).toBeDefined()
  })
})
