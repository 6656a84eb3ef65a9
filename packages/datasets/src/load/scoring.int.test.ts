import { checkRubric, hinders } from '@vinhdanh/domain/rubrics'
import { rankingOf, scoresOfColumn } from '@vinhdanh/domain/scoring'
import { boardParts, boardState, loadCells } from '@vinhdanh/storage/scoring'
import { type ScratchDatabase, scratchDatabase } from '@vinhdanh/testkit/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generateTiny, syntheticRubrics } from '../synthetic/index.ts'
import { loadReal, loadSynthetic } from './index.ts'

let scratch: ScratchDatabase
beforeAll(async () => {
  scratch = await scratchDatabase()
  await loadReal(scratch.db)
  await loadSynthetic(scratch.db, { hashPassword: (password) => Promise.resolve(password) })
})
afterAll(() => scratch?.drop())

const boardNamed = async (key: string) =>
  boardState(
    await scratch.db.prisma.scoreBoard.findUniqueOrThrow({ where: { key }, include: boardParts }),
  )

describe('The simulated rubrics and boards', () => {
  test('are issued only where nothing is wrong in them', () => {
    for (const { key, issuedOn, document } of syntheticRubrics)
      expect([key, checkRubric(document).issues.some(hinders)]).toEqual([key, issuedOn === null])
  })

  test('rank the block of 2025 as its conference did, with the same points', async () => {
    const board = await boardNamed('mp-khoi-so-2025')
    const rubric = syntheticRubrics.find(({ key }) => key === 'mp-khoi-2025')
    const cells = await loadCells(scratch.db.prisma, board.id)
    const { lines, complete } = rankingOf(
      checkRubric(rubric?.document).rubric,
      'official',
      scoresOfColumn(board, cells, 'official'),
      board.votes,
    )
    expect(complete).toBe(true)
    const units = await scratch.db.prisma.unit.findMany()
    const code = (id: string) => units.find((unit) => unit.id === id)?.code
    expect(lines.map(({ unitId, total }) => [code(unitId), total])).toEqual(
      generateTiny()
        .records.clusterResults.filter(
          ({ year, clusterCode }) => year === 2025 && clusterCode === 'mp-khoi-so',
        )
        .sort((a, b) => a.rank - b.rank)
        .map(({ unitCode, score }) => [unitCode, score * 100]),
    )
  })

  test('have 95 communes on 40 criteria, self-scored and in part officially scored', async () => {
    const board = await boardNamed('mp-xa-2026')
    expect(board.members).toHaveLength(95)
    const cells = await loadCells(scratch.db.prisma, board.id)
    const count = (column: string) => cells.filter((cell) => cell.column === column).length
    expect([count('self'), count('official')]).toEqual([95 * 40, 40 * 40])
    const changes = await scratch.db.prisma.scoreChange.count({
      where: { cell: { boardId: board.id } },
    })
    expect(changes).toBe(cells.length)
  })

  test('are all marked as simulated, and the published ones as real', async () => {
    const { prisma } = scratch.db
    expect(await prisma.scoreBoard.count({ where: { dataSet: { not: 'SYNTHETIC' } } })).toBe(0)
    const real = await prisma.rubric.findMany({ where: { dataSet: 'REAL' } })
    expect(real.map(({ number, status }) => [number, status]).sort()).toEqual([
      ['3257/QĐ-UBND', 'draft'],
      ['3853/QĐ-UBND', 'draft'],
      ['4683/QĐ-UBND', 'draft'],
    ])
  })
})
