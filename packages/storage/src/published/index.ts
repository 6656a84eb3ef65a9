export {
  type FigureFilter,
  type FigureRow,
  type LegalDocumentRow,
  legalDocuments,
  type MovementRow,
  movements,
  publishedFigures,
} from './published.ts'
