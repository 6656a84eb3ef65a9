import { addYears } from '../../kernel/index.ts'
import { type Evaluate, open, settled } from '../context.ts'

/** Tập thể thành lập đủ N năm vào ngày xét. */
export const ageOfCollective: Evaluate<'ageOfCollective'> = (wanted, { facts, onDay }) => {
  const { foundedOn } = facts.subject
  return foundedOn === undefined
    ? open({ foundedOn: null }, ['subject.foundedOn'])
    : settled(addYears(foundedOn, wanted.years) <= onDay, { foundedOn })
}
