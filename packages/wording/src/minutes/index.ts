import type { Tally, Threshold } from '@vinhdanh/domain/councils'
import type { Language } from '../formats/index.ts'
import type { Block, SessionAccount } from './account.ts'
import { minutesEn, tallyEn, thresholdEn } from './en.ts'
import { minutesVi, tallyVi, thresholdVi } from './vi.ts'

export type { MinutesItem, MinutesMember, SessionAccount } from './account.ts'

/** Kết quả kiểm phiếu thành câu. */
export const tallySentence = (tally: Tally, language: Language): string =>
  language === 'vi' ? tallyVi(tally) : tallyEn(tally)

/** Một cách đọc tỷ lệ phiếu, thành câu. */
export const ballotReadingLabel = (threshold: Threshold, language: Language): string =>
  language === 'vi'
    ? `${thresholdVi(threshold)} tổng số thành viên đồng ý`
    : `${thresholdEn(threshold)} of all members agree`

const tags: Readonly<Record<Block['as'], readonly [open: string, close: string]>> = {
  title: ['<h1>', '</h1>'],
  centre: ['<p class="centre">', '</p>'],
  heading: ['<h2>', '</h2>'],
  line: ['<p>', '</p>'],
  item: ['<p class="item">', '</p>'],
  note: ['<p class="note"><strong>', '</strong></p>'],
  signature: ['<p class="signature">', '</p>'],
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Names come from people; nothing they typed may become markup. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

/** Biên bản họp hội đồng: plain text, and HTML without any style of its own. It never names a vote. */
export function minutes(
  account: SessionAccount,
  language: Language,
): { readonly text: string; readonly html: string } {
  const blocks = language === 'vi' ? minutesVi(account) : minutesEn(account)
  return {
    text: blocks
      .map(({ as, text }) => (as === 'heading' || as === 'title' ? `\n${text}` : text))
      .join('\n')
      .trim(),
    html: blocks.map(({ as, text }) => `${tags[as][0]}${escaped(text)}${tags[as][1]}`).join('\n'),
  }
}
