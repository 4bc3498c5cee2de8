/**
 * What stands behind the place in an agency's name: a government, its office, a department, a zone's board.
 * Gives the kind and one spelling of the body; `plausible` is false for words that are no body of an organ.
 */
import type { AgencyKind } from '../domain/agency.ts';
import { remembered } from '../domain/remembered.ts';
import { departmentName } from './department-names.ts';
import { zoneName } from './zone-forms.ts';

/** Where a body stands: a township-level place has no departments that publish, a place that is a zone has a board. */
export interface Seat {
  readonly level: 'nation' | 'province' | 'prefecture' | 'county' | 'township';
  /** Official or written name of the place, whose ending tells a street from a town. */
  readonly name: string;
  readonly zone: boolean;
}

export interface AgencyBody {
  readonly kind: AgencyKind;
  /** One spelling of the body, '' for the government of the place itself. */
  readonly body: string;
  readonly plausible: boolean;
}

/** Takes a second name at the end: (宗教事务局); leaves brackets inside a name. */
const SECOND_NAME = /\([^()]*\)$/u;

/** Takes the office at the end of 管委会党政办公室; leaves 管委会. */
const OFFICE_END = /(?:党政|综合|行政)?(?:办公室|办)$/u;

/** Takes 办 of 信访办; leaves 办公室. */
const SHORT_OFFICE = /办$/u;

/** Takes nothing, 人民政府, 政府, 行政公署; leaves 人民政府办公室. */
const GOVERNMENT = /^(?:人民政府|政府|行政公署|行署|区公所|本级)?$/u;

/** Takes 人民政府办公室, 政府办公厅, 政府办, 府办, 党政办公室; leaves 外事办公室. */
const GOVERNMENT_OFFICE =
  /^(?:(?:人民政府|政府|府)(?:综合|党政)?(?:办公室|办公厅|办)|行署办公室|行政公署办公室|办公室|办公厅)$/u;

/** Takes the offices of a township and the ends of its name: 办事处, 街道办, 党政综合办公室, 人民政府办公室; leaves 财政所. */
const TOWNSHIP_TAIL =
  /^(?:(?:人民政府|政府)?(?:街道|地区)?(?:办事处|街办|办)|(?:人民政府|政府|办事处)?(?:党群|党政|综合|行政)*(?:办公室|办)|管理委员会|管委会)$/u;

/** Takes the boards of zones: 管委会, 沙河管委会; leaves 国有资产监督管理委员会. */
const BOARD = /(?<!监督|事务|城市|交通|行政|公积金|资产)(?:管委会|管理委员会)$/u;

/** Takes the office of a board, which is to a zone what 人民政府办公室 is to a county; leaves 规划建设管理办公室. */
const BOARD_OFFICE = /(?<!监督|事务|城市|交通|行政|公积金|资产)(?:管委会|管理委员会)(?:党政|综合|行政)?(?:办公室|办)$/u;

/** Takes 经济技术开发区, 旅游度假区, 城南园区 at the end of a body; leaves 开发区分局. */
const ZONE_END =
  /(?:开发区|高新区|经开区|新区|园区|度假区|风景名?胜?区|示范区|保税区|综保区|管理区|试验区|投资区|合作区|先创区|工业园|产业园|新城|经济区|临空区)$/u;

/** Takes 城市管理局, 教育厅, 国资委, 蜀山分局, 审计署; leaves 局 alone. */
const BUREAU = /^.{2,}(?:局|(?<!办公)厅|委员会|委|署|部)$/u;

/** Takes 外事办公室, 国防动员办, 信访办; leaves 办公室 alone and 西平街办. */
const DEPARTMENT_OFFICE = /^.{2,}(?:办公室|办公厅|(?<!街|街道)办)$/u;

/** Takes other publishing bodies: 服务中心, 消防救援支队, 派出所, 公司, 大学, 气象部门, 研究室; leaves 通知, 有关部门 and 科室. */
const OTHER_BODY =
  /^.{2,}(?:中心|支队|总队|大队|所|站|公司|院|校|学|馆|社|会|行|库|(?<!办事)处|专员办事处|特派员办事处|队|台|场|海关|基地|集团|兵团|师|团|城|(?<=气象|税务)部门|(?<=研究|参事)室)$/u;

/** Takes the rank of a place left in front of a body by a short name: 市自然资源局, 州公安局; leaves 市场监督管理局. */
export const STRAY_RANK =
  /^(?:场(?=监)|市(?!场|政(?!府)|容)|县(?!域)|区(?!域|划)|州|省|镇|乡(?!村|镇)|街道|盟|旗|地区)/u;

/** Takes what makes another name of a short one before it: 湾 of 台州湾经济技术开发区; leaves 市教育局. */
export const GLUED = /^(?:[湾江河湖山岛港岭泡洲沟屯堡集坪社]|新[区城])/u;

/** The body that `tail` names, seated at a place. */
export function agencyBody(tail: string, seat: Seat): AgencyBody {
  const bare = tail.replace(SECOND_NAME, '');
  if (GOVERNMENT.test(bare)) return { kind: seatKind(seat), body: '', plausible: true };
  if (BOARD_OFFICE.test(bare)) return { kind: 'office', body: boardOffice(bare), plausible: !STRAY_RANK.test(bare) };
  if (seat.level === 'township' && TOWNSHIP_TAIL.test(bare))
    return { kind: seatKind(seat, bare), body: '', plausible: true };
  if (seat.zone && (BOARD.test(bare) || TOWNSHIP_TAIL.test(bare))) return { kind: 'zone', body: '', plausible: true };
  if (GOVERNMENT_OFFICE.test(bare)) return { kind: 'office', body: '人民政府办公室', plausible: true };
  if (BOARD.test(bare) || ZONE_END.test(bare))
    return { kind: 'zone', body: `${zoneName(bare)}管理委员会`, plausible: !STRAY_RANK.test(bare) };
  return department(bare);
}

function boardOffice(bare: string): string {
  return `${zoneName(bare.replace(OFFICE_END, ''))}管理委员会办公室`;
}

/** Departments are few, and their names come in thousands of reports. */
const MOST_DEPARTMENTS = 5000;
const department = remembered(departmentOf, MOST_DEPARTMENTS);

function departmentOf(bare: string): AgencyBody {
  const body = departmentName(bare);
  const plausible = !STRAY_RANK.test(body);
  if (BUREAU.test(body)) return { kind: 'bureau', body, plausible };
  if (DEPARTMENT_OFFICE.test(body)) return { kind: 'office', body: body.replace(SHORT_OFFICE, '办公室'), plausible };
  return { kind: 'other', body, plausible: plausible && OTHER_BODY.test(body) };
}

const SEAT_KINDS: readonly (readonly [RegExp, AgencyKind])[] = [
  // Takes 卧龙岗街道, 下府街道办事处, 来广营地区; leaves 城关镇.
  [/(?:街道|街道办事处|办事处|街|地区)$/u, 'street'],
  // Takes 城关镇; leaves 景德镇市.
  [/镇$/u, 'town'],
  // Takes 钟山乡, 扎格斯台苏木; leaves 城关镇.
  [/(?:乡|苏木)$/u, 'township'],
];

const RANK_KINDS: readonly (readonly [RegExp, AgencyKind])[] = [
  // Takes 河北省, 西藏自治区; leaves 永宁县.
  [/(?:省|自治区)$/u, 'province'],
  // Takes 沾益区, 浦东新区, 六枝特区; leaves 神农架林区.
  [/(?<![林地治])区$/u, 'district'],
  // Takes 永宁县, 扎赉特旗, 神农架林区; leaves 沾益区.
  [/(?:县|旗|林区)$/u, 'county'],
  // Takes 银川市, 临夏回族自治州, 锡林郭勒盟, 阿克苏地区; leaves 永宁县.
  [/(?:市|州|盟|地区)$/u, 'city'],
];

/** Kind of the government seated at a place; a tail of 办事处 makes a street of a name without suffix. */
function seatKind(seat: Seat, tail = ''): AgencyKind {
  if (seat.zone) return 'zone';
  if (seat.level === 'nation') return 'other';
  const table = seat.level === 'township' ? SEAT_KINDS : RANK_KINDS;
  const found = table.find(([pattern]) => pattern.test(seat.name))?.[1];
  if (found !== undefined) return found;
  if (ZONE_END.test(seat.name) || BOARD.test(seat.name)) return 'zone';
  return /办事处|街办/u.test(tail) ? 'street' : 'other';
}
