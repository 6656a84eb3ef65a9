import { Engine, type NestedCondition } from 'json-rules-engine'
import { factsOf } from '../workload/facts.ts'
import type { Candidate } from '../workload/people.ts'
import { type Leaf, ruleSets, versionOn } from '../workload/rules.ts'
import { type Contestant, type ExplainedAward, masksOf } from './contestant.ts'

const operators = {
  '>=': 'greaterThanInclusive',
  '<=': 'lessThanInclusive',
  '==': 'equal',
} as const

const leafOf = ({ fact, op, value }: Leaf): NestedCondition => ({
  fact,
  operator: operators[op],
  value,
})

/** One engine for each version, one rule for each award; all six conditions are always told. */
const engines = ruleSets.map(({ awards }) => {
  const engine = new Engine()
  for (const { code, conditions } of awards)
    engine.addRule({
      name: code,
      event: { type: code },
      conditions: {
        all: conditions.map(({ id, leaves }) =>
          leaves.length === 1
            ? { name: id, ...leafOf(leaves[0]) }
            : { name: id, any: leaves.map(leafOf) },
        ),
      },
    })
  return engine
})

/** What the engine tells of a condition; its own types leave the outcome out. */
interface Told {
  readonly name?: string
  readonly result?: boolean
  readonly factResult?: number
  readonly value?: number
  readonly any?: readonly Told[]
}

async function rows(person: Candidate): Promise<readonly ExplainedAward[]> {
  const version = versionOn(person.asOf)
  const set = ruleSets[version]
  const engine = engines[version]
  if (set === undefined || engine === undefined) throw new Error(`no rules on ${person.asOf}`)
  const { results, failureResults } = await engine.run({ ...factsOf(person) })
  const byCode = new Map([...results, ...failureResults].map((result) => [result.name, result]))
  return set.awards.map(({ code, conditions }): ExplainedAward => {
    const result = byCode.get(code)
    const told = (result?.conditions as unknown as { readonly all: readonly Told[] } | undefined)
      ?.all
    return {
      award: code,
      eligible: result?.result === true,
      ruleSet: set.id,
      criteria: conditions.map(({ id, article }, index) => {
        const condition = told?.[index]
        const leaf = condition?.any?.[0] ?? condition
        return {
          id: condition?.name ?? id,
          ok: condition?.result === true,
          actual: leaf?.factResult ?? Number.NaN,
          required: leaf?.value ?? Number.NaN,
          article,
        }
      }),
    }
  })
}

export const jsonRules: Contestant = {
  name: 'json-rules-engine 7.3.1',
  verdicts: async (person) => masksOf(await rows(person)),
  explain: rows,
  rows,
}
