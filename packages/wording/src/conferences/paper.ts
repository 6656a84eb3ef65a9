import { type ConferenceStep, conferenceSteps } from '@vinhdanh/domain/conferences'
import { formatDay, formatDayInWords, formatShare } from '../formats/index.ts'
import type { AccountBallot, ConferenceAccount, ConferencePaper, PaperBlock } from './account.ts'
import { placeOfIssue, superiorOrgan } from './organ.ts'
import { vi } from './vi.ts'

const line = (text: string): PaperBlock => ({ as: 'line', text })
const item = (text: string): PaperBlock => ({ as: 'item', text })
/** Two digits, as official papers count people and votes. */
const two = (value: number): string => String(value).padStart(2, '0')
/** Points out of hundredths: 8825 → "88,25". */
const points = (hundredths: number): string =>
  `${Math.trunc(hundredths / 100)},${two(hundredths % 100)}`.replace(/,00$|0$/, '')

const paragraphs = (text: string): readonly PaperBlock[] =>
  text
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map(line)

function ballotTitle({ purpose, awardName, rank }: AccountBallot): string {
  switch (purpose) {
    case 'tie':
      return `phân định các đơn vị đồng hạng ${rank ?? ''}`
    case 'nomination':
      return `bình chọn đơn vị đề nghị tặng ${awardName ?? ''}`
    case 'head':
      return 'bầu trưởng cụm, khối'
    case 'deputies':
      return 'bầu phó cụm, khối'
  }
}

/** What a secret ballot leaves in the minutes: numbers, of all members, and no names beside them. */
function ballotBlocks(ballot: AccountBallot): readonly PaperBlock[] {
  const { members, notCast, blank, options } = ballot
  const needed = options[0]?.yesNeeded ?? 0
  return [
    line(
      `Bỏ phiếu kín ${ballotTitle(ballot)}: tổng số đơn vị thành viên ${two(members)}; số phiếu phát ra và thu về ${two(members - notCast)}; phiếu trắng ${two(blank)}; cần ít nhất ${two(needed)} phiếu.`,
    ),
    {
      as: 'table',
      head: ['Đơn vị', 'Số phiếu', 'Tỷ lệ trên tổng số thành viên', 'Kết quả'],
      rows: options.map(({ unitName, yes, passed }) => [
        unitName,
        `${yes}/${members}`,
        formatShare(yes, members),
        passed ? 'Đủ phiếu' : 'Không đủ phiếu',
      ]),
    },
  ]
}

const ballotsOf = (
  { ballots }: ConferenceAccount,
  ...purposes: readonly AccountBallot['purpose'][]
): readonly PaperBlock[] =>
  ballots.filter(({ purpose }) => purposes.includes(purpose)).flatMap(ballotBlocks)

/** Totals have a column only where a board of scores gave them. */
function rankTable(ranking: ConferenceAccount['ranking']): PaperBlock {
  const scored = ranking.some(({ hundredths }) => hundredths !== null)
  return {
    as: 'table',
    head: ['Xếp hạng', 'Đơn vị', ...(scored ? ['Tổng điểm'] : [])],
    rows: ranking.map(({ rank, unitName, hundredths }) => [
      String(rank),
      unitName,
      ...(scored ? [hundredths === null ? 'chưa có điểm' : points(hundredths)] : []),
    ]),
  }
}

/** What was done under a step, beside the conclusion that was written down. */
const content: Readonly<
  Record<ConferenceStep, (account: ConferenceAccount) => readonly PaperBlock[]>
> = {
  results: () => [],
  limitations: ({ limitations }) =>
    limitations.length === 0
      ? [line('Hội nghị không nêu tồn tại, hạn chế nào.')]
      : limitations.map(({ text, carried }) =>
          item(carried ? `${text} (từ hội nghị sơ kết)` : text),
        ),
  tasks: ({ tasks }) =>
    tasks.map(({ text, ownerName, dueOn }) =>
      item(
        [
          text,
          ...(ownerName === null ? [] : [`đơn vị thực hiện: ${ownerName}`]),
          ...(dueOn === null ? [] : [`hoàn thành chậm nhất ngày ${formatDay(dueOn)}`]),
        ].join('; '),
      ),
    ),
  ranking: (account) => [
    ...ballotsOf(account, 'tie'),
    ...(account.ranking.length === 0 ? [] : [rankTable(account.ranking)]),
  ],
  assessment: ({ candidates }) =>
    candidates.length === 0
      ? [line('Hội nghị không đưa đơn vị nào ra bình xét.')]
      : candidates.map(({ unitName, awardName }) => item(`${unitName}: ${awardName}.`)),
  vote: (account) => ballotsOf(account, 'nomination'),
  acclaim: ({ acclaimed }) =>
    acclaimed.length === 0
      ? [line('Hội nghị không suy tôn đơn vị nào.')]
      : [
          line('Hội nghị suy tôn và thống nhất đề nghị cấp có thẩm quyền xem xét, tặng:'),
          ...acclaimed.map(({ unitName, awardName }) => item(`${awardName} cho ${unitName}.`)),
        ],
  elect: (account) => {
    const { headNames, deputyNames, year } = account
    return [
      ...ballotsOf(account, 'head', 'deputies'),
      ...(headNames.length === 0
        ? []
        : [
            line(
              `Kết quả: ${headNames.join(', ')} làm trưởng cụm, khối năm ${year + 1}${deputyNames.length === 0 ? '' : `; phó cụm, khối${deputyNames.length > 1 ? ' (theo thứ tự)' : ''}: ${deputyNames.join(', ')}`}.`,
            ),
          ]),
    ]
  },
  covenant: ({ covenantSigned, year, attendance }) =>
    covenantSigned
      ? [
          line(
            `Các đơn vị thành viên (${two(attendance.length)}) ký kết giao ước thi đua năm ${year + 1}.`,
          ),
        ]
      : [],
}

function attendanceBlocks(account: ConferenceAccount): readonly PaperBlock[] {
  const { attendance, quorum, chair, secretary, guests } = account
  const there = attendance.filter(({ present }) => present)
  const absent = attendance.filter(({ present }) => !present)
  return [
    { as: 'heading', text: 'II. Thành phần tham dự' },
    line(`1. Chủ trì: ${chair === '' ? '……………' : chair}.`),
    line(`2. Thư ký: ${secretary === '' ? '……………' : secretary}.`),
    ...(guests.trim() === '' ? [] : [line(`3. Đại biểu mời: ${guests}.`)]),
    line(
      `${guests.trim() === '' ? '3' : '4'}. Đơn vị thành viên có mặt: ${two(quorum.present)}/${two(quorum.members)}; cần ít nhất ${two(quorum.needed)}, hội nghị ${quorum.met ? 'đủ' : 'chưa đủ'} điều kiện tiến hành.`,
    ),
    ...there.map(({ unitName, representative }) => item(`${unitName}: ${representative}.`)),
    ...(absent.length === 0
      ? []
      : [
          line(
            `Đơn vị vắng mặt: ${two(absent.length)} (${absent.map(({ unitName }) => unitName).join(', ')}).`,
          ),
        ]),
  ]
}

/** Giờ, as papers write it: 07:30 → "07 giờ 30"; a blank to fill in by hand when nobody wrote it down. */
const hours = (at: string | null): string => (at ?? '…:…').replace(':', ' giờ ')

function closingOf({ status, heldOn, endedAt, cancelledBecause }: ConferenceAccount): string {
  switch (status) {
    case 'closed':
      return `Hội nghị kết thúc vào ${hours(endedAt)}, ${formatDayInWords(heldOn)}. Biên bản đã được đọc lại và thông qua tại hội nghị./.`
    case 'cancelled':
      return `Hội nghị đã hủy, không họp. Lý do: ${cancelledBecause ?? 'không ghi'}.`
    default:
      return 'Dự thảo: hội nghị chưa bế mạc.'
  }
}

/** Chữ viết tắt tên cơ quan sau số của biên bản. */
const abbreviated = (clusterName: string): string => (/^khối/i.test(clusterName) ? 'KTĐ' : 'CTĐ')

const ofCluster = (clusterName: string): string =>
  /^(cụm|khối)/i.test(clusterName)
    ? `của ${clusterName.charAt(0).toLocaleLowerCase('vi')}${clusterName.slice(1)}`
    : `của ${clusterName}`

/**
 * Biên bản hội nghị theo thể thức của biên bản hành chính; it grows with the conference and never says who voted for
 * whom.
 */
export function conferencePaper(account: ConferenceAccount): ConferencePaper {
  const { clusterName, organiser, kind, year, heldOn, place, hostName, outcomes } = account
  const passed = conferenceSteps.filter((step) => outcomes.some((each) => each.step === step))
  const dated = organiser === null ? null : placeOfIssue(organiser)
  return {
    superior: organiser === null ? null : superiorOrgan(organiser),
    organ: clusterName,
    number: `Số: ${account.number ?? '……'}/BB-${abbreviated(clusterName)}`,
    dated: `${dated ?? '……'}, ${formatDayInWords(heldOn)}`,
    title: 'BIÊN BẢN',
    subject: `${vi.title(kind, year)} ${ofCluster(clusterName)}`,
    note: account.synthetic ? 'DỮ LIỆU MÔ PHỎNG' : null,
    blocks: [
      { as: 'heading', text: 'I. Thời gian, địa điểm' },
      line(`Thời gian bắt đầu: ${hours(account.beganAt)}, ${formatDayInWords(heldOn)}.`),
      line(`Địa điểm: ${place ?? hostName ?? 'không ghi'}.`),
      ...attendanceBlocks(account),
      { as: 'heading', text: 'III. Nội dung' },
      ...passed.flatMap((step, index): readonly PaperBlock[] => [
        { as: 'heading', text: `${index + 1}. ${vi.step[step]}` },
        ...content[step](account),
        ...paragraphs(outcomes.find((each) => each.step === step)?.outcome ?? ''),
      ]),
    ],
    closing: closingOf(account),
    secretary: { title: 'THƯ KÝ', how: '(Chữ ký)', name: nameOnly(account.secretary) },
    chair: { title: 'CHỦ TRÌ', how: '(Chữ ký, dấu nếu có)', name: nameOnly(account.chair) },
    recipients: [
      'Cơ quan tổ chức cụm, khối thi đua;',
      'Các đơn vị thành viên;',
      'Lưu: hồ sơ hội nghị.',
    ],
  }
}

/** Under a signature stands the name; the post was said above. */
const nameOnly = (person: string): string => person.split(',')[0]?.trim() ?? ''
