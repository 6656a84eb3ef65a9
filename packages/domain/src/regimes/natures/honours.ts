import { of } from './nature.ts'

const medal = of('medal', 'state', ['person'])
const personal = of('honorary-title', 'state', ['person'])
const either = of('honorary-title', 'state', ['person', 'collective'])
const prize = of('prize', 'state', ['person', 'collective'])

/** Huy chương, danh hiệu vinh dự nhà nước, giải thưởng, kỷ niệm chương. */
export const honours = {
  militaryFlagMedal: medal('military-flag-medal', 'Determined-to-Win Military Flag Medal', 1),
  nationalSecurityMedal: medal('national-security-medal', 'For National Security Medal', 1),
  gloriousFighterMedalFirst: medal(
    'glorious-fighter-medal.first',
    'Glorious Fighter Medal, First Class',
    2,
  ),
  gloriousFighterMedalSecond: medal(
    'glorious-fighter-medal.second',
    'Glorious Fighter Medal, Second Class',
    3,
  ),
  gloriousFighterMedalThird: medal(
    'glorious-fighter-medal.third',
    'Glorious Fighter Medal, Third Class',
    4,
  ),
  friendshipMedal: of('medal', 'state', ['person', 'collective'])(
    'friendship-medal',
    'Friendship Medal',
    5,
  ),
  youthVolunteerMedal: medal('youth-volunteer-medal', 'Glorious Youth Volunteer Medal', 6),
  heroicProvince: of('honorary-title', 'state', ['collective'])(
    'heroic-province',
    'Heroic Province or City',
    1,
  ),
  heroicMother: personal('heroic-mother', 'Heroic Vietnamese Mother', 2),
  heroArmedForces: either('hero-armed-forces', "Hero of the People's Armed Forces", 3),
  heroLabour: either('hero-labour', 'Labour Hero', 3),
  peopleTeacher: personal('people-teacher', "People's Teacher", 4),
  meritTeacher: personal('merit-teacher', 'Meritorious Teacher', 5),
  peoplePhysician: personal('people-physician', "People's Physician", 4),
  meritPhysician: personal('merit-physician', 'Meritorious Physician', 5),
  peopleArtist: personal('people-artist', "People's Artist", 4),
  meritArtist: personal('merit-artist', 'Meritorious Artist', 5),
  peopleArtisan: personal('people-artisan', "People's Artisan", 4),
  meritArtisan: personal('merit-artisan', 'Meritorious Artisan', 5),
  hoChiMinhPrize: prize('ho-chi-minh-prize', 'Ho Chi Minh Prize', 1),
  statePrize: prize('state-prize', 'State Prize', 2),
  /** Not among the forms of State level (Điều 3 of the decrees), though the Standing Committee of the Assembly gives it. */
  commemorativeMedalNationalAssembly: of('commemorative-medal', 'provincial', ['person'])(
    'commemorative-medal.national-assembly',
    'Commemorative Medal of the National Assembly',
    1,
  ),
  /** Of collectives, only those from abroad. */
  commemorativeMedalProvincial: of('commemorative-medal', 'provincial', ['person', 'collective'])(
    'commemorative-medal.provincial',
    'Commemorative Medal of a Ministry, Province or Organisation',
    2,
  ),
}
