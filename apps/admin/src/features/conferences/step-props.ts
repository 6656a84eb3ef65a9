import type { ConferenceData } from './documents.ts'

/** Một bước của hội nghị trên màn hình. */
export interface StepProps {
  readonly conference: ConferenceData
  readonly reload: () => void
}

/** A step that is typed into says whether something is not saved yet: it would be lost in the next. */
export interface TypedStepProps extends StepProps {
  readonly onUnsaved: (unsaved: boolean) => void
}
