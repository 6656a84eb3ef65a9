export { appendConference, type ConferenceWriting } from './append.ts'
export { openConferenceBox, wipeConferenceBoxes } from './box.ts'
export { type ConferenceFilter, listConferences } from './list.ts'
export { attachmentsOf, keepPaper, paperContent, type StoredPaper, setMinutes } from './papers.ts'
export {
  conferenceParts,
  conferenceState,
  conferencesOf,
  loadConference,
  lockConference,
} from './state.ts'
