/** Press conferences that others held: 出席市级发布会4次,自行举办新闻发布会3场. Takes the facts of a passage; leaves out those attended where others were held. */
import { prefiltered, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import type { Fact } from '../view/fact.ts';

/** The facts without conferences that were only attended, unless all were and none of them is said to be the body's own. */
export function withoutAttended(facts: readonly Fact[], text: string): readonly Fact[] {
  const places = facts.filter(({ metric }) => metric === 'pressConferences.held');
  if (places.length === 0) return facts;
  const attended = places.filter(({ start }) => wasAttended(text, start));
  if (places.length < 2)
    return facts.filter((fact) => !attended.includes(fact) || !takesIn(SOME_HELD, text, fact.end, fact.end + 16));
  return attended.length === places.length ? facts : facts.filter((fact) => !attended.includes(fact));
}

/** True where the words in front of the place say that the body only took part. */
export function wasAttended(text: string, start: number): boolean {
  return takesBefore(ATTENDED, text, start, 24);
}

/** Takes 出席省市新闻发布会, 参加新闻发布, 列席发布会共; leaves 参加、举办新闻发布会, 召开和参加新闻发布会, 其中参加新闻发布会. */
const ATTENDED = prefiltered(
  /(?<!(?:其中|召开|举办|举行|主办|组织|承办)[^,。;:]{0,4})(?:出席|列席|参加|参与|配合)(?![^,。;:]*(?:召开|举办|举行|主办|组织|承办|开展))[^,。;:\d]*发布会?[^,。;:\d]*$/u,
);

/** Takes ,其中主办2场, which tells the others apart; leaves ,其中发布2场. */
const SOME_HELD = prefiltered(/^[,(]其中(?:主办|举办|承办|自办|自行)[^,。;\d]{0,4}\d/u);
