import { type Tally, type Threshold, tallyNeedsPerson } from '@vinhdanh/domain/councils'
import { formatDay, formatRatio, formatShare } from '../formats/index.ts'
import { councilRoleLabel } from '../statuses/index.ts'
import {
  type Block,
  chairOf,
  type MinutesItem,
  type MinutesMember,
  type SessionAccount,
} from './account.ts'

export const thresholdEn = ({ share, strict }: Threshold): string =>
  `${strict ? 'more than' : 'at least'} ${formatRatio(share)}`

export function tallyEn(tally: Tally): string {
  const { yes, no, blank, notCast, members } = tally
  const share = members === 0 ? '' : ` (${formatShare(yes, members, 'en')} in favour)`
  return `${yes} yes, ${no} no, ${blank} blank, ${notCast} not cast; of ${members} members in all${share}; ${outcomeEn(tally)}`
}

const result = (passed: boolean) => (passed ? 'passed' : 'not passed')

function outcomeEn({ yesNeeded, passed, readings, choice }: Tally): string {
  const told = `${yesNeeded} yes needed. Result: ${result(passed)}.`
  if (readings === undefined) return told
  const each = readings
    .map(
      (read) => `${thresholdEn(read.threshold)}: ${read.yesNeeded} needed, ${result(read.passed)}`,
    )
    .join('; ')
  return choice === undefined
    ? `the readings of the share give different results (${each}). Result: the authority must choose a reading.`
    : `${told} By the reading chosen, for this reason: ${choice.reason} (the readings: ${each}).`
}

const person = ({ name, post, role }: MinutesMember): string =>
  `${name}, ${post}, ${councilRoleLabel(role, 'en')}`

function item(
  { order, proposalNumber, subjectName, awardName, year, ...ballot }: MinutesItem,
  { citation }: SessionAccount,
): readonly Block[] {
  const { required, secret, cite, tally } = ballot
  const ground =
    required && cite !== null
      ? `under ${citation(cite)}`
      : "under the council's own rules (the law sets no share for this award)"
  return [
    {
      as: 'item',
      text: `${order}. Dossier ${proposalNumber}: ${awardName} for ${subjectName}, achievements of ${year}.`,
    },
    {
      as: 'line',
      text: `Ballot${secret ? ', secret' : ''}. Needed: ${thresholdEn(ballot.threshold)} of all council members in favour, ${ground}.`,
    },
    {
      as: 'line',
      text: tally === null ? 'Not counted yet.' : `Result of the count: ${tallyEn(tally)}`,
    },
  ]
}

export function minutesEn(account: SessionAccount): readonly Block[] {
  const { councilName, unitName, heldOn, place, status, synthetic, members, quorum, items } =
    account
  const voting = members.filter(({ votes }) => votes)
  const of = (attendance: MinutesMember['attendance']) =>
    voting.filter((member) => member.attendance === attendance)
  const [present, written, absent] = [of('present'), of('written'), of('absent')]
  const clerks = members.filter(({ votes }) => !votes)
  const chair = chairOf(present)
  const secretary = members.find(({ role }) => role === 'secretary')
  const ground =
    quorum.cite === null
      ? "under the council's own rules"
      : `under ${account.citation(quorum.cite)}`
  const list = (title: string, who: readonly MinutesMember[]): readonly Block[] =>
    who.length === 0
      ? []
      : [
          { as: 'line', text: title },
          ...who.map((member): Block => ({ as: 'item', text: `- ${person(member)}` })),
        ]
  const counted = items.filter(({ tally }) => tally !== null)
  const passed = counted.filter(({ tally }) => tally?.passed === true)
  const waiting = counted.filter(({ tally }) => tally !== null && tallyNeedsPerson(tally))
  return [
    ...(synthetic ? [{ as: 'note', text: 'SYNTHETIC DATA' } as const] : []),
    { as: 'centre', text: unitName },
    { as: 'centre', text: councilName },
    { as: 'title', text: 'MINUTES' },
    { as: 'centre', text: `Session on commendation, ${formatDay(heldOn)}` },
    ...(status === 'closed'
      ? []
      : [{ as: 'note', text: 'Draft: the session has not ended.' } as const]),
    { as: 'heading', text: 'I. Time and place' },
    { as: 'line', text: `Time: ${formatDay(heldOn)}.` },
    { as: 'line', text: `Place: ${place ?? 'not recorded'}.` },
    { as: 'heading', text: 'II. Attendance' },
    ...list(`Members present: ${present.length}`, present),
    ...list(`Members with a written opinion: ${written.length}`, written),
    ...list(`Members absent: ${absent.length}`, absent),
    ...list('Assisting the council, without a vote:', clerks),
    {
      as: 'line',
      text: `${quorum.present} of ${quorum.members} members attended; at least ${quorum.needed} were needed, ${ground}. The quorum was ${quorum.met ? 'met' : 'not met'}.`,
    },
    { as: 'heading', text: 'III. Items and ballots' },
    ...items.flatMap((each) => item(each, account)),
    { as: 'heading', text: 'IV. Conclusion' },
    {
      as: 'line',
      text: `The council voted on ${counted.length} of ${items.length} items; ${passed.length} passed, ${counted.length - passed.length - waiting.length} did not${waiting.length === 0 ? '' : `; ${waiting.length} wait for a reading to be chosen`}.`,
    },
    { as: 'signature', text: `SECRETARY: ${secretary?.name ?? '........................'}` },
    { as: 'signature', text: `CHAIR: ${chair?.name ?? '........................'}` },
  ]
}
