import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/render-app.tsx'
import { world } from '../../testing/world.ts'
import { baseFighter, citation, provincialCertificate, verdict } from '../../testing/world-law.ts'

const need = (sentence: string, withinPower: boolean, year: number | null = 2027) => ({
  __typename: 'PathNeed',
  year,
  kind: withinPower ? 'rating' : 'clusterLeader',
  sentence: () => sentence,
  withinPower,
})
const step = (more: Readonly<Record<string, unknown>>) => ({
  __typename: 'PathStep',
  award: baseFighter,
  status: 'REACHABLE',
  planned: true,
  earliestYear: 2027,
  branch: () => 'Tiêu chuẩn cấp cơ sở',
  citation: citation('Điều 23 Luật Thi đua, khen thưởng'),
  needs: [],
  ways: [],
  blockers: [],
  reason: () => null,
  verdict: verdict('UNMET', []),
  ...more,
})
const subject = {
  __typename: 'Person',
  id: 'teacher',
  name: 'Nguyễn Thị Mẫu',
  kind: 'PERSON',
  dataSet: 'SYNTHETIC',
  register: {
    edges: [
      {
        node: {
          __typename: 'RegisterEntry',
          id: 'e1',
          year: 2024,
          firstYear: 2024,
          status: 'GRANTED',
          awardNameAsWritten: 'Lao động tiên tiến',
        },
      },
      {
        node: {
          __typename: 'RegisterEntry',
          id: 'e2',
          year: 2023,
          firstYear: 2023,
          status: 'REVOKED',
          awardNameAsWritten: 'Giấy khen',
        },
      },
    ],
  },
}
const pathOf = (steps: readonly unknown[]) => ({
  __typename: 'AwardPath',
  lawDay: '2026-11-21',
  lawHash: '7f3a91c2d4e85b60',
  fromYear: 2026,
  horizon: 10,
  steps,
})
const seen = (steps: readonly unknown[]) =>
  renderApp('/register/teacher/path', world({ node: subject, path: pathOf(steps) }))

describe('the way to an award', () => {
  it('says the earliest year, what is needed, and what others decide', async () => {
    seen([
      step({
        needs: [
          need('Năm 2027 được xếp loại hoàn thành xuất sắc nhiệm vụ', true),
          need('Dẫn đầu cụm, khối thi đua', false),
        ],
      }),
    ])
    const ahead = await screen.findByRole('region', { name: 'Có thể đạt (1)' })
    expect(within(ahead).getByText('Sớm nhất năm 2027')).toBeDefined()
    const needs = within(ahead).getByRole('list', { name: 'Còn cần' })
    expect(needs.textContent).toContain('Năm 2027 được xếp loại hoàn thành xuất sắc nhiệm vụ')
    expect(
      within(needs)
        .getByText(/không tự quyết được/)
        .closest('li')?.textContent,
    ).toContain('Dẫn đầu cụm')
  })

  it('runs what is held into what may come, and leaves out what was revoked', async () => {
    seen([step({})])
    const timeline = await screen.findByRole('region', { name: 'Dòng thời gian' })
    expect(within(timeline).getByText('Lao động tiên tiến').className).toBe('ad-chip-held')
    expect(within(timeline).queryByText('Giấy khen')).toBeNull()
    expect(within(timeline).getByText(/Chiến sĩ thi đua cơ sở/).className).toBe('ad-chip-ahead')
    expect(timeline.textContent).toContain('2026 (năm nay)')
  })

  it('sets apart what is met now from what cannot be planned', async () => {
    seen([
      step({ status: 'MET_NOW', earliestYear: 2026 }),
      step({
        award: provincialCertificate,
        status: 'NOT_PLANNABLE',
        earliestYear: null,
        reason: () => 'Chỉ xét theo thành tích đột xuất.',
      }),
    ])
    const now = await screen.findByRole('region', { name: 'Đủ điều kiện ngay bây giờ (1)' })
    expect(within(now).getByText('Đạt ngay bây giờ')).toBeDefined()
    expect(screen.getByText(/Không lập kế hoạch được.*\(1\)/)).toBeDefined()
    expect(screen.getByText('Chỉ xét theo thành tích đột xuất.')).toBeDefined()
  })

  it('sets apart what only the judgement of others could bring', async () => {
    seen([step({}), step({ award: provincialCertificate, planned: false })])
    const ahead = await screen.findByRole('region', { name: 'Có thể đạt (1)' })
    expect(within(ahead).queryByText('Bằng khen cấp tỉnh')).toBeNull()
    expect(screen.getByText(/Tùy thành tích được đánh giá.*\(1\)/)).toBeDefined()
    const timeline = screen.getByRole('region', { name: 'Dòng thời gian' })
    expect(within(timeline).queryByText(/Bằng khen cấp tỉnh/)).toBeNull()
  })

  it('keeps how far it looks in the address', async () => {
    const { variablesOf } = renderApp(
      '/register/teacher/path?horizon=15',
      world({ node: subject, path: pathOf([step({})]) }),
    )
    await screen.findByRole('region', { name: 'Có thể đạt (1)' })
    expect(variablesOf('Path_Query')).toMatchObject({ id: 'teacher', horizon: 15 })
  })
})
