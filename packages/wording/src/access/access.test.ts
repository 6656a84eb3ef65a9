import { roles } from '@vinhdanh/domain/access'
import { day } from '@vinhdanh/domain/kernel'
import { describe, expect, it } from 'vitest'
import { grantLabel, roleLabel } from './index.ts'

describe('A role', () => {
  it('has its own name in each language', () => {
    for (const language of ['vi', 'en'] as const)
      expect(new Set(roles.map((role) => roleLabel(role, language))).size).toBe(roles.length)
  })

  it('is shown with its unit and its term', () => {
    const grant = { role: 'appraiser', from: day('2026-01-01'), until: null } as const
    expect(grantLabel(grant, 'Tỉnh Bình Định', 'vi')).toBe(
      'Người thẩm định, Tỉnh Bình Định, từ 01/01/2026',
    )
    expect(grantLabel({ ...grant, until: day('2026-12-31') }, 'Tỉnh Bình Định', 'vi')).toBe(
      'Người thẩm định, Tỉnh Bình Định, từ 01/01/2026 đến hết 31/12/2026',
    )
  })
})
