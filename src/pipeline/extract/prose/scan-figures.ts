/**
 * The figure grammar: reads the counts of a sentence (digits, 万, Chinese numerals, 余, 近, 约, units) and leaves
 * what only looks like one: dates, document numbers, percentages, telephones, durations, ordinals, addresses.
 * Takes text in normal form (NFKC, no white space inside Chinese).
 */
import type { ValueState } from '../../../domain/observation.ts';
import { BOUND_WORDS, COUNT_UNITS, NUMERAL_UNITS } from '../../../forms/prose-lexicon-figures.ts';
import { chineseNumeral } from './chinese-numeral.ts';

/** A count in a text: `[start, end)` covers bound words, number and unit. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  /** The number itself, scaled by 万 and 亿; a bound for atLeast and atMost. */
  readonly value: number;
  readonly state: Extract<ValueState, 'exact' | 'atLeast' | 'atMost' | 'approximate'>;
  /** Unit as written without brackets: 条, 件, 人次, 元; '' where there is none. */
  readonly unit: string;
  /** True for the first of a unit pair such as 12项95条: the second counts the items. */
  readonly headsPair: boolean;
}

/** Units that follow a number in brackets of its own. */
const COUNTED_BEHIND = '条|件|篇|份|期|次|人次|人';

// Takes 2024年1月, 〔2021〕30号, 第二十条第(一)项, 99.5%, 0951-8011419, 20个工作日, www.a.gov.cn; leaves 31条.
const NO_COUNT = [
  String.raw`(?:https?:\/\/|www\.)[\x21-\x7e]+`,
  String.raw`[\w.+-]+@[\w.-]+`,
  String.raw`[〔\[(【]\d{4}[〕\])】]第?\d+号`,
  String.raw`第[(]?[\d〇零一二两三四五六七八九十百]+[)]?(?:[、,和及至-]?第?[(]?[\d一二三四五六七八九十百]+[)]?)*[条款项章次届期批号季年轮位名方个部类大]?`,
  String.raw`\d{4}年?[-—–~至]+\d{4}年度?`,
  String.raw`\d{4}年度?(?:第?[一二三四1-4]季度)?(?:\d{1,2}月(?:份|底|初|末)?(?:\d{1,2}[日号])?)?`,
  String.raw`[二一][〇零○OO一二三四五六七八九]{3}年度?`,
  String.raw`(?:19|20)\d{2}(?=政府信息公开|政务公开|信息公开|年度)`,
  String.raw`\d{1,2}[-—–~至]\d{1,2}月份?`,
  String.raw`\d{1,2}月(?:份|底|初|末)?(?:\d{1,2}[日号])?`,
  String.raw`\d{1,2}[日号](?=[,。、至起止前]|$)`,
  String.raw`(?:19|20)\d{2}(?:[-\/.]\d{1,2}[-\/.]\d{1,2}|[-\/]\d{1,2})(?!\d)`,
  String.raw`\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?!\d)`,
  String.raw`(?<!代)[图表附]\d{1,2}(?![\d条件篇份人名个张幅余多项期])`,
  String.raw`\d{2,4}[-—–－]+\d{3,8}(?:[-—–－]\d+)*`,
  String.raw`\d+(?:\.\d+)?(?:%|‰|％|个?百分点)(?:以上|左右)?`,
  String.raw`百分之[百\d一二三四五六七八九十零点.]+`,
  String.raw`[\d一二三四五六七八九十两]+余?[个多]?(?:工作日|自然日|小时|分钟|天|周年|周|个月|月|年度|年|日|季度|岁|点)`,
  String.raw`(?:\d+|[一二两三四五六七八九十]+)个?(?:重点|主要|基层|试点|专业|具体)?(?:方面|大方面|领域|大类别|大类|小类|类别|类|环节|维度|层面|大板块|板块|大项|小项|大块)`,
  String.raw`\d+号`,
  String.raw`(?<!\d)(?:19|20)\d{2}(?=”)`,
  String.raw`(?<!\d)(?:19|20)\d{2}(?=[一-龥])(?!\d|年|余|多|几|万|千|百|亿|左右|以上|上下|之|个|大类|${COUNT_UNITS})`,
  String.raw`计1条`,
  String.raw`[\d一二三四五六七八九十]+(?:个?部分|项内容|大部分)(?!公开)`,
  String.raw`\d{1,2}·\d{1,2}(?!\d)`,
  String.raw`\d{1,2}\.\d{1,2}(?=政务|消费|国际|全国|”)`,
  String.raw`(?<![\d.])\d{1,2}[、.](?=[一-龥])`,
  String.raw`\d+[条款项](?<=第\d+[条款项][至到、和与—-]\d+[条款项])`,
  String.raw`一批(?!次)`,
  String.raw`一起(?<=在一起)`,
  String.raw`\d+(?:\.\d+)?(?![\d.余多万亿条件份个项次人]|,\d{3})(?<=率(?:均|都|已)?(?:达到?|为|是|至)?[\d.]+)`,
  String.raw`一[起件例宗次份封](?=[一-龥])(?<=(?:无|没有|[未没有](?:发生|出现|收到|产生|接到|引发))..)`,
  String.raw`\d+(?:楼|室|栋|幢|层)`,
  String.raw`(?:邮编|邮政编码|电话|传真|手机|联系方式|热线电话|咨询电话|电话号码)[:：为是]?[\d—、,转()-]+(?![\d—、,.转()余多万个条件次通人])`,
  String.raw`[A-Za-z][A-Za-z0-9]*\d[\w.]*`,
  String.raw`\d+(?:\.\d+)?[A-Za-z]+`,
  String.raw`\d+[×xX*+:](?:\d+|[A-Za-z])(?:[×xX*+:][\dNn]+)*`,
  String.raw`\d+\/\d+`,
  String.raw`[(][一二三四五六七八九十\d]+[)](?!(?<=[(]\d+[)])(?:${COUNTED_BEHIND}))`,
  String.raw`^[一二三四五六七八九十\d]{1,3}[、.](?!\d)`,
  String.raw`^\d{1,2}(?=[一-龥]{4,12}(?:情况|方面)(?:$|[。,:]|[一-龥]))`,
  String.raw`(?<=“)[一二三四五六七八九十百千万]+[项件条场次篇期](?=[一-龥]{2,10}”)`,
  String.raw`一[项件条次份](?<=“[一-龥]{1,6}一.)(?=[一-龥]{0,6}[、,][一-龥、,]{1,30}”)`,
  String.raw`[一二三四五六七八九十]+是`,
  String.raw`[数几上成][十百千万亿]+[余多]?`,
  String.raw`12345(?![余多万条篇份]|件[,。;])|(?:12316|12388|12315|12333|12350|12369|12366|12328|12348|12380|12319|12329|12320|12337)(?!\d)|12[3-9]\d\d(?=”|[一-龥]{0,12}(?:热线|专线|服务台|举报电话|监督电话)|[、和与及]“?12[3-9]\d\d(?!\d))|(?:96345|95598)(?!\d)|8890(?=[一-龥”]{0,4}(?:服务|便民|热线|专线|平台))`,
  String.raw`一网通办|一站式|一件事|一体化|一窗|一次办|一次性|三审三校|三校三审|五公开|三公|两微|双公示|一端|三同步|一级|二级|三级|一类|两会|一方面|十四五|二十大|一条龙|一图|八项规定|四风|三务|一码|一老一小|六稳|六保|百家|一套`,
];

/** A number in brackets of its own before its unit: (1386)条. */
const IN_BRACKETS = String.raw`(?:[)](?<=[(][\d,.]+[)])(?=${COUNTED_BEHIND}))?`;
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`;
const HAN = '[〇零一二两三四五六七八九十百千万亿]+';
const BEFORE = BOUND_WORDS.before.map(([words]) => words).join('|');
const AFTER = BOUND_WORDS.after.map(([words]) => words).join('|');

const HAN_DIGITS = '〇零一二两三四五六七八九十百千万亿';
const BOUND_STARTS = BOUND_WORDS.before.flatMap(([words]) => words.split('|').map((word) => word.charAt(0))).join('');
/** Every character with which an entry of NO_COUNT or a count may begin: a new entry may need its own here. */
const STARTS = startTable(`0123456789_.+-〔[(【第图表附邮电传手联热咨数几上成双计${HAN_DIGITS}${BOUND_STARTS}`);

function startTable(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  table.fill(1, 0x41, 0x5b);
  table.fill(1, 0x61, 0x7b);
  return table;
}

/** What is no count, at a place: takes 2024年1月; leaves 31条. */
const NO_COUNT_HERE = new RegExp(NO_COUNT.join('|'), 'uy');

/** Takes 132余条, 36万+, 近5000条, 62.96万条, 9.2余万条, 十场次, 40条左右, 64; leaves words. */
const FIGURE_HERE = new RegExp(
  `(${BEFORE})?(?:(?:[(](?=[\\d,.]+[)](?:${COUNTED_BEHIND})))?(${NUMBER})([余多几])?(千万|百万|万|亿|千|百)?([余多几+])?${IN_BRACKETS}(个)?(${COUNT_UNITS})?` +
    `|(${HAN})([余多几])?(个)?(${NUMERAL_UNITS}))(?:\\((?:${COUNT_UNITS})\\))?(?:整(?=[,。;、]))?(${AFTER})?`,
  'uy',
);

/** Takes numerals that no number has so many of; leaves 一百二十三. A place within them is tried once, not each in turn. */
const ENDLESS_HERE = new RegExp(`[${HAN_DIGITS}\\d]{100,}`, 'uy');

const SCALES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };

/** All counts of the text, from left to right. */
export function scanFigures(text: string): readonly Figure[] {
  const found = countsIn(text);
  if (found.length < 2) return found;
  return found.map((figure, i) => (headsPair(text, figure, found[i + 1]) ? pairHead(figure) : figure));
}

function pairHead({ start, end, value, state, unit }: Figure): Figure {
  return { start, end, value, state, unit, headsPair: true };
}

function countsIn(text: string): readonly Figure[] {
  const found: Figure[] = [];
  for (let at = 0; at < text.length;) {
    if (STARTS[text.charCodeAt(at)] === 0) {
      at += 1;
      continue;
    }
    NO_COUNT_HERE.lastIndex = at;
    FIGURE_HERE.lastIndex = at;
    if (NO_COUNT_HERE.test(text)) at = NO_COUNT_HERE.lastIndex;
    else {
      const match = FIGURE_HERE.exec(text);
      const figure = match === null ? null : figureOf(match);
      if (figure !== null) found.push(figure);
      at = match === null ? behindNothing(text, at) : FIGURE_HERE.lastIndex;
    }
  }
  return found;
}

/** Where to go on behind a place that begins neither. */
function behindNothing(text: string, at: number): number {
  ENDLESS_HERE.lastIndex = at;
  return ENDLESS_HERE.test(text) ? ENDLESS_HERE.lastIndex : at + 1;
}

function figureOf(match: RegExpMatchArray): Figure | null {
  const [whole, before, digits, middle, scale, behind, one, unit, han, hanMore, , hanUnit, after] = match;
  const number = digits === undefined ? chineseNumeral(han as string) : numberOf(digits);
  if (number === null || !Number.isFinite(number)) return null;
  const value = scale === undefined ? number : scaled(number, SCALES[scale] as number);
  const start = match.index as number;
  const more = middle ?? behind ?? hanMore;
  return {
    start,
    end: start + whole.length,
    value,
    state: stateOf(before, more, after),
    unit: unit?.replace('/', '') ?? hanUnit ?? (one === undefined ? '' : '个'),
    headsPair: false,
  };
}

function numberOf(digits: string): number {
  return Number(digits.includes(',') ? digits.replaceAll(',', '') : digits);
}

/** 62.96万 is 629600, not 629599.9999999999. */
function scaled(number: number, scale: number): number {
  return Math.round(number * scale * 1000) / 1000;
}

function stateOf(before: string | undefined, more: string | undefined, after: string | undefined): Figure['state'] {
  const bound = boundOf(BOUND_WORDS.before, before) ?? boundOf(BOUND_WORDS.after, after);
  if (bound === 'atMost' && more !== undefined) return 'atLeast';
  if (bound !== null) return bound;
  return more === undefined ? 'exact' : 'atLeast';
}

function boundOf(table: typeof BOUND_WORDS.before, word: string | undefined): Figure['state'] | null {
  if (word === undefined) return null;
  for (const [words, state] of table) if (words.split('|').includes(word)) return state;
  return null;
}

const PAIR_HEADS: ReadonlySet<string> = new Set([
  '项',
  '期',
  '批',
  '批次',
  '类',
  '大类',
  '场',
  '场次',
  '次',
  '辑',
  '个',
  '种',
]);

/** Issues whose items may follow behind a mark: 189期,713条. */
const ISSUES: ReadonlySet<string> = new Set(['期', '批', '批次', '辑']);
const ITEMS: ReadonlySet<string> = new Set(['条', '条次', '篇', '篇次', '则']);
/** What is printed of an issue: 6期3000册, 6期1920份 counts the issues. */
const COPIES: ReadonlySet<string> = new Set(['册', '本', '张', '份']);

function headsPair(text: string, figure: Figure, next: Figure | undefined): boolean {
  if (next === undefined || !PAIR_HEADS.has(figure.unit)) return false;
  if (next.start === figure.end) return next.unit !== '' && !(ISSUES.has(figure.unit) && COPIES.has(next.unit));
  const between = text.slice(figure.end, Math.min(next.start, figure.end + 7));
  if (between === '(' && text[next.end] === ')' && ITEMS.has(next.unit))
    return ISSUES.has(figure.unit) || figure.unit === '次';
  const parted = next.start <= figure.end + 6 && PAIR_MARK.test(between);
  if (figure.unit === '次' && between === '、' && ITEMS.has(next.unit)) return true;
  return parted && (ISSUES.has(figure.unit) || SUMMED_PAIR.test(between)) && ITEMS.has(next.unit);
}

/** Takes the mark of 189期,713条 and 12期共95条, 12期,共计95条; leaves ;. */
const PAIR_MARK = /^(?:信息|内容)?[,、]?(?:总|合|累)?共?计?(?:发送|推送|发布|公开)?$/u;
/** Takes 365次,共计730条, 28项共377条 and 48项信息共898条; leaves 189次,713条. */
const SUMMED_PAIR = /^(?:信息|内容)?[,、]?(?:总计|合计|累计|共计|共)(?:发送|推送|发布|公开)?$/u;
