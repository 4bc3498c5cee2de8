/**
 * What only looks like a count: dates, document numbers, percentages, telephones, durations, ordinals, addresses. Gives the pattern
 * to be asked at a place by what opens there, for most entries are out of the question at any one place.
 */
import { COUNT_UNITS } from '../../../../forms/prose-lexicon-figures.ts';

/** Units that follow a number in brackets of its own. */
export const COUNTED_BEHIND = '条|件|篇|份|期|次|人次|人';

/**
 * With what an entry of NO_COUNT may open: a digit (with one of BEHIND_DIGITS behind the run of digits), a run of digits whatever
 * stands behind it, a Chinese numeral, anything else. `no-count.test.ts` asks all entries everywhere and tells what is amiss.
 */
export type Opening = 'digit' | 'run' | 'han' | 'other';

// Takes 2024年1月, 〔2021〕30号, 第二十条第(一)项, 99.5%, 0951-8011419, 20个工作日, www.a.gov.cn; leaves 31条.
export const NO_COUNT: readonly (readonly [openings: readonly Opening[], words: string])[] = [
  [['other'], String.raw`(?:https?:\/\/|www\.)[\x21-\x7e]+`],
  [['digit', 'other'], String.raw`[\w.+-]+@[\w.-]+`],
  [['other'], String.raw`[〔\[(【]\d{4}[〕\])】]第?\d+号`],
  [
    ['other'],
    String.raw`第[(]?[\d〇零一二两三四五六七八九十百]+[)]?(?:[、,和及至-]?第?[(]?[\d一二三四五六七八九十百]+[)]?)*[条款项章次届期批号季年轮位名方个部类大]?`,
  ],
  [['digit'], String.raw`\d{4}年?[-—–~至]+\d{4}年度?`],
  [['digit'], String.raw`\d{4}年度?(?:第?[一二三四1-4]季度)?(?:\d{1,2}月(?:份|底|初|末)?(?:\d{1,2}[日号])?)?`],
  [['han'], String.raw`[二一][〇零○OO一二三四五六七八九]{3}年度?`],
  [['digit'], String.raw`(?:19|20)\d{2}(?=政府信息公开|政务公开|信息公开|年度)`],
  [['digit'], String.raw`\d{1,2}[-—–~至]\d{1,2}月份?`],
  [['digit'], String.raw`\d{1,2}月(?:份|底|初|末)?(?:\d{1,2}[日号])?`],
  [['digit'], String.raw`\d{1,2}[日号](?=[,。、至起止前]|$)`],
  [['digit'], String.raw`(?:19|20)\d{2}(?:[-\/.]\d{1,2}[-\/.]\d{1,2}|[-\/]\d{1,2})(?!\d)`],
  [['digit'], String.raw`\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?!\d)`],
  [['other'], String.raw`(?<!代)[图表附]\d{1,2}(?![\d条件篇份人名个张幅余多项期])`],
  [['digit'], String.raw`\d{2,4}[-—–－]+\d{3,8}(?:[-—–－]\d+)*`],
  [['digit'], String.raw`\d+(?:\.\d+)?(?:%|‰|％|个?百分点)(?:以上|左右)?`],
  [['han'], String.raw`百分之[百\d一二三四五六七八九十零点.]+`],
  [
    ['digit', 'han'],
    String.raw`[\d一二三四五六七八九十两]+余?[个多]?(?:工作日|自然日|小时|分钟|天|周年|周|个月|月|年度|年|日|季度|岁|点)`,
  ],
  [
    ['digit', 'han'],
    String.raw`(?:\d+|[一二两三四五六七八九十]+)个?(?:重点|主要|基层|试点|专业|具体)?(?:方面|大方面|领域|大类别|大类|小类|类别|类|环节|维度|层面|大板块|板块|大项|小项|大块)`,
  ],
  [['digit'], String.raw`\d+号`],
  [['digit'], String.raw`(?<!\d)(?:19|20)\d{2}(?=”)`],
  [
    ['run'],
    String.raw`(?<!\d)(?:19|20)\d{2}(?=[一-龥])(?!\d|年|余|多|几|万|千|百|亿|左右|以上|上下|之|个|大类|${COUNT_UNITS})`,
  ],
  [['other'], String.raw`计1条`],
  [['digit', 'han'], String.raw`[\d一二三四五六七八九十]+(?:个?部分|项内容|大部分)(?!公开)`],
  [['digit'], String.raw`\d{1,2}·\d{1,2}(?!\d)`],
  [['digit'], String.raw`\d{1,2}\.\d{1,2}(?=政务|消费|国际|全国|”)`],
  [
    ['digit'],
    String.raw`(?<![\d.]|自然人|企业|机构|[以分]公开|掌握|维持|纠正|制作|权益|秘密|:公开|重复申请)\d{1,2}[、.](?=[一-龥])`,
  ],
  [['run'], String.raw`\d+[条款项](?<=第\d+[条款项][至到、和与—-]\d+[条款项])`],
  // 8890 beside another line and the 3. of 3.12345热线: what is dialled, ordinals.
  [['run'], String.raw`\d{4,6}(?<=12\d{3}”?[、和与及]“?\d{4,6})(?=”?[、和与及][一-龥]|”?[一-龥]{0,6}(?:热线|专线))`],
  [['digit'], String.raw`\d{1,2}\.(?=12[3-9]\d\d(?!\d))(?<=(?:^|[\n;。:])\d{1,2}\.)`],
  [['han'], String.raw`[两三四五六七八九][项者](?=相加|合计|总计|之和|加起来|加总)`],
  [['han'], String.raw`一批(?!次)`],
  [['han'], String.raw`一起(?<=在一起)`],
  [
    ['run'],
    String.raw`\d+(?:\.\d+)?(?![\d.余多万亿条件份个项次人]|,\d{3})(?<=率(?:均|都|已)?(?:达到?|为|是|至)?[\d.]+)`,
  ],
  [['han'], String.raw`一[起件例宗次份封](?=[一-龥])(?<=(?:无|没有|[未没有](?:发生|出现|收到|产生|接到|引发))..)`],
  [['digit'], String.raw`\d+(?:楼|室|栋|幢|层)`],
  [
    ['other'],
    String.raw`(?:邮编|邮政编码|电话|传真|手机|联系方式|热线电话|咨询电话|电话号码)[:：为是]?[\d—、,转()-]+(?![\d—、,.转()余多万个条件次通人])`,
  ],
  [['other'], String.raw`[A-Za-z][A-Za-z0-9]*\d[\w.]*`],
  [['digit'], String.raw`\d+(?:\.\d+)?[A-Za-z]+`],
  [['digit'], String.raw`\d+[×xX*+:](?:\d+|[A-Za-z])(?:[×xX*+:][\dNn]+)*`],
  [['digit'], String.raw`\d+\/\d+`],
  [['other'], String.raw`[(]12345[)]`],
  [['other'], String.raw`[(][一二三四五六七八九十\d]+[)](?!(?<=[(]\d+[)])(?:${COUNTED_BEHIND}))`],
  [['digit', 'han'], String.raw`^[一二三四五六七八九十\d]{1,3}[、.](?!\d)`],
  [['run'], String.raw`^\d{1,2}(?=[一-龥]{4,12}(?:情况|方面)(?:$|[。,:]|[一-龥]))`],
  [['han'], String.raw`(?<=“)[一二三四五六七八九十百千万]+[项件条场次篇期](?=[一-龥]{2,10}”)`],
  [['han'], String.raw`一[项件条次份](?<=“[一-龥]{1,6}一.)(?=[一-龥]{0,6}[、,][一-龥、,]{1,30}”)`],
  [['han'], String.raw`[一二三四五六七八九十]+是`],
  [['han'], String.raw`[一二两三四五六七八九十]+条(?=(?:热|专|咨询|服务)?线)`],
  [['other'], String.raw`[数几上成][十百千万亿]+[余多]?`],
  [
    ['run'],
    String.raw`12345(?![余多万条篇份]|件[,。;])|(?:12316|12388|12315|12333|12350|12369|12366|12328|12348|12380|12319|12329|12320|12337)(?!\d)|12[3-9]\d\d(?=”|[一-龥]{0,12}(?:热线|专线|服务台|举报电话|监督电话)|[、和与及]“?12[3-9]\d\d(?!\d))|(?:96345|95598)(?!\d)|8890(?=[一-龥”]{0,4}(?:服务|便民|热线|专线|平台)|、[^,。;\d]{0,8}热线)`,
  ],
  [
    ['han', 'other'],
    String.raw`一网通办|一站式|一件事|一体化|一窗|一次办|一次性|一次[不都也]用|一次告知|一次跑|三审三校|三校三审|五公开|三公|两微|双公示|一端|三同步|一级|二级|三级|一类|两会|一方面|十四五|二十大|一条龙|一图|八项规定|四风|三务|一码|一老一小|六稳|六保|百家|一套`,
  ],
];

/** What may stand behind the digits of an entry that opens with them; 31条 is told from all of these at one look. */
const BEHIND_DIGITS = String.raw`[A-Za-z_.+\-@/:：%‰％·×*”、—–－~至年月日号政信个百余多一二三四五六七八九十两工自小分天周季岁点重主基试专具方大领类环维层板部项楼室栋幢]`;

/** What is no count, at a place that opens so: takes 2024年1月; leaves 31条. */
export const NO_COUNT_HERE = {
  digit: noCountHere(['digit', 'run']),
  han: noCountHere(['han']),
  other: noCountHere(['other']),
} as const;

/** The entries with these openings, in their order; neighbours that hang on what stands behind the digits are asked together. */
function noCountHere(openings: readonly Opening[]): RegExp {
  const groups: { readonly gated: boolean; readonly words: string[] }[] = [];
  for (const [opens, words] of NO_COUNT) {
    if (!opens.some((opening) => openings.includes(opening))) continue;
    const gated = openings.includes('digit') && opens.includes('digit');
    const last = groups.at(-1);
    if (last?.gated === gated) last.words.push(words);
    else groups.push({ gated, words: [words] });
  }
  const sources = groups.map(({ gated, words }) =>
    gated ? `(?=\\d+${BEHIND_DIGITS})(?:${words.join('|')})` : words.join('|'),
  );
  return new RegExp(sources.join('|'), 'uy');
}
