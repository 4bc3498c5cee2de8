/**
 * A short clause as a string of symbols, one for each of its words, so that a pattern over symbols tells what the clause says whatever
 * words fill it. Takes the words of denials; a clause with any other word gets `x` for it, which no pattern takes.
 */

/**
 * `t` this year, `l` before it, `n` after it, `o` across years, `k` carried over, `0` denied, `y` the number 0, `r` reconsideration, `s` litigation, `d` both,
 * `f` processing fee, `q` requests, `m` other matters, `v` came about, `z` dealt with, `w` persons, `b` bodies, `e` nouns of no own meaning,
 * `a` small words, `j` joins, `c` comma, `p` colon, `h` ordinal.
 */
const CLASSES: readonly (readonly [symbol: string, words: string])[] = [
  ['h', String.raw`^(?:[一二三四五六七八九十]{1,3}(?:、|是)|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d))`],
  ['o', '跨年(?:度)?(?:结转|办理|处理|延续)?'],
  [
    't',
    '年初[至到]年末|年底前|20\\d\\d年\\d+月至\\d+月|[本当今全]年(?:度|内|底)?(?:以来)?|年度内|年内|年度|一年来|报告期内?|本期|历年来?|自成立以来|[两三四五]年来',
  ],
  ['l', '[上去往](?:一|个)*年(?:度)?|以前年度|历史|以往|[上往]期|[年期]初'],
  ['n', '[下次来明翌](?:一|个)*年(?:度)?|下期|[年期][末底]'],
  [
    'd',
    '(?:行政)?复议(?:和|与|及|、)?(?:行政)?诉讼|(?:行政)?诉讼(?:和|与|及|、)?(?:行政)?复议|(?:行政)?复议(?:和|与|及|、)?应诉|行政争议',
  ],
  ['x', '复议(?:机|办|委|职)|应诉(?:水平|能力)|结转至?本年|申请人数'],
  ['r', '(?:行政)?复议|被申请人'],
  ['s', '法院[传应][票诉](?:通知书?)?|(?:行政)?诉讼|[涉应被]诉|起诉|诉至(?:人民)?法院|被告(?!知)'],
  ['f', '(?:政府)?信息(?:公开)?处理费用?'],
  [
    'k',
    '结转(?:下来|下去)?|转结|存量|遗留|留存|积压|未办结|未结(?!转)|转过来|转来|转(?:[入到至]|(?=[下次]))|正在办理|在办|移交|拖到|顺延|延[续期至]+',
  ],
  ['0', '没有|未曾|从未|不曾|未见|不存在|不涉及|[没未无零]|不(?=结转)'],
  ['y', '0[件宗起例次份个]?'],
  ['w', '一人|申请人|当事人|公民|法人|(?:其他)?组织|个人|单位|群众|村民|居民|企业|市民|人'],
  ['b', '本(?:机关|单位|级|部门)|[我本该](?:街道|中心|单位|[局镇乡委办厅县区市旗院所队校])|[乡镇县区](?:里|上)'],
  [
    'q',
    '(?:政府)?信息公开申请(?!人)|依申请(?:公开)?|申请(?:公开)?(?:政府)?信息(?:公开)?|公开申请|申请(?![行复提人])[书表]?',
  ],
  ['m', '举报|投诉|申诉|信访|收费|责任追究'],
  [
    'v',
    '发生|出现|收[到取受]|接[到收受]|受理|产生|引[发起致]|导致|涉及|涉|经历|存在|提[起出交]|申请|登记|遇到|形成|新增|新收|当|一[件起例宗份]|作(?=收费)',
  ],
  ['z', '正在|继续|办理|办结|处理|答复|处置'],
  [
    'e',
    '(?:政府信息|信息|政务)公开|公开(?:政府)?信息|政府信息|(?:[情状]况|情形|案件|案例|事[项宜]|问题|现象|方面|工作|数量|总数|记录|行为|要求|事件|总[量件])|[案件数量类]',
  ],
  [
    'a',
    '全部|同样|任何|相关|有关|上述|以上|此类|该类|这类|因为|由于|针对|关于|共计|总计|合计|仍然|一直|截[至止]|[两三]项|[均都也亦皆全尚暂并共总各有的为是既又其此因由就对过了而所被要需向从到至将在于仍内里]',
  ],
  ['j', '以及|及其|或者|并且|同时|[、和及与或]'],
  ['c', ','],
  ['p', ':'],
];

const WORD = new RegExp(CLASSES.map(([, words]) => `(${words})`).join('|'), 'uy');
/** Takes 2023年, 2023年度; leaves 2023件. */
const YEAR = /(20\d\d)年(?:度|末|底)?/uy;
/** Takes the name of a body in front of words that are known, 某某街道; leaves 逾期答复的政府. */
const BODY =
  /(?:(?![未无没零不议诉转的逾超期错败满予结答复])[一-龥]){0,8}?(?:人民政府|政府|街道办事处|街道办|街道|管委会|委员会|中心|园区|[支大总]队|[镇乡局委办厅县区市旗社院])/uy;

/** Longer clauses say more than one thing. */
const LONGEST = 64;

/** The symbols of a clause; `year`: of the report, null when unknown. */
export function clauseSymbols(clause: string, year: number | null): string {
  if (clause.length > LONGEST) return 'x';
  let symbols = '';
  for (let at = 0; at < clause.length;) {
    const [symbol, end] = wordAt(clause, at, year);
    if (symbol === 'x') return 'x';
    symbols += symbol;
    at = end;
  }
  return symbols;
}

function wordAt(clause: string, at: number, year: number | null): readonly [symbol: string, end: number] {
  YEAR.lastIndex = at;
  const named = YEAR.exec(clause);
  if (named !== null) return [yearSymbol(Number(named[1]), year), YEAR.lastIndex];
  WORD.lastIndex = at;
  const found = WORD.exec(clause);
  if (found !== null)
    return [
      (CLASSES[found.slice(1).findIndex((group) => group !== undefined)] as (typeof CLASSES)[number])[0],
      WORD.lastIndex,
    ];
  BODY.lastIndex = at;
  const body = BODY.exec(clause);
  return body === null ? ['x', at] : ['b', BODY.lastIndex];
}

function yearSymbol(named: number, year: number | null): string {
  if (year === null || named === year) return 't';
  return named < year ? 'l' : 'n';
}
