export { type Citation, citationPath, citing, type InstrumentId } from './citation.ts'
export type { ConfirmedBy, Provenance, ProvenanceStatus } from './provenance.ts'
