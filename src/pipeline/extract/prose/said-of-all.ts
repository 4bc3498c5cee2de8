/**
 * What is said of all that were counted, without another number: 收到6件,均为自然人提出, 行政复议2件,均被维持, 收到申请1件,予以公开. Takes the
 * facts of a passage; adds the row with the number of the whole where one counted or 均 says it, and nothing else states that row.
 */
import type { Fact } from './read-passage.ts';
import type { Figure } from './scan-figures.ts';
import { textBefore } from './text-before.ts';
import { withFacts } from './with-facts.ts';

/** The facts of the passage with what is said of all. */
export function withSaidOfAll(facts: readonly Fact[], text: string): readonly Fact[] {
  if (!MAY_SAY.test(text)) return facts;
  const known = withRows(facts, text, SAID_OF);
  return known.some(({ metric }) => WAYS_RESULTS.has(metric)) ? withRows(known, text, WAYS_RESULTS) : known;
}

type Rows = ReadonlyMap<string, readonly (readonly [row: string, words: Said])[]>;

/** The facts with those of the rows that the words behind them say. */
function withRows(facts: readonly Fact[], text: string, of: Rows): readonly Fact[] {
  const ways = of === WAYS_RESULTS ? facts.filter(({ metric }) => of.has(metric)) : [];
  const added = facts.flatMap((fact): readonly Fact[] => {
    const rows = of.get(fact.metric);
    if (rows === undefined || fact.figure === null || fact.figure.value === 0) return [];
    // What is said behind a list of both ways to court is said of both.
    const from = Math.max(fact.end, ...ways.map(({ end }) => end));
    const saidBehind = (end: number): string => {
      const behind = (IN_BRACKETS.exec(textBefore(text, fact.start, 16))?.[0] ?? '') + text.slice(end, end + LONGEST);
      return of === WAYS_RESULTS ? behind.replace(WAY_SAID, '') : behind;
    };
    return rows
      .filter(([row, words]) => {
        const isSaid = says(words, saidBehind(fact.end), fact.figure as Figure) || words.all.test(saidBehind(from));
        return isSaid && !facts.some(({ metric }) => metric === row);
      })
      .map(([row]) => ({ ...fact, metric: row }));
  });
  return withFacts(facts, added);
}

/** Takes (复议后起诉) in front of a number; leaves (三). */
const IN_BRACKETS = /\([^()\d]{4,12}\)$/u;

/** Takes what is said of the way in front of the result: ,为复议后起诉 and (直接起诉, and the bracket behind a list of ways; leaves ,尚未审结. */
const WAY_SAID =
  /^(?:案件|案)?(?:[,(](?:均|全部|都)?(?:为|系|属于?)?(?:[^,。;()\d]{0,8}起诉|[^,。;()\d]{0,8}提起(?:行政)?诉讼)(?:案件)?\)?|\))/u;

/** Words that say it of several, and of one alone. */
interface Said {
  readonly all: RegExp;
  readonly one: RegExp;
}

/** Words behind a figure that are looked at. */
const LONGEST = 48;
/** Takes 均为自然人, 均被维持, 予以公开; leaves texts without such words. */
const MAY_SAY =
  /自然人|[为系是由](?:公民|个人|[村居]民)|维持|纠正|确认违法|尚未审结|在审理|[以意分]公开|重复申请|直接|复议后/u;

function says(words: Said, said: string, { value }: Figure): boolean {
  const all = words.all.exec(said);
  if (all !== null) return all[1] === undefined || Number(all[1]) === value;
  return value === 1 && words.one.test(said);
}

/** The noun behind the figure, and the mark behind which the words stand. */
const NOUN = String.raw`^[^,。;()\d]{0,16}`;
const all = (words: string): RegExp =>
  new RegExp(
    String.raw`${NOUN}(?:[,(、](?:申请人|其中|[^,。;()\d]{0,8}(?:政府|[会局厅委院部])|(?:审理|判决|诉讼)?结果)?(?:(\d+)[件份条宗起])?)?(?:均|全部|都)${words}(?=[,。;)])`,
    'u',
  );
const one = (words: string): RegExp =>
  new RegExp(String.raw`${NOUN}[,(](?:[系因由][^,。;()]{2,24},)?${words}(?=[,。;)])`, 'u');

/** Takes ,均为自然人提出 and ,申请人为自然人, ,4份均为个人; leaves ,其中自然人5件. */
const BY_PERSONS = {
  all: all('(?:为|系|是|由|来自)?(?:自然人|公民个人|公民|个人|村民|居民)(?:申请|提出|提交)*(?:的)?'),
  one: one('(?:申请人)?(?:为|系|是|由)自然人(?:申请|提出|提交)*(?:的)?'),
};
/** Takes ,均依法予以公开 and, of one, ,予以公开; leaves ,予以公开3件. */
const GRANTED = {
  all: all('(?:已|按规定|依法|按时)*(?:予以|同意|准予)公开'),
  one: one('(?:已|按规定(?:时限|期限)?|依法|按时|作出)*“?(?:予以|同意|准予)公开”?(?:的?答复|的?决定)?'),
};
/** Takes, of one, ,经征求第三方意见后决定部分公开; leaves ,部分公开栏目. */
const PARTLY = {
  all: all('(?:已|按规定|依法)*(?:予以)?部分公开'),
  one: one('(?:[^,。;()\\d]{0,20}(?:后|决定))?(?:予以|决定|作出)*部分公开'),
};
/** Takes (属于重复申请) of one, and ,均为重复申请; leaves ,其中重复申请1件. */
const DUPLICATE = {
  all: all('(?:为|系|属于?)重复申请'),
  one: one('(?:经核)?(?:为|系|属于?)重复申请'),
};
/** Takes ,均被维持 and, of one, ,复议结果为维持具体行政行为; leaves ,维持2件. */
const UPHELD = {
  all: all('(?:被|为|予以|获|已|作出|决定)*(?:结果)?(?:为)?维持(?:原?[^,。;()\\d]{0,8})?'),
  one: one(
    '(?:[^,。;()\\d]{0,8}(?:政府|法院|[机局委厅]关?)|一审|二审|复议|审理)?(?:机关|结果|决定|判决)*(?:为|是|予以|被|已|获|作出|依法)*维持(?:原?[^,。;()\\d]{0,8})?',
  ),
};
/** Takes ,均被纠正 and, of one, ,结果纠正; leaves ,纠正2件. */
const CORRECTED = {
  all: all('(?:被|为|予以|已|依法)*(?:纠正|确认违法)'),
  one: one('(?:复议)?(?:机关|结果|决定)*(?:为|是|予以|被|已|作出|依法)*(?:纠正|确认违法)'),
};
/** Takes, of one, ,目前尚未审结; leaves ,尚未审结1件. */
const PENDING = {
  all: all('(?:尚未审结|正在审理中?|尚在审理中?)'),
  one: one('(?:目前|现|案件|截至?|年[末底]|仍)*(?:尚未审结|正在审理中?|尚在审理中?|仍在审理中?)'),
};

/** Takes ,均为复议后起诉 and, of one, (复议后又提起诉讼; leaves ,复议后起诉1件. */
const way = (words: string): Said => ({
  all: all(`(?:为|系|属于?)?${words}`),
  one: one(`(?:为|系|属于?)?${words}`),
});
const DIRECT = way('(?:未经(?:行政)?复议)?直接(?:提?起诉(?:讼)?|提起(?:行政)?诉讼)(?:案件)?');
const AFTERWARDS = way('(?:经)?(?:行政)?复议后(?:又|再)?(?:提?起诉(?:讼)?|提起(?:行政)?诉讼)(?:案件)?');

const WAYS_RESULTS: Rows = new Map(
  ['litigation.direct', 'litigation.afterReconsideration'].map((court) => [
    `${court}.total`,
    [
      [`${court}.upheld`, UPHELD],
      [`${court}.pending`, PENDING],
    ],
  ]),
);

const SAID_OF: Rows = new Map([
  [
    'applications.received.total',
    [
      ['applications.received.naturalPerson', BY_PERSONS],
      ['applications.granted.total', GRANTED],
      ['applications.partlyGranted.total', PARTLY],
      ['applications.notProcessed.duplicate.total', DUPLICATE],
    ],
  ],
  [
    'litigation.total',
    [
      ['litigation.direct.total', DIRECT],
      ['litigation.afterReconsideration.total', AFTERWARDS],
    ],
  ],
  [
    'reconsideration.total',
    [
      ['reconsideration.upheld', UPHELD],
      ['reconsideration.corrected', CORRECTED],
      ['reconsideration.pending', PENDING],
    ],
  ],
]);
