export {
  type FigureFilter,
  type FigureRow,
  type LegalDocumentRow,
  legalDocuments,
  publishedFigures,
} from './published.ts'
