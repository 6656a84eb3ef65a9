import type { DossierDocument, PayerProvision, TimeLimitProvision } from '@vinhdanh/domain/law'
import type { Language } from '../formats/index.ts'
import { documents, payers, steps } from './names.ts'

const at = (language: Language) => (language === 'vi' ? 0 : 1)

/** Tên giấy tờ trong hồ sơ. */
export const documentLabel = (document: DossierDocument, language: Language): string =>
  documents[document][at(language)]

/** Tên một bước có thời hạn. */
export const stepLabel = (step: TimeLimitProvision['step'], language: Language): string =>
  steps[step][at(language)]

/** Ai chi tiền thưởng. */
export const payerLabel = (payer: PayerProvision['payer'], language: Language): string =>
  payers[payer][at(language)]

export {
  conditionLabel,
  consultationLabel,
  filedWithLabel,
  noticeLabel,
} from './of-dossier.ts'
export { unpaidSentence } from './payments.ts'
export { otherReadingSentences, provisionKindLabel, provisionSentence } from './sentences.ts'
