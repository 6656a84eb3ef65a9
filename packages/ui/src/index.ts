export { DayField, readDay } from './formats/day-field.tsx'
export { formatHundredths, readDecimal, readFigure } from './formats/decimal.ts'
export { byGivenName, fold, markMatches, type Stretch } from './formats/fold.ts'
export {
  formatDay,
  formatMoment,
  formatMoney,
  formatNumber,
  formatShare,
  todayInVietnam,
} from './formats/formats.ts'
export { Highlighted } from './formats/highlighted.tsx'
export { AppFrame } from './frame/app-frame.tsx'
export { AsOfDate } from './frame/as-of-date.tsx'
export { PageHead } from './frame/page-head.tsx'
export { ThemeSwitch } from './frame/theme-switch.tsx'
export { UiProvider } from './frame/ui-provider.tsx'
export {
  type GraphLanguage,
  type Language,
  LanguageProvider,
  useLanguage,
  useShared,
} from './language/language.tsx'
export { LanguageSwitch } from './language/language-switch.tsx'
export type {
  SheetCell,
  SheetChange,
  SheetColumn,
  SheetPlace,
  SheetRow,
  SheetSource,
} from './sheet/cells.ts'
export { Sheet, type SheetHandle } from './sheet/sheet.tsx'
export { makeSheetStore, type SheetBase, type SheetStore } from './sheet/sheet-store.ts'
export { readBlock, writeBlock } from './sheet/tabular.ts'
export { useFigureProblem } from './sheet/use-figure-problem.ts'
export { type DataSet, DataSetBadge, SyntheticBanner } from './states/data-set.tsx'
export { ActionButton, RefusalText, type RefusalView } from './states/disabled-action.tsx'
export { HoverNote } from './states/hover-note.tsx'
export { EmptyState, ErrorState, LoadingState, RefusedState } from './states/states.tsx'
export { StatusSentence } from './states/status-sentence.tsx'
export { Steps, type StepView } from './states/steps.tsx'
export { type Column, DataTable } from './table/data-table.tsx'
export { KeyHelp, useKey } from './table/keys.tsx'
export { Pager } from './table/pager.tsx'
export { SearchBox } from './table/search-box.tsx'
export { cssVariables, theme } from './theme/theme.ts'
export { CitationLink, ProvenanceBadge } from './verdict/citation.tsx'
export { TruthCounts, TruthMark } from './verdict/truth-mark.tsx'
export {
  type CitationView,
  growTree,
  type OpenReadingView,
  openAtFirst,
  type ProvenanceView,
  type Truth,
  type TruthCountsView,
  type VerdictLine,
  type VerdictView,
} from './verdict/verdict.ts'
export { VerdictPanel } from './verdict/verdict-panel.tsx'
export { VerdictTree } from './verdict/verdict-tree.tsx'
