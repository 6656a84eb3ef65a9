/** Parts of the rule of an award, in the address as `part`. */
export const ruleTabs = ['standard', 'provisions', 'history', 'confirm'] as const
export type RuleTab = (typeof ruleTabs)[number]
