import { day } from '@vinhdanh/domain/kernel'
import { gapKinds, type SeasonStep, seasonSteps, stepStandings } from '@vinhdanh/domain/season'
import { describe, expect, it } from 'vitest'
import { gapSentence, seasonStepLabel, seasonStepSentence, standingLabel } from './index.ts'

const gap = {
  kind: 'unsigned',
  count: 2,
  total: 5,
  unitIds: [],
  recordId: null,
  since: null,
} as const
const step = (over: Partial<SeasonStep>): SeasonStep => ({
  ...{ step: 'conference', standing: 'done', gaps: [], recordId: null, on: null },
  ...over,
})

describe('A step of the season', () => {
  it('is said with the day it was done or is to be', () => {
    const on = day('2022-01-18')
    expect(seasonStepSentence(step({ on }), 'vi')).toBe('Đã tổng kết ngày 18/01/2022')
    expect(seasonStepSentence(step({ on, standing: 'running' }), 'en')).toBe(
      'Conference meets on 18/01/2022',
    )
  })

  it('that lacks something says what and since when', () => {
    const late = { ...gap, kind: 'no-conference', count: null, since: day('2022-01-31') } as const
    expect(seasonStepSentence(step({ standing: 'gap', gaps: [gap, late] }), 'vi')).toBe(
      'Giao ước thiếu 2/5 chữ ký; Chưa định ngày tổng kết, từ 31/01/2022',
    )
    expect(gapSentence({ ...gap, count: 1 }, 'en')).toBe('Covenant lacks 1 of 5 signatures')
  })

  it('that is not shown is not said to be undone', () => {
    expect(seasonStepSentence(step({ standing: 'hidden' }), 'vi')).toBe('Không hiển thị')
  })

  it('has different words for everything, in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      const said = [
        gapKinds.map((kind) => gapSentence({ ...gap, kind }, language)),
        seasonSteps.map((name) => seasonStepLabel(name, language)),
        stepStandings.map((standing) => standingLabel(standing, language)),
      ]
      for (const list of said) expect(new Set(list).size).toBe(list.length)
    }
  })
})
