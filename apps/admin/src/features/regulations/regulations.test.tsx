// long because every action of the page of regulations is tried on one world
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { everyOperation, health, viewer, world } from '../../testing/world.ts'
import { citation, provenance, refusal } from '../../testing/world-law.ts'

const document = {
  number: '12/2026/QĐ-UBND',
  titleVi: 'Quy định về thi đua',
  issuer: 'Ủy ban nhân dân tỉnh',
  from: '2026-12-01',
  source: 'Công báo tỉnh',
  provenance: { status: 'verified' },
  articles: { '3': 'Tỷ lệ phiếu' },
  rules: [{ rule: 'ballot', article: '3', award: 'emulation-fighter.base', yesShare: '70%' }],
}
const regulation = (more: Readonly<Record<string, unknown>> = {}) => ({
  __typename: 'LocalRegulation',
  id: 'regulation-1',
  status: 'DRAFT',
  number: document.number,
  title: document.titleVi,
  titleEn: 'Rules on emulation',
  issuer: document.issuer,
  signed: null,
  from: document.from,
  until: null,
  source: document.source,
  document,
  version: 2,
  savedBy: 'Lê Thị Pháp Chế',
  savedAt: '2026-11-21T09:00:00+07:00',
  organisation: health,
  issues: [],
  loosenings: [],
  rules: [
    {
      __typename: 'RegulationRule',
      kind: 'ballot',
      sentence: () => 'Tỷ lệ phiếu: từ 70 %',
      awards: () => ['Chiến sĩ thi đua cơ sở'],
      citation: citation('Điều 3 Quyết định số 12/2026/QĐ-UBND'),
      provenance: provenance('VERIFIED'),
    },
  ],
  ...more,
})
const loosening = {
  __typename: 'RegulationLoosening',
  path: 'rules[0]',
  code: 'lower-ballot',
  place: () => 'Mục 1, Tỷ lệ phiếu đối với “Chiến sĩ thi đua cơ sở”',
  article: citation('Điều 3 Quyết định số 12/2026/QĐ-UBND'),
  sentence: () => 'tỷ lệ phiếu thấp hơn luật',
  citation: citation('Điều 33 Nghị định số 152/2025/NĐ-CP'),
}
const officer = viewer([
  ...everyOperation,
  'saveRegulation',
  'enactRegulation',
  'withdrawRegulation',
  'previewRegulation',
])
const page = '/law/regulations/regulation-1'
const open = (of: unknown, more = {}, address = page) =>
  renderApp(address, world({ viewer: officer, regulation: of, ...more }))

afterEach(() => localStorage.clear())

describe('a draft regulation', () => {
  it('that loosens the law shows the article that forbids it, and cannot be enacted', async () => {
    open(regulation({ loosenings: [loosening] }))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('1 chỗ nới lỏng luật, không ban hành được')
    expect(alert.textContent).toContain(
      'Mục 1, Tỷ lệ phiếu đối với “Chiến sĩ thi đua cơ sở” (Điều 3 Quyết định số 12/2026/QĐ-UBND): tỷ lệ phiếu thấp hơn luật',
    )
    expect(alert.textContent).not.toContain('rules[')
    expect(alert.textContent).toContain('Điều 33 Nghị định số 152/2025/NĐ-CP')
    expect(screen.getByRole('button', { name: 'Ban hành' })).toHaveProperty('disabled', true)
  })

  it('says once what one article says of several awards, and names them', async () => {
    const line = (award: string) => ({
      __typename: 'RegulationRule',
      kind: 'filing',
      sentence: () => 'Hạn nộp hồ sơ: chậm nhất 30/03',
      awards: () => [award],
      citation: citation('Điều 9 Quyết định số 12/2026/QĐ-UBND'),
      provenance: provenance('VERIFIED'),
    })
    open(regulation({ rules: [line('Cờ thi đua cấp tỉnh'), line('Bằng khen cấp tỉnh')] }))
    const said = await screen.findByText(/chậm nhất 30\/03/)
    expect(said.textContent).toContain('Đối với: Cờ thi đua cấp tỉnh; Bằng khen cấp tỉnh')
  })

  it('that is not complete says where, and cannot be enacted', async () => {
    const issue = {
      __typename: 'RegulationIssue',
      path: 'source',
      code: 'missing',
      sentence: () => 'source: chưa có',
    }
    open(regulation({ issues: [issue] }))
    expect((await screen.findByRole('alert')).textContent).toContain('source: chưa có')
    expect(screen.getByRole('button', { name: 'Ban hành' })).toHaveProperty('disabled', true)
  })

  it('without faults is enacted in the version that was seen', async () => {
    const { variablesOf } = open(regulation(), {
      enactRegulation: {
        __typename: 'RegulationEnacted',
        at: '2026-11-21T10:00:00+07:00',
        regulation: regulation({ status: 'ENACTED', version: 3 }),
      },
    })
    fireEvent.click(await screen.findByRole('button', { name: 'Ban hành' }))
    const dialog = await screen.findByRole('dialog')
    expect(dialog.textContent).toContain('từ ngày 01/12/2026')
    fireEvent.click(within(dialog).getByRole('button', { name: 'Ban hành' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(variablesOf('Regulations_Enact')).toMatchObject({
      input: { regulation: 'regulation-1', expectedVersion: 2 },
    })
  })

  it('refused because it loosens the law says so with the article, and stays open', async () => {
    open(regulation(), {
      enactRegulation: refusal('RegulationLoosensLaw', 'Quy định nới lỏng luật.'),
    })
    fireEvent.click(await screen.findByRole('button', { name: 'Ban hành' }))
    const dialog = await screen.findByRole('dialog')
    fireEvent.click(within(dialog).getByRole('button', { name: 'Ban hành' }))
    const alert = await within(dialog).findByRole('alert')
    expect(alert.textContent).toContain('Quy định nới lỏng luật.')
    expect(alert.textContent).toContain('khoản 1 Điều 84 Luật Thi đua, khen thưởng')
  })

  it('shows what it would change before it takes effect', async () => {
    open(regulation(), {
      previewRegulation: {
        __typename: 'RegulationImpact',
        judged: 23,
        total: 23,
        hasNextPage: false,
        endCursor: null,
        changed: [
          {
            __typename: 'RegulationImpactCase',
            before: 'MET',
            after: 'UNMET',
            proposal: {
              __typename: 'Proposal',
              id: 'p1',
              number: 'HS-2026-0001',
              subject: { __typename: 'Person', id: 's1', name: 'Nguyễn Thị Mẫu' },
            },
            because: [
              {
                __typename: 'RegulationImpactReason',
                truth: 'UNMET',
                sentence: () => 'Dẫn đầu cụm, khối thi đua',
                citation: citation('Điều 3 Quyết định số 12/2026/QĐ-UBND'),
              },
            ],
          },
        ],
      },
    })
    fireEvent.click(await screen.findByRole('button', { name: 'Xét thử' }))
    expect(await screen.findByText('Đã xét 23 hồ sơ; 1 hồ sơ sẽ có kết luận khác.')).toBeDefined()
    const changed = screen.getByRole('link', { name: 'HS-2026-0001' }).closest('li')
    expect(changed?.textContent).toContain('Dẫn đầu cụm, khối thi đua')
    expect(changed?.textContent).toContain('Điều 3 Quyết định số 12/2026/QĐ-UBND')
  })
})

describe('an enacted regulation', () => {
  it('can be ended with a last day and a reason, and no longer be edited', async () => {
    const { variablesOf } = open(regulation({ status: 'ENACTED' }), {
      withdrawRegulation: {
        __typename: 'RegulationWithdrawn',
        at: '2026-11-21T10:00:00+07:00',
        regulation: regulation({ status: 'WITHDRAWN', until: '2026-11-21', version: 3 }),
      },
    })
    fireEvent.click(await screen.findByRole('button', { name: 'Chấm dứt hiệu lực' }))
    expect(screen.queryByRole('link', { name: 'Soạn tiếp' })).toBeNull()
    const dialog = await screen.findByRole('dialog')
    fireEvent.change(within(dialog).getByRole('textbox', { name: /Lý do/ }), {
      target: { value: 'Có quy định mới' },
    })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Chấm dứt hiệu lực' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(variablesOf('Regulations_Withdraw')).toMatchObject({
      input: { regulation: 'regulation-1', until: '2026-11-21', reason: 'Có quy định mới' },
    })
  })
})

describe('writing a regulation', () => {
  const edit = `${page}/edit`
  const share = () => screen.findByRole('textbox', { name: 'Tỷ lệ đồng ý' })

  it('sends the document as it was mended, with the version that was seen', async () => {
    const { variablesOf } = open(
      regulation(),
      {
        saveRegulation: {
          __typename: 'RegulationSaved',
          at: '2026-11-21T10:00:00+07:00',
          regulation: regulation({ version: 3 }),
        },
      },
      edit,
    )
    fireEvent.change(await share(), { target: { value: '95%' } })
    fireEvent.click(screen.getByRole('button', { name: 'Lưu bản nháp' }))
    await waitFor(() =>
      expect(variablesOf('Regulations_Save')).toMatchObject({
        input: {
          unit: health.id,
          regulation: 'regulation-1',
          expectedVersion: 2,
          document: { ...document, rules: [{ ...document.rules[0], yesShare: '95%' }] },
        },
      }),
    )
  })

  it('loses nothing when the saving is refused', async () => {
    open(
      regulation(),
      { saveRegulation: refusal('NotAllowed', 'Không có quyền soạn quy định.') },
      edit,
    )
    fireEvent.change(await share(), { target: { value: '95%' } })
    fireEvent.click(screen.getByRole('button', { name: 'Lưu bản nháp' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Không có quyền soạn')
    expect(screen.getByDisplayValue('95%')).toBeDefined()
  })

  it('keeps what was written and not yet saved on this machine', async () => {
    const first = open(regulation(), {}, edit)
    fireEvent.change(await share(), { target: { value: '92%' } })
    first.unmount()
    open(regulation(), {}, edit)
    expect(await screen.findByDisplayValue('92%')).toBeDefined()
  })

  it('shows the faults of the draft beside the form', async () => {
    open(regulation({ loosenings: [loosening] }), {}, edit)
    expect((await screen.findByRole('alert')).textContent).toContain('tỷ lệ phiếu thấp hơn luật')
    expect(await share()).toHaveProperty('value', '70%')
  })

  it('says that text is not JSON and keeps the last that was', async () => {
    open(regulation(), {}, edit)
    fireEvent.click(await screen.findByRole('tab', { name: 'Theo văn bản JSON' }))
    fireEvent.change(await screen.findByRole('textbox', { name: 'Văn bản' }), {
      target: { value: '{ "number": ' },
    })
    expect(await screen.findByText(/Chưa đúng dạng JSON/)).toBeDefined()
    fireEvent.click(screen.getByRole('tab', { name: 'Theo mẫu' }))
    expect(await screen.findByDisplayValue('12/2026/QĐ-UBND')).toBeDefined()
  })
})
