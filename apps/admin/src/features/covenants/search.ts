/** Các phần của trang giao ước, as its address names them. */
export const covenantTabs = [
  'progress',
  'targets',
  'registered',
  'results',
  'signatures',
  'changes',
] as const
