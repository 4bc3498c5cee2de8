/**
 * Outcomes that add up to the requests received or concluded, in the words of everyday: 公开3件,涉及个人隐私不予公开2件,本单位没有该信息1件. Takes the
 * facts of a passage; adds the rows of a run of outcomes that such a number proves, and the number concluded right in front of them.
 * Adds none without the sum.
 */
import { runsOf, type Run } from './counted-shares.ts';
import { valueOf } from './fact-value.ts';
import type { Fact } from './read-passage.ts';
import { textBefore } from './text-before.ts';
import type { Token } from './tokenise.ts';
import type { Setting } from './view.ts';
import { withFacts } from './with-facts.ts';

/** The facts of the passage with the outcomes that their sum proves. */
export function withProvedOutcomes(facts: readonly Fact[], setting: Setting): readonly Fact[] {
  const wholes = facts.filter(({ metric }) => metric === RECEIVED || metric === CONCLUDED);
  if (wholes.length === 0 || !MAY_TELL.test(setting.text)) return facts;
  return runsOf(setting, tellOutcome).reduce((known, run) => withRun(known, run, setting, wholes), facts);
}

const RECEIVED = 'applications.received.total';
const CONCLUDED = 'applications.concluded.total';
/** Takes 公开3件, 1件公开, 不掌握; leaves texts that count no outcome. */
const MAY_TELL =
  /公开[^,。;\d]{0,6}\d|\d[件份条宗][^,。;\d]{0,12}公开|不掌握|补正|没有[^,。;]{0,8}信息|不予处理|出版物/u;

function withRun(
  facts: readonly Fact[],
  { shares, sum, first }: Run,
  setting: Setting,
  wholes: readonly Fact[],
): readonly Fact[] {
  const answered = facts.some(({ metric }) => metric === CONCLUDED) ? -1 : answeredAt(setting, first, sum);
  const whole = wholes.find((fact) => fact.index !== first && valueOf(fact) === sum);
  const { scope } = whole ?? (wholes[0] as Fact);
  if (sum === 0 || (whole === undefined && (answered === -1 || shares.length < FEWEST))) return facts;
  const factAt = (metric: string, at: number): Fact => {
    const { figure, start, end } = setting.tokens[at] as Token;
    return { metric, scope, start, end, figure, index: at, wording: null };
  };
  const others = shares.findIndex(({ row }) => row === 'other');
  const rows = shares.flatMap(({ row, at }, i) => {
    if (row === '') return [];
    const name = row === 'other' && i > others ? 'other.miscellaneous' : row; // 其他处理4件(其他3件、…)
    return [factAt(`applications.${name}.total`, at)];
  });
  const once = rows.filter((row, i) => isFirstAlone(row, rows, i));
  if (answered !== -1) once.push(factAt(CONCLUDED, answered));
  const places = new Set(shares.map(({ at }) => at));
  const kept = facts.filter(
    (fact) =>
      !OUTCOME.test(fact.metric) || !(places.has(fact.index) || once.some(({ metric }) => metric === fact.metric)),
  );
  const back = facts.filter(
    (fact) => !kept.includes(fact) && !GIVES_WAY.test(fact.metric) && !isSaidAnew(fact, once, rows),
  );
  return withFacts(kept, [...back.map((fact) => ({ ...fact, scope })), ...once]);
}

/** True for the first fact of a row that no other number of the run states. */
function isFirstAlone({ metric, figure }: Fact, rows: readonly Fact[], place: number): boolean {
  const same = rows.filter((row) => row.metric === metric);
  return same[0] === rows[place] && same.every((row) => row.figure?.value === figure?.value);
}

/** True for a row that the run tells, of this figure or another. */
function isSaidAnew({ metric, index }: Fact, once: readonly Fact[], rows: readonly Fact[]): boolean {
  return once.some((row) => row.metric === metric) || rows.some((row) => row.index === index);
}

/** Fewer outcomes may add up by chance. */
const FEWEST = 2;
/** Takes the rows of outcomes and applications.received.total, read from a share; leaves carriedIn and applicants. */
const OUTCOME = /^applications\.(?!received\.(?!total)|carried)/u;
/** Takes what was read of a share as of all. */
const GIVES_WAY = /^applications\.(?:received|concluded)\.total$/u;

/** The place of the number answered in front of the run, where the words beside it say so; -1 for none. */
function answeredAt({ text, tokens }: Setting, first: number, sum: number): number {
  return tokens.findLastIndex(({ figure, start, end }, at) => {
    if (at >= first || figure === null || figure.value !== sum || figure.state !== 'exact') return false;
    return ANSWERED.test(textBefore(text, start, 20)) || ANSWERED_BEHIND.test(text.slice(end, end + 10));
  });
}

/** Takes 按时答复(, 已出具答复书, 办理结果共, 处理申请; leaves 受理. */
const ANSWERED =
  /(?:答复|办结|办理|处理|办毕|[,;]答)(?:结果|情况|书|决定)?(?:了|共|共计|总计|合计|为|是|:|\()*(?:(?:政府)?信息公开申请|申请)?(?:共)?$/u;
/** Takes 的办理结果, 办理完毕. */
const ANSWERED_BEHIND = /^(?:的)?(?:办理结果|答复结果|办理完毕|(?:全[部数]|均已?)?办结)/u;

/** The row of an outcome; '' for one of which the form has none or of which no reason is told. */
function tellOutcome(label: string, said: string): string | undefined {
  const words = label.replace(TAIL, '');
  if (STRANGE.test(words)) return undefined;
  if (GRANTED.test(words)) return 'granted';
  if (PARTLY.test(words)) return 'partlyGranted';
  const row = rowOf(words);
  if (row !== undefined) return row;
  if (OTHER.test(words)) return rowOf(said) ?? 'other';
  const group = GROUP.test(words);
  if (group && said !== '') return rowOf(said) ?? '';
  return group || NO_ROW.test(words) ? '' : undefined;
}

function rowOf(words: string): string | undefined {
  const found = ROWS.filter(([, pattern]) => pattern.test(words));
  return found.length === 1 ? (found[0] as (typeof ROWS)[number])[0] : undefined;
}

/** Takes 的, 共, 数为 at the end of a label. */
const TAIL = /(?:的|共|为|有|计|数|占|是|决定|答复|告知|情形|处理)+$/u;
/** Takes words of another matter: 结转, 网站, 主动公开信息; leaves 转送其他机关. */
const STRANGE = /结转|转入|网站|公众号|复议|诉讼|起诉|受理|收到|栏目|热线|已办结|在办|意见中|正在|属性|标为|发文/u;
/** Takes 依法公开, 作出予以公开, 同意提供; leaves 主动公开. */
const GRANTED =
  /^(?:答复|作出|同意|予以|准予|依法|均|已|可以|全部|按规定|结果|为|属?于公开范围并)*(?:公开|(?<=同意|予以)提供)$/u;
/** Takes 部分予以公开; leaves 公开或部分公开. */
const PARTLY = /^(?:答复|作出|同意|予以|准予|依法|决定|[^,。;]{2,12}后)*部分(?:予以|同意)?(?:公开|提供)$/u;
const OTHER = /^(?:答复|作|按|归入)*其他$/u;
/** Takes 不予公开, 无法提供; leaves 公开. */
const GROUP = /不予?公开|不同意公开|无法提供|不予?处理|^不予$|^其他/u;
/** Takes outcomes that the form counts in no row by name: 撤回, 信息不存在, 转送; leaves 办结. */
const NO_ROW = /撤回|撤销|终止|转送|转交|移送|不属于|不存在|不是政府信息|非政府信息|主动公开|引导|告知|放弃|咨询|反复/u;

/** Words that tell a row, in a run that adds up. */
const ROWS: readonly (readonly [row: string, words: RegExp])[] = [
  ['refused.stateSecret', /国家秘密|涉密/u],
  ['refused.thirdParty', /第三方|个人隐私/u],
  ['refused.internal', /内部(?:事务|管理|信息)/u],
  ['refused.deliberative', /过程性/u],
  ['refused.enforcementFile', /执法案卷/u],
  ['refused.administrativeQuery', /行政查询|查询事项/u],
  [
    'unavailable.notHeld',
    /不掌握|没有(?:该|此|所申请的?|这方面的?|相关|申请的?)(?:政府)?信息|(?:不属于|非)本[机单部][关位门](?:所)?掌握/u,
  ],
  ['unavailable.needsCreation', /现成信息|另行制作|需要?制作/u],
  ['unavailable.unclear', /不明确/u],
  ['notProcessed.petition', /信访|举报|投诉/u],
  ['notProcessed.duplicate', /重复/u],
  ['notProcessed.publication', /出版物/u],
  ['notProcessed.excessive', /反复申请/u],
  ['notProcessed.reconfirmation', /重新出具/u],
  ['other.notSupplemented', /(?:不|未|未予|不予|没有)(?:按[期时])?补正/u],
  ['other.feeUnpaid', /缴费|缴纳/u],
];
