import { addYears } from '../../kernel/index.ts'
import type { Prepare } from '../context.ts'

/** Tập thể thành lập đủ N năm vào ngày xét. */
export const ageOfCollective: Prepare<'ageOfCollective'> =
  (wanted, tell) =>
  ({ facts, onDay }) => {
    const { foundedOn } = facts.subject
    return foundedOn === undefined
      ? tell.open({ foundedOn: null }, ['subject.foundedOn'])
      : tell.settled(addYears(foundedOn, wanted.years) <= onDay, { foundedOn })
  }
