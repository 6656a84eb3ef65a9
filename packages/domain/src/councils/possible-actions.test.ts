import { describe, expect, it } from 'vitest'
import {
  aCouncil,
  ballotOpened,
  contextOf,
  flag,
  ids,
  opened,
  planned,
  present,
  run,
} from '../../fixtures/council.ts'
import { viewerAs } from '../../fixtures/dossiers.ts'
import type { PossibleAction } from '../access/index.ts'
import { possibleItemActions, possibleSessionActions } from './possible-actions.ts'
import type { CouncilRefusal } from './refusals.ts'

const council = aCouncil(5)
const target = { unitPath: council.unitPath, own: true }
const context = { ...contextOf(council), target, proposal: flag }
const shown = (actions: readonly PossibleAction<CouncilRefusal>[]) =>
  Object.fromEntries(actions.map(({ action, refusal }) => [action, refusal?.kind ?? 'possible']))

const open = run(planned(council), present(council, ids(5)), opened(council))
const [item] = run(open, ballotOpened(council, 'i1')).agenda
if (item === undefined) throw new Error('an agenda of two items')

describe('The actions in a session', () => {
  it('tell the secretary what comes next', () => {
    const secretary = viewerAs('council-secretary')
    expect(shown(possibleSessionActions(context, planned(council), secretary))).toEqual({
      'record-attendance': 'possible',
      'open-session': 'QuorumNotMet',
      'close-session': 'SessionNotOpen',
    })
    expect(shown(possibleSessionActions(context, open, secretary))).toEqual({
      'record-attendance': 'possible',
      'open-session': 'StatusForbids',
      'close-session': 'possible',
    })
  })

  it('let a member vote and nothing else', () => {
    const member = viewerAs('council-member', { personId: 'person-m01' })
    const voting = run(open, ballotOpened(council, 'i1'))
    expect(shown(possibleItemActions(context, voting, item, member))).toEqual({
      'open-ballot': 'NotAllowed',
      'cast-ballot': 'possible',
      'close-ballot': 'NotAllowed',
    })
  })

  it('let a secretary run the ballot, and not vote', () => {
    const secretary = viewerAs('council-secretary', { personId: 'person-clerk' })
    const voting = run(open, ballotOpened(council, 'i1'))
    expect(shown(possibleItemActions(context, voting, item, secretary))).toEqual({
      'open-ballot': 'StatusForbids',
      'cast-ballot': 'NotAllowed',
      'close-ballot': 'possible',
    })
  })

  it('tell a member of another council that this is not theirs', () => {
    const foreign = { ...context, target: { ...target, own: false } }
    const member = viewerAs('council-member', { personId: 'person-m01' })
    expect(
      possibleItemActions(foreign, open, item, member).map(({ refusal }) => refusal),
    ).toMatchObject([{ reason: 'no-role' }, { reason: 'not-own' }, { reason: 'no-role' }])
  })
})
