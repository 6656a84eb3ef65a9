import type { Caller } from './caller.ts'
import { queries } from './documents.ts'
import { dayWord } from './protocol.ts'

/** Luật của một ngày, như ai cũng tra được. */
export interface LawOfDay {
  /** Numbers of the instruments in force, the highest first. */
  readonly numbers: readonly string[]
  /** The article that says who may grant the award. */
  readonly competence: string | undefined
  /** The day and the instruments, one a line. */
  readonly words: string
}

interface Answer {
  readonly law: {
    readonly instruments: readonly { readonly number: string }[]
    readonly rule: { readonly citation: { readonly label: string } } | null
  }
}

export async function lawOf(caller: Caller, on: string, award: string): Promise<LawOfDay> {
  const { law } = await caller.ask<Answer>(queries.law, { on, award })
  const numbers = law.instruments.map(({ number }) => number)
  return {
    numbers,
    competence: law.rule?.citation.label,
    words: [`ngày ${dayWord(on)}:`, ...numbers].join('\n'),
  }
}
