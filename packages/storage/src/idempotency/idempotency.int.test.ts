import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction, newId } from '../database/index.ts'
import { aUnit, type ScratchDatabase, scratchDatabase } from '../database/scratch/index.ts'
import { answerKey, claimKey } from './index.ts'

describe('a key of a command', () => {
  let scratch: ScratchDatabase
  beforeAll(async () => {
    scratch = await scratchDatabase({ max: 20 })
  })
  afterAll(() => scratch.drop())

  const carryOutOnce = (key: string, input: unknown = { name: 'Tổ 1' }, accountId = 'a') =>
    inTransaction(scratch.db, async (tx) => {
      const request = { accountId, key, operation: 'makeUnit', input }
      const claim = await claimKey(tx, request)
      if (claim.kind !== 'Fresh') return claim
      const { id } = await aUnit({ prisma: tx as never })
      await answerKey(tx, request, { id })
      return { kind: 'Done', answer: { id } } as const
    })

  test('has one effect, though the button is pressed eight times at once', async () => {
    const before = await scratch.db.prisma.unit.count()
    const answers = await Promise.all(Array.from({ length: 8 }, () => carryOutOnce('k1')))
    expect(await scratch.db.prisma.unit.count()).toBe(before + 1)
    expect(answers.filter(({ kind }) => kind === 'Done')).toHaveLength(1)
    const same = new Set(answers.map((each) => JSON.stringify('answer' in each && each.answer)))
    expect(same.size).toBe(1)
  })

  test('belongs to one account', async () => {
    await carryOutOnce('k2')
    expect(await carryOutOnce('k2', { name: 'Tổ 1' }, 'b')).toMatchObject({ kind: 'Done' })
  })

  test('does not stand for another wish', async () => {
    await carryOutOnce('k3')
    expect(await carryOutOnce('k3', { name: 'Tổ 2' })).toEqual({ kind: 'KeyReused' })
  })

  test('is free again when its command was taken back', async () => {
    const key = newId()
    const failing = inTransaction(scratch.db, async (tx) => {
      await claimKey(tx, { accountId: 'a', key, operation: 'makeUnit', input: null })
      throw new Error('taken back')
    })
    await expect(failing).rejects.toThrow()
    expect(await carryOutOnce(key)).toMatchObject({ kind: 'Done' })
  })
})
