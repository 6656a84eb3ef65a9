export { EmbeddedFault, type EmbeddedFaultReason } from './fault.ts'
export { type Embedded, type EmbeddedOptions, startEmbedded, stopEmbedded } from './start.ts'
