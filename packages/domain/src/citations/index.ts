export { type Citation, citationPath, citing, type InstrumentId } from './citation.ts'
export type { Provenance, ProvenanceStatus } from './provenance.ts'
