// Is an official who was Chiến sĩ thi đua cơ sở in 2023 and 2024 eligible for the province's Bằng khen?
import { citationPath } from '@vinhdanh/domain/citations'
import { assess } from '@vinhdanh/domain/eligibility'
import { day } from '@vinhdanh/domain/kernel'
import { awardOf, lawOn } from '@vinhdanh/domain/law'
import { instruments } from '@vinhdanh/domain/regimes'

const award = 'merit-certificate.provincial'
const onDay = day('2025-02-20')
const book = lawOn(instruments, onDay)
const title = (year: number) => ({ award: 'emulation-fighter.base', year, route: 'merit' })
const facts = {
  subject: { kind: 'person', category: 'official' },
  awards: [title(2023), title(2024)],
  disciplines: [],
  pendingCases: [],
  attestations: [{ topic: 'policy-compliance', holds: true }],
} as const

const answer = assess({ book, award, facts, year: 2024, onDay, route: 'merit' })
if (!answer.ok) throw new Error(answer.refusal.kind)
const { truth, law, because, missing } = answer.value
console.log(`${awardOf(book, award)?.nameVi}: ${truth} by the law of ${law.day}`)
for (const { kind, truth: each, found, cite } of because)
  console.log(
    `  ${cite.instrument} ${citationPath(cite)}: ${kind} ${each} ${JSON.stringify(found)}`,
  )
console.log(`  still missing: ${missing.join(', ') || 'nothing'}`)
