import { ZenEngine } from '@gorules/zen-engine'
import { type FactName, factsOf } from '../workload/facts.ts'
import type { Candidate } from '../workload/people.ts'
import { type RuleSet, ruleSets, versionOn } from '../workload/rules.ts'
import type { Contestant, ExplainedAward, Masks } from './contestant.ts'

const position = { x: 0, y: 0 }

/** A version as a decision graph: one expression node for each award, one expression for each condition. */
const graphOf = ({ awards }: RuleSet) => ({
  contentType: 'application/vnd.gorules.decision',
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in', position },
    { id: 'out', type: 'outputNode', name: 'out', position },
    ...awards.map(({ code, conditions }) => ({
      id: code,
      type: 'expressionNode',
      name: code,
      position,
      content: {
        inputField: null,
        outputPath: code,
        executionMode: 'single',
        expressions: conditions.map(({ id, leaves }, index) => ({
          id,
          key: `c${index}`,
          value: leaves.map(({ fact, op, value }) => `${fact} ${op} ${value}`).join(' or '),
        })),
      },
    })),
  ],
  edges: awards.flatMap(({ code }) => [
    { id: `to-${code}`, type: 'edge', sourceId: 'in', targetId: code },
    { id: `from-${code}`, type: 'edge', sourceId: code, targetId: 'out' },
  ]),
})

const engine = new ZenEngine()
const decisions = ruleSets.map((set) =>
  engine.createDecision(Buffer.from(JSON.stringify(graphOf(set)))),
)

type Outcomes = Readonly<Record<string, Readonly<Record<string, boolean>>>>

async function judge(person: Candidate) {
  const version = versionOn(person.asOf)
  const set = ruleSets[version]
  const decision = decisions[version]
  if (set === undefined || decision === undefined) throw new Error(`no rules on ${person.asOf}`)
  const facts = factsOf(person)
  const { result } = await decision.evaluate(facts)
  return { set, facts, outcomes: result as Outcomes }
}

async function verdicts(person: Candidate): Promise<Masks> {
  const { set, outcomes } = await judge(person)
  return set.awards.map(({ code, conditions }) =>
    conditions.reduce(
      (mask, _, index) => (outcomes[code]?.[`c${index}`] === true ? mask | (1 << index) : mask),
      0,
    ),
  )
}

/** The engine says whether a condition holds; what was found comes from the facts it was given. */
async function rows(person: Candidate): Promise<readonly ExplainedAward[]> {
  const { set, facts, outcomes } = await judge(person)
  return set.awards.map(({ code, conditions }) => {
    const criteria = conditions.map(({ id, article, leaves: [first] }, index) => ({
      id,
      ok: outcomes[code]?.[`c${index}`] === true,
      actual: facts[first.fact as FactName],
      required: first.value,
      article,
    }))
    return { award: code, eligible: criteria.every(({ ok }) => ok), ruleSet: set.id, criteria }
  })
}

export const zen: Contestant = {
  name: '@gorules/zen-engine 0.52.1',
  verdicts,
  explain: rows,
  rows,
}
