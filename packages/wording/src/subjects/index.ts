import type { RecordRef, SubjectFacts } from '@vinhdanh/domain/subjects'
import { awardLabel } from '../awards/index.ts'
import { formatDay } from '../formats/index.ts'
import { ratingLabel } from '../statuses/index.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'
import type { RecordWords } from './words.ts'

const words: Readonly<Record<'vi' | 'en', RecordWords>> = { vi, en }
type Language = keyof typeof words

interface Sourced {
  readonly record?: RecordRef
}

/** The item of a list that was read from this record. */
function itemOf<Item extends Sourced>(
  list: readonly Item[] | { readonly records: readonly Item[] } | undefined,
  id: string,
): Item | undefined {
  const items = list === undefined ? [] : 'records' in list ? list.records : list
  return items.find(({ record }) => record?.id === id)
}

/** Bản ghi đã dùng, viết thành câu: "Xếp loại năm 2024: Hoàn thành tốt nhiệm vụ". */
export function recordSentence(
  { kind, id }: RecordRef,
  facts: SubjectFacts,
  language: Language,
): string {
  const say = words[language]
  switch (kind) {
    case 'rating': {
      const own = itemOf(facts.ratings, id)
      const party = itemOf(facts.partyRatings, id)
      if (own !== undefined) return say.rating(own.year, ratingLabel(own.level, language))
      if (party !== undefined)
        return say.partyRating(party.year, ratingLabel(party.level, language))
      return say.names.rating
    }
    case 'award': {
      const item = itemOf(facts.awards, id)
      return item === undefined
        ? say.names.award
        : say.award(awardLabel(item.award, language), item.year)
    }
    case 'initiative': {
      const item = itemOf(facts.initiatives, id)
      return item === undefined ? say.names.initiative : say.initiative(item.year)
    }
    case 'discipline': {
      const item = itemOf(facts.disciplines, id)
      return item === undefined ? say.names.discipline : say.discipline(formatDay(item.from))
    }
    case 'cluster-result': {
      const item = itemOf(facts.clusterResults, id)
      return item === undefined
        ? say.names['cluster-result']
        : say.clusterResult(item.year, item.rank)
    }
    case 'movement-result': {
      const item = itemOf(facts.movementResults, id)
      return item === undefined ? say.names['movement-result'] : say.movementResult(item.year)
    }
    case 'achievement': {
      const item = itemOf(facts.achievements, id)
      return item === undefined ? say.names.achievement : say.achievement(item.year)
    }
    case 'members': {
      const item = itemOf(facts.members, id)
      return item === undefined ? say.names.members : say.members(item.year, item.total)
    }
    case 'training':
    case 'absence':
    case 'posting':
    case 'pending-case':
    case 'attestation':
    case 'subject':
    case 'service':
    case 'obligation':
    case 'donation':
    case 'community-score':
    case 'move':
      return say.names[kind]
  }
}
