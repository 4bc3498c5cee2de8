/** Turns a stretch of text that names an agency into the bare name: 2024年永宁县人民政府办公室政府信息公开… → 永宁县人民政府办公室. */
import { withoutOpenings } from './name-openings.ts';
import { REPORT_WORDS } from './title-words.ts';
import { withoutYears } from './year-words.ts';

/** Takes the readings that some mirrors print behind a character: (nóng) of 农(nóng)业; leaves (宗教事务局). */
const PRINTED_READING = /[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+[)）]/giu;

/** Takes what is left over behind a name: 关于, 的, 人民 (of a shared 人民政府信息公开), marks; leaves names. */
const SUFFIX = /(?:关于|开展|编制的|公布的|发布的|的|[\s·.、,:：《「"“\-—])+$/u;

/** Takes a shared 政府: 永宁县人民 | 政府信息公开; leaves 永宁县人民政府. */
const CUT_GOVERNMENT = /人民$/u;

/** Takes an agency in brackets behind the title: 年度报告(永宁县教育局); leaves (2024年). */
const BRACKETED_AGENCY = /[(（]([^()（）\d]{4,30})[)）]\s*$/u;

/** Takes the inner office behind a department or township: 教育局办公室, 国资委办公室, 西平街道党政综合办公室; leaves 人民政府办公室, 县委办公室 and 机构编制委员会办公室. */
const INNER_OFFICE =
  /(?<=局|(?<!管理|编制|网络安全和信息化|动员|老龄工作|食品安全|安全生产)委员会|(?:国资|发改|发展改革|卫健|卫计|卫生健康|住建|经信|工信|教育?|农业?|科技?|民宗)委|厅|中心|海关|街道|街道办事处|镇|乡|镇人民政府|乡人民政府|镇政府|乡政府)(?:党政|综合|政务公开|信息公开|行政|党群|秘书|新闻信息|办公室|\/)*(?:办公室|办|科|股|处)$/u;

/** Takes the office of a zone's board that compiles or answers the telephone: 管委会办公室, 经济开发区综合办公室; leaves 人民政府办公室. */
const BOARD_OFFICE = /(?<=管委会|管理委员会|开发区|园区|度假区|示范区)(?:党政|综合|行政)?(?:办公室|办)$/u;

/** Takes the desk in an office for a matter of its own: 人民政府外事办公室综合处; leaves 人民政府党政办公室秘书科 and 人民政府办公室秘书科. */
const DESK_OF_MATTER =
  /(?<=人民政府(?!党政|综合|行政|党群|秘书|政务|政府|信息|电子)\p{Script=Han}{2,6}办公室)\p{Script=Han}{1,10}[科处股室]$/u;

/** Takes whoever answers the telephone in a body: 财政局综合一科, 镇人民政府政务公开领导小组办公室; leaves 县人民政府办公室, 市政府研究室 and 办事处. */
const DESK =
  /(?<=局|厅|(?<!管理)委员会|(?:国资|发改|发展改革|卫健|卫计|卫生健康|住建|经信|工信)委|街道|街道办|办事处|人民政府|政府办公室|政府办)(?!办|公室|事处|研究室|参事室)[^局厅院所]{1,14}(?:办公室|科室|中心办|科|股|(?<!办事)处|室|事务部|综合部|工作部)$/u;

/** Takes who receives requests in a body: 教育局办公室政府信息公开受理部门, 教育局信息公开工作机构; leaves 部门. */
const RECEIVING_DESK =
  /(?<=局|厅|委员会|中心|街道|办事处|政府|办公室|单位|机关)(?:政府信息公开|信息公开|政务公开|依申请公开)+(?:工作|受理|主管|申请)*(?:部门|机构|窗口|人员|岗)$/u;

/** Takes the next field's label, glued to a name: 文号, 索引号, 编辑 and 发布日期; leaves names. */
const FIELD_LABEL =
  /(?:文号|发文字号|索引号|成文日期|发布日期|发布时间|公开日期|生成日期|主题分类|信息分类|有效性|责任编辑|编辑|作者|阅读次数|浏览次数)$/u;

/** Takes 机关 behind a body: 教育局机关, 科学院分院机关; leaves 机关事务管理局. */
const BODY_ITSELF = /(?<=局|委|厅|政府|镇|乡|街道|办事处|院|部|署|会|中心)机关(?:本级)?$/u;

/** Takes the field that a title repeats behind its organ: 海关总署海关, 广州海关海关; leaves 海关总署. */
const REPEATED_FIELD = /(\p{Script=Han}{2})(总署|)\1$/u;

/** Takes what a page prints behind a name: 【字体:大, (字号; leaves names. */
const PAGE_PRINT = /[【[].*$/u;

/** Takes a place that is printed twice: 扎赉特旗扎赉特旗; leaves 永宁县永宁镇. */
const TWICE = /^(\p{Script=Han}{1,9}[省市县区旗州盟镇乡])\1/u;

/** Takes two ideographs, the least that a name has; leaves -1 and marks. */
const HAS_NAME = /\p{Script=Han}.*\p{Script=Han}/u;

/** Takes the office in charge of disclosure of a whole area: 东城区政府信息公开办公室, 永宁县政务公开政务服务领导小组办公室; leaves 教育局政府信息公开办公室. */
const DISCLOSURE_OFFICE =
  /(?<=[省市县区旗州盟镇乡])(?:(?:人民)?政府(?:政务公开|信息公开|政务信息公开|信息与政务公开)(?:工作)?(?:领导小组)?|(?:政务公开|政务服务|信息公开|和|与|、)+(?:工作)?领导小组)(?:办公室|中心)$/u;

/** Takes offices without a body: 党政办公室, 办公厅, 政务公开办; leaves 人民政府办公室. */
const LONE_OFFICE =
  /^(?:党政|综合|党群|行政|秘书|机关|局|政务公开|政府信息公开|政务信息公开|信息公开|工作|领导小组|\/)*(?:办公[室厅]|办|科|股|处|室)$/u;

/** Takes who answers for disclosure in a ministry or an academy, or its section: 农业部政务公开领导小组办公室, 县委宣传部宣传科; leaves 市政府信息公开办公室. */
const CENTRAL_DESK =
  /(?<=..[部署院社])(?:(?:政府|政务)?(?:信息|政务)?公开(?:工作)?(?:领导小组)?办公室|[^部科]{2,6}科)$/u;

/** The name in a contact line, where the office that answers the telephone stands for its body. */
export function agencyOfContact(text: string): string {
  const name = agencyName(text.replace(RECEIVING_DESK, '')).replace(DISCLOSURE_OFFICE, '人民政府');
  const ofMatter = name.replace(DESK_OF_MATTER, '');
  if (ofMatter !== name) return ofMatter;
  return withoutBoardOffice(name.replace(DESK, '').replace(CENTRAL_DESK, ''));
}

/** The board of a zone where its office is named. */
export function withoutBoardOffice(name: string): string {
  return name.replace(BOARD_OFFICE, '');
}

/** The agency that a title names; '' where it names none. */
export function agencyOfTitle(title: string): string {
  const at = title.search(REPORT_WORDS);
  const head = agencyName(at < 0 ? title : title.slice(0, at));
  if (head !== '') return head;
  const bracketed = BRACKETED_AGENCY.exec(title)?.[1] ?? '';
  return agencyName(bracketed);
}

/** The name without years, openings, left-overs and inner offices; '' for an office without its body. */
export function agencyName(text: string): string {
  const printed = text.replace(PRINTED_READING, '').replace(PAGE_PRINT, '');
  const written = withoutYears(printed).trim().replace(FIELD_LABEL, '');
  const bare = withoutOpenings(written).replace(TWICE, '$1').replace(SUFFIX, '').replace(CUT_GOVERNMENT, '');
  const name = bare.replace(REPEATED_FIELD, '$1$2').replace(BODY_ITSELF, '').replace(INNER_OFFICE, '');
  return HAS_NAME.test(name) && !LONE_OFFICE.test(name) ? name : '';
}
