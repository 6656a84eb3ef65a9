import type { VerdictNode } from '@vinhdanh/domain/criteria'
import { type Inquiry, inquirerOf, type Verdict } from '@vinhdanh/domain/eligibility'
import { type Day, yearOf } from '@vinhdanh/domain/kernel'
import { lawOn } from '@vinhdanh/domain/law'
import { factsOf } from '../workload/facts.ts'
import { compile, instruments, telling } from '../workload/law.ts'
import type { Candidate } from '../workload/people.ts'
import { codes, ruleSets, versionOn } from '../workload/rules.ts'
import type { Contestant, ExplainedAward } from './contestant.ts'

const inquire = inquirerOf(compile)

/** The product's own road: the law of the day, the facts of the person. */
function inquiryOf(person: Candidate): Inquiry {
  const onDay = person.asOf as Day
  const book = lawOn(instruments, onDay)
  return inquire({ book, facts: telling(factsOf(person)), year: yearOf(onDay), onDay })
}

const eachTree = (person: Candidate): readonly VerdictNode[] => inquiryOf(person).treesOf(codes)

const eachVerdict = (person: Candidate): readonly Verdict[] => inquiryOf(person).assessAll(codes)

/** A tree in the form common to all contestants. */
function rowOf(award: string, ruleSet: string, tree: VerdictNode): ExplainedAward {
  return {
    award,
    eligible: tree.truth === 'met',
    ruleSet,
    criteria: tree.children.map((node, index) => {
      const leaf = node.kind === 'any' ? node.children[0] : node
      const { cite } = node
      const text = ruleSets.find(({ id }) => id === cite?.instrument)?.text
      return {
        id: `${award}.${index + 1}`,
        ok: node.truth === 'met',
        actual: Number(leaf?.found?.['actual']),
        required: Number(Object.values(leaf?.wanted ?? {})[0]),
        article: `khoản ${cite?.clause} Điều ${cite?.article} ${text}`,
      }
    }),
  }
}

const rowsFrom = (person: Candidate, trees: readonly VerdictNode[]) => {
  const ruleSet = ruleSets[versionOn(person.asOf)]?.id ?? ''
  return trees.map((tree, index) => rowOf(codes[index] ?? '', ruleSet, tree))
}

/** The product's evaluator with the words of the workload: every condition with its finding and its article. */
export const ours: Contestant = {
  name: 'vinhdanh, conditions explained',
  explain: eachTree,
  rows: (person) => rowsFrom(person, eachTree(person)),
}

/** The same and all else a verdict holds: the reasons that force it, what is missing, the law it rests on. */
export const oursWhole: Contestant = {
  name: 'vinhdanh, whole verdicts',
  explain: eachVerdict,
  rows: (person) =>
    rowsFrom(
      person,
      eachVerdict(person).map(({ tree }) => tree),
    ),
}
