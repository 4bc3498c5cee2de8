/**
 * What is said of all that were counted, without another number: 收到6件,均为自然人提出, 行政复议2件,均被维持, 收到申请1件,予以公开. Takes the
 * facts of a passage; adds the row with the number of the whole where one counted or 均 says it, and nothing else states that row.
 */
import type { Fact } from './read-passage.ts';
import type { Figure } from './scan-figures.ts';
import { withFacts } from './with-facts.ts';

/** The facts of the passage with what is said of all. */
export function withSaidOfAll(facts: readonly Fact[], text: string): readonly Fact[] {
  if (!MAY_SAY.test(text)) return facts;
  const added = facts.flatMap((fact): readonly Fact[] => {
    const rows = SAID_OF.get(fact.metric);
    if (rows === undefined || fact.figure === null || fact.figure.value === 0) return [];
    const said = text.slice(fact.end, fact.end + LONGEST);
    return rows
      .filter(([row, of]) => says(of, said, fact.figure as Figure) && !facts.some(({ metric }) => metric === row))
      .map(([row]) => ({ ...fact, metric: row }));
  });
  return withFacts(facts, added);
}

/** Words that say it of several, and of one alone. */
interface Said {
  readonly all: RegExp;
  readonly one: RegExp;
}

/** Words behind a figure that are looked at. */
const LONGEST = 48;
/** Takes 均为自然人, 均被维持, 予以公开; leaves texts without such words. */
const MAY_SAY = /自然人|维持|尚未审结|在审理|[以意分]公开|重复申请/u;

function says(words: Said, said: string, { value }: Figure): boolean {
  return words.all.test(said) || (value === 1 && words.one.test(said));
}

/** The noun behind the figure, and the mark behind which the words stand. */
const NOUN = String.raw`^[^,。;()\d]{0,16}`;
const all = (words: string): RegExp =>
  new RegExp(String.raw`${NOUN}[,(、](?:申请人|其中)?(?:均|全部|都)${words}(?=[,。;)])`, 'u');
const one = (words: string): RegExp => new RegExp(String.raw`${NOUN}[,(]${words}(?=[,。;)])`, 'u');

/** Takes ,均为自然人提出 and ,申请人为自然人; leaves ,其中自然人5件. */
const BY_PERSONS = {
  all: all('(?:为|系|是|由)?自然人(?:申请|提出|提交)*(?:的)?'),
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
  all: all('(?:被|为|予以|获|已|作出)*(?:结果)?(?:为)?维持(?:原?[^,。;()\\d]{0,8})?'),
  one: one('(?:复议)?(?:机关|结果|决定)*(?:为|是|予以|被|已|获|作出|依法)*维持(?:原?[^,。;()\\d]{0,8})?'),
};
/** Takes, of one, ,目前尚未审结; leaves ,尚未审结1件. */
const PENDING = {
  all: all('(?:尚未审结|正在审理中?|尚在审理中?)'),
  one: one('(?:目前|现|案件)*(?:尚未审结|正在审理中?|尚在审理中?|仍在审理中?)'),
};

const SAID_OF: ReadonlyMap<string, readonly (readonly [row: string, words: Said])[]> = new Map([
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
    'reconsideration.total',
    [
      ['reconsideration.upheld', UPHELD],
      ['reconsideration.pending', PENDING],
    ],
  ],
]);
