import { type Cache, cacheExchange, type UpdateResolver } from '@urql/exchange-graphcache'
import shape from '../generated/schema-shape.json' with { type: 'json' }

/** Lists that any command may change; they are asked for again when next looked at. */
const lists = new Set([
  'viewer',
  'proposals',
  'sessions',
  'decisions',
  'register',
  'clusters',
  'councils',
  'accounts',
  'proposalWindows',
  'workingCalendars',
  'previewEligibility',
  'rubrics',
  'scoreBoards',
])

const forgetLists: UpdateResolver = (_result, _args, cache: Cache) => {
  for (const field of cache.inspectFields('Query')) {
    if (lists.has(field.fieldName)) cache.invalidate('Query', field.fieldKey)
  }
}

/** A signature fixes the day for which a payment list is made: what was shown of the draft is old. */
const forgetPayments: UpdateResolver = (result, args, cache, info) => {
  forgetLists(result, args, cache, info)
  const { id } = args['input'] as { readonly id?: unknown }
  const key = cache.keyOfEntity({ __typename: 'Decision', id: String(id) })
  if (key === null) return
  for (const field of cache.inspectFields(key))
    if (field.fieldName === 'paymentList') cache.invalidate(key, field.fieldKey)
}

/** What the law of an organisation changes: rules, verdicts, what they would be. */
const ruled = new Set(['law', 'confirmableRules', 'regulations', 'path', 'node'])

const forgetLaw: UpdateResolver = (result, args, cache, info) => {
  forgetLists(result, args, cache, info)
  for (const field of cache.inspectFields('Query'))
    if (ruled.has(field.fieldName)) cache.invalidate('Query', field.fieldKey)
}
const lawCommands = [
  'confirmRule',
  'revokeConfirmation',
  'saveRegulation',
  'enactRegulation',
  'withdrawRegulation',
]

/** The same award, rule or open point says other things on another day and of another case: no one record. */
const ofItsDay = ['Award', 'Provision', 'ProvisionReading', 'OpenReading']

const commands = [
  'chooseReading',
  'chooseQuotaReading',
  'chooseBallotReading',
  'recordConference',
  'draftProposal',
  'editProposal',
  'submitProposal',
  'receiveProposal',
  'returnProposal',
  'appraiseProposal',
  'withdrawProposal',
  'setProposalWindow',
  'setWorkingCalendar',
  'planSession',
  'recordAttendance',
  'openSession',
  'openBallot',
  'castBallot',
  'closeBallot',
  'closeSession',
  'draftDecision',
  'signDecision',
  'revokeEntry',
  'correctEntry',
  'createAccount',
  'grantRole',
  'endRole',
  'saveRubric',
  'issueRubric',
  'renewRubric',
  'withdrawRubric',
  'openBoard',
  'assignCrossers',
  'moveStage',
  'resolveTie',
  'nominateFlags',
]

/** One record once in memory; objects without an id live inside their parent. */
export const cache = () =>
  cacheExchange({
    possibleTypes: shape.possibleTypes,
    // Without the whole schema the cache looks for a refusal's fields in an event too, and warns.
    logger: (severity, message) => {
      if (severity !== 'debug' && !message.includes('bit.ly/2XbVrpR#13')) console[severity](message)
    },
    keys: Object.fromEntries(
      [...shape.embeddedTypes, ...ofItsDay].map((type) => [type, () => null]),
    ),
    resolvers: {
      Query: {
        node: (_parent, args, store) => {
          // What the server said about this id wins, also when it said there is nothing to see.
          const known = store.resolve('Query', 'node', args)
          if (known !== undefined) return known
          // A record seen in a list opens at once; what the page needs beyond it is asked for.
          for (const type of shape.possibleTypes.Node) {
            const key = store.keyOfEntity({ __typename: type, id: String(args['id']) })
            if (key !== null && store.resolve(key, 'id') !== undefined)
              return { __typename: type, id: String(args['id']) }
          }
          return undefined
        },
      },
    },
    updates: {
      Mutation: {
        ...Object.fromEntries(commands.map((command) => [command, forgetLists])),
        ...Object.fromEntries(lawCommands.map((command) => [command, forgetLaw])),
        signDecision: forgetPayments,
      },
    },
  })
