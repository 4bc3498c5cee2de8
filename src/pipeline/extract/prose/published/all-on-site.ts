/**
 * All items on one channel: 公开信息97条,均在县政府网站发布. Takes the facts of a passage; adds the channel with the number of the total, where words
 * right behind it say so of all and no figure of the channel stands in the passage.
 */
import { prefiltered, taken, takes } from '../../../../domain/prefilter.ts';
import type { Fact } from '../view/fact.ts';
import { CARRIERS, isPublishingChannel } from '../words/publishing-channel.ts';
import type { Setting } from '../view/view.ts';
import { withFacts } from '../view/with-facts.ts';

/** The facts with such channels. */
export function withAllOnSite(facts: readonly Fact[], { text, tokens }: Setting): readonly Fact[] {
  if (!takes(MAY_SAY, text)) return facts;
  const added = facts.flatMap((fact): readonly Fact[] => {
    if (fact.metric !== 'published.total' || fact.figure === null || fact.scope !== 'agency') return [];
    const said = taken(ON_SITE, text.slice(fact.end, fact.end + LONGEST), text);
    if (said === null) return [];
    const end = fact.end + said[0].length;
    const place = tokens.filter((token) => token.start >= fact.end && token.end <= end);
    const kinds = new Set(place.filter(isPublishingChannel).map(({ id }) => id));
    const [kind] = kinds;
    if (kind === undefined || kinds.size > 1 || !CARRIERS.has(kind) || place.some(({ id }) => OPEN.has(id))) return [];
    const metric = `published.${kind}`;
    return facts.some((other) => other.metric === metric) ? [] : [{ ...fact, metric, wording: null }];
  });
  return withFacts(facts, added);
}

const LONGEST = 60;
const OPEN: ReadonlySet<string> = new Set(['etc', 'etcWay']);
/** Takes 均在, 都通过, for one look first; leaves 均已. */
const MAY_SAY = prefiltered(
  /(?:均|都|全部|一律|统一)(?:已|可|能|是|同步|及时)*(?:在|通过|于|由|从|经|上传|录入|登载|刊登|发布|公布|挂)/u,
);
/** Takes ,均在县政府网站发布, ,都可在某网查到 and ;上述信息全部通过网站公开; leaves ,均及时公开. */
const ON_SITE = prefiltered(
  /^[^,。;()\d]{0,10}[,;。(](?:以上|上述|这些|所有|各类|政府|公开|信息)*(?:均|都|全部|一律|统一)+(?:已|可|能|是|同步|及时)*(?:在|通过|于|由|从|经|上传|录入|登载|刊登|发布|公布|挂)[于在到至]?[^,。;:\d]{2,40}(?=[,。;)]|$)/u,
);
