/** The agencies that the body speaks as: subjects of its sentences, and 我局, 我镇 where it names none. */
import type { AgencyCandidate } from '../../domain/agency.ts';
import type { TextPassage, TextPassages } from './text-passage.ts';
import { isCentralOrgan } from '../../gazetteer/central-organs.ts';
import { withoutOpenings } from './name-openings.ts';
import { OUTSIDE_ANOTHERS_TITLE } from './quoted-title.ts';
import { passagesHolding, passageSpan, passagesWith } from './text-passage.ts';

/** What an agency does in the sentences of its report. */
const DEEDS = [
  '深入',
  '坚持',
  '认真',
  '坚决',
  '政务公开工作(?:紧紧|坚持|按照|以|在|严格|认真|取得)',
  '(?:未|没有)(?:收取|发生|产生|出现)',
  '始终',
  '严格',
  '全面',
  '按照',
  '以',
  '高度',
  '紧紧',
  '紧密',
  '积极',
  '持续',
  '切实',
  '主动',
  '不断',
  '根据',
  '围绕',
  '充分',
  '通过',
  '共',
  '抓好',
  '秉持',
  '全年',
  '贯彻',
  '依法',
  '进一步',
  '加强',
  '扎实',
  '强化',
  '稳步',
  '继续',
  '大力',
  '努力',
  '组织',
  '未收到',
  '没有收到',
  '政府信息公开工作',
  '信息公开工作',
  '能够',
  '本年',
  '在(?=[^,，。]{2,30}领导下)',
  '在区',
  '在县',
  '在市',
  '今年',
  '累计',
  '收到',
  '受理',
  '聚焦',
  '立足',
  '牢固',
  '严守',
  '高质量',
  '对照',
  '推进',
  '深化',
].join('|');

/** Takes 卧龙岗街道 of 2024年,卧龙岗街道深入贯彻 and of 2024年度卧龙岗街道深入贯彻; leaves 街道深入贯彻, 我街道深入贯彻 and the 永宁县 of 报送《2022年度永宁县政府信息公开. */
const SUBJECT = new RegExp(
  `(?:^|[,，。;；:：]|${OUTSIDE_ANOTHERS_TITLE}年度?|总体情况|概述)(?!度|我|本|全|各|该|其|由|上级|党|省委|市委|县委|区委|在)([^,，。;；:：、“”"《》\\d]{1,24}?(?:街道办事处|街道|街|人民政府办公室|政府办公室|人民政府|苏木|镇|乡|局|委员会|委|厅|管委会|县|区|市))(?:机关|党工委|党委)?(?=${DEEDS})`,
  'gu',
);

/** Takes 我局, 本街道, 我街, 我镇; leaves 我们 and 本机关. */
const SELF = /(?:我|本)(街道?|局|镇|乡|委|厅|县|区|市|旗|苏木|办(?!理|公)|中心)(?!内|域|里)/gu;

/** Takes 襄阳市生态环境局宜城分局 of 《襄阳市生态环境局宜城分局政府信息公开指南》; leaves 《政府信息公开指南》. */
const GUIDE =
  /《([^《》]{4,30}?(?:局|委|厅|院|会|室|街道|镇|乡|心|政府|处|[省市县区旗州盟站校学司馆社团队办所关库])|[^《》]{4,30})(?:(?:政府)?信息(?:主动)?公开|主动公开(?:基本|事项|信息)*)(?:指南|目录)》/gu;

/** What every subject ends in, for a quick search first, since most passages have none: takes 街道深入; leaves 街道办理. */
const SUBJECT_END = new RegExp(
  `(?:街道?|办公室|人民政府|苏木|[镇乡局委厅会县区市]|办事处)(?:机关|党工委|党委)?(?:${DEEDS})`,
  'gu',
);

/** Takes 西平街道 of 《西平街道政府信息依申请公开工作方案》; leaves rules of bodies above, such as 《上海市政府信息公开规定》. */
const OWN_RULE =
  /《([^《》]{2,20}?(?:街道|街道办事处|镇|乡|苏木)(?:人民政府)?)(?:政府)?信息(?:依申请|主动)?公开[^《》]{0,10}(?:方案|制度|规程|流程)》/gu;

/** Takes 永宁县教育局 of 《永宁县教育局信息发布制度》 and 《永宁县教育局网上舆情回应机制》; leaves 《永宁县教育局职称评审办法》. */
const INNER_RULE =
  /《([^《》]{2,20}?局|[^《》]{2,20}?(?:委员会|厅))(?:[\p{Script=Han}]{2})?(?:信息|舆情|新闻|保密|政务|网站)[^《》]{0,16}(?:制度|机制|规程|流程|目录|指南)》/gu;

/** Takes 永宁县教育局 of 《永宁县教育局2024年政务公开工作方案》; leaves plans of governments, such as 《某省人民政府办公厅2024年政务公开工作要点》. */
const OWN_PLAN =
  /《(?:关于)?(?:印发)?[《〈]?([^《》〈〉\d]{3,20}?(?:局|委员会|卫健委|发改委|街道办事处|[镇乡]人民政府))(?:关于印发)?(?:20\d\d年?度?)?(?:政务公开|政府信息公开)工作[^《》]{0,14}(?:方案|要点|制度|办法|计划)/gu;

/** Takes 新桥镇 of 通过新桥镇人民政府网站 and of 、新桥镇政府, where the report says only 我镇; leaves 各镇政府. */
const OWN_TOWNSHIP =
  /(?:[、“《(（]|通过|登录|在|由|向|和|与)(?!我|本|各|该|全|乡镇)([\p{Script=Han}]{2,3}?(?:街道|[镇乡]|苏木))(?=人民政府|政府|办事处)/gu;

/** Takes 财政部 of 2009年,财政部主动公开, and 海关总署 of 海关总署认真贯彻, where nobody else speaks; leaves 有关部门主动公开. */
const CENTRAL_SUBJECT = new RegExp(
  `(?:^|[,，。;；:：、]|年度?)([^,，。;；:：、“”"《》\\d]{2,16}(?:部|署))(?=(?:共|已|累计)*(?:${DEEDS}))`,
  'gu',
);

/** Takes 局党委, 党工委; leaves 市监委. */
const PARTY = /^[局厅委院镇乡]?(?:机关)?党(?:工委|委|组)$/u;

const MOST_NAMES = 4;
const SHORTEST_NAME = 3;

/** The most frequent subjects, then the body's word for itself. */
export function bodyAgencies(passages: TextPassages): readonly AgencyCandidate[] {
  const speaking = passagesHolding(passages, SUBJECT_END);
  const subjects = mostFrequent(speaking, SUBJECT).filter(
    ({ name }) => name.length >= SHORTEST_NAME && !PARTY.test(name),
  );
  const quoting = passagesWith(passages, '《');
  // Several guides beside each other are those of bodies above, which are to be followed.
  const guides = mostFrequent(quoting, GUIDE);
  const named = [
    ...(guides.length === 1 ? guides : []),
    ...subjects,
    ...mostFrequent(quoting, OWN_RULE),
    ...mostFrequent(quoting, INNER_RULE),
    ...mostFrequent(quoting, OWN_PLAN),
  ].slice(0, MOST_NAMES);
  const self = mostFrequent(passagesHolding(passages, SELF), SELF).slice(0, 1);
  if (named.length === 0 && self.length > 0) {
    const townships = mostFrequent(passagesHolding(passages, OWN_TOWNSHIP), OWN_TOWNSHIP);
    const [own, ...others] = townships.filter(({ name }) => name.endsWith((self[0] as AgencyCandidate).name));
    if (own !== undefined && others.length === 0) named.push(own);
  }
  if (named.length === 0 && self.length === 0)
    return mostFrequent(passagesHolding(passages, CENTRAL_SUBJECT), CENTRAL_SUBJECT).filter(({ name }) =>
      isCentralOrgan(name),
    );
  return [...named, ...self.map((candidate) => ({ ...candidate, name: `我${candidate.name}` }))];
}

/** Takes what is done to a body's work: 调整 of 调整官塘乡政府信息公开工作领导小组, 为把 of 为把市林业局; leaves names. */
const WORK_ON =
  /^(?:及时|进一步|重新)*(?:调整|成立|充实|指导|督促|为?把|为(?:了|进一步|认真|切实|全面|扎实)*(?:加强|提升|做好|推进|规范|确保|保障))+(?=..)/u;

function mostFrequent(passages: readonly TextPassage[], pattern: RegExp): readonly AgencyCandidate[] {
  const found = new Map<string, { readonly candidate: AgencyCandidate; readonly count: number }>();
  for (const passage of passages) {
    for (const match of passage.text.matchAll(pattern)) {
      const name = withoutOpenings(match[1] ?? '').replace(WORK_ON, '');
      const known = found.get(name);
      const from = match.index + match[0].indexOf(name);
      const span = passageSpan(passage, from, from + name.length);
      const first: AgencyCandidate = known?.candidate ?? { name, span, method: 'body' };
      found.set(name, { candidate: first, count: known === undefined ? 1 : known.count + 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count).map(({ candidate }) => candidate);
}
