import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { everyOperation, school, viewer, world } from '../../testing/world.ts'
import { citation, provenance, refusal } from '../../testing/world-law.ts'

const confirmation = (more: Readonly<Record<string, unknown>> = {}) => ({
  __typename: 'LocalConfirmation',
  id: 'confirmation-1',
  provisionId: 'ballot/emulation-fighter.base',
  valuePath: null,
  value: null,
  name: 'Lê Thị Pháp Chế',
  on: '2026-11-20',
  from: '2026-11-20',
  document: 'Công báo số 585',
  revokedOn: null,
  holds: true,
  version: 4,
  ...more,
})
const rule = (more: Readonly<Record<string, unknown>> = {}) => ({
  __typename: 'ConfirmableRule',
  provisionId: 'ballot/emulation-fighter.base',
  sentence: () => 'Tỷ lệ phiếu: từ 80 %',
  fingerprint: 'f1a9',
  citation: citation('Điều 33 Nghị định số 152/2025/NĐ-CP'),
  provenance: provenance('RECALLED'),
  values: [
    { __typename: 'RuleValue', path: 'yesShare', label: () => 'Tỷ lệ đồng ý', value: '4/5' },
  ],
  confirmations: [],
  ...more,
})
const officer = viewer([...everyOperation, 'confirmRule', 'revokeConfirmation'], {
  grants: [
    {
      role: 'LEGAL_OFFICER',
      unit: school,
      from: '2026-01-01',
      until: null,
      label: () => 'Cán bộ pháp chế',
    },
  ],
})
const open = (confirmableRules: readonly unknown[], more = {}, day = '') =>
  renderApp(
    `/law?award=emulation-fighter.base&part=confirm${day}`,
    world({ viewer: officer, confirmableRules, ...more }),
  )
const typeInto = (dialog: HTMLElement, name: RegExp, value: string) =>
  fireEvent.change(within(dialog).getByRole('textbox', { name }), { target: { value } })
const press = (within_: HTMLElement, name: string) =>
  fireEvent.click(within(within_).getByRole('button', { name }))

describe('a rule that nobody has checked', () => {
  it('is confirmed with its fingerprint, the document read and the day it counts from', async () => {
    const { variablesOf } = open([rule()], {
      confirmRule: {
        __typename: 'RuleConfirmed',
        at: '2026-11-21T10:00:00+07:00',
        confirmation: confirmation(),
      },
    })
    fireEvent.click(await screen.findByRole('button', { name: 'Xác nhận quy định' }))
    const dialog = await screen.findByRole('dialog')
    typeInto(dialog, /Văn bản đã đối chiếu/, 'Công báo số 585, trang 15')
    press(dialog, 'Xác nhận quy định')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(variablesOf('Law_ConfirmRule')).toMatchObject({
      input: {
        unit: school.id,
        provision: 'ballot/emulation-fighter.base',
        fingerprint: 'f1a9',
        document: 'Công báo số 585, trang 15',
        on: '2026-11-21',
        from: '2026-11-21',
        value: null,
      },
    })
  })

  it('of an earlier day is read, and confirmed, as it stood on that day', async () => {
    const answer = { __typename: 'RuleConfirmed', at: '', confirmation: confirmation() }
    const { variablesOf } = open([rule()], { confirmRule: answer }, '&on=2026-09-30')
    fireEvent.click(await screen.findByRole('button', { name: 'Xác nhận quy định' }))
    expect(variablesOf('ConfirmableRules_Query')).toMatchObject({ on: '2026-09-30' })
    const dialog = await screen.findByRole('dialog')
    within(dialog).getByText(/quy định tại ngày 30\/09\/2026/)
    typeInto(dialog, /Văn bản đã đối chiếu/, 'Công báo số 585')
    press(dialog, 'Xác nhận quy định')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(variablesOf('Law_ConfirmRule')).toMatchObject({
      input: { on: '2026-09-30', from: '2026-09-30' },
    })
  })

  it('cannot be confirmed without naming the document', async () => {
    open([rule()])
    fireEvent.click(await screen.findByRole('button', { name: 'Xác nhận quy định' }))
    const dialog = await screen.findByRole('dialog')
    const send = within(dialog).getByRole('button', { name: 'Xác nhận quy định' })
    expect(send).toHaveProperty('disabled', true)
    typeInto(dialog, /Văn bản đã đối chiếu/, 'Công báo số 585')
    expect(send).toHaveProperty('disabled', false)
  })

  it('keeps the document that was typed when the rule has changed meanwhile', async () => {
    open([rule()], { confirmRule: refusal('RuleChanged', 'Quy định đã đổi sau khi mở trang.') })
    fireEvent.click(await screen.findByRole('button', { name: 'Xác nhận quy định' }))
    const dialog = await screen.findByRole('dialog')
    typeInto(dialog, /Văn bản đã đối chiếu/, 'Công báo số 585')
    press(dialog, 'Xác nhận quy định')
    expect((await within(dialog).findByRole('alert')).textContent).toContain('Quy định đã đổi')
    expect(within(dialog).getByDisplayValue('Công báo số 585')).toBeDefined()
  })

  it('is not offered to one who may only look', async () => {
    open([rule()], { viewer: { ...officer, can: everyOperation } })
    expect(await screen.findByText('Tỷ lệ phiếu: từ 80 %')).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Xác nhận quy định' })).toBeNull()
  })
})

describe('a confirmation', () => {
  it('names who gave it, when and from which document, and is not asked for twice', async () => {
    open([rule({ confirmations: [confirmation()] })])
    expect(
      await screen.findByText('Lê Thị Pháp Chế, 20/11/2026, theo Công báo số 585'),
    ).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Xác nhận quy định' })).toBeNull()
  })

  it('that no longer holds says so, and the rule can be confirmed again', async () => {
    open([rule({ confirmations: [confirmation({ holds: false })] })])
    expect(await screen.findByText(/Quy định đã đổi sau khi xác nhận/)).toBeDefined()
    expect(screen.getByRole('button', { name: 'Xác nhận quy định' })).toBeDefined()
  })

  it('that was withdrawn keeps its last day and cannot be withdrawn again', async () => {
    open([rule({ confirmations: [confirmation({ revokedOn: '2026-11-21' })] })])
    expect(await screen.findByText('Đã rút ngày 21/11/2026.')).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Rút xác nhận' })).toBeNull()
  })

  it('is withdrawn with a reason and the version that was seen', async () => {
    const { variablesOf } = open([rule({ confirmations: [confirmation()] })], {
      revokeConfirmation: {
        __typename: 'ConfirmationRevoked',
        at: '2026-11-21T10:00:00+07:00',
        confirmation: confirmation({ revokedOn: '2026-11-21' }),
      },
    })
    fireEvent.click(await screen.findByRole('button', { name: 'Rút xác nhận' }))
    const dialog = await screen.findByRole('dialog')
    typeInto(dialog, /Lý do/, 'Nhầm trang')
    press(dialog, 'Rút xác nhận')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(variablesOf('Law_RevokeConfirmation')).toMatchObject({
      input: { confirmation: 'confirmation-1', expectedVersion: 4, reason: 'Nhầm trang' },
    })
  })
})
