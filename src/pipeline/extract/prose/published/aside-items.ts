/**
 * Pieces of a channel that no reader states: items of a kind in a row with others (公示许可78条,处罚11份), of a quoted column, of another
 * site. Takes a passage and the facts read from it; they only show that other figures of the channel are not all it carried.
 */
import { prefiltered, taken } from '../../../../domain/prefilter.ts';
import { saysOther } from '../lists/channel-list.ts';
import { holderOf } from './channel-claim.ts';
import type { Aside } from './decide-pieces.ts';
import { isForeign } from '../time/guard.ts';
import { isPublishingChannel, SITES_AND_ACCOUNTS } from '../words/publishing-channel.ts';
import type { Fact } from '../view/fact.ts';
import { textBefore } from '../text/text-before.ts';
import type { Token } from '../words/tokenise.ts';
import { holds, viewOf, type Setting, type View } from '../view/view.ts';

/** The pieces aside of a passage. */
export function asidesOf(setting: Setting, facts: readonly Fact[]): readonly Aside[] {
  const { tokens } = setting;
  if (!tokens.some(({ id }) => SITES_AND_ACCOUNTS.has(id))) return NO_ASIDES;
  const read = new Set(facts.map(({ index }) => index));
  const found: Aside[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const figure = (tokens[index] as Token).figure;
    if (figure === null || figure.headsPair || read.has(index) || !ITEMS.has(figure.unit)) continue;
    const aside = asideOf(viewOf(setting, index, facts), facts);
    if (aside !== null) found.push(aside);
  }
  return found;
}

const NO_ASIDES: readonly Aside[] = [];
const ITEMS: ReadonlySet<string> = new Set(['条', '条次', '件', '篇', '份', '则', '项', '期']);

function asideOf(view: View, facts: readonly Fact[]): Aside | null {
  if (view.listTotal !== -1 || view.channelLists.has(view.index) || isForeign(view)) return null;
  const own = [...view.near].reverse();
  if (saysOther(own) || holds(own, ...OTHER)) return null;
  return ofSite(view, own) ?? inRow(view, own, facts);
}

/** Words of what is no item of a channel. */
const OTHER = ['list', 'interpretation', 'sendUp', 'proposal', 'change', 'none', 'hold', 'etcWay'] as const;

/** 在市国资委网站公布财务信息2条; 平台“某镇”专题发布56条,“乡镇信息”栏目发布198条. */
function ofSite(view: View, own: readonly Token[]): Aside | null {
  const kinds = new Set(own.filter(isPublishingChannel).map(({ id }) => id));
  const [kind] = kinds;
  const { value } = view.figure;
  if (kind === undefined) return ofColumn(view);
  if (kinds.size > 1 || !SITES_AND_ACCOUNTS.has(kind) || !holds(own, 'publish')) return null;
  return { metric: `published.${kind}`, value, holder: holderOf(view), inRow: false };
}

function ofColumn({ text, figure, sentence, near }: View): Aside | null {
  const column = taken(QUOTED_COLUMN, textBefore(text, figure.start, LONGEST_COLUMN), text);
  if (column === null) return null;
  const before = sentence.slice(near.length).find(isPublishingChannel);
  return before?.id === 'website'
    ? { metric: 'published.website', value: figure.value, holder: column[0], inRow: false }
    : null;
}

const LONGEST_COLUMN = 36;
/** Takes “乡镇信息”栏目发布; leaves 栏目发布. */
const QUOTED_COLUMN = prefiltered(
  /“[^“”,。;]{2,16}”(?:专栏|栏目|专题|专区|板块|版块)(?:共|全年|累计)*(?:发布|公开|刊登|更新|公示)[^,。;\d]{0,8}$/u,
);

/** 公示共78条,处罚决定书11份: a kind right behind a figure of the channel, with no verb of its own. */
function inRow(view: View, own: readonly Token[], facts: readonly Fact[]): Aside | null {
  if (holds(own, 'publish', 'via') || own.some(isPublishingChannel)) return null;
  const before = view.tokens.findLastIndex((token, i) => i < view.index && token.figure !== null);
  const fact = facts.find(({ index, metric }) => index === before && metric.startsWith('published.'));
  const between = view.tokens.slice(before + 1, view.index);
  if (fact === undefined || !ROW.has(between[0]?.id ?? '') || holds(between, 'stop', 'semi', 'bracketEnd')) return null;
  const { text, figure } = view;
  const kind = (fact.figure?.unit === figure.unit && holds(own, 'info')) || holds(between, ...KINDS);
  return kind || BARE_NOUN.test(text.slice(between[0]?.end, figure.start))
    ? { metric: fact.metric, value: view.figure.value, holder: '', inRow: true }
    : null;
}

/** Takes 进度数据表, 预决算表; leaves 较上年增加, 共 and 阅读量达. */
const BARE_NOUN = /^(?!.*(?:[增减多少率量高低升降共计达为较比占]|数(?!据)|回复|收到|受理))[一-龥]{3,10}$/u;
const ROW: ReadonlySet<string> = new Set(['comma', 'pause']);
const KINDS = ['category', 'normative', 'rules', 'licensing', 'penalties', 'compulsory'] as const;
