import type { Movement } from './movement.ts'
import { hasEnd, needsEnd } from './period.ts'

type Content = Pick<
  Movement,
  | 'purpose'
  | 'kind'
  | 'from'
  | 'until'
  | 'endEvent'
  | 'launcher'
  | 'launcherAsWritten'
  | 'sectors'
  | 'subjects'
  | 'targets'
  | 'documents'
  | 'ticked'
>

export const tickedItems = ['approved', 'announced', 'measures', 'review-planned'] as const

/** Mục đánh dấu bằng tay trên bảng kiểm trước khi phát động. */
export type TickedItem = (typeof tickedItems)[number]

export const launchItems = [
  'purpose',
  'period',
  'launcher',
  'sectors',
  'subjects',
  'directive',
  'targets',
  ...tickedItems,
] as const

/** Mục của bảng kiểm trước khi phát động. */
export type LaunchItem = (typeof launchItems)[number]

/** Without these nothing is launched; the others are advice, and what is missing then shows in the check of form. */
const required: readonly LaunchItem[] = [
  'purpose',
  'period',
  'launcher',
  'sectors',
  'subjects',
  'directive',
]

/** Một dòng của bảng kiểm. */
export interface CheckedItem {
  readonly item: LaunchItem
  readonly done: boolean
  readonly required: boolean
  /** False where the movement itself shows it; true where a person ticks it. */
  readonly byHand: boolean
}

const said = (text: string | null) => text !== null && text.trim() !== ''

export const isTickedItem = (item: string): item is TickedItem =>
  tickedItems.some((each) => each === item)

function shows(movement: Content, item: Exclude<LaunchItem, TickedItem>): boolean {
  switch (item) {
    case 'purpose':
      return said(movement.purpose)
    case 'period':
      return movement.from !== null && (hasEnd(movement) || !needsEnd(movement.kind))
    case 'launcher':
      return movement.launcher !== null && said(movement.launcherAsWritten)
    case 'sectors':
      return movement.sectors.length > 0
    case 'subjects':
      return movement.subjects.length > 0
    case 'directive':
      return movement.documents.length > 0
    case 'targets':
      return movement.targets.length > 0
  }
}

/** Bảng kiểm trước khi phát động. */
export const launchChecklist = (movement: Content): readonly CheckedItem[] =>
  launchItems.map((item) => ({
    item,
    done: isTickedItem(item) ? movement.ticked.includes(item) : shows(movement, item),
    required: required.includes(item),
    byHand: isTickedItem(item),
  }))

/** Những mục bắt buộc còn thiếu. */
export const missingForLaunch = (movement: Content): readonly LaunchItem[] =>
  launchChecklist(movement)
    .filter((line) => line.required && !line.done)
    .map(({ item }) => item)
