import { awardsOn, daysOfChange, lawOn } from '@vinhdanh/domain/law'
import { instruments } from '@vinhdanh/domain/regimes'
import { describe, expect, it } from 'vitest'
import { authorityPostLabel, awardLabel, routeLabel } from './index.ts'

describe('the words of awards', () => {
  it('name every award of every law in both languages', () => {
    for (const on of daysOfChange(instruments))
      for (const { award, nameVi, nameEn } of awardsOn(lawOn(instruments, on))) {
        expect(awardLabel(award, 'vi')).not.toBe(award)
        expect(awardLabel(award, 'en')).toBe(nameEn)
        expect(awardLabel(award, 'vi', nameVi)).toBe(nameVi)
      }
  })
  it('prefer the legal name of the day in Vietnamese only', () => {
    const legal = 'Chiến sĩ thi đua Bộ, ban, ngành, tỉnh'
    expect(awardLabel('emulation-fighter.provincial', 'vi', legal)).toBe(legal)
    expect(awardLabel('emulation-fighter.provincial', 'en', legal)).toBe(
      'Provincial Emulation Fighter',
    )
  })
  it('show a route or an award that has no words yet as it is', () => {
    expect(routeLabel('not-yet', 'vi')).toBe('not-yet')
    expect(awardLabel('new-award', 'en')).toBe('new-award')
    expect(routeLabel('merit', 'vi')).toBe('Khen thưởng công trạng')
    expect(authorityPostLabel('commune-chair', 'vi')).toBe('Chủ tịch Ủy ban nhân dân cấp xã')
  })
})
