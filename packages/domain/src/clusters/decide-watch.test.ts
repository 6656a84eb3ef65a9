import { describe, expect, it } from 'vitest'
import { bareCluster } from '../../fixtures/cluster.ts'
import { day } from '../kernel/index.ts'
import { lawOn } from '../law/index.ts'
import { instruments } from '../regimes/index.ts'
import type { Cluster } from './cluster.ts'
import type { KeepRecognition } from './commands.ts'
import { decideKeepRecognition } from './decide-watch.ts'

const on = day('2026-11-20')
const cluster: Cluster = {
  ...{ ...bareCluster, id: 'block', name: 'Khối các sở', kind: 'departments', members: [] },
}
const keep = (over: Partial<KeepRecognition>) =>
  decideKeepRecognition(
    { book: lawOn(instruments, on), today: on },
    {
      ...{ recognitionId: 'r', on, form: 'khen của khối', giver: 'Khối các sở', names: [] },
      ...{ individuals: 4, collectives: 0, reason: 'Công tác thi đua' },
      ...{ by: 'account', at: '2026-11-20T08:00:00+07:00', ...over },
    },
    cluster,
  )

describe('What a cluster recognises itself', () => {
  it('is no form or title of the law, wherever its name stands in the words and however it is written', () => {
    for (const form of [
      'Giấy khen',
      'giay khen của cụm',
      'Bằng khen cụm',
      'Tặng bằng khen',
      'Danh hiệu chiến sĩ thi đua',
      'Chiến sĩ thi đua khối',
      'Lao động tiên tiến',
      'Cờ thi đua của khối',
      'cờ',
      'Huân chương Lao động',
    ])
      expect([form, keep({ form })]).toMatchObject([
        form,
        { refusal: { kind: 'ClusterNotCompetent' } },
      ])
  })

  it('is kept when it is called otherwise, words of the law in other words among them', () => {
    for (const form of [
      'khen của khối',
      'Biểu dương tại hội nghị',
      'Thư khen',
      'Khen cơ quan văn hóa',
    ])
      expect([form, keep({ form }).ok]).toEqual([form, true])
  })

  it('names the count that is below nothing, and asks for somebody at all', () => {
    const faults = (over: Partial<KeepRecognition>) => {
      const outcome = keep(over)
      return outcome.ok || outcome.refusal.kind !== 'InvalidInput' ? [] : outcome.refusal.issues
    }
    expect(faults({ individuals: -1, collectives: 2 })).toEqual([
      { path: 'individuals', code: 'not-positive' },
    ])
    expect(faults({ collectives: -1 })).toEqual([{ path: 'collectives', code: 'not-positive' }])
    expect(faults({ individuals: 0 })).toEqual([{ path: 'individuals', code: 'not-positive' }])
  })
})
