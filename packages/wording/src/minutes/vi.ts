import { type Tally, type Threshold, tallyNeedsPerson } from '@vinhdanh/domain/councils'
import { formatDay, formatRatio, formatShare } from '../formats/index.ts'
import { councilRoleLabel } from '../statuses/index.ts'
import {
  type Block,
  chairOf,
  type MinutesItem,
  type MinutesMember,
  type SessionAccount,
} from './account.ts'

export const thresholdVi = ({ share, strict }: Threshold): string =>
  strict ? `trên ${formatRatio(share)}` : `từ ${formatRatio(share)} trở lên`

/** Kết quả kiểm phiếu thành câu. */
export function tallyVi(tally: Tally): string {
  const { yes, no, blank, notCast, members } = tally
  const counts = [
    `${yes} phiếu đồng ý`,
    `${no} phiếu không đồng ý`,
    `${blank} phiếu trắng`,
    `${notCast} thành viên không bỏ phiếu`,
  ].join(', ')
  const share = members === 0 ? '' : `, đạt ${formatShare(yes, members, 'vi')}`
  return `${counts}; trên tổng số ${members} thành viên${share}; ${outcomeVi(tally)}`
}

const result = (passed: boolean) => (passed ? 'thông qua' : 'không thông qua')

/** Where the readings of the share differ, each is told, and that a person must choose or has chosen. */
function outcomeVi({ yesNeeded, passed, readings, choice }: Tally): string {
  const told = `cần ${yesNeeded} phiếu đồng ý. Kết quả: ${result(passed)}.`
  if (readings === undefined) return told
  const each = readings
    .map((read) => `${thresholdVi(read.threshold)}: cần ${read.yesNeeded}, ${result(read.passed)}`)
    .join('; ')
  return choice === undefined
    ? `các cách đọc tỷ lệ phiếu cho kết quả khác nhau (${each}). Kết quả: cần người có thẩm quyền chọn cách đọc.`
    : `${told} Theo cách đọc đã chọn, với lý do: ${choice.reason} (các cách đọc: ${each}).`
}

const person = ({ name, post, role }: MinutesMember): string =>
  `${name}, ${post}, ${councilRoleLabel(role, 'vi')}`

function item(
  { order, proposalNumber, subjectName, awardName, year, ...ballot }: MinutesItem,
  { citation }: SessionAccount,
): readonly Block[] {
  const { required, secret, cite, tally } = ballot
  const rule = thresholdVi(ballot.threshold)
  const ground =
    required && cite !== null
      ? `theo ${citation(cite)}`
      : 'theo quy chế làm việc của Hội đồng (pháp luật không quy định tỷ lệ phiếu cho hình thức này)'
  const blocks: Block[] = [
    {
      as: 'item',
      text: `${order}. Hồ sơ số ${proposalNumber}: đề nghị tặng ${awardName} cho ${subjectName}, thành tích năm ${year}.`,
    },
    {
      as: 'line',
      text: `Hình thức: bỏ phiếu${secret ? ' kín' : ''}. Tỷ lệ cần đạt: ${rule} tổng số thành viên Hội đồng đồng ý, ${ground}.`,
    },
  ]
  const result =
    tally === null ? 'Chưa kiểm phiếu nội dung này.' : `Kết quả kiểm phiếu: ${tallyVi(tally)}`
  return [...blocks, { as: 'line', text: result }]
}

/** Biên bản họp hội đồng, theo thể thức văn bản hành chính. */
export function minutesVi(account: SessionAccount): readonly Block[] {
  const { councilName, unitName, heldOn, place, status, synthetic, members, quorum, items } =
    account
  const voting = members.filter(({ votes }) => votes)
  const of = (attendance: MinutesMember['attendance']) =>
    voting.filter((member) => member.attendance === attendance)
  const [present, written, absent] = [of('present'), of('written'), of('absent')]
  const clerks = members.filter(({ votes }) => !votes)
  const chair = chairOf(present)
  const secretary = members.find(({ role }) => role === 'secretary')
  const ground =
    quorum.cite === null
      ? 'theo quy chế làm việc của Hội đồng'
      : `theo ${account.citation(quorum.cite)}`
  const list = (title: string, who: readonly MinutesMember[]): readonly Block[] =>
    who.length === 0
      ? []
      : [
          { as: 'line', text: title },
          ...who.map((member): Block => ({ as: 'item', text: `- ${person(member)}` })),
        ]
  const counted = items.filter(({ tally }) => tally !== null)
  const passed = counted.filter(({ tally }) => tally?.passed === true)
  const waiting = counted.filter(({ tally }) => tally !== null && tallyNeedsPerson(tally))
  return [
    ...(synthetic ? [{ as: 'note', text: 'DỮ LIỆU MÔ PHỎNG' } as const] : []),
    { as: 'centre', text: unitName.toLocaleUpperCase('vi') },
    { as: 'centre', text: councilName.toLocaleUpperCase('vi') },
    { as: 'centre', text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
    { as: 'centre', text: 'Độc lập - Tự do - Hạnh phúc' },
    { as: 'title', text: 'BIÊN BẢN' },
    { as: 'centre', text: `Họp xét khen thưởng ngày ${formatDay(heldOn)}` },
    ...(status === 'closed'
      ? []
      : [{ as: 'note', text: 'Dự thảo: phiên họp chưa kết thúc.' } as const]),
    { as: 'heading', text: 'I. Thời gian, địa điểm' },
    { as: 'line', text: `Thời gian: ngày ${formatDay(heldOn)}.` },
    { as: 'line', text: `Địa điểm: ${place ?? 'chưa ghi'}.` },
    { as: 'heading', text: 'II. Thành phần' },
    ...list(`Thành viên có mặt: ${present.length}`, present),
    ...list(`Thành viên gửi ý kiến bằng văn bản: ${written.length}`, written),
    ...list(`Thành viên vắng mặt: ${absent.length}`, absent),
    ...list('Giúp việc Hội đồng, không bỏ phiếu:', clerks),
    {
      as: 'line',
      text: `Số thành viên dự họp là ${quorum.present} trên tổng số ${quorum.members}; cần ít nhất ${quorum.needed}, ${ground}. Phiên họp ${quorum.met ? 'đủ' : 'không đủ'} điều kiện tiến hành.`,
    },
    { as: 'heading', text: 'III. Nội dung và kết quả bỏ phiếu' },
    ...items.flatMap((each) => item(each, account)),
    { as: 'heading', text: 'IV. Kết luận' },
    {
      as: 'line',
      text: `Hội đồng đã bỏ phiếu ${counted.length} trên ${items.length} nội dung; thông qua ${passed.length}, không thông qua ${counted.length - passed.length - waiting.length}${waiting.length === 0 ? '' : `, chờ chọn cách đọc tỷ lệ phiếu ${waiting.length}`}.`,
    },
    ...(passed.length === 0
      ? []
      : [
          {
            as: 'line',
            text: `Hội đồng đề nghị cấp có thẩm quyền xét, quyết định khen thưởng ${passed.length} trường hợp được thông qua.`,
          } as const,
        ]),
    { as: 'signature', text: `THƯ KÝ: ${secretary?.name ?? '........................'}` },
    { as: 'signature', text: `CHỦ TRÌ: ${chair?.name ?? '........................'}` },
  ]
}
