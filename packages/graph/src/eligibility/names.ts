import type { EligibilityNames } from '@vinhdanh/wording/eligibility'
import type { Context } from '../context.ts'
import type { Language } from '../language.ts'
import { findAward } from '../law/books.ts'

/** Tên theo luật của hôm nay. */
export const legalNames = (context: Context, language: Language): EligibilityNames => ({
  award: (id) => {
    const award = findAward(context, id)
    return award === null ? undefined : language === 'vi' ? award.nameVi : award.nameEn
  },
})
