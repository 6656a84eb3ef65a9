import type { Language } from '../formats/index.ts'
import { words } from './words-by-language.ts'

/** Điều người có trách nhiệm phải xác nhận; a topic of a later instrument may have no words yet. */
export const topicLabel = (topic: string, language: Language): string =>
  (words[language].topic as Readonly<Record<string, string>>)[topic] ?? topic
