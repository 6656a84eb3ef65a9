// long because every kind of condition has two sentences here, and they are read together
import { awardLabel, routeLabel } from '../awards/index.ts'
import { formatDay, formatMoney, formatRatio } from '../formats/index.ts'
import { inLanguage } from '../pairs.ts'
import { awardList } from './award-list.ts'
import { branchWords } from './branches/index.ts'
import { openPoints, readingWords } from './readings/index.ts'
import { disciplineVi, ratingVi, scopeUpVi, scopeVi, words } from './terms.ts'
import { topicWords } from './topics/index.ts'
import type { CriteriaWords } from './words.ts'

const award = (id: string) => `“${awardLabel(id, 'vi')}”`
const awards = (ids: readonly string[]) => ids.map(award).join(' hoặc ')
const list = (parts: readonly string[]) => parts.join(', ')
const unless = (value: unknown, text: string) => (value === undefined ? '' : text)
const again = (restart: true | undefined) =>
  unless(restart, '; thời gian tính lại từ đầu sau khi thi hành xong kỷ luật')
/** “từ 3 năm đến dưới 8 năm”, “từ 15 năm trở lên”, “dưới 3 năm”; from no year on: whatever the length. */
const howLong = (years: number, below: number | undefined) =>
  years === 0
    ? below === undefined
      ? 'không kể thời gian'
      : `dưới ${below} năm`
    : `từ ${years} năm${below === undefined ? ' trở lên' : ` đến dưới ${below} năm`}`
const orLonger = (since: { readonly award: string } | undefined) =>
  since === undefined
    ? ''
    : ` (hoặc trong cả thời gian từ sau khi được tặng ${award(since.award)}, nếu dài hơn và không đứt quãng)`
const {
  launchers,
  organisers,
  standings,
  achievements,
  results,
  posts,
  forces,
  obligations,
  periods,
} = words.vi

export const vi: CriteriaWords = {
  truth: { met: 'Đạt', unmet: 'Không đạt', unknown: 'Chưa đủ dữ liệu' },
  all: 'Đạt tất cả các điều kiện sau',
  any: 'Đạt một trong các điều kiện sau',
  otherBranch: 'Trường hợp khác của điều luật',
  notKnown: 'Chưa có dữ liệu',
  restarted: (last) =>
    last === null
      ? 'thành tích không tính khi đang thi hành kỷ luật'
      : `thời gian tính lại từ năm sau khi kỷ luật kết thúc ngày ${last}`,
  condition: {
    ratingInYear: ({ min }) => `Năm xét được xếp loại từ ${ratingVi(min)} trở lên`,
    ratingRun: ({ min, years, orTitles, restartAfterDiscipline }) =>
      `${years} năm liên tục xếp loại từ ${ratingVi(min)} trở lên${orTitles === undefined ? '' : ` hoặc được tặng ${awards(orTitles)}`}${again(restartAfterDiscipline)}`,
    ratingCount: ({ min, count, years, since, restartAfterDiscipline }) =>
      `Trong ${years} năm gần nhất có ít nhất ${count} năm xếp loại từ ${ratingVi(min)} trở lên${orLonger(since)}${again(restartAfterDiscipline)}`,
    meetsStandardOf: ({ anyOf }) => `Đạt tiêu chuẩn ${awards(anyOf)} của năm xét`,
    titleInYear: ({ anyOf }) => `Đã được công nhận ${awards(anyOf)} của năm xét`,
    titleRun: ({ award: title, times, everyYears, notUsedFor, restartAfterDiscipline }) =>
      `${times} lần liên tục được tặng ${award(title)}${everyYears > 1 ? `, mỗi lần ứng với ${everyYears} năm` : ''}${notUsedFor === undefined ? '' : `, các năm này chưa dùng để xét ${award(notUsedFor)}`}${again(restartAfterDiscipline)}`,
    titleCount: ({ award: title, times, years, since, restartAfterDiscipline }) =>
      `Trong ${years} năm gần nhất có ít nhất ${times} lần được tặng ${award(title)}${orLonger(since)}${again(restartAfterDiscipline)}`,
    priorAwardThenYears: ({
      award: prior,
      years,
      excludeRoutes,
      fromDecision,
      restartAfterDiscipline,
    }) =>
      `Đã được tặng ${award(prior)}${excludeRoutes.length > 0 ? ' theo công trạng' : ''} và từ ${fromDecision ? 'ngày quyết định' : 'sau đó'} đủ ${years} năm trở lên${again(restartAfterDiscipline)}`,
    awardsSince: ({ awards: wanted, since, years, excludeRoutes, restartAfterDiscipline }) =>
      `Có ${list(wanted.map(({ award: id, count }) => `${count} ${award(id)}`))}${since === undefined ? '' : ` kể từ sau khi được tặng ${award(since)}`}${years === undefined ? '' : ` trong ${years} năm gần nhất`}${(excludeRoutes ?? []).length > 0 ? ', không kể khen thưởng theo phong trào, đột xuất' : ''}${again(restartAfterDiscipline)}`,
    initiatives: ({ scope, count, years, unused, titlesMayShare, since, restartAfterDiscipline }) =>
      `Có ít nhất ${count} sáng kiến, đề tài được công nhận có phạm vi ảnh hưởng ${scopeUpVi(scope)} ${years === 1 ? 'trong năm xét' : `trong ${years} năm gần nhất`}${unused ? `, chưa dùng để xét ${titlesMayShare ? 'hình thức khen thưởng khác' : 'danh hiệu, hình thức khác'}` : ''}${orLonger(since)}${again(restartAfterDiscipline)}`,
    notDisciplined: ({ from, ever }) =>
      ever === true
        ? `Chưa từng bị kỷ luật từ ${disciplineVi(from)} trở lên`
        : `Không bị kỷ luật từ ${disciplineVi(from)} trở lên trong ${ever === 'in-post' ? 'thời gian giữ chức vụ' : 'năm xét'}`,
    noPendingCase: () =>
      'Không đang trong thời gian xem xét kỷ luật, thanh tra, kiểm tra có dấu hiệu vi phạm hoặc xác minh đơn thư',
    serviceMonths: ({ months }) =>
      `Có thời gian công tác từ ${months} tháng trở lên tính đến hết năm xét`,
    absenceBelow: ({ workingDays }) =>
      `Nghỉ dưới ${workingDays} ngày làm việc trong năm, không kể nghỉ thai sản, đi học, điều trị khi dũng cảm cứu người`,
    trainingCounted: ({ fromMonths, minResult }) =>
      `Được cử đi đào tạo từ ${fromMonths} tháng thì ${minResult === 'fair' ? 'kết quả học tập từ khá trở lên' : 'thời gian học được tính'}; dưới ${fromMonths} tháng thì chấp hành tốt quy định của cơ sở đào tạo`,
    memberShare: ({ award: title, share, strict }) =>
      `${strict ? 'Trên' : 'Có từ'} ${formatRatio(share)}${strict ? '' : ' trở lên'} thành viên đạt ${award(title)}`,
    membersHolding: ({ award: title, count }) =>
      `Có ít nhất ${count} thành viên đạt ${award(title)}`,
    allMembersCompleted: () => '100 % thành viên hoàn thành nhiệm vụ trở lên',
    noMemberDisciplined: ({ from }) =>
      `Không có thành viên bị kỷ luật từ ${disciplineVi(from)} trở lên`,
    clusterLeader: ({ organisedBy }) =>
      `Dẫn đầu cụm, khối thi đua do ${organisedBy.map((by) => organisers[by]).join(' hoặc ')} tổ chức`,
    movement: ({ launchedBy, standing, minYears }) =>
      `${standings[standing]} trong phong trào thi đua do ${launchedBy.map((by) => launchers[by]).join(' hoặc ')} phát động${minYears > 0 ? `, thời gian thực hiện từ ${minYears} năm trở lên` : ''}`,
    achievement: ({ kinds, scope }) =>
      `Có ${kinds.map((kind) => achievements[kind]).join(' hoặc ')}, phạm vi ảnh hưởng ${scopeUpVi(scope)}`,
    ageOfCollective: ({ years }) => `Có thời gian thành lập, hoạt động từ ${years} năm trở lên`,
    tenure: ({
      posts: of,
      adding,
      years,
      below,
      womenReduction,
      womenYearsLess,
      unbroken,
      addingUnder,
    }) =>
      `Giữ${unless(unbroken, ' liên tục')} chức vụ ${posts(of)} ${howLong(years, below)}${womenReduction === undefined ? '' : `; nữ được giảm ${formatRatio(womenReduction)} thời gian`}${womenYearsLess === undefined ? '' : `; nữ được giảm ${womenYearsLess} năm`}${adding === undefined ? '' : `; thời gian ở chức vụ cao hơn được cộng vào${addingUnder === undefined ? '' : ` khi dưới ${addingUnder} năm`}`}`,
    partyRating: ({ min }) => `Tổ chức đảng, đoàn thể được xếp loại từ ${ratingVi(min)} trở lên`,
    noStateAwardInYear: () =>
      'Trong năm chưa được tặng hình thức khen thưởng cấp nhà nước khác, không kể khen đột xuất, cống hiến, niên hạn',
    seniority: ({ force, months, summed }) =>
      `Phục vụ${summed ? '' : ' liên tục'} trong ${forces[force]} từ ${months % 12 === 0 ? `${months / 12} năm` : `${months} tháng`} trở lên`,
    enterpriseObligations: ({ items, years }) =>
      `Thực hiện đầy đủ nghĩa vụ về ${list(items.map((item) => obligations[item]))} trong ${years === 1 ? 'năm xét' : `${years} năm gần nhất`}`,
    donation: ({ dong, years }) =>
      `Đóng góp trị giá từ ${formatMoney(dong, 'vi')} trở lên ${years === 1 ? 'trong năm xét' : `trong ${years} năm gần nhất`}`,
    communityScore: ({ total, each }) =>
      `Tổng điểm bình xét đạt từ ${formatRatio(total)} điểm tối đa trở lên và không tiêu chuẩn nào dưới ${formatRatio(each)} điểm tối đa của tiêu chuẩn đó`,
    unitRemark: ({ of, fromMonths }) =>
      of === 'transfer'
        ? `Có nhận xét của đơn vị cũ nếu đã công tác ở đó từ ${fromMonths} tháng trở lên trong năm`
        : `Có nhận xét của đơn vị tiếp nhận nếu biệt phái từ ${fromMonths} tháng trở lên trong năm`,
    noneHeld: ({ awards: barred, routes }) =>
      `Chưa được tặng ${awardList(barred, 'vi').join(' hoặc ')}${routes === undefined ? '' : ` theo ${routes.map((route) => routeLabel(route, 'vi').toLowerCase()).join(' hoặc ')}`}`,
    servicePeriod: ({ anyOf }) =>
      `Tham gia trong thời kỳ ${anyOf.map((period) => periods[period]).join(' hoặc ')}, được cơ quan có thẩm quyền công nhận`,
    notDissolved: () => 'Tập thể chưa giải thể, còn hoạt động vào ngày xét',
    judged: ({ topic }) => vi.topic[topic as keyof typeof vi.topic] ?? topic,
  },
  found: {
    ratingInYear: ({ year, level }) => `Năm ${year}: ${ratingVi(level)}`,
    ratingRun: ({ from, to, run, broken }) =>
      `${run} năm liên tục đến năm ${to}${broken === null ? '' : `; đứt ở năm ${broken}`}${broken === null && run < to - from + 1 ? '; có năm chưa có dữ liệu' : ''}`,
    ratingCount: ({ from, to, count, years }) =>
      `${count} năm trong các năm ${from}–${to}${years.length > 0 ? ` (${list(years.map(String))})` : ''}`,
    meetsStandardOf: ({ award: id }) =>
      id === null ? vi.notKnown : `Xét theo tiêu chuẩn ${award(id)}`,
    titleInYear: ({ year, awards: held }) =>
      held.length === 0 ? `Năm ${year}: chưa có` : `Năm ${year}: ${held.map(award).join(', ')}`,
    titleRun: ({ years, broken, usedIn }) =>
      `${years.length === 0 ? 'Chưa có lần nào' : `Các năm ${list(years.map(String))}`}${broken === null ? '' : `; thiếu năm ${broken}`}${usedIn === null ? '' : `; đã dùng cho lần tặng năm ${usedIn}`}`,
    titleCount: ({ from, to, count, years }) =>
      `${count} lần trong các năm ${from}–${to}${years.length > 0 ? ` (${list(years.map(String))})` : ''}`,
    priorAwardThenYears: ({ awardYear, years }) =>
      awardYear === null
        ? 'Chưa được tặng'
        : `Được tặng năm ${awardYear}, sau đó ${years ?? 0} năm`,
    awardsSince: ({ since, counts }) =>
      `${since === null ? '' : `Từ sau năm ${since}: `}${counts.length === 0 ? '0' : list(counts.map(String))} lần`,
    initiatives: ({ from, to, count, used }) =>
      `${count} trong ${from === to ? `năm ${to}` : `các năm ${from}–${to}`}${used > 0 ? `, ${used} đã dùng để xét lần khác` : ''}`,
    notDisciplined: ({ level, from, until }) =>
      level === null
        ? vi.notKnown
        : level === 'none'
          ? 'Không bị kỷ luật'
          : `Bị ${disciplineVi(level)}${from === null ? '' : ` từ ${formatDay(from)}`}${until === null ? '' : ` đến ${formatDay(until)}`}`,
    noPendingCase: ({ opened }) =>
      opened === null ? 'Không có vụ việc đang xem xét' : `Đang xem xét từ ${formatDay(opened)}`,
    serviceMonths: ({ months }) => (months === null ? vi.notKnown : `${months} tháng`),
    absenceBelow: ({ workingDays }) =>
      workingDays === null ? vi.notKnown : `Nghỉ ${workingDays} ngày làm việc`,
    trainingCounted: ({ lengthMonths, result }) =>
      lengthMonths === null
        ? vi.notKnown
        : result === null
          ? 'Không đi đào tạo trong năm'
          : `Đào tạo ${lengthMonths} tháng, kết quả ${results[result]}`,
    memberShare: ({ holding, total }) =>
      holding === null || total === null ? vi.notKnown : `${holding} trên ${total} thành viên`,
    membersHolding: ({ holding }) => (holding === null ? vi.notKnown : `${holding} thành viên`),
    allMembersCompleted: ({ completed, total }) =>
      completed === null || total === null
        ? vi.notKnown
        : `${completed} trên ${total} thành viên hoàn thành nhiệm vụ`,
    noMemberDisciplined: ({ level }) =>
      level === null
        ? vi.notKnown
        : level === 'none'
          ? 'Không có thành viên bị kỷ luật'
          : `Có thành viên bị ${disciplineVi(level)}`,
    clusterLeader: ({ rank, organisedBy }) =>
      rank === null
        ? 'Không có kết quả cụm, khối thi đua'
        : `Xếp thứ ${rank}${organisedBy === null ? '' : `, cụm, khối do ${organisers[organisedBy]} tổ chức`}`,
    movement: ({ launchedBy, standing, years }) =>
      launchedBy === null || standing === null
        ? 'Không có kết quả phong trào thi đua'
        : `${standings[standing]}, phong trào do ${launchers[launchedBy]} phát động${years === null ? '' : `, ${years} năm`}`,
    achievement: ({ kind, scope }) =>
      kind === null || scope === null
        ? 'Chưa có thành tích được xác nhận'
        : `Có ${achievements[kind]}, phạm vi ${scopeVi(scope)}`,
    ageOfCollective: ({ foundedOn }) =>
      foundedOn === null ? vi.notKnown : `Thành lập ngày ${formatDay(foundedOn)}`,
    tenure: ({ months }) =>
      months === null ? vi.notKnown : `${Math.floor(months / 12)} năm ${months % 12} tháng`,
    partyRating: ({ year, level }) =>
      level === 'none'
        ? 'Không có tổ chức đảng, đoàn thể riêng'
        : `Năm ${year}: ${ratingVi(level)}`,
    noStateAwardInYear: ({ award: id }) =>
      id === null ? 'Chưa được tặng' : `Đã được tặng ${award(id)}`,
    seniority: ({ months }) =>
      months === null
        ? vi.notKnown
        : `${Math.floor(months / 12)} năm ${months % 12} tháng liên tục`,
    enterpriseObligations: ({ unmet, open }) =>
      unmet.length > 0
        ? `Chưa thực hiện đủ: ${list(unmet.map((item) => obligations[item]))}`
        : open.length > 0
          ? `Chưa có xác nhận: ${list(open.map((item) => obligations[item]))}`
          : 'Đã được xác nhận thực hiện đủ',
    donation: ({ dong }) => (dong === null ? vi.notKnown : formatMoney(dong, 'vi')),
    communityScore: ({ score, max, lowest }) =>
      score === null || max === null
        ? vi.notKnown
        : `${score} trên ${max} điểm${lowest === null ? '' : `; thấp nhất là tiêu chuẩn ${lowest + 1}`}`,
    unitRemark: ({ months, remark }) =>
      months === null
        ? 'Không phải lấy nhận xét'
        : `${months} tháng; ${remark === null ? 'chưa có dữ liệu về nhận xét' : remark ? 'đã có nhận xét' : 'chưa có nhận xét'}`,
    noneHeld: ({ award: id, year }) =>
      id === null
        ? 'Chưa được tặng'
        : `Đã được tặng ${award(id)}${year === null ? '' : ` năm ${year}`}`,
    servicePeriod: ({ period }) =>
      period === null ? 'Không thuộc thời kỳ này' : `Tham gia ${periods[period]}`,
    notDissolved: ({ dissolvedOn }) =>
      dissolvedOn === null ? 'Đang hoạt động' : `Giải thể ngày ${formatDay(dissolvedOn)}`,
    judged: ({ holds }) =>
      holds === null
        ? 'Chưa có xác nhận của người có trách nhiệm'
        : holds
          ? 'Đã được xác nhận là đạt'
          : 'Đã được xác nhận là không đạt',
  },
  topic: inLanguage(topicWords, 'vi'),
  branch: inLanguage(branchWords, 'vi'),
  openPoint: inLanguage(openPoints, 'vi'),
  reading: inLanguage(readingWords, 'vi'),
  otherReading: 'Điểm của luật còn nhiều cách đọc',
  missing: {
    ratings: (year) => `Xếp loại năm ${year}`,
    partyRatings: (year) => `Xếp loại tổ chức đảng, đoàn thể năm ${year}`,
    awards: (year) =>
      year === ''
        ? 'Danh hiệu, hình thức khen thưởng đã được tặng'
        : `Danh hiệu, hình thức khen thưởng của năm ${year}`,
    'awards.route': (year) => `Loại hình của khen thưởng năm ${year}`,
    'awards.decidedOn': (year) => `Ngày quyết định khen thưởng của năm ${year}`,
    'awards.before': (year) => `Khen thưởng trước năm ${year}`,
    'awards.of': (_, of) => `Đã được tặng ${of} hay chưa`,
    initiatives: (year) =>
      year === ''
        ? 'Sáng kiến, đề tài được công nhận'
        : `Sáng kiến, đề tài được công nhận năm ${year}`,
    disciplines: () => 'Tình trạng kỷ luật',
    pendingCases: () => 'Có đang bị xem xét kỷ luật, thanh tra, kiểm tra, tố cáo hay không',
    absences: () => 'Số ngày nghỉ trong năm',
    trainings: () => 'Thời gian, kết quả đào tạo, bồi dưỡng',
    'trainings.rulesObeyed': (year) =>
      `Nhận xét của cơ sở đào tạo về việc chấp hành quy định năm ${year}`,
    clusterResults: (year) => `Kết quả cụm, khối thi đua năm ${year}`,
    movementResults: () => 'Kết quả phong trào thi đua',
    achievements: () => 'Thành tích được xác nhận',
    tenures: () => 'Thời gian giữ chức vụ',
    members: (year) => `Số thành viên của tập thể năm ${year}`,
    'members.holding': (year, of) => `Số thành viên đạt ${of} năm ${year}`,
    'members.completed': (year) => `Số thành viên hoàn thành nhiệm vụ năm ${year}`,
    'members.heaviestDiscipline': (year) => `Kỷ luật của thành viên năm ${year}`,
    attestations: (_, of) => `Xác nhận của người có trách nhiệm: ${of}`,
    'subject.recruitedOn': () => 'Ngày tuyển dụng',
    'subject.foundedOn': () => 'Ngày thành lập',
    'subject.sex': () => 'Giới tính',
    'subject.higherRetirementAge': () => 'Có thuộc nhóm nghỉ hưu ở tuổi cao hơn hay không',
    'subject.servicePeriods': () => 'Thời kỳ tham gia cách mạng, kháng chiến đã được công nhận',
    'subject.dissolvedOn': () => 'Tập thể còn hoạt động hay đã giải thể',
    services: () => 'Thời gian phục vụ trong quân đội, công an, thanh niên xung phong',
    obligations: () => 'Xác nhận thực hiện nghĩa vụ của doanh nghiệp',
    donations: () => 'Giá trị đóng góp',
    communityScores: (year) => `Điểm bình xét năm ${year}`,
    moves: () => 'Điều động, biệt phái trong năm',
    'moves.remark': () => 'Nhận xét của đơn vị cũ hoặc đơn vị tiếp nhận',
    readings: (_, of) => `Người có thẩm quyền chọn cách đọc: ${of}`,
    'subject.category': () => 'Nhóm đối tượng',
  },
}
