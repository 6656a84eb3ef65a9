import { day, ratio } from '@vinhdanh/domain/kernel'
import {
  type ConfirmationEvent,
  evolveConfirmation,
  evolveRegulation,
  type KeptRegulation,
  type RegulationEvent,
} from '@vinhdanh/domain/local-law'
import { knownRegulations } from '@vinhdanh/domain/regulations'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction, newId } from '../database/index.ts'
import {
  aUnit,
  clerk,
  noon,
  type ScratchDatabase,
  scratchDatabase,
} from '../database/scratch/index.ts'
import {
  appendConfirmation,
  appendRegulation,
  listConfirmations,
  listRegulations,
  loadConfirmation,
  loadLocals,
  loadRegulation,
} from './index.ts'

const context = { operation: 'test' }
const stamp = { by: clerk, at: noon }
let scratch: ScratchDatabase
let organisation: { readonly path: string; readonly name: string }
let unitId = ''
beforeAll(async () => {
  scratch = await scratchDatabase()
  const unit = await aUnit(scratch.db, { name: 'Tỉnh', level: 'province' })
  unitId = unit.id
  organisation = { path: unit.path, name: 'Tỉnh' }
})
afterAll(() => scratch.drop())

const within = <Value>(work: Parameters<typeof inTransaction<Value>>[1]) =>
  inTransaction(scratch.db, work)

describe('a confirmation in storage', () => {
  const made = (): Extract<ConfirmationEvent, { kind: 'RuleConfirmed' }> => ({
    ...stamp,
    kind: 'RuleConfirmed',
    confirmation: {
      id: newId(),
      unitId,
      organisation,
      provision: 'quota/title',
      ruleHash: 'hash',
      value: { path: 'share', value: ratio(15, 100) },
      name: 'Nguyễn Thị Pháp',
      on: day('2026-11-21'),
      document: 'Công báo',
      from: day('2026-01-01'),
      by: clerk,
      revokedBy: null,
      reason: null,
      version: 1,
    },
  })
  const revoked: ConfirmationEvent = {
    ...stamp,
    kind: 'ConfirmationRevoked',
    revokedOn: day('2026-11-21'),
    reason: 'Văn bản mới',
  }

  test('is read back as the fold of its events, and stays when it is revoked', async () => {
    const event = made()
    const { id } = event.confirmation
    const first = await within((tx) => appendConfirmation(tx, null, event, context))
    expect(await loadConfirmation(scratch.db.prisma, id)).toEqual(event.confirmation)
    if (!first.ok) throw new Error('not written')
    await within((tx) => appendConfirmation(tx, first.value, revoked, context))
    const after = evolveConfirmation(event.confirmation, revoked)
    expect(await listConfirmations(scratch.db.prisma, { unitId })).toEqual([after])
    const { confirmations } = await loadLocals(scratch.db.prisma)
    expect(confirmations).toMatchObject([{ id, revokedOn: '2026-11-21', organisation }])
  })

  test('is revoked by one of two who do it at once', async () => {
    const { confirmation } = made()
    await within((tx) =>
      appendConfirmation(tx, null, { ...stamp, kind: 'RuleConfirmed', confirmation }, context),
    )
    const both = await Promise.all(
      [1, 2].map(() => within((tx) => appendConfirmation(tx, confirmation, revoked, context))),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      refusal: { kind: 'ChangedMeanwhile', currentVersion: 2 },
    })
  })

  test('cannot be half revoked, whoever writes to the table', async () => {
    await expect(
      scratch.db.prisma.localConfirmation.updateMany({ data: { revokedBy: null } }),
    ).rejects.toThrow()
  })
})

describe('a regulation in storage', () => {
  const saved = (document: unknown, id = newId()): RegulationEvent => ({
    ...stamp,
    kind: 'RegulationSaved',
    regulation: { id, unitId, organisation, document },
  })
  const [known] = knownRegulations
  const write = async (before: KeptRegulation | null, event: RegulationEvent) => {
    const written = await within((tx) => appendRegulation(tx, before, event, context))
    if (!written.ok) throw new Error(written.refusal.kind)
    return written.value
  }

  test('is law once it was enacted, to its last day and in its record for ever', async () => {
    const draft = await write(null, saved(known?.document))
    expect((await loadLocals(scratch.db.prisma)).regulations).toEqual([])
    const enacted: RegulationEvent = {
      ...stamp,
      kind: 'RegulationEnacted',
      enactedOn: day('2026-11-21'),
    }
    const inForce = await write(draft, enacted)
    const lawNow = await loadLocals(scratch.db.prisma)
    expect(lawNow.regulations).toMatchObject([{ id: draft.id, organisation }])
    expect((await loadLocals(scratch.db.prisma)).regulations[0]).toBe(lawNow.regulations[0])
    const withdrawn: RegulationEvent = {
      ...stamp,
      kind: 'RegulationWithdrawn',
      until: day('2026-12-31'),
      reason: 'Thay thế',
    }
    await write(inForce, withdrawn)
    expect((await loadLocals(scratch.db.prisma)).regulations).toMatchObject([
      { id: draft.id, until: '2026-12-31' },
    ])
    expect(await loadRegulation(scratch.db.prisma, draft.id)).toEqual(
      evolveRegulation(inForce, withdrawn),
    )
  })

  test('is never law as a draft that was given up', async () => {
    const draft = await write(null, saved({ number: 'x' }))
    const given: RegulationEvent = {
      ...stamp,
      kind: 'RegulationWithdrawn',
      until: day('2026-11-21'),
      reason: 'Bỏ',
    }
    await write(draft, given)
    const { regulations } = await loadLocals(scratch.db.prisma)
    expect(regulations.map(({ id }) => id)).not.toContain(draft.id)
  })

  test('is listed for its unit, what lies above it and under it', async () => {
    const school = await aUnit(scratch.db, { name: 'Trường', level: 'unit' })
    const draft = await write(null, {
      ...stamp,
      kind: 'RegulationSaved',
      regulation: {
        id: newId(),
        unitId: school.id,
        organisation: { path: school.path, name: 'Trường' },
        document: {},
      },
    })
    const ids = async (filter: Parameters<typeof listRegulations>[1]) =>
      (await listRegulations(scratch.db.prisma, filter)).map(({ id }) => id)
    expect(await ids({ paths: [school.path], under: school.path })).toEqual([draft.id])
    expect(await ids({ paths: [organisation.path], under: organisation.path })).not.toContain(
      draft.id,
    )
    expect(await ids({ status: 'draft' })).toEqual([draft.id])
    expect(await ids({})).toContain(draft.id)
  })

  test('is changed by one of two who edit the same draft', async () => {
    const draft = await write(null, saved({ number: '1' }))
    const both = await Promise.all(
      ['2', '3'].map((number) =>
        within((tx) => appendRegulation(tx, draft, saved({ number }, draft.id), context)),
      ),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('has no status that the steps do not lead to, whoever writes to the table', async () => {
    await expect(
      scratch.db.prisma.localRegulation.updateMany({
        data: { status: 'enacted', enactedOn: null },
      }),
    ).rejects.toThrow()
  })
})
