import { addDays, type Day, day, lastDayOf } from '@vinhdanh/domain/kernel'
import type { Streams } from './chance.ts'
import { idOf } from './ids.ts'
import { fullName, inventName } from './names.ts'
import { reform } from './place-list.ts'
import { staffing } from './places.ts'
import type { Group, PersonRow, PostingRow } from './records.ts'

/** Người và quá trình công tác, từ 2019 đến nay. */
export interface Staff {
  readonly people: PersonRow[]
  readonly postings: PostingRow[]
}

const turnover = 0.035
const longAgo = day('2015-09-01')
const firstYear = 2021
const lastYear = 2026

const sexShare: Readonly<Record<Group, number>> = {
  leader: 0.35,
  official: 0.55,
  worker: 0.5,
  farmer: 0.5,
}

/** Where the staff of a district go on 2025-07-01. */
const successor: Readonly<Record<string, string>> = {
  'mdm-hmt': 'mdm-xmt',
  'mdm-hmt-vp': 'mdm-xmt-vp',
  'mdm-hmt-kt': 'mdm-xmt-kt',
  'mdm-hmt-x1': 'mdm-xmt-vp',
  'mdm-hmt-x2': 'mdm-xmt-kt',
  'mdm-hmh': 'mdm-pmh',
  'mdm-hmh-vp': 'mdm-pmh-vp',
  'mdm-hmh-kt': 'mdm-pmh-kt',
  'mdm-hmh-x1': 'mdm-pmh-vp',
  'mdm-hmh-x2': 'mdm-pmh-kt',
}
const departmentDesks = [
  'mdm-snv-nv',
  'mdm-stc-nv',
  'mdm-syt-nv',
  'mdm-sgd-nv',
  'mdm-sxd-nv',
] as const

const titleAfter = (title: string): readonly [string, Group] => {
  if (title.startsWith('Chủ tịch Ủy ban nhân dân huyện'))
    return ['Chủ tịch Ủy ban nhân dân cấp xã', 'leader']
  if (title.startsWith('Phó Chủ tịch')) return ['Phó Chủ tịch Ủy ban nhân dân cấp xã', 'leader']
  if (title === 'Nông dân') return ['Nông dân', 'farmer']
  if (title === 'Chánh Văn phòng') return ['Chánh Văn phòng', 'leader']
  return ['Chuyên viên', 'official']
}

export function employ(streams: Streams): Staff {
  const people: PersonRow[] = []
  const postings: PostingRow[] = []
  const taken = new Set<string>()

  function hire(slot: string, group: Group, recruitedOn: Day | null): PersonRow {
    const chance = streams('person', slot)
    const sex = chance.holds(sexShare[group]) ? 'female' : 'male'
    let parts = inventName(chance, sex)
    while (taken.has(fullName(parts))) parts = inventName(chance, sex)
    taken.add(fullName(parts))
    const youngest = recruitedOn === null ? 1994 : 2001
    const person: PersonRow = {
      id: idOf('person', slot),
      code: `MP-${String(people.length + 1).padStart(4, '0')}`,
      name: fullName(parts),
      ...parts,
      sex,
      birthYear:
        youngest -
        chance.below(group === 'leader' ? 20 : recruitedOn === null ? 26 : 8) -
        (group === 'leader' ? 8 : 0),
      category: group === 'worker' ? 'worker' : group === 'farmer' ? 'farmer' : 'official',
      // Farmers are in nobody's employ.
      recruitedOn: recruitedOn ?? (group === 'farmer' ? null : longAgo),
    }
    people.push(person)
    return person
  }
  const post = (person: PersonRow, unitCode: string, title: string, group: Group, from: Day) => {
    const row: PostingRow = {
      id: idOf('posting', `${person.code}|${from}`),
      personCode: person.code,
      unitCode,
      title,
      group,
      from,
      until: null,
    }
    postings.push(row)
    return row
  }

  for (const [unitCode, slots] of staffing) {
    for (let index = 1; index <= slots.count; index++) {
      const slot = `${unitCode}/${slots.title}/${index}`
      let current = post(hire(slot, slots.group, null), unitCode, slots.title, slots.group, longAgo)
      for (let year = firstYear; year <= lastYear; year++) {
        const chance = streams('turnover', `${slot}|${year}`)
        const leaves =
          slots.group !== 'leader' && slots.group !== 'farmer' && chance.holds(turnover)
        const isDistrict = successor[unitCode] !== undefined
        if (leaves && !(isDistrict && year >= 2025) && year < lastYear) {
          const month = 1 + chance.below(10)
          const from = day(`${year}-${String(month + 1).padStart(2, '0')}-01`)
          current.until = addDays(from, -1)
          const next = hire(`${slot}|${year}`, slots.group, from)
          current = post(next, unitCode, slots.title, slots.group, from)
        }
      }
      const heir = successor[unitCode]
      if (heir !== undefined) {
        current.until = addDays(reform, -1)
        const person = people.find((one) => one.code === current.personCode)
        const [title, group] = titleAfter(slots.title)
        const draw = streams('reform', slot).unit()
        const stays = slots.group === 'farmer' || group === 'leader'
        if (person === undefined) throw new Error('the last holder of a slot is a known person')
        if (stays || draw < 0.55) post(person, heir, title, group, reform)
        else if (draw < 0.85) {
          post(
            person,
            streams('reform-desk', slot).pick(departmentDesks),
            'Chuyên viên',
            'official',
            reform,
          )
        }
        // Those left, 15 %, retired early or left the service: no new posting.
      }
    }
  }
  return { people, postings }
}

export const postedOn = (posting: PostingRow, on: Day): boolean =>
  posting.from <= on && (posting.until === null || on <= posting.until)

/** Nơi công tác vào một ngày. */
export const postingOn = (staff: Staff, personCode: string, on: Day): PostingRow | undefined =>
  staff.postings.find((posting) => posting.personCode === personCode && postedOn(posting, on))

/** Có trong biên chế cuối năm: farmers and other citizens are not. */
export const onPayroll = (staff: Staff, year: number): readonly PostingRow[] =>
  staff.postings.filter(
    (posting) => posting.group !== 'farmer' && postedOn(posting, lastDayOf(year)),
  )
